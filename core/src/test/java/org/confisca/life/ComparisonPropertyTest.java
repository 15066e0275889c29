package org.confisca.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.confisca.act.Act;
import org.confisca.casefile.CaseFile;
import org.confisca.history.CaseHistory;
import org.confisca.history.ComparedAct;
import org.confisca.history.ComparedCase;
import org.confisca.history.Comparison;
import org.confisca.history.Narrative;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.Interpretation;
import org.confisca.rule.ReadingName;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.RandomLife;

/** Whatever happened in a case, comparing books over it is fair to both. */
class ComparisonPropertyTest {
    private static final RuleBook LAW = DutchLaw.book();
    private static final int ACTS = 25;

    /** Law under every other reading, with every bill, and strict. */
    private static final ImmutableList<RuleBook> OTHERS = Stream.of(
                    LAW.interpretations().stream()
                            .flatMap(each -> each.readings().stream()
                                    .filter(reading -> reading.change() instanceof Interpretation.Otherwise)
                                    .map(reading -> LAW.under(new ReadingName(each.id(), reading.name())))),
                    DutchLaw.bills().stream().map(bill -> LAW.amendedBy(bill.from(LocalDate.parse("2026-12-01")))),
                    Stream.of(LAW.strict()))
            .flatMap(books -> books)
            .collect(ImmutableList.toImmutableList());

    private static Narrative narrative(List<Long> choices) {
        RandomLife life = new RandomLife(LAW);
        CaseFile opening = choices.get(0) % 2 == 0
                ? Files.usual().after(LAW, Executions.finalDeprivation()).file()
                : Files.usual().file();
        CaseHistory history = CaseHistory.of(opening);
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            Optional<Act> act = life.next(history.now(), choices.get(i % choices.size()) * 31 + i);
            if (act.isPresent()) {
                acts.add(act.get());
                history = history.carryOut(LAW, act.get(), act.get().at()).history();
            }
        }
        return Narrative.of(opening, acts);
    }

    @Property(tries = 150)
    void a_book_does_not_differ_from_itself(@ForAll("choices") List<Long> choices) {
        Narrative narrative = narrative(choices);
        ComparedCase compared = new Comparison(LAW, LAW).of(narrative);

        assertThat(compared.acts()).hasSameSizeAs(narrative.acts()).allSatisfy(act -> {
            assertThat(act.extent()).isEqualTo(ComparedAct.Extent.NONE);
            assertThat(act.provisions()).isEmpty();
        });
        assertThat(compared.stoppedAt()).isEmpty();
        assertThat(compared.explain(Language.EN)).containsExactly("No difference");
    }

    @Property(tries = 150)
    void either_way_round_the_same_acts_differ_by_the_same_provisions(
            @ForAll("choices") List<Long> choices, @ForAll("others") RuleBook other) {
        Narrative narrative = narrative(choices);
        ComparedCase there = new Comparison(LAW, other).of(narrative);
        ComparedCase back = new Comparison(other, LAW).of(narrative);

        Statistics.label("differs").collect(there.differs());
        assertThat(back.stoppedAt()).isEqualTo(there.stoppedAt());
        assertThat(back.acts()).hasSameSizeAs(there.acts());
        for (int i = 0; i < back.acts().size(); i++) {
            assertThat(back.acts().get(i).extent())
                    .isEqualTo(there.acts().get(i).extent());
            assertThat(back.acts().get(i).provisions())
                    .isEqualTo(there.acts().get(i).provisions());
        }
        assertThat(back.end()).hasSameSizeAs(there.end());
        assertThat(new Comparison(LAW, other).of(narrative).explain(Language.NL))
                .isEqualTo(there.explain(Language.NL));
        assertThat(there.acts())
                .filteredOn(ComparedAct::differs)
                .allSatisfy(act -> assertThat(act.provisions()).isNotEmpty());
    }

    @Provide
    Arbitrary<List<Long>> choices() {
        return Arbitraries.longs().between(0, 1_000_000).list().ofSize(ACTS);
    }

    @Provide
    Arbitrary<RuleBook> others() {
        return Arbitraries.of(OTHERS);
    }
}
