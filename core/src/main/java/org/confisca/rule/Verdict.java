package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one entry come to, under whichever editions count.
 *
 * @param judgement the judgement that decided
 * @param outcome permitted (true), refused (false) or undetermined (unknown)
 * @param choice which edition decided, if there was a choice
 * @param regimeUnknown what is missing for choosing the edition: the period, that it is split, or the text that chooses
 */
record Verdict<A extends Act>(
        Judgement<A> judgement, Truth outcome, Optional<RegimeChoice> choice, Optional<Missing> regimeUnknown) {

    /** By whom is null when that is left open. */
    static <A extends Act> Verdict<A> on(Entry<A> entry, Matter<A> matter, @Nullable Office by) {
        Regime<? super A> regime = entry.regime();
        if (regime != null) {
            return underRegime(entry, matter, by, regime);
        }
        Judgement<A> judgement = new Judgement<>(entry, matter, matter.at().toLocalDate(), by);
        return new Verdict<>(judgement, judgement.outcome(), Optional.empty(), Optional.empty());
    }

    private static <A extends Act> Verdict<A> underRegime(
            Entry<A> entry, Matter<A> matter, @Nullable Office by, Regime<? super A> regime) {
        Optional<DateRange> period = regime.period().read(matter);
        if (!matter.reliesOn(regime.law())) {
            return unchosen(entry, matter, by, false, Gaps.verified(regime.law()));
        }
        boolean favours = regime.selects() == Regime.Selects.MOST_FAVOURABLE;
        if (period.isEmpty()) {
            return unchosen(entry, matter, by, favours, Missing.of(regime.period()));
        }
        LocalDate until = favours ? matter.at().toLocalDate() : period.get().last();
        Map<LocalDate, Truth> judged = new LinkedHashMap<>();
        for (LocalDate touched : entry.editionsTouched(period.get().first(), until)) {
            judged.put(touched, new Judgement<>(entry, matter, touched, by).outcome());
        }
        // the worst for the State is the best for the person: refused before undetermined before permitted
        Map.Entry<LocalDate, Truth> decisive = judged.entrySet().stream()
                .min(Comparator.comparing(each -> rank(each.getValue())))
                .orElseThrow();
        Optional<RegimeChoice> choice = judged.size() == 1
                ? Optional.empty()
                : Optional.of(
                        new RegimeChoice(regime.name(), decisive.getKey(), ImmutableMap.copyOf(judged), regime.law()));
        boolean disagree = !favours && new HashSet<>(judged.values()).size() > 1;
        return new Verdict<>(
                new Judgement<>(entry, matter, decisive.getKey(), by),
                disagree ? Truth.UNKNOWN : decisive.getValue(),
                choice,
                disagree ? Optional.of(split(regime, judged)) : Optional.empty());
    }

    /**
     * Nobody can tell which edition counts. The act is refused all the same if every edition refuses it. Where the most
     * favourable of several decides, that of the day of the act is always among them, so its refusal is enough.
     */
    private static <A extends Act> Verdict<A> unchosen(
            Entry<A> entry, Matter<A> matter, @Nullable Office by, boolean ownDayCounts, Missing missing) {
        LocalDate day = matter.at().toLocalDate();
        Stream<LocalDate> others =
                ownDayCounts ? Stream.of() : entry.editionsTouched(LocalDate.MIN, LocalDate.MAX).stream();
        Optional<Judgement<A>> open = Stream.concat(Stream.of(day), others)
                .map(each -> new Judgement<>(entry, matter, each, by))
                .filter(each -> each.outcome() != Truth.FALSE)
                .findFirst();
        return new Verdict<>(
                open.orElseGet(() -> new Judgement<>(entry, matter, day, by)),
                open.isPresent() ? Truth.UNKNOWN : Truth.FALSE,
                Optional.empty(),
                Optional.of(missing));
    }

    private static Missing split(Regime<?> regime, Map<LocalDate, Truth> judged) {
        String days = judged.keySet().stream().skip(1).map(LocalDate::toString).collect(Collectors.joining(", "));
        return new Missing(
                Wording.of(
                        regime.period().name().nl() + ", gesplitst op " + days + ", want de teksten verschillen",
                        regime.period().name().en() + ", split on " + days + ", as the texts disagree"),
                regime.period().supply());
    }

    private static int rank(Truth outcome) {
        return switch (outcome) {
            case FALSE -> 0;
            case UNKNOWN -> 1;
            case TRUE -> 2;
        };
    }

    /** What nobody has said, each thing once. */
    ImmutableList<Missing> missing() {
        return new Gaps<>(judgement).after(regimeUnknown);
    }
}
