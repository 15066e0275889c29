package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.act.ActType;
import org.confisca.act.Misfit;
import org.confisca.casefile.Office;
import org.confisca.source.Citation;
import org.confisca.source.ProvisionId;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;

/** A reason for a refusal, as data. */
public sealed interface Reason {

    /**
     * A limit forbids the act. Every limit binds, so each of these would have to go.
     *
     * @param rule the limit
     * @param law where it stands
     * @param nature what it is
     * @param finding why its demand is not met
     */
    record Forbidden(RuleId rule, Citation law, Nature nature, Finding finding) implements Reason {}

    /**
     * A power does not hold. Any one power would do.
     *
     * @param rule the power
     * @param law where it stands
     * @param nature what it is
     * @param holder who has it
     * @param wrongHolder whether the act was done by another than its holder
     * @param finding what its condition came to
     */
    record PowerFails(RuleId rule, Citation law, Nature nature, Office holder, boolean wrongHolder, Finding finding)
            implements Reason {}

    /**
     * The book has no power for such an act at all.
     *
     * @param type the act
     * @param book the name of the book
     * @param elsewhere the names of the books beside it that have one; empty if none has, or if none was asked
     */
    record NoPower(ActType<?> type, Wording book, ImmutableList<Wording> elsewhere) implements Reason {

        /**
         * A refusal for want of a power, when no other book was asked.
         *
         * @param type the act
         * @param book the name of the book
         */
        public NoPower(ActType<?> type, Wording book) {
            this(type, book, ImmutableList.of());
        }
    }

    /**
     * A provision would give the power, but is not in force on the day.
     *
     * @param provision the provision
     * @param law where it stands
     * @param day the day whose law counts: that of the act, or the one that a regime selects
     * @param since the first day on which it is in force; the last day if that has passed
     */
    record NotInForce(ProvisionId provision, Citation law, LocalDate day, LocalDate since) implements Reason {}

    /**
     * The act does not fit the file.
     *
     * @param misfit what does not fit
     */
    record DoesNotFit(Misfit misfit) implements Reason {}

    /**
     * The act is dated before the last thing on the file. A late entry is inserted into the history, not judged at its end.
     *
     * @param fileAt the moment of the last thing on the file
     */
    record OutOfOrder(LocalDateTime fileAt) implements Reason {}
}
