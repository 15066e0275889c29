package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;

/**
 * What a provision holds besides rules, or instead of them: a figure, a formula, something that is left to people, or mere
 * information. No act is judged by an annex; it is there so that whoever looks an article up finds it, and finds what the
 * library does with it.
 *
 * <pre>{@code
 * static final Provision ART_126_5 = criminalProcedure("NL-SV-126-5", "art. 126(5) Sv")
 *         .with(Annex.leftTo(Wording.of("hoe vaak is niet bepaald", "how often is not laid down"), PUBLIC_PROSECUTOR));
 * }</pre>
 */
public sealed interface Annex {

    /**
     * What it says, or why nothing can be computed.
     *
     * @return Dutch and English
     */
    Wording wording();

    /**
     * A figure by date, such as an amount or a number of days.
     *
     * @param parameter the figure with its editions and sources
     * @return the annex
     */
    static Annex figure(Parameter<?> parameter) {
        return new Figure(parameter);
    }

    /**
     * A calculation that the library carries out outside the judging of acts.
     *
     * @param result what comes out, such as <i>the refund</i>
     * @param method how, in words
     * @return the annex
     */
    static Annex formula(Wording result, Wording method) {
        return new Formula(result, method);
    }

    /**
     * Something that only people can decide, under no norm that a rule of the book asks for.
     *
     * @param why why it cannot be computed
     * @param offices who decides instead, at least one
     * @return the annex
     * @throws IllegalArgumentException if nobody decides
     */
    static Annex leftTo(Wording why, Office... offices) {
        return new LeftToPeople(why, ImmutableSet.copyOf(offices), Optional.empty());
    }

    /**
     * Something that only people can decide, and that a determination records.
     *
     * @param why why it cannot be computed
     * @param norm what has to be determined; it says who may
     * @return the annex
     * @throws IllegalArgumentException if the fact is not supplied by a determination
     */
    static Annex leftTo(Wording why, YesNo<?> norm) {
        checkArgument(norm.supply() instanceof Supply.Determined, "%s takes no determination", norm.name());
        Supply.Determined determined = (Supply.Determined) norm.supply();
        return new LeftToPeople(why, ImmutableSet.copyOf(determined.offices()), Optional.of(norm));
    }

    /**
     * Something that nothing follows from for an act, a sum or a term.
     *
     * @param what what it tells
     * @return the annex
     */
    static Annex information(Wording what) {
        return new Information(what);
    }

    /**
     * A figure.
     *
     * @param parameter the figure by date
     */
    record Figure(Parameter<?> parameter) implements Annex {
        @Override
        public Wording wording() {
            return parameter.name();
        }
    }

    /**
     * A formula.
     *
     * @param result what comes out
     * @param method how
     */
    record Formula(Wording result, Wording method) implements Annex {
        @Override
        public Wording wording() {
            return Wording.of(result.nl() + ": " + method.nl(), result.en() + ": " + method.en());
        }
    }

    /**
     * What is left to people.
     *
     * @param wording why it cannot be computed
     * @param offices who decides instead
     * @param norm what a determination of theirs answers; empty if none is asked for
     */
    record LeftToPeople(Wording wording, ImmutableSet<Office> offices, Optional<YesNo<?>> norm) implements Annex {

        /**
         * Checks that somebody decides.
         *
         * @param wording why
         * @param offices who
         * @param norm what is determined
         * @throws IllegalArgumentException if nobody decides
         */
        public LeftToPeople {
            checkArgument(!offices.isEmpty(), "Nobody decides: %s", wording.en());
        }
    }

    /**
     * Information.
     *
     * @param wording what it tells
     */
    record Information(Wording wording) implements Annex {}
}
