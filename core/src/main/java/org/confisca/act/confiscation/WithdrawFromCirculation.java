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
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.WithdrawalGround;
import org.confisca.casefile.WithdrawalRoute;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An object whose uncontrolled possession the law or the public interest does not bear is withdrawn from circulation. */
@Value.Immutable
@ModelStyle
public interface WithdrawFromCirculation extends OnAsset {

    /** The id of the decision. */
    Field<WithdrawFromCirculation, DecisionId> DECISION = Field.<WithdrawFromCirculation, DecisionId>required(
                    "decision",
                    Wording.of("nieuwe beslissing", "new decision"),
                    ValueKind.DECISION,
                    WithdrawFromCirculation::decision)
            .creates();

    /** In which decision the object is withdrawn. */
    Field<WithdrawFromCirculation, WithdrawalRoute> ROUTE = Field.<WithdrawFromCirculation, WithdrawalRoute>required(
            "route",
            Wording.of("wijze van uitspreken", "route"),
            ValueKind.oneOf(WithdrawalRoute.class),
            WithdrawFromCirculation::route);

    /** The offence; a separate order can do without a suspect. */
    Field<WithdrawFromCirculation, OffenceId> OFFENCE = Field.<WithdrawFromCirculation, OffenceId>optional(
                    "offence",
                    Wording.of("strafbaar feit", "offence"),
                    ValueKind.OFFENCE,
                    WithdrawFromCirculation::offence)
            .refers();

    /** The link with the offence; unknown if unsaid. */
    Field<WithdrawFromCirculation, WithdrawalGround> GROUND = Field.<WithdrawFromCirculation, WithdrawalGround>optional(
            "ground",
            Wording.of("grond", "ground"),
            ValueKind.oneOf(WithdrawalGround.class),
            WithdrawFromCirculation::ground);

    /** Who claimed it; unknown if unsaid. */
    Field<WithdrawFromCirculation, Office> REQUESTED_BY = Field.<WithdrawFromCirculation, Office>optional(
            "requestedBy",
            Wording.of("op vordering van", "requested by"),
            ValueKind.oneOf(Office.class),
            WithdrawFromCirculation::requestedBy);

    /** Whether the decision leaves the packaging out; if it says nothing, the law includes it. */
    Field<WithdrawFromCirculation, Boolean> WITHOUT_PACKAGING = Field.<WithdrawFromCirculation, Boolean>optional(
            "withoutPackaging",
            Wording.of("zonder de verpakking", "without its packaging"),
            ValueKind.FLAG,
            WithdrawFromCirculation::withoutPackaging);

    /** Who has an ordinary remedy against the decision. */
    Field<WithdrawFromCirculation, ImmutableList<PartyId>> APPELLANTS =
            Field.<WithdrawFromCirculation, ImmutableList<PartyId>>required(
                            "appellants",
                            Wording.of("rechtsmiddelgerechtigden", "parties with a remedy"),
                            ValueKind.listOf(ValueKind.PARTY),
                            WithdrawFromCirculation::appellants)
                    .refers();

    /** For which of them the time for the remedy runs from the decision itself, because they were present or summoned in person. */
    Field<WithdrawFromCirculation, ImmutableList<PartyId>> PRESENT =
            Field.<WithdrawFromCirculation, ImmutableList<PartyId>>required(
                            "present",
                            Wording.of("aanwezigen", "parties for whom time runs at once"),
                            ValueKind.listOf(ValueKind.PARTY),
                            WithdrawFromCirculation::present)
                    .refers();

    /** The type of this act. */
    ActType<WithdrawFromCirculation> WITHDRAW_FROM_CIRCULATION = ActType.of(
                    "WithdrawFromCirculation",
                    Wording.of("aan het verkeer onttrekken", "to withdraw from circulation"),
                    WithdrawFromCirculation.class,
                    values -> WithdrawFromCirculation.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .decision(values.get(DECISION))
                            .route(values.get(ROUTE))
                            .offence(values.find(OFFENCE))
                            .ground(values.find(GROUND))
                            .requestedBy(values.find(REQUESTED_BY))
                            .withoutPackaging(values.find(WITHOUT_PACKAGING))
                            .appellants(values.get(APPELLANTS))
                            .present(values.get(PRESENT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    DECISION,
                    ROUTE,
                    OFFENCE,
                    GROUND,
                    REQUESTED_BY,
                    WITHOUT_PACKAGING,
                    APPELLANTS,
                    PRESENT)
            .about(OnAsset.ASSET)
            .creating(DECISION)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiring(
                    OFFENCE,
                    Wording.of(
                            "een strafbaar feit, als de onttrekking deel is van een uitspraak daarover",
                            "an offence, if the withdrawal is part of a judgment on it"),
                    (file, act) -> act.offence().isPresent() || !act.route().isPartOfJudgment())
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
     * In which decision the object is withdrawn.
     *
     * @return the route
     */
    WithdrawalRoute route();

    /**
     * The offence; a separate order can do without a suspect.
     *
     * @return the offence; empty if the file knows of none
     */
    Optional<OffenceId> offence();

    /**
     * The link with the offence; unknown if unsaid.
     *
     * @return the ground; empty if unsaid, which means unknown
     */
    Optional<WithdrawalGround> ground();

    /**
     * Who claimed it; unknown if unsaid.
     *
     * @return the office; empty if unsaid, which means unknown
     */
    Optional<Office> requestedBy();

    /**
     * Whether the decision leaves the packaging out; if it says nothing, the law includes it.
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
    default ActType<WithdrawFromCirculation> type() {
        return WITHDRAW_FROM_CIRCULATION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Decisions.take(
                file,
                Decision.builder()
                        .id(decision())
                        .kind(DecisionKind.WITHDRAWAL)
                        .by(by())
                        .at(at())
                        .addAssets(asset())
                        .offence(offence())
                        .withdrawal(route())
                        .addAllAppellants(appellants())
                        .build());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static WithdrawFromCirculationBuilder builder() {
        return new WithdrawFromCirculationBuilder();
    }
}
