/**
 * Exact money: sums that know their stage and are never added across stages, shares that add up to the cent, and a ledger of
 * balanced postings.
 */
@NullMarked
package org.confisca.money;

import org.jspecify.annotations.NullMarked;
