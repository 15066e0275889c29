package org.confisca.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.act.hold.ExtendHold.EXTEND_HOLD;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.proceeding.Determine.DETERMINE;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.ToyActs.A1;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.seize;
import static org.confisca.rule.ToyActs.sell;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.confiscation.OrderDeprivationBuilder;
import org.confisca.act.hold.HoldLaw;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.management.Sell;
import org.confisca.act.proceeding.Convict;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.seizure.Seize;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.rule.ToyActs;
import org.confisca.rule.ToyBook;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Act types: what an act refers to, what does not fit, and how acts are made and changed. */
class ActTypeTest {
    private static final CaseFile FILE = Files.usual().file();

    private record Pair(LocalDateTime at, AssetId one, AssetId other) implements Act {
        private static final Field<Pair, AssetId> ONE = Field.<Pair, AssetId>required(
                        "one", Wording.same("one"), ValueKind.ASSET, Pair::one)
                .creates();
        private static final Field<Pair, AssetId> OTHER = Field.<Pair, AssetId>required(
                        "other", Wording.same("other"), ValueKind.ASSET, Pair::other)
                .creates();
        private static final ActType<Pair> PAIR = ActType.of(
                "Pair",
                Wording.same("pair"),
                Pair.class,
                values -> new Pair(values.get(AT), values.get(ONE), values.get(OTHER)),
                AT,
                ONE,
                OTHER);

        @Override
        public Office by() {
            return Office.STATE;
        }

        @Override
        public ActType<?> type() {
            return PAIR;
        }

        @Override
        public CaseFile applyTo(CaseFile file) {
            return file;
        }
    }

    @Test
    void an_act_that_fits_has_no_misfits() {
        assertThat(ORDER_HOLD.misfits(FILE, hold("2026-07-01T10:00"))).isEmpty();
        assertThat(SEIZE.misfits(FILE, seize("2026-07-01T10:00"))).isEmpty();
    }

    @Test
    void what_an_act_refers_to_must_be_on_the_file() {
        assertThat(ORDER_HOLD.misfits(FILE, hold("2026-07-01T10:00", "H1", "A9")))
                .containsExactly(new Misfit(
                        "asset", Wording.of("asset:A9 staat niet in het dossier", "asset:A9 is not on the file")));
    }

    @Test
    void what_an_act_creates_must_not_be_on_the_file() {
        CaseFile held =
                Files.usual().after(ToyBook.BOOK, hold("2026-07-01T10:00")).file();
        assertThat(ORDER_HOLD.misfits(held, hold("2026-07-02T10:00")))
                .containsExactly(new Misfit(
                        "measure",
                        Wording.of("measure:H1 staat al in het dossier", "measure:H1 is on the file already")));
    }

    @Test
    void every_misfit_is_told_at_once() {
        Seize lost = Seize.builder()
                .from(seize("2026-07-01T10:00", "S1", "A9"))
                .seizedFrom(Optional.of(new PartyId("P9")))
                .offence(Optional.of(new OffenceId("O9")))
                .build();
        assertThat(SEIZE.misfits(FILE, lost))
                .extracting(Misfit::field)
                .containsExactly("asset", "seizedFrom", "offence");
    }

    @Test
    void a_list_of_references_is_checked_one_by_one() {
        Determine determine = Determine.builder()
                .from(determination())
                .about(ImmutableList.of(A1, new AssetId("A8"), new AssetId("A9")))
                .build();
        assertThat(DETERMINE.misfits(FILE, determine)).extracting(Misfit::field).containsExactly("about", "about");
    }

    private static Determine determination() {
        return ToyActs.determine("2026-07-01T10:00", "N1", Office.COURT, "NORM", true, Standard.FINDING, A1);
    }

    @Test
    void one_act_cannot_create_the_same_thing_twice() {
        Pair twice = new Pair(at("2026-07-01T10:00"), new AssetId("N1"), new AssetId("N1"));
        assertThat(Pair.PAIR.misfits(FILE, twice)).extracting(Misfit::field).containsExactly("other");
        Pair two = new Pair(at("2026-07-01T10:00"), new AssetId("N1"), new AssetId("N2"));
        assertThat(Pair.PAIR.misfits(FILE, two)).isEmpty();
        Pair known = new Pair(at("2026-07-01T10:00"), A1, A1);
        assertThat(Pair.PAIR.misfits(FILE, known)).extracting(Misfit::field).containsExactly("one", "other");
    }

    @Test
    void a_requirement_is_tried_once_everything_is_there() {
        Seize aimless = Seize.builder()
                .from(seize("2026-07-01T10:00"))
                .purposes(ImmutableList.of())
                .build();
        assertThat(SEIZE.misfits(FILE, aimless))
                .containsExactly(new Misfit("purposes", Wording.of("ten minste één doel", "at least one purpose")));
        Sell money = Sell.builder()
                .from(sell("2026-07-01T10:00", "EUR 1.00"))
                .asset(new AssetId("A2"))
                .build();
        assertThat(SELL.misfits(FILE, money)).extracting(Misfit::field).containsExactly("asset");
        Seize lostAndAimless =
                Seize.builder().from(aimless).asset(new AssetId("A9")).build();
        assertThat(SEIZE.misfits(FILE, lostAndAimless))
                .extracting(Misfit::field)
                .containsExactly("asset");
        assertThat(seize("2026-07-01T10:00").purposes()).containsExactly(Purpose.TRUTH);
    }

    @Test
    void one_field_can_be_changed() {
        OrderHold act = hold("2026-07-01T10:00");
        OrderHold changed = ORDER_HOLD.with(act, Act.BY, Office.COURT);
        assertThat(changed)
                .isEqualTo(OrderHold.builder().from(act).by(Office.COURT).build());
        assertThat(act.by()).isEqualTo(Office.FIU);
    }

    @Test
    void an_act_is_made_of_values_and_what_is_required_must_be_there() {
        OrderHold act = hold("2026-07-01T10:00");
        assertThat(ORDER_HOLD.make(ORDER_HOLD.values(act))).isEqualTo(act);
        assertThat(ORDER_HOLD
                        .make(ORDER_HOLD.values(act).without(OrderHold.GROUND))
                        .ground())
                .isEmpty();
        assertThatThrownBy(() -> ORDER_HOLD.make(ORDER_HOLD.values(act).without(OrderHold.MEASURE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The field 'measure' has no value");
    }

    @Test
    void terms_hang_on_what_an_act_creates_or_else_on_what_it_is_about() {
        assertThat(ORDER_HOLD.subject(hold("2026-07-01T10:00"))).contains(H1);
        assertThat(EXTEND_HOLD.subject(ToyActs.extend("2026-07-01T10:00"))).contains(H1);
        assertThat(DETERMINE.subject(determination())).contains(new DeterminationId("N1"));
        assertThat(Pair.PAIR.subject(new Pair(at("2026-07-01T10:00"), A1, A1))).isEmpty();
        assertThat(ORDER_HOLD.principal().orElseThrow().name()).isEqualTo("asset");
        assertThat(DETERMINE.principal()).isEmpty();
    }

    @Test
    void every_subject_it_refers_to_or_creates_is_listed() {
        assertThat(SEIZE.subjects(seize("2026-07-01T10:00")))
                .containsExactly(A1, new MeasureId("S1"), new PartyId("P1"), new OffenceId("O1"));
        assertThat(DETERMINE.subjects(determination())).containsExactly(new DeterminationId("N1"), A1);
    }

    @Test
    void a_subject_that_two_fields_name_is_listed_once() {
        Convict conviction = Convict.builder()
                .at(at("2026-07-01T10:00"))
                .by(Office.COURT)
                .offence(OffenceId.of("O1"))
                .decision(DecisionId.of("C1"))
                .addAppellants(PartyId.of("P2"), PartyId.of("P1"))
                .addPresent(PartyId.of("P1"))
                .build();
        assertThat(Convict.CONVICT.subjects(conviction))
                .containsExactly(OffenceId.of("O1"), DecisionId.of("C1"), PartyId.of("P2"), PartyId.of("P1"));
    }

    @Test
    void an_act_of_another_type_is_not_taken_for_one() {
        Act other = sell("2026-07-01T10:00", "EUR 1.00");
        assertThatThrownBy(() -> ORDER_HOLD.cast(other)).isInstanceOf(ClassCastException.class);
        assertThat(SELL.cast(other)).isSameAs(other);
    }

    @Test
    void two_fields_of_a_type_have_two_names() {
        assertThatThrownBy(() -> ActType.of("Twice", Wording.same("twice"), Pair.class, values -> null, Act.AT, Act.AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Act type Twice has two fields 'at'");
    }

    @Test
    void an_act_of_the_law_is_made_by_a_book_only_and_happens_to_its_kind_of_subject() {
        assertThatThrownBy(() -> HoldLaw.HOLD_LAPSED.make(Values.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An act of the law is made by a rule book only: HoldLapsed");
        Subject asset = A1;
        assertThatThrownBy(() -> new ByLaw(HoldLaw.HOLD_LAPSED, at("2026-07-01T10:00"), asset))
                .isInstanceOf(IllegalArgumentException.class);
        ByLaw lapse = new ByLaw(HoldLaw.HOLD_LAPSED, at("2026-07-01T10:00"), H1);
        assertThat(lapse.by()).isEqualTo(Office.LAW);
        assertThat(HoldLaw.HOLD_LAPSED.subject(lapse)).contains(H1);
        assertThat(HoldLaw.HOLD_LAPSED.subjectClass()).isEqualTo(MeasureId.class);
    }

    @Test
    void a_vocabulary_gives_one_type_for_a_name() {
        assertThat(Vocabulary.standard().find("Sell")).contains(SELL);
        assertThat(Vocabulary.standard().find("sell")).isEmpty();
        assertThatThrownBy(() -> Vocabulary.of(SELL).plus(SELL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two act types are named Sell");
        ActType<Pair> impostor = ActType.of("Sell", Wording.same("pair"), Pair.class, values -> null);
        assertThatThrownBy(() -> Vocabulary.of(SELL).and(Vocabulary.of(impostor)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Vocabulary.of(SELL).and(Vocabulary.of(SELL, SEIZE)).all()).hasSize(2);
    }

    @Test
    void what_is_known_already_can_rule_every_act_out() {
        assertThat(SELL.couldFit(FILE, Values.none())).isTrue();
        assertThat(SELL.couldFit(FILE, Values.none().with(OnAsset.ASSET, A1))).isTrue();
        assertThat(SELL.couldFit(FILE, Values.none().with(OnAsset.ASSET, new AssetId("A2"))))
                .as("money is not sold")
                .isFalse();
    }

    @Test
    void no_act_states_less_than_zero() {
        OrderDeprivationBuilder order = Proceedings.deprive("2026-07-01T10:00", "P1");
        assertThat(below(order.detentionDays(0).payable(Money.parse("EUR 0.00"))))
                .isEmpty();
        assertThat(below(order.detentionDays(-1).payable(Money.parse("EUR -0.01"))))
                .extracting(Misfit::field)
                .containsExactly("payable", "detentionDays");
        assertThat(below(order.detentionDays(Optional.empty()).payable(Money.parse("EUR -0.01"))))
                .extracting(misfit -> misfit.what().en())
                .containsExactly("an amount of zero or more such as EUR 48500.00");
    }

    private static ImmutableList<Misfit> below(OrderDeprivationBuilder order) {
        return OrderDeprivation.ORDER_DEPRIVATION.misfits(FILE, order.build());
    }
}
