package org.confisca.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.confisca.act.ByLaw;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.RunningTerm;
import org.confisca.rule.Assessment;
import org.confisca.rule.Missing;
import org.confisca.rule.OwedDuty;
import org.confisca.rule.Step;
import org.confisca.rule.Supply;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;

/** Holds what came out against what was expected. One use, one thread. */
final class Comparison {
    private final Expectation expected;
    private final Path path;
    private final ImmutableList.Builder<Difference> differences = ImmutableList.builder();

    Comparison(Expectation expected, Path path) {
        this.expected = expected;
        this.path = path;
    }

    ImmutableList<Difference> differences() {
        return differences.build();
    }

    /** Outcome, powers, reasons and what is missing. */
    void answer(Assessment assessment) {
        Outcome outcome = Outcome.of(assessment);
        expected.outcome()
                .filter(wanted -> wanted != outcome)
                .ifPresent(wanted -> differ(path.at("outcome"), wanted.label(), outcome.label()));
        ImmutableSet<ProvisionId> powers = AnswerParts.powers(assessment);
        expected.powers()
                .filter(wanted -> !wanted.equals(powers))
                .ifPresent(wanted -> differ(path.at("powers"), ShownParts.texts(wanted), ShownParts.texts(powers)));
        ImmutableSet<String> reasons = AnswerParts.reasons(assessment);
        expected.reasons()
                .ifPresent(wanted ->
                        part("reasons", wanted, reasons, ShownParts.texts(reasons), Wording::same, String::equals));
        ImmutableList<Missing> missing = AnswerParts.missing(assessment);
        expected.missing()
                .ifPresent(wanted -> part(
                        "missing", wanted, missing, ShownParts.missing(missing), Wording::same, Comparison::names));
    }

    /** What the law did: all of it, in order. */
    void byLaw(ImmutableList<Step> steps) {
        ImmutableList<Expectation.LawfulEvent> events = steps.stream()
                .map(step -> (ByLaw) step.act())
                .map(act -> new Expectation.LawfulEvent(act.type(), act.about(), act.at()))
                .collect(ImmutableList.toImmutableList());
        expected.byLaw()
                .filter(wanted -> !wanted.equals(events))
                .ifPresent(wanted -> differ(path.at("byLaw"), ShownParts.events(wanted), ShownParts.events(events)));
    }

    /** Duties that were opened. */
    void opened(ImmutableList<Duty> duties) {
        owed(duties.stream().map(duty -> new OwedDuty(duty, false)).collect(ImmutableList.toImmutableList()));
    }

    /** Duties that are open. */
    void owed(ImmutableList<OwedDuty> duties) {
        expected.duties()
                .ifPresent(wanted -> part(
                        "duties", wanted, duties, ShownParts.duties(duties), ShownParts::duty, Comparison::isDuty));
    }

    /** Terms and states on the file. */
    void file(CaseFile after) {
        ImmutableList<RunningTerm> running = after.clock().running();
        expected.terms()
                .ifPresent(wanted -> part(
                        "terms",
                        wanted,
                        running,
                        ShownParts.terms(running),
                        ShownParts::term,
                        (term, run) ->
                                term.about().equals(run.about()) && term.end().equals(run.end())));
        expected.state().forEach((id, wanted) -> {
            Optional<StateName> state =
                    after.assets().find(id).map(Asset::state).map(StateName::of);
            if (!state.equals(Optional.of(wanted))) {
                differ(
                        path.at("state").at(id.value()),
                        Wording.same(wanted.name()),
                        state.map(StateName::name).map(Wording::same).orElse(ShownParts.NONE));
            }
        });
    }

    private <W, F> void part(
            String name,
            ImmutableList<W> wanted,
            Iterable<F> found,
            Wording shown,
            java.util.function.Function<W, Wording> show,
            java.util.function.BiPredicate<W, F> matches) {
        if (wanted.isEmpty() && found.iterator().hasNext()) {
            differ(path.at(name), ShownParts.NONE, shown);
        }
        for (int i = 0; i < wanted.size(); i++) {
            W each = wanted.get(i);
            if (!anyOf(found, candidate -> matches.test(each, candidate))) {
                differ(path.at(name).at(i), show.apply(each), shown);
            }
        }
    }

    private static <F> boolean anyOf(Iterable<F> found, Predicate<F> test) {
        for (F candidate : found) {
            if (test.test(candidate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String name, Missing missing) {
        Supply supply = missing.supply();
        boolean named = (supply instanceof Supply.Told told
                        && told.field().name().equals(name))
                || (supply instanceof Supply.Determined norm && norm.norm().equals(name))
                || (supply instanceof Supply.EarlierAct act && act.type().name().equals(name));
        String wanted = name.toLowerCase(Locale.ROOT);
        return named
                || missing.what().en().toLowerCase(Locale.ROOT).contains(wanted)
                || missing.what().nl().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean isDuty(Expectation.ExpectedDuty wanted, OwedDuty owed) {
        Duty duty = owed.duty();
        Optional<java.time.LocalDateTime> by =
                duty.due() instanceof Due.By due ? Optional.of(due.end()) : Optional.empty();
        return duty.owedBy() == wanted.owedBy()
                && duty.dischargedBy().contains(wanted.act())
                && duty.about().equals(wanted.about())
                && wanted.due().map(due -> due.by().equals(by)).orElse(true)
                && wanted.overdue().map(overdue -> overdue == owed.overdue()).orElse(true);
    }

    private void differ(Path place, Wording wanted, Wording found) {
        differences.add(new Difference(place.toString(), wanted, found));
    }
}
