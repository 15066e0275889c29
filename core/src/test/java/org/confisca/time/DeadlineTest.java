package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.time.TimeFixtures.FEAST;
import static org.confisca.time.TimeFixtures.LAW;
import static org.confisca.time.TimeFixtures.REST;
import static org.confisca.time.TimeFixtures.SATURDAY;
import static org.confisca.time.TimeFixtures.SUNDAY;
import static org.confisca.time.TimeFixtures.UNREAD;
import static org.confisca.time.TimeFixtures.day;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-07-02T10:15");

    private static Deadline days(String end, DayNote... notes) {
        return new Deadline(START, Term.days(7), LocalDateTime.parse(end), ImmutableList.copyOf(notes), LAW);
    }

    private static DayNote saturday(String day) {
        return new DayNote(day(day), SATURDAY, REST);
    }

    private static DayNote sunday(String day) {
        return new DayNote(day(day), SUNDAY, REST);
    }

    private static DayNote feast(String day) {
        return new DayNote(day(day), FEAST, UNREAD);
    }

    @Test
    void the_end_is_the_midnight_that_closes_the_last_day() {
        assertThat(days("2026-07-10T00:00").lastDay()).isEqualTo(day("2026-07-09"));
    }

    @Test
    void a_term_in_hours_runs_until_its_last_moment() {
        assertThat(hours("2026-07-04T10:15").lastDay()).isEqualTo(day("2026-07-04"));
        assertThat(hours("2026-07-04T00:00").lastDay()).isEqualTo(day("2026-07-03"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-02T10:14:59.999999999, false",
        "2026-07-02T10:15, true",
        "2026-07-09T23:59:59.999999999, true",
        "2026-07-10T00:00, false"
    })
    void a_term_includes_its_start_and_excludes_its_end(LocalDateTime moment, boolean included) {
        assertThat(days("2026-07-10T00:00").includes(moment)).isEqualTo(included);
    }

    @Test
    void an_end_before_the_start_cannot_be_built() {
        assertThatThrownBy(() -> days("2026-07-02T00:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A term cannot end at 2026-07-02T00:00, before it starts at 2026-07-02T10:15");
    }

    @Test
    void an_end_on_the_same_local_time_is_accepted_for_the_hour_that_is_lived_twice() {
        assertThat(hours("2026-07-02T10:15").includes(START)).isFalse();
    }

    @Test
    void only_a_term_in_hours_may_end_in_the_middle_of_a_day() {
        assertThatThrownBy(() -> days("2026-07-10T00:01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A term in DAYS ends at midnight, not at 2026-07-10T00:01");
        assertThat(hours("2026-07-10T00:01").end()).isEqualTo("2026-07-10T00:01");
    }

    @Test
    void notes_stand_in_order_of_time_each_day_once() {
        assertThatThrownBy(() -> days("2026-07-10T00:00", sunday("2026-07-05"), saturday("2026-07-04")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The notes are not in order of time: 2026-07-05 stands before 2026-07-04");
        assertThatThrownBy(() ->
                        days("2026-07-20T00:00", saturday("2026-07-04"), sunday("2026-07-05"), feast("2026-07-05")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The notes are not in order of time: 2026-07-05 stands before 2026-07-05");
    }

    @Test
    void without_skipped_days_the_explanation_is_the_end_and_the_law() {
        assertThat(days("2026-07-10T00:00").explanation())
                .isEqualTo(Wording.of(
                        "eindigt aan het einde van 2026-07-09, 7 dagen vanaf 2026-07-02 (art. 1 Act)",
                        "ends at the close of 2026-07-09, 7 days from 2026-07-02 (art. 1 Act)"));
    }

    @Test
    void a_term_in_hours_is_explained_to_the_minute_and_no_finer_than_it_was_given() {
        assertThat(hours("2026-07-04T10:15").explanation())
                .isEqualTo(Wording.of(
                        "eindigt op 2026-07-04 10:15, 48 uur vanaf 2026-07-02 10:15 (art. 1 Act)",
                        "ends at 2026-07-04 10:15, 48 hours from 2026-07-02 10:15 (art. 1 Act)"));
        assertThat(hours("2026-07-04T10:15:30").explanation().en())
                .isEqualTo("ends at 2026-07-04 10:15:30, 48 hours from 2026-07-02 10:15 (art. 1 Act)");
    }

    @Test
    void one_skipped_day_is_told_in_the_singular() {
        assertThat(days("2026-07-10T00:00", sunday("2026-07-05")).explanation())
                .isEqualTo(
                        Wording.of(
                                "eindigt aan het einde van 2026-07-09, 7 dagen vanaf 2026-07-02 (art. 1 Act); "
                                        + "5 juli 2026 telt niet mee: zondag (art. 2 Act)",
                                "ends at the close of 2026-07-09, 7 days from 2026-07-02 (art. 1 Act); 5 July 2026 is skipped: Sunday (art. 2 Act)"));
    }

    @Test
    void a_weekend_is_told_in_one_breath() {
        assertThat(days("2026-07-10T00:00", saturday("2026-07-04"), sunday("2026-07-05"))
                        .explanation())
                .isEqualTo(Wording.of(
                        "eindigt aan het einde van 2026-07-09, 7 dagen vanaf 2026-07-02 (art. 1 Act); "
                                + "4 en 5 juli 2026 tellen niet mee: zaterdag, zondag (art. 2 Act)",
                        "ends at the close of 2026-07-09, 7 days from 2026-07-02 (art. 1 Act); "
                                + "4 and 5 July 2026 are skipped: Saturday, Sunday (art. 2 Act)"));
    }

    @Test
    void each_law_of_a_run_is_cited_once_with_its_mark() {
        Deadline deadline = days(
                "2026-07-10T00:00",
                feast("2026-07-03"),
                saturday("2026-07-04"),
                sunday("2026-07-05"),
                feast("2026-07-06"));
        assertThat(deadline.explanation().en())
                .endsWith("; 3, 4, 5 and 6 July 2026 are skipped: feast, Saturday, Sunday"
                        + " (art. 3 Act [not verified], art. 2 Act)");
        assertThat(deadline.explanation().nl())
                .endsWith("; 3, 4, 5 en 6 juli 2026 tellen niet mee: feest, zaterdag, zondag"
                        + " (art. 3 Act [niet geverifieerd], art. 2 Act)");
    }

    @Test
    void days_that_do_not_follow_each_other_are_told_apart() {
        assertThat(days("2026-07-10T00:00", saturday("2026-07-04"), feast("2026-07-06"))
                        .explanation()
                        .en())
                .endsWith("; 4 July 2026 is skipped: Saturday (art. 2 Act)"
                        + "; 6 July 2026 is skipped: feast (art. 3 Act [not verified])");
    }

    @Test
    void a_run_is_cut_where_the_month_ends() {
        assertThat(days("2027-08-10T00:00", saturday("2027-07-31"), sunday("2027-08-01"))
                        .explanation()
                        .en())
                .endsWith("; 31 July 2027 is skipped: Saturday (art. 2 Act)"
                        + "; 1 August 2027 is skipped: Sunday (art. 2 Act)");
    }

    @Test
    void the_same_day_a_year_later_is_no_continuation() {
        assertThat(days("2028-08-10T00:00", feast("2026-07-04"), feast("2027-07-05"))
                        .explanation()
                        .en())
                .contains("; 4 July 2026 is skipped: feast", "; 5 July 2027 is skipped: feast");
    }

    @ParameterizedTest
    @CsvSource({
        "01, januari, January", "02, februari, February", "03, maart, March", "04, april, April",
        "05, mei, May", "06, juni, June", "07, juli, July", "08, augustus, August",
        "09, september, September", "10, oktober, October", "11, november, November", "12, december, December"
    })
    void months_are_written_in_full(String month, String nl, String en) {
        Deadline deadline = days("2027-12-31T00:00", feast("2027-" + month + "-10"));
        assertThat(deadline.explanation().nl()).contains("; 10 " + nl + " 2027 telt niet mee: feest");
        assertThat(deadline.explanation().en()).contains("; 10 " + en + " 2027 is skipped: feast");
    }

    private static Deadline hours(String end) {
        return new Deadline(START, Term.hours(48), LocalDateTime.parse(end), ImmutableList.of(), LAW);
    }
}
