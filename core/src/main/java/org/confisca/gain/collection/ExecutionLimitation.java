package org.confisca.gain.collection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.source.Wording;

/**
 * When the power to execute a decision is over: so long after the decision could be executed, and as many days later as it
 * stood still. Days on which two things make it stand still count once; a standstill that begins when the time is over
 * changes nothing.
 *
 * @param lastDay the last day on which it can be executed; of a standstill that goes on, the last day if it ended today
 *     would be later than this
 * @param standingStill whether a standstill goes on, so that the last day is not known and only comes later
 * @param why how it came about, in order
 * @param bases what it rests on, in order
 */
public record ExecutionLimitation(
        LocalDate lastDay, boolean standingStill, ImmutableList<Wording> why, ImmutableList<Basis> bases) {
    private static final int MONTHS = 12;
    private static final int DAYS_IN_MONTH = 30;

    /**
     * When the power to execute is over.
     *
     * @param executableSince the day on which the decision could first be executed
     * @param prosecutionYears within how many years the offence could be prosecuted, at least one
     * @param standstills when it stood still
     * @param law for how long a decision can be executed
     * @return the last day
     * @throws IllegalArgumentException if the years are not at least one, or do not give a whole number of months
     */
    public static ExecutionLimitation of(
            LocalDate executableSince, int prosecutionYears, ImmutableList<Standstill> standstills, LimitationLaw law) {
        checkArgument(prosecutionYears > 0, "An offence cannot be prosecuted within %s years", prosecutionYears);
        Exact years = Exact.of(prosecutionYears).times(Exact.of(law.ofProsecution()));
        int whole = years.numerator().divide(years.denominator()).intValueExact();
        Exact rest = years.minus(Exact.of(whole)).times(Exact.of(MONTHS));
        checkArgument(rest.denominator().bitLength() == 1, "%s years are no whole number of months", years);
        int months = rest.numerator().intValueExact();
        LocalDate bare = after(executableSince, whole, months, law.month());
        ImmutableList.Builder<Wording> why = ImmutableList.builder();
        ImmutableList.Builder<Basis> bases = ImmutableList.<Basis>builder().add(law.length(), law.start());
        why.add(Wording.of(
                law.ofProsecution() + " van " + prosecutionYears + " jaar, vanaf " + executableSince.plusDays(1)
                        + ": tot en met " + bare,
                law.ofProsecution() + " of " + prosecutionYears + " years, from " + executableSince.plusDays(1)
                        + ": up to and including " + bare));
        if (months > 0) {
            why.add(law.reading());
            bases.add(law.monthBasis());
        }
        return extended(executableSince, bare, standstills, why, bases);
    }

    private static LocalDate after(LocalDate day, int years, int months, LimitationLaw.Month month) {
        return month == LimitationLaw.Month.CALENDAR
                ? day.plusMonths((long) years * MONTHS + months)
                : day.plusYears(years).plusDays((long) months * DAYS_IN_MONTH);
    }

    private static ExecutionLimitation extended(
            LocalDate executableSince,
            LocalDate bare,
            ImmutableList<Standstill> standstills,
            ImmutableList.Builder<Wording> why,
            ImmutableList.Builder<Basis> bases) {
        LocalDate last = bare;
        RangeSet<LocalDate> counted = TreeRangeSet.create();
        for (Standstill still : standstills.stream()
                .sorted(Comparator.comparing(Standstill::first))
                .collect(ImmutableList.toImmutableList())) {
            LocalDate first = still.first().isAfter(executableSince) ? still.first() : executableSince.plusDays(1);
            if (first.isAfter(last)) {
                why.add(text(still, Optional.empty()));
                continue;
            }
            bases.add(still.law());
            if (still.last().isEmpty()) {
                why.add(Wording.of(
                        still.why().nl() + ": staat stil sinds " + still.first(),
                        still.why().en() + ": stands still since " + still.first()));
                return new ExecutionLimitation(last, true, why.build(), bases.build());
            }
            Range<LocalDate> days = first.isAfter(still.last().get())
                    ? Range.closedOpen(first, first)
                    : Range.closedOpen(first, still.last().get().plusDays(1));
            long more = length(ImmutableRangeSet.of(days).difference(counted));
            counted.add(days);
            last = last.plusDays(more);
            why.add(text(still, Optional.of(more)));
        }
        return new ExecutionLimitation(last, false, why.build(), bases.build());
    }

    private static long length(ImmutableRangeSet<LocalDate> days) {
        return days.asRanges().stream()
                .mapToLong(range -> ChronoUnit.DAYS.between(range.lowerEndpoint(), range.upperEndpoint()))
                .sum();
    }

    private static Wording text(Standstill still, Optional<Long> days) {
        return days.map(more -> Wording.of(
                        still.why().nl() + ": " + more + " dagen later",
                        still.why().en() + ": " + more + " days later"))
                .orElseGet(() -> Wording.of(
                        still.why().nl() + ": begon toen de termijn voorbij was",
                        still.why().en() + ": began when the time was over"));
    }
}
