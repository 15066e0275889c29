/** Acts about confiscated property in public or social reuse. */
@NullMarked
package org.confisca.act.reuse;

import org.jspecify.annotations.NullMarked;
