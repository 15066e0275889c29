/**
 * What happens to a sum once it is owed: what a payment goes to first, surcharges where the law has them, payment in
 * instalments, and the day on which the power to execute is over. The numbers of a legal order come from its own package.
 */
@NullMarked
package org.confisca.gain.collection;

import org.jspecify.annotations.NullMarked;
