package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ACT;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_2;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.confisca.time.DayNote;
import org.confisca.time.Deadline;
import org.confisca.time.Holiday;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;

class GeneralTimeLimitsActPropertyTest {

    private static final LocalDate LAST_EVENT = LocalDate.of(2040, 6, 30);
    private static final Set<LocalDate> HOLIDAYS =
            DutchHolidays.table().stream().map(Holiday::day).collect(Collectors.toSet());

    /** Art. 1(1) and working days alike: nobody has to act on a day on which offices are closed. */
    @Property
    void a_term_under_the_act_never_ends_in_a_weekend_or_on_a_holiday(
            @ForAll("events") LocalDateTime start, @ForAll("governed") Term term) {
        assertThat(isOrdinary(reckon(start, term).lastDay())).isTrue();
    }

    @Property
    void a_term_in_working_days_never_ends_in_a_weekend_or_on_a_holiday(
            @ForAll("events") LocalDateTime start, @ForAll @IntRange(min = 1, max = 60) int count) {
        Deadline deadline = reckon(start, Term.workingDays(count));
        assertThat(isOrdinary(deadline.lastDay())).isTrue();
        assertThat(ordinaryDays(start.toLocalDate(), deadline.lastDay())).isEqualTo(count);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_term_of_three_days_or_more_under_the_act_holds_two_ordinary_days(
            @ForAll("eventsNearHolidays") LocalDateTime start, @ForAll @IntRange(min = 3, max = 12) int days) {
        Deadline deadline = reckon(start, Term.days(days));
        assertThat(ordinaryDays(start.toLocalDate(), deadline.lastDay())).isGreaterThanOrEqualTo(2);
        Statistics.label("lengthened by").collect(deadline.law().pinpoint()).coverage(coverage -> {
            coverage.check(ART_2.pinpoint()).percentage(share -> share > 5);
            coverage.check(GeneralTimeLimitsAct.ART_1_1.pinpoint()).percentage(share -> share > 5);
        });
    }

    @Property
    void the_act_does_what_its_articles_say_step_by_step(
            @ForAll("eventsNearHolidays") LocalDateTime start, @ForAll("governed") Term term) {
        assertThat(reckon(start, term).lastDay()).isEqualTo(stepByStep(start.toLocalDate(), term));
    }

    @Property
    void a_later_event_never_makes_a_term_end_earlier(
            @ForAll("eventsNearHolidays") LocalDateTime start,
            @ForAll @IntRange(min = 0, max = 20) int later,
            @ForAll("datedTerms") Term term) {
        assertThat(reckon(start.plusDays(later), term).end())
                .isAfterOrEqualTo(reckon(start, term).end());
    }

    @Property
    void a_term_outside_the_act_ends_where_the_calendar_ends_it(
            @ForAll("events") LocalDateTime start, @ForAll("datedTerms") Term term) {
        boolean outside = term.unit() != TermUnit.WORKING_DAYS && !GeneralTimeLimitsAct.governs(term);
        LocalDate event = start.toLocalDate();
        LocalDate last = reckon(start, term).lastDay();
        if (outside) {
            assertThat(last).isEqualTo(term.lastDayAfter(event));
        } else {
            assertThat(last).isAfter(event);
        }
    }

    @Property
    void hours_are_hours_on_the_instant(
            @ForAll("events") LocalDateTime start, @ForAll @IntRange(min = 1, max = 2_000) int hours) {
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        LocalDateTime end = reckon(start, Term.hours(hours)).end();
        // A local end that the clock shows twice may stand for either passing.
        assertThat(zone.getRules().getValidOffsets(end))
                .anySatisfy(offset -> assertThat(end.toInstant(offset))
                        .isEqualTo(start.atZone(zone).toInstant().plusSeconds(3_600L * hours)));
    }

    @Property
    void the_explanation_names_every_day_that_was_skipped(
            @ForAll("eventsNearHolidays") LocalDateTime start, @ForAll("datedTerms") Term term) {
        Deadline deadline = reckon(start, term);
        String explanation = deadline.explanation().en();
        for (DayNote note : deadline.notes()) {
            String month = note.day().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            assertThat(explanation)
                    .containsPattern("; (\\d+(, | and ))*" + note.day().getDayOfMonth() + "((, | and )\\d+)* " + month
                            + " " + note.day().getYear() + " (is|are) skipped: [^;]*"
                            + note.why().en() + "[^;]*");
        }
        assertThat(deadline.notes()).extracting(DayNote::day).containsExactlyElementsOf(skipped(deadline));
    }

    /** The days that a reader expects to be told of, found from the outcome alone. */
    private static List<LocalDate> skipped(Deadline deadline) {
        LocalDate event = deadline.start().toLocalDate();
        LocalDate from;
        if (deadline.term().unit() == TermUnit.WORKING_DAYS
                || deadline.law().pinpoint().equals(ART_2.pinpoint())) {
            from = event.plusDays(1);
        } else {
            from = deadline.term().lastDayAfter(event);
        }
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(deadline.lastDay()); day = day.plusDays(1)) {
            if (!isOrdinary(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private static LocalDate stepByStep(LocalDate event, Term term) {
        LocalDate nominal = term.lastDayAfter(event);
        LocalDate last = nominal;
        boolean atLeastThreeDays = !nominal.isBefore(event.plusDays(3));
        while (atLeastThreeDays && ordinaryDays(event, last) < 2) {
            last = last.plusDays(1);
        }
        while (!isOrdinary(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static long ordinaryDays(LocalDate event, LocalDate last) {
        return event.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(GeneralTimeLimitsActPropertyTest::isOrdinary)
                .count();
    }

    private static boolean isOrdinary(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    private static Deadline reckon(LocalDateTime start, Term term) {
        return (Deadline) ACT.reckon(start, term);
    }

    @Provide
    Arbitrary<LocalDateTime> events() {
        long first = DutchHolidays.FIRST.toEpochDay();
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(first, LAST_EVENT.toEpochDay()).map(LocalDate::ofEpochDay);
        return at(days);
    }

    /** Events in the fortnight before a holiday: there the articles have most to do. */
    @Provide
    Arbitrary<LocalDateTime> eventsNearHolidays() {
        List<LocalDate> holidays = HOLIDAYS.stream()
                .filter(day -> day.isAfter(DutchHolidays.FIRST.plusDays(14)) && day.isBefore(LAST_EVENT))
                .sorted()
                .toList();
        Arbitrary<LocalDate> days = Combinators.combine(
                        Arbitraries.of(holidays), Arbitraries.integers().between(0, 14))
                .as(LocalDate::minusDays);
        return at(days);
    }

    /** Without edge cases, which would crowd out the random days; a term keeps its own. */
    private static Arbitrary<LocalDateTime> at(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as(LocalDate::atTime)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Term> governed() {
        return Arbitraries.oneOf(
                terms(TermUnit.DAYS, 90),
                terms(TermUnit.DAYS, 10),
                terms(TermUnit.WEEKS, 12),
                terms(TermUnit.MONTHS, 3),
                terms(TermUnit.THIRTY_DAY_MONTHS, 3));
    }

    /** Every term that is not in hours, on both sides of the limits of art. 4(a). */
    @Provide
    Arbitrary<Term> datedTerms() {
        return Arbitraries.oneOf(
                governed(),
                terms(TermUnit.WORKING_DAYS, 60),
                terms(TermUnit.DAYS, 180),
                terms(TermUnit.WEEKS, 26),
                terms(TermUnit.MONTHS, 12),
                terms(TermUnit.THIRTY_DAY_MONTHS, 12),
                terms(TermUnit.YEARS, 5));
    }

    private static Arbitrary<Term> terms(TermUnit unit, int most) {
        return Arbitraries.integers().between(1, most).map(amount -> new Term(amount, unit));
    }
}
