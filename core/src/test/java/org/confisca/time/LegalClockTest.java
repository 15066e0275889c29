package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In 2026 the clocks of Amsterdam go forward on 29 March at 02:00 and back on 25 October at 03:00. */
class LegalClockTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LegalClock USUAL = LegalClock.of(AMSTERDAM);

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T01:59, FIRST_PASSING, 2026-10-24T23:59:00Z",
        "2026-10-25T01:59, SECOND_PASSING, 2026-10-24T23:59:00Z",
        "2026-10-25T02:00, FIRST_PASSING, 2026-10-25T00:00:00Z",
        "2026-10-25T02:00, SECOND_PASSING, 2026-10-25T01:00:00Z",
        "2026-10-25T02:59, FIRST_PASSING, 2026-10-25T00:59:00Z",
        "2026-10-25T02:59, SECOND_PASSING, 2026-10-25T01:59:00Z",
        "2026-10-25T03:00, FIRST_PASSING, 2026-10-25T02:00:00Z",
        "2026-10-25T03:00, SECOND_PASSING, 2026-10-25T02:00:00Z"
    })
    void a_time_that_is_lived_twice_is_read_by_its_convention(LocalDateTime local, TwiceLived twice, Instant moment) {
        LegalClock clock = new LegalClock(AMSTERDAM, twice, NeverLived.MOVED_ON);
        assertThat(clock.read(local).toInstant()).isEqualTo(moment);
        assertThat(clock.read(local).toLocalDateTime()).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59, MOVED_ON, 2026-03-29T01:59",
        "2026-03-29T01:59, END_OF_THE_GAP, 2026-03-29T01:59",
        "2026-03-29T02:00, MOVED_ON, 2026-03-29T03:00",
        "2026-03-29T02:00, END_OF_THE_GAP, 2026-03-29T03:00",
        "2026-03-29T02:30, MOVED_ON, 2026-03-29T03:30",
        "2026-03-29T02:30, END_OF_THE_GAP, 2026-03-29T03:00",
        "2026-03-29T03:00, MOVED_ON, 2026-03-29T03:00",
        "2026-03-29T03:00, END_OF_THE_GAP, 2026-03-29T03:00"
    })
    void a_time_that_never_was_is_read_by_its_convention(LocalDateTime local, NeverLived never, LocalDateTime shown) {
        LegalClock clock = new LegalClock(AMSTERDAM, TwiceLived.FIRST_PASSING, never);
        assertThat(clock.read(local).toLocalDateTime()).isEqualTo(shown);
    }

    @Test
    void the_usual_conventions_are_the_first_passing_and_moved_on() {
        assertThat(USUAL).isEqualTo(new LegalClock(AMSTERDAM, TwiceLived.FIRST_PASSING, NeverLived.MOVED_ON));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00, PT24H, 2026-03-29T13:00",
        "2026-10-24T12:00, PT24H, 2026-10-25T11:00",
        "2026-03-29T13:00, PT-24H, 2026-03-28T12:00",
        "2026-07-01T12:00, PT0S, 2026-07-01T12:00"
    })
    void hours_are_counted_on_the_instant(LocalDateTime from, Duration time, LocalDateTime until) {
        assertThat(USUAL.plus(from, time)).isEqualTo(until);
        assertThat(USUAL.between(from, until)).isEqualTo(time);
    }

    @Test
    void a_moment_recorded_elsewhere_is_shown_with_the_passing_it_belongs_to() {
        assertThat(USUAL.show(OffsetDateTime.parse("2026-10-25T01:30+01:00")).toString())
                .isEqualTo("2026-10-25T02:30+02:00[Europe/Amsterdam]");
        assertThat(USUAL.show(OffsetDateTime.parse("2026-10-25T01:30Z")).toString())
                .isEqualTo("2026-10-25T02:30+01:00[Europe/Amsterdam]");
    }

    @Test
    void each_change_of_the_clock_is_told() {
        assertThat(USUAL.changes(USUAL.read(at("2026-03-01T00:00")), USUAL.read(at("2026-11-01T00:00"))))
                .containsExactly(
                        Wording.of(
                                "de klok ging van 2026-03-29 02:00 naar 2026-03-29 03:00; uren tellen naar hun werkelijke"
                                        + " duur",
                                "the clock went from 2026-03-29 02:00 to 2026-03-29 03:00; hours count by their true"
                                        + " length"),
                        Wording.of(
                                "de klok ging van 2026-10-25 03:00 naar 2026-10-25 02:00; uren tellen naar hun werkelijke"
                                        + " duur",
                                "the clock went from 2026-10-25 03:00 to 2026-10-25 02:00; hours count by their true"
                                        + " length"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T00:00, 2026-03-29T01:59, 0",
        "2026-03-28T00:00, 2026-03-29T03:00, 1",
        "2026-03-29T01:59, 2026-03-30T00:00, 1",
        "2026-03-29T03:00, 2026-03-30T00:00, 0"
    })
    void only_changes_after_the_start_and_up_to_the_end_are_told(LocalDateTime from, LocalDateTime until, int count) {
        assertThat(USUAL.changes(USUAL.read(from), USUAL.read(until))).hasSize(count);
    }

    @Test
    void a_clock_that_is_never_changed_has_nothing_to_tell() {
        LegalClock utc = LegalClock.of(ZoneId.of("UTC"));
        assertThat(utc.changes(utc.read(at("2000-01-01T00:00")), utc.read(at("2040-01-01T00:00"))))
                .isEmpty();
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }
}
