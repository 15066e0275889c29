package org.confisca.time;

import java.time.LocalDate;
import org.confisca.source.Wording;

/** On which day a term in months or years ends if the month in which it ends lacks the day that bears the right number. */
public enum AmbiguousDate {
    /**
     * On the last day of that month: 31 January and one month is 28 or 29 February. Art. 3(2)(c) of Regulation (EEC,
     * Euratom) 1182/71 says so; Dutch practice reads its statutes so.
     */
    LAST_DAY_OF_MONTH,
    /** On the first day of the month after it: 31 January and one month is 1 March. */
    FIRST_DAY_OF_NEXT_MONTH;

    /**
     * What a reader should know of a term for which this convention decided the last day.
     *
     * @param event the day on which the term was set off
     * @return the remark
     */
    public Wording remark(LocalDate event) {
        int day = event.getDayOfMonth();
        return this == LAST_DAY_OF_MONTH
                ? Wording.of(
                        "de maand waarin de termijn eindigt heeft geen dag " + day + ": zijn laatste dag geldt",
                        "the month in which the term ends has no day " + day + ": its last day counts")
                : Wording.of(
                        "de maand waarin de termijn eindigt heeft geen dag " + day + ": de eerste dag erna geldt",
                        "the month in which the term ends has no day " + day + ": the first day after it counts");
    }

    /**
     * What a reader should know of a term that is counted back and for which this convention decided the day.
     *
     * @param event the day from which it is counted back
     * @return the remark
     */
    public Wording remarkBack(LocalDate event) {
        int day = event.getDayOfMonth();
        return this == LAST_DAY_OF_MONTH
                ? Wording.of(
                        "de maand waarheen is teruggerekend heeft geen dag " + day + ": zijn laatste dag geldt",
                        "the month to which it is counted back has no day " + day + ": its last day counts")
                : Wording.of(
                        "de maand waarheen is teruggerekend heeft geen dag " + day + ": de eerste dag erna geldt",
                        "the month to which it is counted back has no day " + day + ": the first day after it counts");
    }
}
