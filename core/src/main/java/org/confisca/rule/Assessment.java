package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Language;
import org.confisca.source.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question. Lazy: it keeps the question and finds reasons, traces and texts when they are asked for. As
 * everything it rests on is immutable, it finds the same at any time.
 */
public sealed interface Assessment {

    /** A power permits the act and no limit forbids it. */
    final class Permitted extends Answer implements Assessment {
        private final ImmutableList<RuleId> powers;
        private final @Nullable Foresight foresight;
        /** What follows, once somebody has asked; two threads that ask at once find the same. */
        private Aftermath.@Nullable Result followed;

        /** An answer of which what follows was found. */
        Permitted(Ruling ruling, ImmutableList<RuleId> powers, Aftermath.Result followed) {
            super(ruling);
            this.powers = powers;
            this.foresight = null;
            this.followed = followed;
        }

        /** An answer of which what follows is found when somebody asks. */
        Permitted(Ruling ruling, ImmutableList<RuleId> powers, Foresight foresight) {
            super(ruling);
            this.powers = powers;
            this.foresight = foresight;
        }

        private Aftermath.Result followed() {
            Aftermath.Result known = followed;
            if (known == null) {
                known = ruling().whatFollows(Objects.requireNonNull(foresight));
                followed = known;
            }
            return known;
        }

        /**
         * The powers that hold.
         *
         * @return at least one
         */
        public ImmutableList<RuleId> powers() {
            return powers;
        }

        /**
         * The act as it enters the history, with everything that follows from it.
         *
         * @return the step
         */
        public Step step() {
            return new Step(
                    question().act(), new Cause.ByAuthority(powers), followed().then());
        }

        /**
         * The file after the act.
         *
         * @return the file
         */
        public CaseFile next() {
            return followed().after();
        }
    }

    /** The act is refused. */
    final class Refused extends Answer implements Assessment {
        private final ImmutableList<Reason> structural;

        Refused(Ruling ruling, ImmutableList<Reason> structural) {
            super(ruling);
            this.structural = structural;
        }

        /**
         * All reasons at once: limits that forbid the act, all of which bind; and when no power holds, why each power
         * fails, any of which would do. The law is not asked about an act that does not fit the file or comes before its
         * last entry; then the only reasons are everything that does not fit, or that it is out of order.
         *
         * @return at least one
         */
        public ImmutableList<Reason> reasons() {
            return structural.isEmpty() ? ruling().reasons() : structural;
        }

        /**
         * What is unknown besides.
         *
         * @return what nobody has said; empty if everything is known
         */
        public ImmutableList<Missing> unknown() {
            return structural.isEmpty() ? ruling().missing() : ImmutableList.of();
        }
    }

    /** Nothing forbids the act, but something is missing. */
    final class Undetermined extends Answer implements Assessment {
        Undetermined(Ruling ruling) {
            super(ruling);
        }

        /**
         * What is missing, and who may supply it.
         *
         * @return at least one
         */
        public ImmutableList<Missing> missing() {
            return ruling().missing();
        }
    }

    /**
     * What was asked.
     *
     * @return the question
     */
    Question question();

    /**
     * What time alone had done by the moment of the act.
     *
     * @return the steps, in order
     */
    default ImmutableList<Step> byLaw() {
        return question().byLaw();
    }

    /**
     * Which edition decided, when a period touches more than one edition of a regime.
     *
     * @return the choice; empty if there was none to make
     */
    Optional<RegimeChoice> regimeChoice();

    /**
     * What the rules came to, one by one: every limit in scope and every power, with all facts and values.
     *
     * @return the trace
     */
    ImmutableList<Traced> trace();

    /**
     * The rules on which the answer rests: those that decided it and, if the act is permitted, those by which something
     * follows. Which of them a contested reading bears on, {@link #readings} tells.
     *
     * @return the rules; empty if the act does not fit the file, comes before its last entry, or if no rule speaks of it
     */
    default ImmutableSet<RuleId> restsOn() {
        return RestsOn.of(this);
    }

    /**
     * The contested readings on which the answer rests.
     *
     * @return the readings that were used; empty if nothing that bears on the answer is contested
     */
    default ImmutableSet<ReadingName> readings() {
        return restsOn().stream()
                .flatMap(rule -> question().book().readings(rule).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The answer in words: the outcome, why, by which provision, and what is due.
     *
     * @param language the language
     * @return the lines, the outcome first
     */
    ImmutableList<String> explain(Language language);

    /**
     * What follows in law if the act happens although it is not permitted: terms, duties, acts of the law.
     *
     * @param language the language
     * @return the lines; empty if the act is permitted, which {@link #explain} tells, or if nothing follows
     */
    ImmutableList<String> whatFollows(Language language);

    /**
     * The nearest lawful paths: bounded minimal sets of acts that would have to come first, of changes to this act, of
     * determinations that would have to be made. They are searched for when asked, and carried out before they are called
     * verified. No path overturns a determination or backdates anything.
     *
     * @return the paths; none if the act is permitted or does not fit the file
     */
    Paths paths();

    /**
     * The act as a step, for when it happened whatever the answer: with authority if it is permitted, as an irregularity
     * if it is refused, unsettled if it is undetermined. Its consequences follow all the same.
     *
     * @return the step; empty if the act does not fit the file, comes before its last entry, or starts a term or duty that
     *     the calendar cannot reckon
     */
    Optional<Step> carriedOut();

    /**
     * One answer for each outcome.
     *
     * @param permitted what to do if it is permitted
     * @param refused what to do if it is refused
     * @param undetermined what to do if it is undetermined
     * @param <R> the result
     * @return the result of the one that applies
     */
    default <R> R match(
            Function<? super Permitted, ? extends R> permitted,
            Function<? super Refused, ? extends R> refused,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Permitted yes) {
            return permitted.apply(yes);
        }
        return this instanceof Refused no ? refused.apply(no) : undetermined.apply((Undetermined) this);
    }
}
