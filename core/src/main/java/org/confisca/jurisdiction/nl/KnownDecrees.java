package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import org.confisca.time.Deadline;
import org.confisca.time.LastDayRules;
import org.confisca.time.LatestMoment;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;

/**
 * For which days the decrees under art. 3(3) are known. A decree can only turn an ordinary day into a holiday; so an answer
 * is sure if all the days that had to be ordinary for it are known to be.
 *
 * @param rules the rules by which the answers were found
 * @param from the first day for which they are known
 * @param until the last day for which they are known
 */
record KnownDecrees(LastDayRules rules, LocalDate from, LocalDate until) {

    private static final int ORDINARY_DAYS_OF_ART_2 = 2;

    /**
     * For a term in working days: all of them; for another: the last day, and two within the term if it must hold two, on
     * which it did not stand still.
     */
    boolean sure(Deadline deadline, ImmutableRangeSet<LocalDate> suspended) {
        LocalDate event = deadline.start().toLocalDate();
        LocalDate last = deadline.lastDay();
        Term term = deadline.term();
        if (term.unit() == TermUnit.WORKING_DAYS) {
            return covers(rules.calendar().plusWorkingDays(event, 1).orElseThrow()) && covers(last);
        }
        return covers(last)
                && (!rules.holdsTwo(term, event)
                        || rules.secondWorkingDay(later(event, from.minusDays(1)), suspended)
                                .filter(second -> !second.isAfter(last))
                                .isPresent());
    }

    /** For a term in working days: all of them; for another: two within the term if it must hold two. */
    boolean sure(LatestMoment latest) {
        LocalDate event = latest.event().toLocalDate();
        LocalDate first = latest.firstDay();
        if (latest.term().unit() == TermUnit.WORKING_DAYS) {
            return covers(first)
                    && covers(rules.calendar().minusWorkingDays(event, 1).orElseThrow());
        }
        LocalDate end = until.isBefore(event) ? until.plusDays(1) : event;
        return !rules.holdsTwo(latest.term(), event)
                || rules.calendar()
                        .minusWorkingDays(end, ORDINARY_DAYS_OF_ART_2)
                        .filter(second -> !second.isBefore(later(first, from)))
                        .isPresent();
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
