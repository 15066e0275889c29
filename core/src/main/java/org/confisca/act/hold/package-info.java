/** Acts about holds ordered by a financial intelligence unit. */
@NullMarked
package org.confisca.act.hold;

import org.jspecify.annotations.NullMarked;
