package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.Values;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Subject;
import org.confisca.history.Carried;
import org.confisca.history.CaseHistory;
import org.confisca.jurisdiction.eu.ConfiscationDirective;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.RandomLife;

/** Options and answers agree: what is offered can be done as far as anybody can know, and what can be done is offered. */
class OptionsPropertyTest {
    private static final RuleBook BOOK = DutchLaw.book().and(ConfiscationDirective.book());

    @Property(tries = 80)
    void options_and_answers_agree_at_every_moment_of_a_life(@ForAll("choices") List<Long> choices) {
        RandomLife life = new RandomLife(BOOK);
        CaseHistory history = CaseHistory.of(start(choices.get(0)));
        for (Long choice : choices) {
            Optional<Act> act = life.next(history.now(), choice);
            if (act.isEmpty()) {
                continue;
            }
            compare(history.now(), act.get().type(), act.get());
            Carried carried = history.carryOut(BOOK, act.get(), act.get().at());
            history = carried.history();
            if (carried.assessment() instanceof Assessment.Undetermined open) {
                Optional<Act> determination = life.determination(open, choice);
                if (determination.isPresent()) {
                    history = history.carryOut(
                                    BOOK,
                                    determination.get(),
                                    determination.get().at())
                            .history();
                }
            }
        }
        Statistics.label("met").coverage(OptionsPropertyTest::everyCaseIsMet);
    }

    @Property(tries = 20)
    void what_hangs_on_a_subject_is_offered_as_when_it_is_asked_about_itself(@ForAll("choices") List<Long> choices) {
        RandomLife life = new RandomLife(BOOK);
        CaseHistory history = CaseHistory.of(start(choices.get(0)));
        for (Long choice : choices) {
            Optional<Act> act = life.next(history.now(), choice);
            if (act.isPresent()) {
                history = history.carryOut(BOOK, act.get(), act.get().at()).history();
            }
        }
        CaseFile file = history.now();
        LocalDateTime at = file.at().orElse(LocalDateTime.parse("2026-12-01T09:00"));
        Map<Subject, List<Option>> each = BOOK.options(file, at).stream().collect(Collectors.groupingBy(Option::about));
        assertThat(file.subjects()).containsAll(each.keySet());
        for (Subject asked : file.subjects()) {
            ImmutableList<Option> options = BOOK.options(file, asked, at);
            List<Option> alone = file.hangingOn(asked).stream()
                    .flatMap(subject -> each.getOrDefault(subject, List.of()).stream())
                    .collect(Collectors.toList());
            assertThat(options).as("%s", asked).isEqualTo(alone).doesNotHaveDuplicates();
            options.forEach(option -> assertThat(option.type().kindOfPrincipal().orElseThrow())
                    .isEqualTo(option.about().getClass()));
            if (asked instanceof PartyId) {
                Statistics.label("about a person").collect(options.isEmpty() ? "nothing" : "something");
            }
        }
        Statistics.label("about a person")
                .coverage(coverage -> coverage.check("something").percentage(share -> share > 40.0));
    }

    private static void everyCaseIsMet(StatisticsCoverage coverage) {
        coverage.check("offered and not refused").percentage(share -> share > 8.0);
        coverage.check("offered and refused").percentage(share -> share > 8.0);
        coverage.check("not offered and refused").percentage(share -> share > 8.0);
    }

    private static CaseFile start(long choice) {
        return choice % 3 == 0
                ? Files.usual().after(BOOK, Executions.finalDeprivation()).file()
                : Files.usual().file();
    }

    private static <A extends Act> void compare(CaseFile file, ActType<A> type, Act act) {
        Optional<Field<? super A, ? extends Subject>> principal = type.principal();
        if (principal.isPresent()) {
            compare(file, type, type.cast(act), principal.get());
        }
    }

    private static <A extends Act, S extends Subject> void compare(
            CaseFile file, ActType<A> type, A act, Field<? super A, S> principal) {
        S about = principal.in(act).orElseThrow();
        Optional<Option> option = BOOK.options(file, about, act.at()).stream()
                .filter(each -> each.type() == type && each.about().equals(about))
                .findFirst();
        Assessment answer = BOOK.assess(file, act);
        if (answer instanceof Assessment.Refused refused) {
            Statistics.label("met").collect(option.isPresent() ? "offered and refused" : "not offered and refused");
            if (option.isPresent()) {
                assertThat(refused.reasons()).noneMatch(reason -> knownBefore(reason, principal));
            }
        } else {
            Statistics.label("met").collect("offered and not refused");
            assertThat(option).as("%s", act).isPresent();
            assertThat(option.get().holders()).as("%s", act).contains(act.by());
        }
        if (type.misfits(answer.question().file(), act).isEmpty()) {
            nothingKnownChanges(
                    Matter.open(
                            answer.question().file(), act.at(), Values.none().with(principal, about), BOOK),
                    Matter.of(answer.question().file(), act, BOOK),
                    BOOK.entry(type));
        }
    }

    private static boolean knownBefore(Reason reason, Field<?, ?> principal) {
        return reason instanceof Reason.OutOfOrder
                || (reason instanceof Reason.DoesNotFit unfit
                        && unfit.misfit().field().equals(principal.name()));
    }

    /** What a rule comes to before there is an act it also comes to when the act tells the rest. */
    private static <A extends Act> void nothingKnownChanges(Matter<A> before, Matter<A> told, Entry<A> entry) {
        entry.limits().forEach(held -> stays(held.id(), held.rule().clause(), before, told));
        entry.powers().forEach(held -> stays(held.id(), held.rule().clause(), before, told));
    }

    private static <A extends Act> void stays(Object rule, Clause<A> clause, Matter<A> before, Matter<A> told) {
        assertThat(clause.scope(before)).as("scope of %s", rule).isIn(Truth.UNKNOWN, clause.scope(told));
        assertThat(clause.demand(before)).as("demand of %s", rule).isIn(Truth.UNKNOWN, clause.demand(told));
    }

    @Provide
    Arbitrary<List<Long>> choices() {
        return Arbitraries.longs()
                .withDistribution(net.jqwik.api.RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofSize(40);
    }
}
