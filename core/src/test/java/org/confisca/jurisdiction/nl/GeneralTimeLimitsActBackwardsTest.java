package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ACT;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_1_1;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_1_2;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_3_1;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_4;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;
import org.confisca.time.BackwardCount;
import org.confisca.time.BeyondCalendar;
import org.confisca.time.LatestMoment;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 1(2): terms counted back. In 2026 Easter Monday is 6 April, 4 July is a Saturday. */
class GeneralTimeLimitsActBackwardsTest {

    @ParameterizedTest
    @CsvSource({
        // The days that lie a fortnight before, ordinary or not, stay where they are.
        "2026-07-16, 14, DAYS, 2026-07-02",
        "2026-07-18, 14, DAYS, 2026-07-04",
        "2026-07-19, 2, WEEKS, 2026-07-05",
        "2026-05-05, 1, MONTHS, 2026-04-05",
        "2026-05-31, 1, MONTHS, 2026-04-30",
        "2026-05-06, 1, THIRTY_DAY_MONTHS, 2026-04-06",
        "2026-07-05, 1, DAYS, 2026-07-04"
    })
    void art_1_2_a_term_that_is_counted_back_does_not_roll(LocalDate event, int amount, TermUnit unit, LocalDate last) {
        LatestMoment moment = back(event, new Term(amount, unit));
        assertThat(moment.lastDay()).isEqualTo(last);
        assertThat(moment.law()).isEqualTo(ART_1_2);
        assertThat(moment.notes()).isEmpty();
    }

    @Test
    void art_1_2_clear_days_leave_the_day_of_the_act_out() {
        LatestMoment clear =
                (LatestMoment) ACT.reckonBackwards(at("2026-07-16"), Term.days(14), BackwardCount.CLEAR_DAYS);
        assertThat(clear.lastDay()).isEqualTo(day("2026-07-01"));
        assertThat(clear.explanation())
                .isEqualTo(Wording.of(
                        "uiterlijk aan het einde van 2026-07-01, 14 dagen teruggerekend vanaf 2026-07-16, alleen volle"
                                + " dagen (art. 1 lid 2 Atw)",
                        "at the latest at the close of 2026-07-01, counted back 14 days from 2026-07-16, clear days only"
                                + " (art. 1(2) Atw)"));
    }

    @ParameterizedTest
    @CsvSource({
        // Back from Tuesday 7 April: Easter Monday, Sunday, Saturday, Good Friday; then Thursday 2 and Wednesday 1
        // April. From three days on, and up to five, art. 2 would ask for that Wednesday.
        "1, 2026-04-06, VERIFIED",
        "2, 2026-04-05, VERIFIED",
        "3, 2026-04-04, UNVERIFIED",
        "5, 2026-04-02, UNVERIFIED",
        "6, 2026-04-01, VERIFIED",
        "7, 2026-03-31, VERIFIED"
    })
    void art_1_2_the_bare_day_holds_and_a_day_that_art_2_could_move_is_marked(int days, LocalDate last, Check check) {
        LatestMoment moment = back(day("2026-04-07"), Term.days(days));
        assertThat(moment.lastDay()).isEqualTo(last);
        assertThat(moment.notes()).isEmpty();
        assertThat(moment.law()).isEqualTo(new Citation(ART_1_2.source(), ART_1_2.pinpoint(), check));
        assertThat(moment.remarks()).hasSize(check == Check.VERIFIED ? 0 : 1);
    }

    @Test
    void art_1_2_the_day_of_the_other_reading_is_told() {
        assertThat(back(day("2026-04-07"), Term.days(3)).explanation())
                .isEqualTo(Wording.of(
                        "uiterlijk aan het einde van 2026-04-04, 3 dagen teruggerekend vanaf 2026-04-07 (art. 1 lid 2 Atw"
                                + " [niet geverifieerd]); naar de letter neemt art. 1 lid 2 Atw alleen art. 1 lid 1 terug; gold"
                                + " art. 2 ook hier, dan uiterlijk aan het einde van 2026-04-01",
                        "at the latest at the close of 2026-04-04, counted back 3 days from 2026-04-07 (art. 1(2) Atw [not"
                                + " verified]); by its words art. 1(2) Atw takes back art. 1(1) alone; if art. 2 held here"
                                + " as well, at the latest at the close of 2026-04-01"));
        LatestMoment clear =
                (LatestMoment) ACT.reckonBackwards(at("2026-04-07"), Term.days(3), BackwardCount.CLEAR_DAYS);
        assertThat(clear.lastDay()).isEqualTo(day("2026-04-03"));
        assertThat(clear.explanation().en()).endsWith("at the latest at the close of 2026-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, 1, MONTHS, 2026-04-30, 1",
        "2026-05-30, 1, MONTHS, 2026-04-30, 0",
        "2028-02-29, 1, YEARS, 2027-02-28, 1",
        "2026-05-31, 1, THIRTY_DAY_MONTHS, 2026-05-01, 0"
    })
    void a_month_without_the_right_day_is_told(
            LocalDate event, int amount, TermUnit unit, LocalDate last, int remarks) {
        LatestMoment moment = back(event, new Term(amount, unit));
        assertThat(moment.lastDay()).isEqualTo(last);
        assertThat(moment.remarks()).hasSize(remarks);
        if (remarks > 0) {
            assertThat(moment.explanation().en())
                    .endsWith("the month to which it is counted back has no day " + event.getDayOfMonth()
                            + ": its last day counts");
        }
    }

    @Test
    void an_event_elsewhere_is_counted_back_from_on_its_day_here() {
        // Six in the morning of the sixteenth in Tokyo is eleven in the evening of the fifteenth.
        OffsetDateTime tokyo = OffsetDateTime.parse("2026-07-16T06:00+09:00");
        LatestMoment days = (LatestMoment) ACT.reckonBackwards(tokyo, Term.days(14), BackwardCount.DAY_OF_ACT_COUNTS);
        assertThat(days.lastDay()).isEqualTo(day("2026-07-01"));
        assertThat(days.explanation())
                .isEqualTo(Wording.of(
                        "uiterlijk aan het einde van 2026-07-01, 14 dagen teruggerekend vanaf 2026-07-15 (art. 1 lid 2 Atw);"
                                + " teruggerekend vanaf 2026-07-16 06:00 +09:00, hier 2026-07-15 23:00",
                        "at the latest at the close of 2026-07-01, counted back 14 days from 2026-07-15 (art. 1(2) Atw);"
                                + " counted back from 2026-07-16 06:00 +09:00, which is 2026-07-15 23:00 here"));
        OffsetDateTime amsterdam = OffsetDateTime.parse("2026-07-16T06:00+02:00");
        assertThat(((LatestMoment) ACT.reckonBackwards(amsterdam, Term.hours(48), BackwardCount.CLEAR_DAYS)).remarks())
                .isEmpty();
        assertThat(ACT.reckonBackwards(
                        OffsetDateTime.parse("2041-01-02T06:00+09:00"), Term.workingDays(1), BackwardCount.CLEAR_DAYS))
                .isInstanceOf(BeyondCalendar.class);
    }

    @Test
    void why_the_act_is_left_aside_or_used_is_told() {
        assertThat(((LatestMoment) ACT.byAnalogy().reckonBackwards(at("2026-07-16"), Term.days(14)))
                        .explanation()
                        .en())
                .endsWith("the term is set by order in council: the Act applies by analogy (art. 5 Atw)");
        LatestMoment exempt =
                (LatestMoment) ACT.exempt(Exemption.LEGISLATION).reckonBackwards(at("2026-04-07"), Term.days(3));
        assertThat(exempt.lastDay()).isEqualTo(day("2026-04-04"));
        assertThat(exempt.law()).isEqualTo(GeneralTimeLimitsAct.ART_4_B);
        assertThat(exempt.explanation().en())
                .endsWith("the Act does not govern the publication and entry into force of legislation");
    }

    @ParameterizedTest
    @CsvSource({
        "91, DAYS, 2026-07-06, 2026-04-06",
        "13, WEEKS, 2026-07-05, 2026-04-05",
        "4, MONTHS, 2026-07-31, 2026-03-31",
        "4, THIRTY_DAY_MONTHS, 2026-07-31, 2026-04-02",
        "1, YEARS, 2028-02-29, 2027-02-28"
    })
    void art_4_long_terms_are_only_counted(int amount, TermUnit unit, LocalDate event, LocalDate last) {
        LatestMoment moment = back(event, new Term(amount, unit));
        assertThat(moment.lastDay()).isEqualTo(last);
        assertThat(moment.law()).isEqualTo(ART_4);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-10T09:30, 2026-07-08T09:30",
        "2026-10-26T11:00, 2026-10-24T12:00",
        "2026-03-30T12:00, 2026-03-28T11:00"
    })
    void art_4_hours_are_counted_back_on_the_instant(LocalDateTime event, LocalDateTime limit) {
        LatestMoment moment = (LatestMoment) ACT.reckonBackwards(event, Term.hours(48));
        assertThat(moment.limit()).isEqualTo(limit);
        assertThat(moment.law()).isEqualTo(ART_4);
        assertThat(moment.remarks()).hasSize(event.getMonthValue() == 7 ? 0 : 1);
    }

    @Test
    void working_days_are_counted_back() {
        LatestMoment moment = back(day("2026-04-08"), Term.workingDays(2));
        assertThat(moment.lastDay()).isEqualTo(day("2026-04-02"));
        assertThat(moment.law()).isEqualTo(ART_3_1);
        assertThat(moment.notes())
                .extracting(note -> note.source().pinpoint())
                .containsExactly("art. 3(2) Atw", ART_1_1.pinpoint(), ART_1_1.pinpoint(), "art. 3(1) Atw");
        LatestMoment clear =
                (LatestMoment) ACT.reckonBackwards(at("2026-04-08"), Term.workingDays(2), BackwardCount.CLEAR_DAYS);
        assertThat(clear.lastDay()).isEqualTo(day("2026-04-01"));
    }

    @Test
    void counting_back_out_of_the_table_has_no_answer() {
        assertThat(beyond("2000-01-04", Term.workingDays(2))).isEqualTo(day("1999-12-31"));
        assertThat(beyond("2041-01-02", Term.workingDays(1))).isEqualTo(day("2041-01-02"));
        assertThat(back(day("2000-01-01"), Term.years(1)).lastDay()).isEqualTo(day("1999-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-10, 11, 1999-12-30, UNVERIFIED",
        "2000-01-04, 3, 2000-01-01, UNVERIFIED",
        "2041-01-02, 3, 2040-12-30, UNVERIFIED",
        // Two days need no table.
        "2000-01-01, 2, 1999-12-30, VERIFIED"
    })
    void a_bare_day_needs_no_table_but_what_art_2_would_do_to_it_does(
            LocalDate event, int days, LocalDate last, Check check) {
        LatestMoment moment = back(event, Term.days(days));
        assertThat(moment.lastDay()).isEqualTo(last);
        assertThat(moment.law().check()).isEqualTo(check);
        if (check == Check.UNVERIFIED) {
            assertThat(moment.explanation().en()).endsWith("it may be earlier: not all holidays are known");
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Known from Wednesday 1 July up to Friday 10 July 2026.
        "2026-07-05, 3, DAYS, VERIFIED",
        "2026-07-03, 3, DAYS, VERIFIED",
        "2026-07-02, 3, DAYS, UNVERIFIED",
        "2026-07-02, 2, DAYS, VERIFIED",
        "2026-07-03, 20, DAYS, VERIFIED",
        "2026-07-13, 5, DAYS, VERIFIED",
        "2026-07-14, 4, DAYS, UNVERIFIED",
        "2026-07-14, 6, DAYS, VERIFIED",
        "2026-07-02, 1, WORKING_DAYS, VERIFIED",
        "2026-07-02, 2, WORKING_DAYS, UNVERIFIED",
        "2026-07-13, 1, WORKING_DAYS, VERIFIED",
        "2026-07-14, 1, WORKING_DAYS, UNVERIFIED",
        "2026-07-14, 2, WORKING_DAYS, UNVERIFIED",
        "2026-07-14, 91, DAYS, VERIFIED"
    })
    void art_3_3_an_answer_that_an_unknown_decree_could_move_is_marked(
            LocalDate event, int amount, TermUnit unit, Check check) {
        GeneralTimeLimitsAct act = GeneralTimeLimitsAct.over(ACT.calendar(), day("2026-07-01"), day("2026-07-10"));
        Term term = new Term(amount, unit);
        LatestMoment moment = (LatestMoment) act.reckonBackwards(event.atTime(10, 15), term);
        LatestMoment sure = back(event, term);
        assertThat(sure.law().check()).isEqualTo(Check.VERIFIED);
        assertThat(moment.law())
                .isEqualTo(new Citation(sure.law().source(), sure.law().pinpoint(), check));
        assertThat(moment.limit()).isEqualTo(sure.limit());
    }

    private static LatestMoment back(LocalDate event, Term term) {
        return (LatestMoment) ACT.reckonBackwards(event.atTime(10, 15), term);
    }

    private static LocalDate beyond(String event, Term term) {
        return ((BeyondCalendar) ACT.reckonBackwards(at(event), term)).day();
    }

    private static LocalDateTime at(String event) {
        return day(event).atTime(10, 15);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
