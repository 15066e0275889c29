package org.confisca.act.confiscation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnOffence;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Settlement;
import org.confisca.casefile.SettlementId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The prosecution agrees with a suspect or convicted person on a sum or assets instead of an order of the court. */
@Value.Immutable
@ModelStyle
public interface Settle extends OnOffence {

    /** The id of the settlement. */
    Field<Settle, SettlementId> SETTLEMENT = Field.<Settle, SettlementId>required(
                    "settlement", Wording.of("schikking", "new settlement"), ValueKind.SETTLEMENT, Settle::settlement)
            .creates();

    /** What is to be paid; unknown if unsaid. */
    Field<Settle, Money> SUM =
            Field.<Settle, Money>optional("sum", Wording.of("schikkingsbedrag", "sum"), ValueKind.MONEY, Settle::sum);

    /** What is to be handed over. */
    Field<Settle, ImmutableList<AssetId>> ASSETS = Field.<Settle, ImmutableList<AssetId>>required(
                    "assets",
                    Wording.of("over te dragen voorwerpen", "assets to be handed over"),
                    ValueKind.listOf(ValueKind.ASSET),
                    Settle::assets)
            .refers();

    /** Whether it is in writing; unknown if unsaid. */
    Field<Settle, Boolean> IN_WRITING = Field.<Settle, Boolean>optional(
            "inWriting", Wording.of("schriftelijk", "in writing"), ValueKind.FLAG, Settle::inWriting);

    /** Whether the hearing of the claim had not been closed; unknown if unsaid. */
    Field<Settle, Boolean> BEFORE_CLOSING = Field.<Settle, Boolean>optional(
            "beforeClosing",
            Wording.of("vóór sluiting van het onderzoek ter terechtzitting", "before the hearing was closed"),
            ValueKind.FLAG,
            Settle::beforeClosing);

    /** The last day for performance; unknown if unsaid. */
    Field<Settle, LocalDate> PERFORM_BY = Field.<Settle, LocalDate>optional(
            "performBy",
            Wording.of("uiterste dag van voldoening", "last day for performance"),
            ValueKind.DATE,
            Settle::performBy);

    /** The type of this act. */
    ActType<Settle> SETTLE = ActType.of(
                    "Settle",
                    Wording.of("schikken over de ontneming", "to settle about deprivation"),
                    Settle.class,
                    values -> Settle.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .offence(values.get(OnOffence.OFFENCE))
                            .settlement(values.get(SETTLEMENT))
                            .sum(values.find(SUM))
                            .assets(values.get(ASSETS))
                            .inWriting(values.find(IN_WRITING))
                            .beforeClosing(values.find(BEFORE_CLOSING))
                            .performBy(values.find(PERFORM_BY))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnOffence.OFFENCE,
                    SETTLEMENT,
                    SUM,
                    ASSETS,
                    IN_WRITING,
                    BEFORE_CLOSING,
                    PERFORM_BY)
            .about(OnOffence.OFFENCE)
            .creating(SETTLEMENT)
            .requiring(
                    ASSETS,
                    Wording.of("een bedrag of ten minste één voorwerp", "a sum or at least one asset"),
                    (file, act) -> act.sum().isPresent() || !act.assets().isEmpty())
            .requiring(
                    ASSETS,
                    Wording.of("voorwerpen die nog in de zaak zijn", "assets that have not left the case"),
                    (file, act) -> act.assets().stream().allMatch(asset -> Assets.present(file, asset)));

    /**
     * The id of the settlement.
     *
     * @return the new settlement
     */
    SettlementId settlement();

    /**
     * What is to be paid.
     *
     * @return the sum; empty if unsaid, which means unknown
     */
    Optional<Money> sum();

    /**
     * What is to be handed over.
     *
     * @return the assets to be handed over
     */
    ImmutableList<AssetId> assets();

    /**
     * Whether it is in writing.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> inWriting();

    /**
     * Whether the hearing of the claim had not been closed.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> beforeClosing();

    /**
     * The last day for performance.
     *
     * @return the last day for performance; empty if unsaid, which means unknown
     */
    Optional<LocalDate> performBy();

    @Override
    default ActType<Settle> type() {
        return SETTLE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Settlement settlement = Settlement.builder()
                .id(settlement())
                .offence(offence())
                .sum(sum())
                .addAllAssets(assets())
                .agreedAt(at())
                .performBy(performBy())
                .build();
        return file.edit(at()).execution(file.execution().with(settlement)).build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static SettleBuilder builder() {
        return new SettleBuilder();
    }
}
