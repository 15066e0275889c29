/** Who gets what of confiscated money: the cited steps of a legal order, applied to what a case brought in. */
@NullMarked
package org.confisca.distribution;

import org.jspecify.annotations.NullMarked;
