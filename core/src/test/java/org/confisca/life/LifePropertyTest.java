package org.confisca.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.confisca.act.Act;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.PaymentObligation;
import org.confisca.casefile.RunningTerm;
import org.confisca.history.Carried;
import org.confisca.history.CaseHistory;
import org.confisca.history.Entry;
import org.confisca.history.Insertion;
import org.confisca.jurisdiction.eu.ConfiscationDirective;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.Assessment;
import org.confisca.rule.Cause;
import org.confisca.rule.Reason;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.RandomLife;

/** Whatever happens to a case, lawful or not, these things are true after every act. */
class LifePropertyTest {
    private static final RuleBook BOOK = DutchLaw.book().and(ConfiscationDirective.book());
    private static final int LEAST_ACTS = 30;

    @Property(tries = 120)
    void every_life_of_at_least_thirty_acts_keeps_the_invariants(@ForAll("choices") List<Long> choices) {
        RandomLife life = new RandomLife(BOOK);
        CaseHistory history = CaseHistory.of(start(choices.get(0)));
        int acts = 0;
        for (int i = 0; acts < LEAST_ACTS || i < choices.size(); i++) {
            // numbers go round, so that a life is long enough whatever they are
            long choice = choices.get(i % choices.size()) * 31 + i;
            Optional<Act> act = life.next(history.now(), choice);
            if (act.isEmpty()) {
                continue;
            }
            Carried carried = history.carryOut(BOOK, act.get(), act.get().at());
            check(carried.assessment(), history.now());
            history = carried.history();
            acts++;
            if (carried.assessment() instanceof Assessment.Undetermined open) {
                Optional<Act> determination = life.determination(open, choice);
                if (determination.isPresent()) {
                    history = history.carryOut(
                                    BOOK,
                                    determination.get(),
                                    determination.get().at())
                            .history();
                    acts++;
                }
            }
            history.now().assets().values().forEach(checkAsset(history.now()));
            checkSums(history.now());
            checkShares(history.now());
            checkTerms(history.now());
        }
        assertThat(acts).isGreaterThanOrEqualTo(LEAST_ACTS);
        assertThat(history.replay()).isEqualTo(history.now());
        assertThat(history.asOf(LocalDateTime.MAX, LocalDateTime.MAX)).isEqualTo(history.now());
        Statistics.label("outcome").coverage(LifePropertyTest::everyOutcomeIsMet);
    }

    /** A third of the lives begin with a sum that is to be paid: by chance alone hardly any would come so far. */
    private static CaseFile start(long choice) {
        return choice % 3 == 0
                ? Files.usual().after(BOOK, Executions.finalDeprivation()).file()
                : Files.usual().file();
    }

    @Property(tries = 60)
    void a_late_entry_leaves_a_history_that_replays_and_still_knows_what_was_known_before(
            @ForAll("choices") List<Long> choices) {
        RandomLife life = new RandomLife(BOOK);
        CaseHistory history = CaseHistory.of(Files.usual().file());
        for (int i = 0; i < LEAST_ACTS; i++) {
            Optional<Act> act = life.next(history.now(), choices.get(i) * 31 + i);
            if (act.isPresent()) {
                history = history.carryOut(BOOK, act.get(), act.get().at()).history();
            }
        }
        CaseFile known = history.now();
        LocalDateTime last = known.at().orElse(LocalDateTime.parse("2026-12-01T09:00"));
        Optional<Act> late = life.next(history.opening(), choices.get(0));
        if (late.isEmpty()) {
            return;
        }
        LocalDateTime recorded = last.plusYears(1);
        Insertion insertion = history.insert(BOOK, late.get(), recorded);
        CaseHistory after = insertion.history();
        assertThat(after.replay()).isEqualTo(after.now());
        assertThat(after.asOf(LocalDateTime.MAX, recorded.minusSeconds(1))).isEqualTo(known);
        assertThat(after.entries()).isSortedAccordingTo(java.util.Comparator.comparing(Entry::occurredAt));
    }

    @Property(tries = 3000)
    void a_file_can_be_asked_for_as_it_was_known_however_late_its_lines_were_written_down(
            @ForAll("choices") List<Long> choices) {
        RandomLife life = new RandomLife(BOOK);
        CaseHistory history = CaseHistory.of(start(choices.get(0)));
        for (int i = 0; i < choices.size(); i++) {
            Optional<Act> act = life.next(history.now(), choices.get(i) * 31 + i);
            if (act.isPresent()) {
                long late = Math.floorMod(choices.get(i), 3) * 40L;
                history = history.carryOut(BOOK, act.get(), act.get().at().plusDays(late))
                        .history();
            }
        }
        for (Entry entry : history.entries()) {
            LocalDateTime moment = entry.occurredAt();
            CaseFile then = history.asOf(moment, moment);
            BOOK.advance(then, moment.plusYears(1));
            for (RunningTerm term : then.clock().running()) {
                assertThat(then.has(term.about())).isTrue();
            }
            boolean leftOut = !history.restingOnUnknown(moment, moment).isEmpty();
            Statistics.label("resting on unknown").collect(leftOut);
            assertThat(history.restingOnUnknown(moment, LocalDateTime.MAX)).isEmpty();
        }
        Statistics.label("resting on unknown")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1.0));
    }

    private static void everyOutcomeIsMet(StatisticsCoverage coverage) {
        coverage.check("PERMITTED").percentage(share -> share > 8.0);
        coverage.check("REFUSED").percentage(share -> share > 10.0);
        coverage.check("UNDETERMINED").percentage(share -> share > 2.0);
    }

    @Provide
    Arbitrary<List<Long>> choices() {
        return Arbitraries.longs()
                .withDistribution(net.jqwik.api.RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofMinSize(LEAST_ACTS)
                .ofMaxSize(LEAST_ACTS + 30);
    }

    private static void check(Assessment answer, CaseFile before) {
        assertThat(answer.explain(Language.NL)).isNotEmpty().noneMatch(String::isBlank);
        assertThat(answer.explain(Language.EN)).isNotEmpty().noneMatch(String::isBlank);
        assertThat(BOOK.assess(before, answer.question().act()).explain(Language.EN))
                .isEqualTo(answer.explain(Language.EN));
        answer.match(
                permitted -> {
                    Statistics.label("outcome").collect("PERMITTED");
                    assertThat(permitted.powers()).isNotEmpty();
                    assertThat(permitted.step().applyTo(permitted.question().file()))
                            .isEqualTo(permitted.next());
                    assertThat(permitted.step().cause()).isInstanceOf(Cause.ByAuthority.class);
                    return true;
                },
                refused -> {
                    Statistics.label("outcome").collect("REFUSED");
                    assertThat(refused.reasons()).isNotEmpty().allSatisfy(LifePropertyTest::cites);
                    return true;
                },
                undetermined -> {
                    Statistics.label("outcome").collect("UNDETERMINED");
                    assertThat(undetermined.missing()).isNotEmpty();
                    return true;
                });
    }

    /** A refusal by law always cites; one for want of a power, or because the act does not fit, has nothing to cite. */
    private static void cites(Reason reason) {
        if (reason instanceof Reason.Forbidden limit) {
            assertThat(limit.law().pinpoint()).isNotBlank();
        } else if (reason instanceof Reason.PowerFails power) {
            assertThat(power.law().pinpoint()).isNotBlank();
        } else if (reason instanceof Reason.NotInForce law) {
            assertThat(law.law().pinpoint()).isNotBlank();
        }
    }

    private static java.util.function.Consumer<Asset> checkAsset(CaseFile file) {
        return asset -> {
            boolean seizure = false;
            boolean hold = false;
            for (MeasureId id : asset.measures()) {
                assertThat(file.measures().get(id).asset()).isEqualTo(asset.id());
                assertThat(file.measures().get(id).endedAt()).isEmpty();
                boolean holds = file.measures().get(id).kind() == MeasureKind.HOLD;
                hold |= holds;
                seizure |= !holds;
            }
            if (asset.state() instanceof LegalState.Seized) {
                assertThat(seizure)
                        .as("%s is seized, so a seizure rests on it", asset.id())
                        .isTrue();
            }
            if (asset.state() instanceof LegalState.Held) {
                assertThat(hold && !seizure)
                        .as("%s is held, so only holds rest on it", asset.id())
                        .isTrue();
            }
            if (asset.state() instanceof LegalState.Free) {
                assertThat(asset.measures()).as("%s is free", asset.id()).isEmpty();
            }
        };
    }

    /** What was ordered is paid, taken off or outstanding. */
    private static void checkSums(CaseFile file) {
        for (PaymentObligation obligation : file.execution().obligations().values()) {
            Statistics.label("obligation").collect(obligation.status());
            assertThat(obligation.paid().plus(obligation.outstanding()).plus(obligation.reduced()))
                    .isEqualTo(obligation.ordered());
            assertThat(obligation.ordered())
                    .isEqualTo(
                            file.decisions().get(obligation.decision()).amount().orElseThrow());
        }
    }

    /** A thing that was split up is all there, and not more. */
    private static void checkShares(CaseFile file) {
        Map<AssetId, Fraction> sums = new HashMap<>();
        for (Asset asset : file.assets().values()) {
            AssetId root = asset.id();
            for (Asset each = asset; each.shareOf().isPresent(); ) {
                root = each.shareOf().get();
                each = file.assets().get(root);
            }
            sums.merge(root, asset.share().orElse(Fraction.WHOLE), Fraction::plus);
        }
        assertThat(sums.values()).allMatch(Fraction.WHOLE::equals);
    }

    /** Time never runs back, and what has ended does not run. */
    private static void checkTerms(CaseFile file) {
        for (RunningTerm term : file.clock().running()) {
            assertThat(term.end()).isAfter(file.at().orElseThrow());
            assertThat(term.start()).isBeforeOrEqualTo(file.at().orElseThrow());
        }
    }
}
