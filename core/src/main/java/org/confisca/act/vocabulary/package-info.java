/** The act types that ship with the library, by name. */
@NullMarked
package org.confisca.act.vocabulary;

import org.jspecify.annotations.NullMarked;
