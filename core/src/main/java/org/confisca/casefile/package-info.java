/** The nouns: the case file and everything in it that has an identity of its own. */
@NullMarked
package org.confisca.casefile;

import org.jspecify.annotations.NullMarked;
