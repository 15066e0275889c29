/** House style of the generated value types; not exported. */
@NullMarked
package org.confisca.style;

import org.jspecify.annotations.NullMarked;
