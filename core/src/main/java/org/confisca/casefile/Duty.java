package org.confisca.casefile;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.source.Citation;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;
import org.confisca.style.PlainStyle;
import org.confisca.time.Term;
import org.immutables.value.Value;

/** Something that somebody owes: who, what, about what, by when. */
@Value.Immutable
@PlainStyle
public interface Duty {

    /**
     * Its id.
     *
     * @return the id
     */
    DutyId id();

    /**
     * The rule that opened it.
     *
     * @return the rule
     */
    RuleId rule();

    /**
     * The provision it rests on.
     *
     * @return the citation
     */
    Citation law();

    /**
     * Who owes it.
     *
     * @return the office
     */
    Office owedBy();

    /**
     * What is owed, in words.
     *
     * @return the wording
     */
    Wording what();

    /**
     * What it is about.
     *
     * @return the subject
     */
    Subject about();

    /**
     * The acts that discharge it.
     *
     * @return names of act types, at least one
     */
    ImmutableSet<String> dischargedBy();

    /**
     * The acts with which it falls away undone, so that it does not come back either.
     *
     * @return names of act types; empty if there are none
     */
    ImmutableSet<String> endedBy();

    /**
     * By when it is to be done.
     *
     * @return a moment, or without delay
     */
    Due due();

    /**
     * When it was opened.
     *
     * @return the moment
     */
    LocalDateTime openedAt();

    /**
     * The period after which it comes back once it is done.
     *
     * @return the period; empty for a duty that is owed once
     */
    Optional<Term> every();

    /**
     * When it was done.
     *
     * @return the moment; empty while it is open
     */
    Optional<LocalDateTime> dischargedAt();

    /**
     * Whether it is open and its moment has passed.
     *
     * @param at the moment of asking
     * @return whether it is overdue; never for a duty that is due without delay
     */
    default boolean isOverdue(LocalDateTime at) {
        return dischargedAt().isEmpty() && due() instanceof Due.By by && !at.isBefore(by.end());
    }

    /**
     * Starts a duty.
     *
     * @return the builder
     */
    static DutyBuilder builder() {
        return new DutyBuilder()
                .endedBy(ImmutableSet.of())
                .every(Optional.empty())
                .dischargedAt(Optional.empty());
    }
}
