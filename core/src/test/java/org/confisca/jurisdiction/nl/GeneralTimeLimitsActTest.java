package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ACT;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_1_1;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_2;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_3_1;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_3_2;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_4;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;
import org.confisca.time.DayNote;
import org.confisca.time.Deadline;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of 2026: Good Friday 3 April, Easter Monday 6 April, Ascension Day 14 May; 4 July is a Saturday. */
class GeneralTimeLimitsActTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-18, 2026-07-02",
        "2026-06-19, 2026-07-03",
        "2026-06-20, 2026-07-06",
        "2026-06-21, 2026-07-06",
        "2026-06-22, 2026-07-06",
        "2026-06-23, 2026-07-07"
    })
    void art_1_1_a_term_that_ends_in_a_weekend_runs_through_monday(LocalDate event, LocalDate last) {
        Deadline deadline = reckon(event, Term.days(14));
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.law()).isEqualTo(ART_1_1);
    }

    @ParameterizedTest
    @CsvSource({
        // New Year's Day, and 2 January by decree.
        "2026-01-01, 2026-01-05",
        // Good Friday up to and including Easter Monday.
        "2026-04-02, 2026-04-02",
        "2026-04-03, 2026-04-07",
        "2026-04-06, 2026-04-07",
        "2026-04-07, 2026-04-07",
        // King's Day.
        "2026-04-27, 2026-04-28",
        // 5 May, also when it is no lustrum.
        "2026-05-04, 2026-05-04",
        "2026-05-05, 2026-05-06",
        // Ascension Day and the Friday after it, by decree.
        "2026-05-13, 2026-05-13",
        "2026-05-14, 2026-05-18",
        "2026-05-15, 2026-05-18",
        // Whit Monday.
        "2026-05-25, 2026-05-26",
        // Christmas, with a Saturday and a Sunday.
        "2026-12-24, 2026-12-24",
        "2026-12-25, 2026-12-28",
        "2026-12-26, 2026-12-28"
    })
    void art_1_1_a_term_that_ends_on_a_holiday_runs_through_the_next_ordinary_day(LocalDate nominal, LocalDate last) {
        assertThat(reckon(nominal.minusWeeks(6), Term.weeks(6)).lastDay()).isEqualTo(last);
    }

    @Test
    void art_1_1_a_term_that_ends_on_an_ordinary_day_is_left_alone_whatever_lies_in_it() {
        Deadline deadline = reckon(day("2026-04-01"), Term.days(14));
        assertThat(deadline.lastDay()).isEqualTo(day("2026-04-15"));
        assertThat(deadline.notes()).isEmpty();
        assertThat(deadline.law()).isEqualTo(ART_1_1);
    }

    @Test
    void art_1_1_each_day_that_is_run_over_is_noted_with_its_own_law() {
        assertThat(reckon(day("2026-03-20"), Term.days(14)).notes())
                .containsExactly(
                        new DayNote(day("2026-04-03"), Wording.of("Goede Vrijdag", "Good Friday"), ART_3_2),
                        new DayNote(day("2026-04-04"), Wording.of("zaterdag", "Saturday"), ART_1_1),
                        new DayNote(day("2026-04-05"), Wording.of("zondag", "Sunday"), ART_1_1),
                        new DayNote(day("2026-04-06"), Wording.of("tweede paasdag", "Easter Monday"), ART_3_1));
    }

    @Test
    void art_1_1_the_explanation_names_the_decree_and_how_far_it_was_read() {
        assertThat(reckon(day("2026-05-01"), Term.days(14)).explanation())
                .isEqualTo(Wording.of(
                        "eindigt aan het einde van 2026-05-18, 14 dagen vanaf 2026-05-01 (art. 1 lid 1 Atw); 15, 16 en 17 mei 2026 tellen niet mee: "
                                + "bij besluit met een feestdag gelijkgesteld, zaterdag, zondag (art. 3 lid 3 Atw, "
                                + "Stcrt. 2025, 24713 [alleen secundaire bron], art. 1 lid 1 Atw)",
                        "ends at the close of 2026-05-18, 14 days from 2026-05-01 (art. 1(1) Atw); 15, 16 and 17 May 2026 are skipped: "
                                + "day equated with a holiday by decree, Saturday, Sunday (art. 3(3) Atw, "
                                + "Stcrt. 2025, 24713 [secondary source only], art. 1(1) Atw)"));
    }

    @ParameterizedTest
    @CsvSource({
        // Events on Thursday 2 April 2026, the day before Good Friday; the first ordinary days after it are 7 and 8
        // April.
        "1, 2026-04-07, art. 1(1) Atw",
        "2, 2026-04-07, art. 1(1) Atw",
        "3, 2026-04-08, art. 2 Atw",
        "4, 2026-04-08, art. 2 Atw",
        "5, 2026-04-08, art. 2 Atw",
        "6, 2026-04-08, art. 1(1) Atw",
        "7, 2026-04-09, art. 1(1) Atw"
    })
    void art_2_a_term_of_three_days_or_more_holds_two_ordinary_days(int days, LocalDate last, String law) {
        Deadline deadline = reckon(day("2026-04-02"), Term.days(days));
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.law().pinpoint()).isEqualTo(law);
    }

    @Test
    void art_2_the_days_that_hold_too_little_are_noted_under_art_2() {
        assertThat(reckon(day("2026-04-02"), Term.days(3)).notes())
                .containsExactly(
                        new DayNote(day("2026-04-03"), Wording.of("Goede Vrijdag", "Good Friday"), ART_3_2),
                        new DayNote(day("2026-04-04"), Wording.of("zaterdag", "Saturday"), ART_2),
                        new DayNote(day("2026-04-05"), Wording.of("zondag", "Sunday"), ART_2),
                        new DayNote(day("2026-04-06"), Wording.of("tweede paasdag", "Easter Monday"), ART_3_1));
    }

    @Test
    void art_2_the_day_of_the_event_is_not_one_of_the_two() {
        // Friday 3 July: Saturday, Sunday, Monday would hold one ordinary day.
        Deadline deadline = reckon(day("2026-07-03"), Term.days(3));
        assertThat(deadline.lastDay()).isEqualTo(day("2026-07-07"));
        assertThat(deadline.law()).isEqualTo(ART_2);
    }

    @Test
    void art_2_days_equated_by_decree_are_not_among_the_two() {
        // From Friday 21 December 2018: a weekend, Christmas Eve by decree, Christmas; then Thursday and Friday.
        Deadline sixDays = reckon(day("2018-12-21"), Term.days(6));
        assertThat(sixDays.lastDay()).isEqualTo(day("2018-12-28"));
        assertThat(sixDays.law()).isEqualTo(ART_2);
        // A week holds exactly the two.
        Deadline week = reckon(day("2018-12-21"), Term.weeks(1));
        assertThat(week.lastDay()).isEqualTo(day("2018-12-28"));
        assertThat(week.law()).isEqualTo(ART_1_1);
    }

    @ParameterizedTest
    @CsvSource({
        "90, DAYS, 2026-07-06, art. 1(1) Atw",
        "91, DAYS, 2026-07-04, art. 4(a) Atw",
        "12, WEEKS, 2026-07-06, art. 1(1) Atw",
        "13, WEEKS, 2026-07-04, art. 4(a) Atw",
        "3, MONTHS, 2026-07-06, art. 1(1) Atw",
        "4, MONTHS, 2026-07-04, art. 4(a) Atw",
        "3, THIRTY_DAY_MONTHS, 2026-07-06, art. 1(1) Atw",
        "4, THIRTY_DAY_MONTHS, 2026-07-04, art. 4(a) Atw",
        "1, YEARS, 2026-07-04, art. 4(a) Atw"
    })
    void art_4_long_terms_end_where_they_end(int amount, TermUnit unit, LocalDate last, String law) {
        Term term = new Term(amount, unit);
        Deadline deadline = reckon(eventOf(term, day("2026-07-04")), term);
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.law().pinpoint()).isEqualTo(law);
        assertThat(GeneralTimeLimitsAct.governs(term)).isEqualTo(law.equals("art. 1(1) Atw"));
    }

    @Test
    void every_citation_points_into_the_act() {
        assertThat(List.of(
                        ART_1_1,
                        GeneralTimeLimitsAct.ART_1_2,
                        ART_2,
                        ART_3_1,
                        ART_3_2,
                        GeneralTimeLimitsAct.ART_3_3,
                        ART_4,
                        GeneralTimeLimitsAct.ART_4_B,
                        GeneralTimeLimitsAct.ART_4_C,
                        GeneralTimeLimitsAct.ART_5))
                .allSatisfy(citation -> {
                    assertThat(citation.source().identifier()).isEqualTo("BWBR0002448");
                    assertThat(citation.check()).isEqualTo(Check.VERIFIED);
                })
                .extracting(Citation::pinpoint)
                .containsExactly(
                        "art. 1(1) Atw",
                        "art. 1(2) Atw",
                        "art. 2 Atw",
                        "art. 3(1) Atw",
                        "art. 3(2) Atw",
                        "art. 3(3) Atw",
                        "art. 4(a) Atw",
                        "art. 4(b) Atw",
                        "art. 4(c) Atw",
                        "art. 5 Atw");
    }

    private static LocalDate eventOf(Term term, LocalDate last) {
        return switch (term.unit()) {
            case MONTHS -> last.minusMonths(term.amount());
            case YEARS -> last.minusYears(term.amount());
            default -> last.minusDays(term.lastDayAfter(LocalDate.EPOCH).toEpochDay());
        };
    }

    private static Deadline reckon(LocalDate event, Term term) {
        return reckon(event + "T10:15", term);
    }

    private static Deadline reckon(String start, Term term) {
        return (Deadline) ACT.reckon(LocalDateTime.parse(start), term);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
