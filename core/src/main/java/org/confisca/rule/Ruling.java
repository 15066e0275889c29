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
import org.confisca.act.Act;
import org.confisca.act.Misfit;
import org.confisca.casefile.DateRange;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A question in the hands of its book: it decides at once and explains when asked.
 *
 * @param question what was asked
 * @param entry what the book says about this type of act
 * @param judgement the judgement that decided
 * @param choice which edition decided, if there was a choice
 * @param regimeUnknown what is missing about the period that selects the edition: the period, or that it is split
 */
record Ruling(
        Question question,
        @Nullable Entry<?> entry,
        @Nullable Judgement<?> judgement,
        Optional<RegimeChoice> choice,
        Optional<Missing> regimeUnknown) {

    static <A extends Act> Assessment on(Question question, Entry<A> entry, A act) {
        ImmutableList<Misfit> misfits = entry.type().misfits(question.file(), act);
        if (!misfits.isEmpty()) {
            return unfit(question, misfits);
        }
        Matter<A> matter = Matter.of(question.file(), act, question.book().limits());
        Regime<? super A> regime = entry.regime();
        if (regime == null) {
            Judgement<A> judgement = new Judgement<>(
                    entry,
                    matter,
                    act.at().toLocalDate(),
                    act.by(),
                    question.book().isStrict());
            return new Ruling(question, entry, judgement, Optional.empty(), Optional.empty())
                    .conclude(entry, act, judgement, judgement.outcome());
        }
        return underRegime(question, entry, act, matter, regime);
    }

    static Assessment unfit(Question question, ImmutableList<Misfit> misfits) {
        return structural(
                question, misfits.stream().map(Reason.DoesNotFit::new).collect(ImmutableList.toImmutableList()));
    }

    static Assessment structural(Question question, ImmutableList<Reason> reasons) {
        Ruling ruling = new Ruling(question, null, null, Optional.empty(), Optional.empty());
        return new Assessment.Refused(ruling, reasons);
    }

    private static <A extends Act> Assessment underRegime(
            Question question, Entry<A> entry, A act, Matter<A> matter, Regime<? super A> regime) {
        Optional<DateRange> period = regime.period().read(matter);
        LocalDate day = act.at().toLocalDate();
        boolean strict = question.book().isStrict();
        if (period.isEmpty()) {
            Judgement<A> judgement = new Judgement<>(entry, matter, day, act.by(), strict);
            Missing missing =
                    new Missing(regime.period().name(), regime.period().supply());
            Ruling ruling = new Ruling(question, entry, judgement, Optional.empty(), Optional.of(missing));
            Truth outcome = judgement.outcome();
            return ruling.conclude(entry, act, judgement, outcome == Truth.FALSE ? outcome : Truth.UNKNOWN);
        }
        boolean favours = regime.selects() == Regime.Selects.MOST_FAVOURABLE;
        LocalDate until = favours ? day : period.get().last();
        Map<LocalDate, Truth> judged = new LinkedHashMap<>();
        for (LocalDate touched : entry.editionsTouched(period.get().first(), until)) {
            judged.put(touched, new Judgement<>(entry, matter, touched, act.by(), strict).outcome());
        }
        // the worst for the State is the best for the person: refused before undetermined before permitted
        Map.Entry<LocalDate, Truth> decisive = judged.entrySet().stream()
                .min(Comparator.comparing(each -> rank(each.getValue())))
                .orElseThrow();
        Optional<RegimeChoice> choice = judged.size() == 1
                ? Optional.empty()
                : Optional.of(
                        new RegimeChoice(regime.name(), decisive.getKey(), ImmutableMap.copyOf(judged), regime.law()));
        Judgement<A> judgement = new Judgement<>(entry, matter, decisive.getKey(), act.by(), strict);
        boolean disagree = !favours && new HashSet<>(judged.values()).size() > 1;
        Optional<Missing> split = disagree ? Optional.of(split(regime, judged)) : Optional.empty();
        return new Ruling(question, entry, judgement, choice, split)
                .conclude(entry, act, judgement, disagree ? Truth.UNKNOWN : decisive.getValue());
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

    private <A extends Act> Assessment conclude(Entry<A> entry, A act, Judgement<A> judgement, Truth outcome) {
        if (outcome == Truth.FALSE) {
            return new Assessment.Refused(this, ImmutableList.of());
        }
        if (outcome == Truth.UNKNOWN) {
            return new Assessment.Undetermined(this);
        }
        Aftermath aftermath = new Aftermath(question.book());
        Aftermath.Result result =
                aftermath.of(entry, act, question.file(), act.applyTo(question.file()), ImmutableList.of());
        if (aftermath.beyond() != null) {
            return unfit(
                    question,
                    ImmutableList.of(new Misfit("at", aftermath.beyond().explanation())));
        }
        ImmutableList<RuleId> powers = judgement.holding();
        Step step = new Step(act, new Cause.ByAuthority(powers), result.then());
        return new Assessment.Permitted(this, powers, step, result.after());
    }

    Optional<Step> stepBecause(Cause cause) {
        return entry == null ? Optional.empty() : stepBecause(cause, entry);
    }

    private <A extends Act> Optional<Step> stepBecause(Cause cause, Entry<A> known) {
        A act = known.type().cast(question.act());
        Aftermath aftermath = new Aftermath(question.book());
        Aftermath.Result result =
                aftermath.of(known, act, question.file(), act.applyTo(question.file()), ImmutableList.of());
        return aftermath.beyond() == null ? Optional.of(new Step(act, cause, result.then())) : Optional.empty();
    }

    ImmutableList<Reason> reasons() {
        return judgement == null ? ImmutableList.of() : new Reasons<>(judgement, question).all();
    }

    ImmutableList<Missing> missing() {
        ImmutableList.Builder<Missing> missing = ImmutableList.builder();
        regimeUnknown.ifPresent(missing::add);
        for (Traced traced : trace()) {
            if (traced.truth() == Truth.UNKNOWN) {
                missing.addAll(missing(traced));
            }
        }
        return missing.build().stream().distinct().collect(ImmutableList.toImmutableList());
    }

    /** A rule that is unknown although nothing in it is: its text was not read, or not verified. */
    private static ImmutableList<Missing> missing(Traced traced) {
        ImmutableList<Missing> unknowns =
                traced.finding().truth() == Truth.UNKNOWN ? traced.finding().unknowns() : ImmutableList.of();
        if (!unknowns.isEmpty()) {
            return unknowns;
        }
        Wording what = traced.note()
                .map(note -> Wording.of(
                        traced.law().pinpoint() + ": " + note.nl(), traced.law().pinpoint() + ": " + note.en()))
                .orElse(Wording.of(
                        "geverifieerde tekst van " + traced.law().pinpoint(),
                        "a verified text of " + traced.law().pinpoint()));
        return ImmutableList.of(new Missing(what, new Supply.LawText()));
    }

    Paths paths() {
        return entry == null || judgement == null ? Paths.none() : paths(entry, judgement.regimeDay());
    }

    private <A extends Act> Paths paths(Entry<A> known, LocalDate regimeDay) {
        return new PathFinder(question.book())
                .find(known, known.type().cast(question.act()), question.file(), regimeDay);
    }

    ImmutableList<Traced> trace() {
        return judgement == null ? ImmutableList.of() : new Reasons<>(judgement, question).trace();
    }
}
