package org.confisca.gain.payable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confisca.casefile.Office;
import org.confisca.gain.Basis;
import org.confisca.gain.Deduction;
import org.confisca.gain.DelayCap;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Missing;
import org.confisca.source.Wording;

/** What goes off because phases of the proceedings took too long, as far as practice tells. */
final class DelayOff {
    private final Deduction.Phases delay;
    private final DelayLaw law;

    private DelayOff(Deduction.Phases delay, DelayLaw law) {
        this.delay = delay;
        this.law = law;
    }

    static Off of(Deduction.Phases delay, DelayLaw law) {
        return new DelayOff(delay, law).off();
    }

    private Off off() {
        ImmutableList<Overrun> overruns = counted();
        return new Off(
                delay.label(),
                Optional.of(words(overruns)),
                rest -> amount(rest, overruns),
                delay.shown(),
                Stream.concat(
                                Stream.of(law.scaleBasis(), law.deviation()),
                                overruns.stream().map(Overrun::basis))
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                off -> ImmutableList.of(),
                ImmutableList.of());
    }

    /** Each phase by itself; of two in cassation only the one that was exceeded longest. */
    private ImmutableList<Overrun> counted() {
        ImmutableList<Overrun> all = delay.phases().stream()
                .map(this::overrun)
                .filter(overrun -> overrun.days() > 0 || overrun.unread())
                .collect(ImmutableList.toImmutableList());
        Optional<Overrun> longest = all.stream()
                .filter(overrun -> overrun.phase().kind().inCassation() && !overrun.unread())
                .max(Comparator.comparingLong(Overrun::days));
        return all.stream()
                .filter(overrun -> !overrun.phase().kind().inCassation()
                        || overrun.unread()
                        || overrun.equals(longest.orElse(null)))
                .collect(ImmutableList.toImmutableList());
    }

    private Overrun overrun(Deduction.Phase phase) {
        Optional<DelayLaw.Limit> limit = phase.detained()
                ? Optional.of(law.detained())
                : Optional.ofNullable(law.reasonable().get(phase.kind()));
        return limit.map(found ->
                        new Overrun(phase, Optional.of(found.term().lastDayAfter(phase.from())), found.basis()))
                .orElseGet(() -> new Overrun(phase, Optional.empty(), law.deviation()));
    }

    private Figure amount(Exact rest, ImmutableList<Overrun> overruns) {
        if (overruns.isEmpty()) {
            return Figure.of(Exact.ZERO);
        }
        Optional<DatedText<Exact>> cap = DatedText.on(law.cap(), lastDay());
        if (cap.isEmpty()) {
            return Figure.open(new Missing(
                    Wording.of(
                            "het maximum dat de praktijk toen had voor "
                                    + delay.label().nl(),
                            "the most that practice had at the time for "
                                    + delay.label().en()),
                    Optional.empty()));
        }
        Figure sum = Figure.of(Exact.ZERO);
        for (Overrun overrun : overruns) {
            Figure each = percent(overrun).map(rest::percent);
            sum = sum.with(
                    delay.cap() == DelayCap.PER_PHASE ? each.map(cap.get().value()::lower) : each, Exact::plus);
        }
        return delay.cap() == DelayCap.IN_ALL ? sum.map(cap.get().value()::lower) : sum;
    }

    private Figure percent(Overrun overrun) {
        return overrun.lastDay()
                .flatMap(end -> law.scale().stream()
                        .filter(step ->
                                !overrun.phase().to().isAfter(step.upTo().lastDayAfter(end)))
                        .findFirst())
                .map(step -> Figure.of(step.percent()))
                .orElseGet(() -> Figure.open(caseByCase(overrun)));
    }

    private Missing caseByCase(Overrun overrun) {
        String nl = overrun.phase().kind().label().nl();
        String en = overrun.phase().kind().label().en();
        return overrun.unread()
                ? new Missing(
                        Wording.of("hoe lang " + nl + " mag duren", "how long " + en + " may take"),
                        Optional.of(Office.COURT))
                : new Missing(
                        Wording.of(
                                "hoeveel er afgaat voor een overschrijding in " + nl + " die de schaal niet kent",
                                "how much goes off for an overrun in " + en + " that is beyond the scale"),
                        Optional.of(Office.COURT));
    }

    private LocalDate lastDay() {
        return delay.phases().stream()
                .map(Deduction.Phase::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Wording words(ImmutableList<Overrun> overruns) {
        if (overruns.isEmpty()) {
            return Wording.of("geen fase duurde te lang", "no phase took too long");
        }
        return Wording.of(
                overruns.stream().map(overrun -> overrun.words().nl()).collect(Collectors.joining("; ")) + "; maximum "
                        + delay.cap().label().nl(),
                overruns.stream().map(overrun -> overrun.words().en()).collect(Collectors.joining("; "))
                        + "; the most holds " + delay.cap().label().en());
    }

    /**
     * How far a phase went beyond its time.
     *
     * @param phase the phase
     * @param lastDay the last day of the reasonable time; empty if nobody has read how long it is
     * @param basis where the time comes from
     */
    private record Overrun(Deduction.Phase phase, Optional<LocalDate> lastDay, Basis basis) {
        boolean unread() {
            return lastDay.isEmpty();
        }

        long days() {
            return lastDay.map(end -> ChronoUnit.DAYS.between(end, phase.to())).orElse(0L);
        }

        Wording words() {
            return lastDay.map(end -> Wording.of(
                            phase.kind().label().nl() + ": tot " + phase.to() + ", redelijk tot en met " + end,
                            phase.kind().label().en() + ": until " + phase.to() + ", reasonable up to and including "
                                    + end))
                    .orElse(phase.kind().label());
        }
    }
}
