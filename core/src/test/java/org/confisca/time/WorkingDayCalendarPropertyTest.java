package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.time.TimeFixtures.feast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class WorkingDayCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void counting_on_agrees_with_walking_day_by_day(
            @ForAll @IntRange(min = 1, max = 120) int length,
            @ForAll Set<@IntRange(min = 0, max = 119) Integer> offsets,
            @ForAll @IntRange(min = -2, max = 121) int from,
            @ForAll @IntRange(min = 1, max = 90) int count) {
        LocalDate last = FIRST.plusDays(length - 1L);
        Set<Holiday> holidays = offsets.stream()
                .filter(offset -> offset < length)
                .map(offset -> feast(FIRST.plusDays(offset).toString()))
                .collect(Collectors.toSet());
        Set<LocalDate> free = holidays.stream().map(Holiday::day).collect(Collectors.toSet());
        WorkingDayCalendar calendar = WorkingDayCalendar.of(FIRST, last, holidays);
        LocalDate start = FIRST.plusDays(from);

        Optional<LocalDate> expected = walk(start, count, FIRST, last, free);

        assertThat(calendar.plusWorkingDays(start, count)).isEqualTo(expected);
        expected.ifPresent(day -> assertThat(calendar.isWorkingDay(day)).isTrue());
        Statistics.label("answer")
                .collect(expected.isPresent() ? "in the table" : "beyond it")
                .coverage(coverage -> {
                    coverage.check("in the table").percentage(share -> share > 5);
                    coverage.check("beyond it").percentage(share -> share > 5);
                });
    }

    @Property
    void counting_back_undoes_counting_on(
            @ForAll Set<@IntRange(min = 0, max = 199) Integer> offsets,
            @ForAll @IntRange(min = 0, max = 199) int from,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        Set<Holiday> holidays = offsets.stream()
                .map(offset -> feast(FIRST.plusDays(offset).toString()))
                .collect(Collectors.toSet());
        WorkingDayCalendar calendar = WorkingDayCalendar.of(FIRST, FIRST.plusDays(199), holidays);
        LocalDate start = FIRST.plusDays(from);
        if (!calendar.isWorkingDay(start)) {
            return;
        }
        calendar.plusWorkingDays(start, count)
                .ifPresent(
                        day -> assertThat(calendar.minusWorkingDays(day, count)).contains(start));
        calendar.minusWorkingDays(start, count)
                .ifPresent(
                        day -> assertThat(calendar.plusWorkingDays(day, count)).contains(start));
    }

    private static Optional<LocalDate> walk(
            LocalDate start, int count, LocalDate first, LocalDate last, Set<LocalDate> free) {
        if (start.isBefore(first)) {
            return Optional.empty();
        }
        int left = count;
        for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !free.contains(day)) {
                left--;
                if (left == 0) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }
}
