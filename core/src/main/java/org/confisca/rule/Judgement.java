package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.source.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Judges a question under the limits and powers of one entry, with the regime of the entry read as of one day. Limits bind
 * all together, powers one by one; what is false weighs more than what is unknown.
 *
 * @param entry what the book says about this type of act
 * @param matter file, moment and act
 * @param regimeDay the day whose editions stand for the regime
 * @param by who acts; null when that is left open
 */
record Judgement<A extends Act>(
        Entry<A> entry,
        Matter<A> matter,
        LocalDate regimeDay,
        @Nullable Office by) {

    /** Whether the act is permitted (true), refused (false) or undetermined (unknown). */
    Truth outcome() {
        Truth limits = Truth.TRUE;
        for (BookRule<Limit<A>> held : entry.limits()) {
            limits = limits.and(allows(held));
            if (limits == Truth.FALSE) {
                return limits;
            }
        }
        return limits.and(powers());
    }

    /** Whether any power permits the act. */
    Truth powers() {
        Truth powers = Truth.FALSE;
        for (BookRule<Power<A>> held : entry.powers()) {
            powers = powers.or(permits(held));
            if (powers == Truth.TRUE) {
                break;
            }
        }
        return powers;
    }

    private boolean inForce(BookRule<? extends Rule> held, @Nullable Regime<?> regime) {
        return held.covers(dayOf(regime));
    }

    /** The day whose edition counts for a rule of the regime, or for one that stands outside it. */
    LocalDate dayOf(@Nullable Regime<?> regime) {
        return regime != null ? regimeDay : matter.at().toLocalDate();
    }

    /** Whether the edition of a power is the one that counts. */
    boolean inForce(BookRule<Power<A>> held) {
        return inForce(held, held.rule().regime());
    }

    /** Whether the edition of a limit is the one that counts. */
    boolean inForceLimit(BookRule<Limit<A>> held) {
        return inForce(held, held.rule().regime());
    }

    /** A limit: true if it does not forbid. */
    Truth allows(BookRule<Limit<A>> held) {
        if (!inForceLimit(held)) {
            return Truth.TRUE;
        }
        Clause<A> clause = held.rule().clause();
        if (!held.decides(matter)) {
            return clause.scope(matter) == Truth.FALSE ? Truth.TRUE : Truth.UNKNOWN;
        }
        return clause.kept(matter);
    }

    /** A power: true if it permits. */
    Truth permits(BookRule<Power<A>> held) {
        if (!inForce(held) || (by != null && by != held.rule().holder())) {
            return Truth.FALSE;
        }
        Clause<A> clause = held.rule().clause();
        if (!held.decides(matter)) {
            return clause.scope(matter) == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
        }
        return clause.both(matter);
    }

    /** The powers that hold. */
    ImmutableList<RuleId> holding() {
        List<RuleId> holding = ImmutableList.of();
        for (BookRule<Power<A>> held : entry.powers()) {
            if (permits(held) == Truth.TRUE) {
                holding = Few.plus(holding, held.id());
            }
        }
        return ImmutableList.copyOf(holding);
    }
}
