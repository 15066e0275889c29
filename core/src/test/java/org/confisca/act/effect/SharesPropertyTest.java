package org.confisca.act.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.confisca.act.Misfit;
import org.confisca.act.management.Sever;
import org.confisca.act.management.SeverBuilder;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Valuation;
import org.confisca.testkit.Files;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A share that is split off stands where the asset stands, and nothing is lost or made up. */
class SharesPropertyTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-06-03T11:00");
    private static final AssetId A1 = new AssetId("A1");
    private static final AssetId A2 = new AssetId("A2");

    private static SeverBuilder sever(AssetId asset, String part, Fraction share) {
        return Sever.builder().at(AT).by(Office.COURT).asset(asset).share(share).part(new AssetId(part));
    }

    private static CaseFile worth(CaseFile file, AssetId id, Money amount) {
        return file.with(Asset.builder()
                .from(file.assets().get(id))
                .value(new Valuation(amount, LocalDate.parse("2026-06-01"), Optional.of("bank")))
                .build());
    }

    @Property
    void shares_add_up_to_one_however_often_a_thing_is_split(
            @ForAll @IntRange(min = 1, max = 6) int times, @ForAll @IntRange(min = 2, max = 9) int parts) {
        CaseFile file = Files.usual().file();
        AssetId split = A1;
        Fraction sum = Fraction.of(0, 1);
        for (int i = 0; i < times; i++) {
            AssetId part = new AssetId("A1-" + i);
            file = sever(split, part.value(), Fraction.of(1, parts)).build().applyTo(file);
            assertThat(file.assets().get(part).shareOf()).contains(split);
            split = i % 2 == 0 ? part : A1;
        }
        for (Asset asset : file.assets().values()) {
            sum = asset.id().value().startsWith("A1") ? sum.plus(asset.share().orElseThrow()) : sum;
        }
        assertThat(sum).isEqualTo(Fraction.WHOLE);
    }

    @Property
    void a_balance_is_split_to_the_cent(
            @ForAll @IntRange(min = 0, max = 100_000) int cents,
            @ForAll @IntRange(min = 1, max = 9) int numerator,
            @ForAll @IntRange(min = 10, max = 30) int denominator) {
        Money amount = Money.ofMinor(CurrencyUnit.EUR, cents);
        CaseFile after = sever(A2, "A9", Fraction.of(numerator, denominator))
                .build()
                .applyTo(worth(Files.usual().file(), A2, amount));
        Money part = after.assets().get(new AssetId("A9")).value().orElseThrow().amount();
        Money rest = after.assets().get(A2).value().orElseThrow().amount();
        assertThat(part.plus(rest)).isEqualTo(amount);
        assertThat(part.getAmountMinorLong()).isEqualTo((long) cents * numerator / denominator);
    }

    @Example
    void only_of_money_is_the_value_of_a_share_known() {
        CaseFile after = sever(A1, "A9", Fraction.of(1, 2))
                .build()
                .applyTo(worth(Files.usual().file(), A1, Money.parse("EUR 9000.00")));
        assertThat(after.assets().get(A1).value()).isEmpty();
        assertThat(after.assets().get(new AssetId("A9")).value()).isEmpty();
    }

    @Example
    void each_measure_on_the_asset_has_one_on_the_share() {
        CaseFile seized = Seize.builder()
                .at(AT)
                .by(Office.INVESTIGATING_OFFICER)
                .asset(A1)
                .measure(new MeasureId("S1"))
                .addPurposes(Purpose.FORFEITURE)
                .seizedFrom(new PartyId("P1"))
                .build()
                .applyTo(Files.usual().file());
        Sever without = sever(A1, "A9", Fraction.of(1, 2)).build();
        Sever with = sever(A1, "A9", Fraction.of(1, 2))
                .owner(new PartyId("P2"))
                .measures(ImmutableList.of(new MeasureId("S2")))
                .build();
        assertThat(Sever.SEVER.misfits(seized, without))
                .extracting(Misfit::field)
                .containsExactly("measures");
        assertThat(Sever.SEVER.misfits(seized, with)).isEmpty();

        CaseFile after = with.applyTo(seized);
        Asset part = after.assets().get(new AssetId("A9"));
        Measure copy = after.measures().get(new MeasureId("S2"));
        assertThat(part.state()).isEqualTo(new LegalState.Seized());
        assertThat(part.measures()).containsExactly(new MeasureId("S2"));
        assertThat(part.owner()).contains(new PartyId("P2"));
        assertThat(copy.asset()).isEqualTo(part.id());
        assertThat(copy.purposes()).containsExactly(Purpose.FORFEITURE);
        assertThat(after.assets().get(A1).measures()).containsExactly(new MeasureId("S1"));
    }

    @Example
    void the_whole_is_not_a_share_and_what_is_gone_cannot_be_split() {
        CaseFile gone = Assets.leave(Files.usual().file(), A1, LegalState.Manner.DESTROYED, Optional.empty(), AT);
        assertThat(Sever.SEVER.misfits(
                        Files.usual().file(), sever(A1, "A9", Fraction.WHOLE).build()))
                .extracting(Misfit::field)
                .containsExactly("share");
        assertThat(Sever.SEVER.misfits(gone, sever(A1, "A9", Fraction.of(1, 2)).build()))
                .extracting(Misfit::field)
                .containsExactly("asset");
    }
}
