package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.seize;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Office;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** What a trace says besides the truth: which text was read and why, whose power it is, and where facts come from. */
class TraceTest {
    private static final Fact<Seize, DateRange> PERIOD = Fact.outside(
            name("period"),
            new Supply.Header(),
            matter -> Optional.of(new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-02"))));

    @Test
    void the_text_of_the_day_of_the_act_is_read_where_no_regime_says_otherwise() {
        Traced power = ToyBook.BOOK
                .assess(Files.usual().file(), hold("2026-07-01T10:00"))
                .trace()
                .get(0);

        assertThat(power.day()).isEqualTo("2026-07-01");
        assertThat(power.edition()).contains(LocalDate.parse("2026-01-01"));
        assertThat(power.regime()).isEmpty();
        assertThat(power.holder()).contains(Office.FIU);
    }

    @Test
    void a_regime_and_the_day_that_it_selects_are_named() {
        Regime<Seize> regime = new Regime<>(name("regime"), PERIOD, art("9").citation());
        Provision changed = art("1").until(
                        "2026-01-15",
                        may(Office.INVESTIGATING_OFFICER, SEIZE)
                                .when(outside("old", Truth.FALSE))
                                .under(regime))
                .from("2026-01-16", may(Office.INVESTIGATING_OFFICER, SEIZE).under(regime));
        Traced power = ToyBook.of(changed)
                .assess(Files.usual().file(), seize("2026-07-01T10:00"))
                .trace()
                .get(0);

        assertThat(power.day()).isEqualTo("2026-01-01");
        assertThat(power.regime()).contains(regime);
    }

    @Test
    void a_limit_has_no_holder() {
        Provision limited = art("1").always(only(SEIZE).when(outside("a", Truth.TRUE)), may(Office.FIU, SEIZE));

        assertThat(ToyBook.of(limited)
                        .assess(Files.usual().file(), seize("2026-07-01T10:00"))
                        .trace())
                .extracting(Traced::holder)
                .containsExactly(Optional.empty(), Optional.of(Office.FIU));
    }

    @Test
    void a_known_fact_says_where_it_comes_from_as_much_as_an_unknown_one() {
        Finding known = ToyBook.GROUND.isStated().explain(ToyBook.matter(Files.usual(), hold("2026-07-01T10:00")));

        assertThat(known.missing()).isEmpty();
        assertThat(known.given()).singleElement().satisfies(given -> {
            assertThat(given.name()).isEqualTo(ToyBook.GROUND.name());
            assertThat(given.value()).isPresent();
            assertThat(given.world()).isEqualTo(World.OUTSIDE);
            assertThat(given.supply()).isEqualTo(new Supply.Told(OrderHold.GROUND));
        });
    }

    @Test
    void a_negation_keeps_what_was_read() {
        Finding plain = outside("a", Truth.TRUE).explain(ToyBook.matter());

        assertThat(outside("a", Truth.TRUE).not().explain(ToyBook.matter()).given())
                .isEqualTo(plain.given())
                .hasSize(1);
    }

    @Test
    void the_catalogue_tells_the_rules_that_nobody_wrote() {
        assertThat(ToyBook.BOOK.catalogue())
                .filteredOn(CatalogueEntry::generated)
                .extracting(entry -> entry.rule().toString())
                .containsExactly("TOY-4/may-3", "TOY-4/may-4");
    }
}
