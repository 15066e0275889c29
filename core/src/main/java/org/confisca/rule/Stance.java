package org.confisca.rule;

import com.google.common.collect.ImmutableList;

/**
 * How a book answers, apart from what its provisions say.
 *
 * @param strict whether law that nobody has verified decides nothing
 * @param whatIf whether the book says something that is no law
 * @param besides the books that are named when this one has no power for an act
 */
record Stance(boolean strict, boolean whatIf, ImmutableList<RuleBook> besides) {
    static final Stance OF_LAW = new Stance(false, false, ImmutableList.of());

    Stance whenStrict() {
        return new Stance(true, whatIf, besides);
    }

    Stance whenNotLaw() {
        return new Stance(strict, true, besides);
    }

    Stance besides(ImmutableList<RuleBook> others) {
        return new Stance(strict, whatIf, others);
    }
}
