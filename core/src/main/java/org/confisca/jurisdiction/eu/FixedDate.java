package org.confisca.jurisdiction.eu;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.Wording;
import org.confisca.time.AmbiguousDate;
import org.confisca.time.Term;

/**
 * A date that an act of the Union fixes (arts 4 and 5 of Regulation 1182/71). It stays where it is, also on a Saturday, a
 * Sunday or a holiday.
 *
 * @param date the date, on the clock of the place where it matters
 * @param kind what happens on it
 */
public record FixedDate(LocalDate date, Kind kind) {

    /** What happens on a fixed date. */
    public enum Kind {
        /** An act enters into force, takes effect or becomes applicable: with the first hour of the date. */
        TAKES_EFFECT,
        /** An act expires or ceases to have effect or to apply: with the end of the last hour of the date. */
        ENDS,
        /** Something may or must be done: between the first hour of the date and the end of its last. */
        IS_DONE
    }

    /**
     * A date that is fixed as so long after an event; the day of the event is not counted.
     *
     * @param event the day of the event, for instance of publication
     * @param term how long after it, in days or longer but not in working days
     * @param kind what happens on the date
     * @return the date
     * @throws IllegalArgumentException if the term is in hours or in working days
     */
    public static FixedDate after(LocalDate event, Term term, Kind kind) {
        return new FixedDate(term.lastDayAfter(event, AmbiguousDate.LAST_DAY_OF_MONTH), kind);
    }

    /**
     * The first moment of the date.
     *
     * @return its midnight
     */
    public LocalDateTime begin() {
        return date.atStartOfDay();
    }

    /**
     * The first moment after the date.
     *
     * @return the midnight that closes it
     */
    public LocalDateTime end() {
        return date.plusDays(1).atStartOfDay();
    }

    /**
     * Whether a moment falls where the date says: since the act took effect, before it ended, or while it may be done.
     *
     * @param moment a local date and time at the place where the date matters
     * @return whether it does
     */
    public boolean holdsAt(LocalDateTime moment) {
        return switch (kind) {
            case TAKES_EFFECT -> !moment.isBefore(begin());
            case ENDS -> moment.isBefore(end());
            case IS_DONE -> !moment.isBefore(begin()) && moment.isBefore(end());
        };
    }

    /**
     * The provision that says so.
     *
     * @return art. 4 or art. 5
     */
    public Citation law() {
        return switch (kind) {
            case TAKES_EFFECT -> TimeLimitsRegulation.ART_4_BEGINNING;
            case ENDS -> TimeLimitsRegulation.ART_4_END;
            case IS_DONE -> TimeLimitsRegulation.ART_5;
        };
    }

    /**
     * The date in words.
     *
     * @return for instance {@code from the beginning of 2027-07-10, whatever day that is (art. 4 Reg. 1182/71)}
     */
    public Wording explanation() {
        Wording words = switch (kind) {
            case TAKES_EFFECT -> Wording.of("vanaf het begin van ", "from the beginning of ");
            case ENDS -> Wording.of("tot het einde van ", "until the end of ");
            case IS_DONE -> Wording.of("tussen het begin en het einde van ", "between the beginning and the end of ");
        };
        return Wording.of(
                words.nl() + date + ", wat voor dag dat ook is (" + law().in(Language.NL) + ")",
                words.en() + date + ", whatever day that is (" + law().in(Language.EN) + ")");
    }
}
