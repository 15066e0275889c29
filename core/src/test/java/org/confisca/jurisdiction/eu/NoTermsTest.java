package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.confisca.time.BackwardCount;
import org.confisca.time.Term;
import org.junit.jupiter.api.Test;

/** The directive has no terms of its own, so whoever asks for one has made a mistake. */
class NoTermsTest {

    @Test
    void nothing_can_be_reckoned() {
        NoTerms none = new NoTerms();
        LocalDateTime start = LocalDateTime.parse("2026-07-02T12:00");
        String message = "The book has no terms of its own; there is nothing to reckon Term[amount=1, unit=DAYS]";
        assertThatIllegalStateException()
                .isThrownBy(() -> none.reckon(start, Term.days(1)))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> none.reckonHours(start.atZone(ZoneOffset.UTC), Term.days(1)))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> none.endOfHours(start.atZone(ZoneOffset.UTC), Term.days(1)))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> none.endingOn(start, Term.days(1), LocalDate.EPOCH, ImmutableRangeSet.of()))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> none.reckonBackwards(start, Term.days(1), BackwardCount.CLEAR_DAYS))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(none::clock)
                .withMessage("The book has no terms of its own; it needs no clock");
    }
}
