package org.confisca.act.confiscation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.act.effect.Decisions;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Circumstance;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A court confiscates property although criminal proceedings could not be continued. */
@Value.Immutable
@ModelStyle
public interface ConfiscateWithoutConviction extends OnAsset {

    /** The id of the decision. */
    Field<ConfiscateWithoutConviction, DecisionId> DECISION = Field.<ConfiscateWithoutConviction, DecisionId>required(
                    "decision",
                    Wording.of("nieuwe beslissing", "new decision"),
                    ValueKind.DECISION,
                    ConfiscateWithoutConviction::decision)
            .creates();

    /** The offence; unknown if unsaid, as where the property alone is in view. */
    Field<ConfiscateWithoutConviction, OffenceId> OFFENCE = Field.<ConfiscateWithoutConviction, OffenceId>optional(
                    "offence",
                    Wording.of("strafbaar feit", "offence"),
                    ValueKind.OFFENCE,
                    ConfiscateWithoutConviction::offence)
            .refers();

    /** Why the proceedings could not be continued; unknown if unsaid. */
    Field<ConfiscateWithoutConviction, Circumstance> CIRCUMSTANCE =
            Field.<ConfiscateWithoutConviction, Circumstance>optional(
                    "circumstance",
                    Wording.of("omstandigheid", "circumstance"),
                    ValueKind.oneOf(Circumstance.class),
                    ConfiscateWithoutConviction::circumstance);

    /** The length of the limitation period in years; unknown if unsaid. */
    Field<ConfiscateWithoutConviction, Integer> LIMITATION_YEARS = Field.<ConfiscateWithoutConviction, Integer>optional(
            "limitationYears",
            Wording.of("verjaringstermijn in jaren", "limitation period in years"),
            ValueKind.WHOLE,
            ConfiscateWithoutConviction::limitationYears);

    /** The day on which the limitation period expired; unknown if unsaid. */
    Field<ConfiscateWithoutConviction, LocalDate> LIMITATION_EXPIRED_ON =
            Field.<ConfiscateWithoutConviction, LocalDate>optional(
                    "limitationExpiredOn",
                    Wording.of("verjaard op", "day of expiry"),
                    ValueKind.DATE,
                    ConfiscateWithoutConviction::limitationExpiredOn);

    /** Who has an ordinary remedy against the decision. */
    Field<ConfiscateWithoutConviction, ImmutableList<PartyId>> APPELLANTS =
            Field.<ConfiscateWithoutConviction, ImmutableList<PartyId>>required(
                            "appellants",
                            Wording.of("rechtsmiddelgerechtigden", "parties with a remedy"),
                            ValueKind.listOf(ValueKind.PARTY),
                            ConfiscateWithoutConviction::appellants)
                    .refers();

    /** For which of them the time for the remedy runs from the decision itself, because they were present or summoned in person. */
    Field<ConfiscateWithoutConviction, ImmutableList<PartyId>> PRESENT =
            Field.<ConfiscateWithoutConviction, ImmutableList<PartyId>>required(
                            "present",
                            Wording.of("aanwezigen", "parties for whom time runs at once"),
                            ValueKind.listOf(ValueKind.PARTY),
                            ConfiscateWithoutConviction::present)
                    .refers();

    /** The type of this act. */
    ActType<ConfiscateWithoutConviction> CONFISCATE_WITHOUT_CONVICTION = ActType.of(
                    "ConfiscateWithoutConviction",
                    Wording.of("confisqueren zonder veroordeling", "to confiscate without a conviction"),
                    ConfiscateWithoutConviction.class,
                    values -> ConfiscateWithoutConviction.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .decision(values.get(DECISION))
                            .offence(values.find(OFFENCE))
                            .circumstance(values.find(CIRCUMSTANCE))
                            .limitationYears(values.find(LIMITATION_YEARS))
                            .limitationExpiredOn(values.find(LIMITATION_EXPIRED_ON))
                            .appellants(values.get(APPELLANTS))
                            .present(values.get(PRESENT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    DECISION,
                    OFFENCE,
                    CIRCUMSTANCE,
                    LIMITATION_YEARS,
                    LIMITATION_EXPIRED_ON,
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
     * @return the offence; empty if unsaid, which means unknown: no offence may be in view, only the property
     */
    Optional<OffenceId> offence();

    /**
     * Why the proceedings could not be continued.
     *
     * @return the circumstance; empty if unsaid, which means unknown
     */
    Optional<Circumstance> circumstance();

    /**
     * The length of the limitation period in years.
     *
     * @return the limitation period in years; empty if unsaid, which means unknown
     */
    Optional<Integer> limitationYears();

    /**
     * The day on which the limitation period expired.
     *
     * @return the day of expiry; empty if unsaid, which means unknown
     */
    Optional<LocalDate> limitationExpiredOn();

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
    default ActType<ConfiscateWithoutConviction> type() {
        return CONFISCATE_WITHOUT_CONVICTION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Decisions.take(
                file,
                Decision.builder()
                        .id(decision())
                        .kind(DecisionKind.NON_CONVICTION_CONFISCATION)
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
    static ConfiscateWithoutConvictionBuilder builder() {
        return new ConfiscateWithoutConvictionBuilder();
    }
}
