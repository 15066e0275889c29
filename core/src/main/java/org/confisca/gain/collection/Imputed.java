package org.confisca.gain.collection;

import com.google.common.collect.ImmutableList;
import org.confisca.gain.Working;

/**
 * Where a payment went.
 *
 * @param debts the debts after it, in the order in which they were given
 * @param working where each part of it went; its result is what is over after all debts, and is open if nobody said which
 *     debt is meant
 */
public record Imputed(ImmutableList<Debt> debts, Working working) {}
