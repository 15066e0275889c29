package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.execution.ShareWithState;
import org.confisca.act.management.Sever;
import org.confisca.act.proceeding.RecordDeath;
import org.confisca.act.reuse.EndReuse;
import org.confisca.act.reuse.ProposeReuse;
import org.confisca.act.reuse.TransferReused;
import org.confisca.act.seizure.AddPurpose;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.ReuseMode;
import org.confisca.casefile.StateShareId;
import org.confisca.jurisdiction.eu.ConfiscationDirective;
import org.confisca.jurisdiction.eu.ShippedEuExamples;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.jurisdiction.nl.ShippedDutchExamples;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** An act of every type is judged, also by a book without a power for it, which names the books that have one. */
class NoPowerTest {
    private static final RuleBook DUTCH = DutchLaw.book();
    private static final RuleBook UNION = ConfiscationDirective.book();
    private static final RuleBook SILENT = RuleBook.of(
                    "Silent act", Vocabulary.standard(), GeneralTimeLimitsAct.ACT, ImmutableList.of())
            .besides(DUTCH, UNION);
    private static final LocalDateTime AT = LocalDateTime.parse("2026-12-01T09:00");
    private static final AssetId CAR = new AssetId("A1");
    private static final GrantId GRANT = new GrantId("G1");
    private static final CaseFile FILE = Files.usual()
            .after(
                    DUTCH,
                    Proceedings.seize("2026-02-01T09:00", "A1", "S1", "P1").build(),
                    Proceedings.reuse("2026-03-01T09:00", "A3", "G1").build())
            .file();

    /** What no shipped book has a power for, and so none has an example of. */
    private static ImmutableList<Act> powerless() {
        return ImmutableList.of(
                AddPurpose.builder()
                        .at(AT)
                        .by(Office.PUBLIC_PROSECUTOR)
                        .measure(new MeasureId("S1"))
                        .purpose(Purpose.TRUTH)
                        .build(),
                RecordDeath.builder()
                        .at(AT)
                        .by(Office.PUBLIC_PROSECUTOR)
                        .party(new PartyId("P1"))
                        .diedOn(LocalDate.parse("2026-11-30"))
                        .heirs(Files.parties("P2"))
                        .build(),
                Sever.builder()
                        .at(AT)
                        .by(Office.COURT)
                        .asset(CAR)
                        .share(Fraction.of(1, 2))
                        .part(new AssetId("A1B"))
                        .measures(ImmutableList.of(new MeasureId("S1B")))
                        .build(),
                ShareWithState.builder()
                        .at(AT)
                        .by(Office.STATE)
                        .asset(CAR)
                        .stateShare(new StateShareId("SH1"))
                        .state("BE")
                        .amount(Money.parse("EUR 500.00"))
                        .build(),
                EndReuse.builder().at(AT).by(Office.STATE).grant(GRANT).build(),
                TransferReused.builder().at(AT).by(Office.STATE).grant(GRANT).build(),
                ProposeReuse.builder()
                        .at(AT)
                        .by(Office.STATE)
                        .asset(CAR)
                        .beneficiary(new PartyId("MUN"))
                        .mode(ReuseMode.OBJECT)
                        .purpose("a youth centre")
                        .build());
    }

    private static void refused(RuleBook book, CaseFile file, Act act, Stream<RuleBook> elsewhere) {
        assertThat(book.assess(file, act))
                .as("%s", act)
                .isInstanceOfSatisfying(
                        Assessment.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(new Reason.NoPower(
                                        act.type(),
                                        book.title(),
                                        elsewhere.map(RuleBook::title).collect(ImmutableList.toImmutableList()))));
    }

    @Test
    void every_example_of_the_shipped_books_is_judged_by_a_book_that_says_nothing() {
        Stream.concat(ShippedDutchExamples.all().stream(), ShippedEuExamples.all().stream())
                .forEach(example -> refused(
                        SILENT,
                        example.file(),
                        example.act(),
                        Stream.of(DUTCH, UNION)
                                .filter(other ->
                                        !other.holders(example.act().type()).isEmpty())));
    }

    @Test
    void what_no_shipped_book_has_a_power_for_is_judged_and_no_book_is_named() {
        powerless().forEach(act -> refused(DUTCH.besides(UNION), FILE, act, Stream.of()));
    }

    @Test
    void these_are_all_types_of_acts() {
        ImmutableSet<ActType<?>> judged = Stream.concat(
                        Stream.concat(ShippedDutchExamples.all().stream(), ShippedEuExamples.all().stream())
                                .map(example -> example.act()),
                        powerless().stream())
                .map(Act::type)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(judged)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.standard().all().stream()
                        .filter(type -> !(type instanceof ByLawType))
                        .collect(ImmutableList.toImmutableList()));
    }
}
