package org.confisca.time;

import org.confisca.source.Wording;

/** The unit in which a provision states a term. Two units may be equally long and still be counted differently. */
public enum TermUnit {
    /** Hours of sixty minutes, counted on the instant: a change of the clock does not alter the length. */
    HOURS("uur", "uur", "hour", "hours"),
    /** Days that are neither Saturday, Sunday nor a holiday of the calendar that governs the term. */
    WORKING_DAYS("werkdag", "werkdagen", "working day", "working days"),
    /** Calendar days, from midnight to midnight. */
    DAYS("dag", "dagen", "day", "days"),
    /** Weeks of seven calendar days. */
    WEEKS("week", "weken", "week", "weeks"),
    /** Months of the calendar; see {@link Term#lastDayAfter} for months of unequal length. */
    MONTHS("maand", "maanden", "month", "months"),
    /** Months that a code fixes at thirty days each, as art. 136 of the Dutch Code of Criminal Procedure does. */
    THIRTY_DAY_MONTHS(
            "maand van dertig dagen", "maanden van dertig dagen", "month of thirty days", "months of thirty days"),
    /** Years of the calendar. */
    YEARS("jaar", "jaar", "year", "years");

    private final Wording one;
    private final Wording several;

    TermUnit(String nlOne, String nlSeveral, String enOne, String enSeveral) {
        this.one = new Wording(nlOne, enOne);
        this.several = new Wording(nlSeveral, enSeveral);
    }

    /**
     * The unit as it reads after a number.
     *
     * @param amount how many units
     * @return the singular for one, else the plural; Dutch keeps <i>uur</i> and <i>jaar</i> singular after any number
     */
    Wording after(int amount) {
        return amount == 1 ? one : several;
    }
}
