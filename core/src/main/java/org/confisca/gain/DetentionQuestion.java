package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** What is asked about the days of detention that may be claimed if the sum is not paid. */
@Value.Immutable
@ModelStyle
public interface DetentionQuestion {

    /**
     * For which full amount the court counts one day.
     *
     * @return the amount; empty for the lowest that the law allows
     */
    Optional<Exact> dayValue();

    /**
     * How many days the court fixed, by a scale of its own.
     *
     * @return the days; empty to have them computed
     */
    Optional<Integer> fixed();

    /**
     * Days imposed with related measures, which count towards the same maximum.
     *
     * @return the measures; empty if there are none
     */
    ImmutableList<Related> related();

    /**
     * How long a year is.
     *
     * @return the reading
     */
    YearOfDetention year();

    /**
     * What the decision prints.
     *
     * @return the days; empty if it prints none
     */
    Optional<Printed> printed();

    /**
     * A related measure.
     *
     * @param label which one
     * @param days the days that were imposed with it; empty while unknown
     */
    record Related(Wording label, Optional<Integer> days) {}

    /**
     * Starts a question.
     *
     * @return the builder
     */
    static DetentionQuestionBuilder builder() {
        return new DetentionQuestionBuilder();
    }
}
