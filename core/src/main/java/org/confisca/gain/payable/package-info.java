/**
 * From an estimate of gain to the sum that has to be paid, and to the days of detention that may press for it: what goes off,
 * in which order, and why. The numbers of a legal order come from its own package, as a {@link
 * org.confisca.gain.payable.PayableLaw}; what a court has to decide is entered.
 */
@NullMarked
package org.confisca.gain.payable;

import org.jspecify.annotations.NullMarked;
