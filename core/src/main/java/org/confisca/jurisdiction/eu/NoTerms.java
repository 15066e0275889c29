package org.confisca.jurisdiction.eu;

import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.confisca.time.BackwardCount;
import org.confisca.time.CountedBack;
import org.confisca.time.Deadline;
import org.confisca.time.LegalClock;
import org.confisca.time.Reckoning;
import org.confisca.time.Term;
import org.confisca.time.TimeLimits;

/** For a book without terms. The directive leaves them to the States; national law reckons them. */
final class NoTerms implements TimeLimits {

    @Override
    public Reckoning reckon(LocalDateTime start, Term term) {
        throw nothing(term);
    }

    @Override
    public Deadline reckonHours(ZonedDateTime start, Term hours) {
        throw nothing(hours);
    }

    @Override
    public ZonedDateTime endOfHours(ZonedDateTime start, Term hours) {
        throw nothing(hours);
    }

    @Override
    public Reckoning endingOn(
            LocalDateTime start, Term term, LocalDate bareLastDay, ImmutableRangeSet<LocalDate> suspended) {
        throw nothing(term);
    }

    @Override
    public CountedBack reckonBackwards(LocalDateTime event, Term term, BackwardCount count) {
        throw nothing(term);
    }

    @Override
    public LegalClock clock() {
        throw new IllegalStateException("The book has no terms of its own; it needs no clock");
    }

    private static IllegalStateException nothing(Term term) {
        return new IllegalStateException("The book has no terms of its own; there is nothing to reckon " + term);
    }
}
