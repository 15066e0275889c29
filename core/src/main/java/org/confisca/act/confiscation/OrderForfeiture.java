package org.confisca.act.confiscation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.act.effect.Decisions;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.ForfeitureGround;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A criminal court forfeits an object. */
@Value.Immutable
@ModelStyle
public interface OrderForfeiture extends OnAsset {

    /** The id of the decision. */
    Field<OrderForfeiture, DecisionId> DECISION = Field.<OrderForfeiture, DecisionId>required(
                    "decision",
                    Wording.of("nieuwe beslissing", "new decision"),
                    ValueKind.DECISION,
                    OrderForfeiture::decision)
            .creates();

    /** The offence. */
    Field<OrderForfeiture, OffenceId> OFFENCE = Field.<OrderForfeiture, OffenceId>required(
                    "offence", Wording.of("strafbaar feit", "offence"), ValueKind.OFFENCE, OrderForfeiture::offence)
            .refers();

    /** The link with the offence; unknown if unsaid. */
    Field<OrderForfeiture, ForfeitureGround> GROUND = Field.<OrderForfeiture, ForfeitureGround>optional(
            "ground", Wording.of("grond", "ground"), ValueKind.oneOf(ForfeitureGround.class), OrderForfeiture::ground);

    /** The amount above which sale proceeds are paid back; unknown if unsaid. */
    Field<OrderForfeiture, Money> REFUND_ABOVE = Field.<OrderForfeiture, Money>optional(
            "refundAbove",
            Wording.of("vastgesteld bedrag", "fixed amount"),
            ValueKind.MONEY,
            OrderForfeiture::refundAbove);

    /** To whom sale proceeds above the fixed amount are paid; unknown if unsaid. */
    Field<OrderForfeiture, PartyId> REFUND_TO = Field.<OrderForfeiture, PartyId>optional(
                    "refundTo",
                    Wording.of("uit te betalen aan", "payee of the surplus"),
                    ValueKind.PARTY,
                    OrderForfeiture::refundTo)
            .refers();

    /** At what an object that was not seized is estimated; unknown if unsaid. */
    Field<OrderForfeiture, Money> ESTIMATE = Field.<OrderForfeiture, Money>optional(
            "estimate", Wording.of("geschatte waarde", "estimated value"), ValueKind.MONEY, OrderForfeiture::estimate);

    /** Whether the court leaves the packaging out; if it says nothing, the law includes it. */
    Field<OrderForfeiture, Boolean> WITHOUT_PACKAGING = Field.<OrderForfeiture, Boolean>optional(
            "withoutPackaging",
            Wording.of("zonder de verpakking", "without its packaging"),
            ValueKind.FLAG,
            OrderForfeiture::withoutPackaging);

    /** Who has an ordinary remedy against the decision. */
    Field<OrderForfeiture, ImmutableList<PartyId>> APPELLANTS = Field.<OrderForfeiture, ImmutableList<PartyId>>required(
                    "appellants",
                    Wording.of("rechtsmiddelgerechtigden", "parties with a remedy"),
                    ValueKind.listOf(ValueKind.PARTY),
                    OrderForfeiture::appellants)
            .refers();

    /** For which of them the time for the remedy runs from the decision itself, because they were present or summoned in person. */
    Field<OrderForfeiture, ImmutableList<PartyId>> PRESENT = Field.<OrderForfeiture, ImmutableList<PartyId>>required(
                    "present",
                    Wording.of("aanwezigen", "parties for whom time runs at once"),
                    ValueKind.listOf(ValueKind.PARTY),
                    OrderForfeiture::present)
            .refers();

    /** The type of this act. */
    ActType<OrderForfeiture> ORDER_FORFEITURE = ActType.of(
                    "OrderForfeiture",
                    Wording.of("verbeurdverklaren", "to order forfeiture"),
                    OrderForfeiture.class,
                    values -> OrderForfeiture.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .decision(values.get(DECISION))
                            .offence(values.get(OFFENCE))
                            .ground(values.find(GROUND))
                            .refundAbove(values.find(REFUND_ABOVE))
                            .refundTo(values.find(REFUND_TO))
                            .estimate(values.find(ESTIMATE))
                            .withoutPackaging(values.find(WITHOUT_PACKAGING))
                            .appellants(values.get(APPELLANTS))
                            .present(values.get(PRESENT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    DECISION,
                    OFFENCE,
                    GROUND,
                    REFUND_ABOVE,
                    REFUND_TO,
                    ESTIMATE,
                    WITHOUT_PACKAGING,
                    APPELLANTS,
                    PRESENT)
            .about(OnAsset.ASSET)
            .creating(DECISION)
            .requiring(
                    APPELLANTS,
                    Decisions.NAMES_OF_REMEDIES,
                    (file, act) -> Decisions.canNameRemedies(file, act.decision(), act.appellants()))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty())
            .requiring(
                    PRESENT,
                    Wording.of("alleen partijen die een rechtsmiddel hebben", "only parties that have a remedy"),
                    (file, act) -> act.appellants().containsAll(act.present()));

    /**
     * The id of the decision.
     *
     * @return the new decision
     */
    DecisionId decision();

    /**
     * The offence.
     *
     * @return the offence
     */
    OffenceId offence();

    /**
     * The link with the offence.
     *
     * @return the ground; empty if unsaid, which means unknown
     */
    Optional<ForfeitureGround> ground();

    /**
     * The amount above which sale proceeds are paid back.
     *
     * @return the fixed amount; empty if unsaid, which means unknown
     */
    Optional<Money> refundAbove();

    /**
     * To whom sale proceeds above the fixed amount are paid; unknown if unsaid.
     *
     * @return the payee; empty if unsaid, which means unknown
     */
    Optional<PartyId> refundTo();

    /**
     * At what an object that was not seized is estimated; unknown if unsaid.
     *
     * @return the value; empty if unsaid, which means unknown
     */
    Optional<Money> estimate();

    /**
     * Whether the court leaves the packaging out; if it says nothing, the law includes it.
     *
     * @return whether it is left out; empty if the decision does not speak of it
     */
    Optional<Boolean> withoutPackaging();

    /**
     * Who has an ordinary remedy against the decision.
     *
     * @return the parties with a remedy
     */
    ImmutableList<PartyId> appellants();

    /**
     * For which of them the time for the remedy runs from the decision itself, because they were present or summoned in person.
     *
     * @return the parties for whom time runs at once
     */
    ImmutableList<PartyId> present();

    @Override
    default ActType<OrderForfeiture> type() {
        return ORDER_FORFEITURE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Decisions.take(
                file,
                Decision.builder()
                        .id(decision())
                        .kind(DecisionKind.FORFEITURE)
                        .by(by())
                        .at(at())
                        .addAssets(asset())
                        .offence(offence())
                        .refundAbove(refundAbove())
                        .refundTo(refundTo())
                        .estimate(estimate())
                        .addAllAppellants(appellants())
                        .build());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static OrderForfeitureBuilder builder() {
        return new OrderForfeitureBuilder();
    }
}
