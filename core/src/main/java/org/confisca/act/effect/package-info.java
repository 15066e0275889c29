/** What acts move on the file, where several acts move the same; not exported. */
@NullMarked
package org.confisca.act.effect;

import org.jspecify.annotations.NullMarked;
