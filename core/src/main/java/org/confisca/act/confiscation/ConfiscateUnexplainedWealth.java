package org.confisca.act.confiscation;

import com.google.common.collect.ImmutableList;
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
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A court confiscates property that came to light in an investigation and that lawful income does not explain. */
@Value.Immutable
@ModelStyle
public interface ConfiscateUnexplainedWealth extends OnAsset {

    /** The id of the decision. */
    Field<ConfiscateUnexplainedWealth, DecisionId> DECISION = Field.<ConfiscateUnexplainedWealth, DecisionId>required(
                    "decision",
                    Wording.of("nieuwe beslissing", "new decision"),
                    ValueKind.DECISION,
                    ConfiscateUnexplainedWealth::decision)
            .creates();

    /** The offence that was investigated. */
    Field<ConfiscateUnexplainedWealth, OffenceId> OFFENCE = Field.<ConfiscateUnexplainedWealth, OffenceId>required(
                    "offence",
                    Wording.of("strafbaar feit", "offence"),
                    ValueKind.OFFENCE,
                    ConfiscateUnexplainedWealth::offence)
            .refers();

    /** Who has an ordinary remedy against the decision. */
    Field<ConfiscateUnexplainedWealth, ImmutableList<PartyId>> APPELLANTS =
            Field.<ConfiscateUnexplainedWealth, ImmutableList<PartyId>>required(
                            "appellants",
                            Wording.of("rechtsmiddelgerechtigden", "parties with a remedy"),
                            ValueKind.listOf(ValueKind.PARTY),
                            ConfiscateUnexplainedWealth::appellants)
                    .refers();

    /** For which of them the time for the remedy runs from the decision itself, because they were present or summoned in person. */
    Field<ConfiscateUnexplainedWealth, ImmutableList<PartyId>> PRESENT =
            Field.<ConfiscateUnexplainedWealth, ImmutableList<PartyId>>required(
                            "present",
                            Wording.of("aanwezigen", "parties for whom time runs at once"),
                            ValueKind.listOf(ValueKind.PARTY),
                            ConfiscateUnexplainedWealth::present)
                    .refers();

    /** The type of this act. */
    ActType<ConfiscateUnexplainedWealth> CONFISCATE_UNEXPLAINED_WEALTH = ActType.of(
                    "ConfiscateUnexplainedWealth",
                    Wording.of("onverklaarbaar vermogen confisqueren", "to confiscate unexplained wealth"),
                    ConfiscateUnexplainedWealth.class,
                    values -> ConfiscateUnexplainedWealth.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .decision(values.get(DECISION))
                            .offence(values.get(OFFENCE))
                            .appellants(values.get(APPELLANTS))
                            .present(values.get(PRESENT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    DECISION,
                    OFFENCE,
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
     * The offence that was investigated.
     *
     * @return the offence
     */
    OffenceId offence();

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
    default ActType<ConfiscateUnexplainedWealth> type() {
        return CONFISCATE_UNEXPLAINED_WEALTH;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Decisions.take(
                file,
                Decision.builder()
                        .id(decision())
                        .kind(DecisionKind.UNEXPLAINED_WEALTH_CONFISCATION)
                        .by(by())
                        .at(at())
                        .addAssets(asset())
                        .offence(offence())
                        .addAllAppellants(appellants())
                        .build());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ConfiscateUnexplainedWealthBuilder builder() {
        return new ConfiscateUnexplainedWealthBuilder();
    }
}
