package org.confisca.rule;

import com.google.common.collect.ImmutableList;

/**
 * How a book answers, apart from what its provisions say.
 *
 * @param strict whether law that nobody has verified decides nothing
 * @param whatIf whether the book says something that is no law
 * @param besides the books that are named when this one has no power for an act
 * @param readings how it reads what can be read in more than one way
 */
record Stance(boolean strict, boolean whatIf, ImmutableList<RuleBook> besides, Readings readings) {
    static final Stance OF_LAW = new Stance(false, false, ImmutableList.of(), Readings.NONE);

    Stance whenStrict() {
        return new Stance(true, whatIf, besides, readings);
    }

    Stance whenNotLaw() {
        return new Stance(strict, true, besides, readings);
    }

    Stance besides(ImmutableList<RuleBook> others) {
        return new Stance(strict, whatIf, others, readings);
    }

    Stance reading(Readings others) {
        return new Stance(strict, whatIf, besides, others);
    }
}
