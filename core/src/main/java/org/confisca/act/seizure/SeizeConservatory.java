package org.confisca.act.seizure;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.act.effect.Measures;
import org.confisca.casefile.AuthorisationId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** An object is seized to secure recovery of a sum. */
@Value.Immutable
@ModelStyle
public interface SeizeConservatory extends OnAsset {

    /** The id of the seizure. */
    Field<SeizeConservatory, MeasureId> MEASURE = Field.<SeizeConservatory, MeasureId>required(
                    "measure", Wording.of("beslag", "new seizure"), ValueKind.MEASURE, SeizeConservatory::measure)
            .creates();

    /** Which recovery it secures. */
    Field<SeizeConservatory, Purpose> PURPOSE = Field.<SeizeConservatory, Purpose>required(
            "purpose", Wording.of("doel", "purpose"), ValueKind.oneOf(Purpose.class), SeizeConservatory::purpose);

    /** The offence it hangs on. */
    Field<SeizeConservatory, OffenceId> OFFENCE = Field.<SeizeConservatory, OffenceId>required(
                    "offence", Wording.of("strafbaar feit", "offence"), ValueKind.OFFENCE, SeizeConservatory::offence)
            .refers();

    /** How it reaches the object. */
    Field<SeizeConservatory, Relation> RELATION = Field.<SeizeConservatory, Relation>required(
            "relation",
            Wording.of("verhouding tot het voorwerp", "relation to the object"),
            ValueKind.oneOf(Relation.class),
            SeizeConservatory::relation);

    /** The most for which it is laid; unknown if unsaid. */
    Field<SeizeConservatory, Money> MAXIMUM = Field.<SeizeConservatory, Money>optional(
            "maximum", Wording.of("maximumbedrag", "maximum"), ValueKind.MONEY, SeizeConservatory::maximum);

    /** The authorisation it is laid on; unknown if unsaid. */
    Field<SeizeConservatory, AuthorisationId> AUTHORISATION = Field.<SeizeConservatory, AuthorisationId>optional(
                    "authorisation",
                    Wording.of("machtiging", "authorisation"),
                    ValueKind.AUTHORISATION,
                    SeizeConservatory::authorisation)
            .refers();

    /** Whether a bailiff carried it out; unknown if unsaid. */
    Field<SeizeConservatory, Boolean> BY_BAILIFF = Field.<SeizeConservatory, Boolean>optional(
            "byBailiff",
            Wording.of("door een gerechtsdeurwaarder", "by a bailiff"),
            ValueKind.FLAG,
            SeizeConservatory::byBailiff);

    /** Whether the suspect was caught in the act; unknown if unsaid. */
    Field<SeizeConservatory, Boolean> RED_HANDED = Field.<SeizeConservatory, Boolean>optional(
            "redHanded", Wording.of("heterdaad", "caught in the act"), ValueKind.FLAG, SeizeConservatory::redHanded);

    /** From whom it is seized; unknown if unsaid. */
    Field<SeizeConservatory, PartyId> SEIZED_FROM = Field.<SeizeConservatory, PartyId>optional(
                    "seizedFrom",
                    Wording.of("beslagene", "party from whom it is seized"),
                    ValueKind.PARTY,
                    SeizeConservatory::seizedFrom)
            .refers();

    /** The type of this act. */
    ActType<SeizeConservatory> SEIZE_CONSERVATORY = ActType.of(
                    "SeizeConservatory",
                    Wording.of("conservatoir in beslag nemen", "to seize as security"),
                    SeizeConservatory.class,
                    values -> SeizeConservatory.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .measure(values.get(MEASURE))
                            .purpose(values.get(PURPOSE))
                            .offence(values.get(OFFENCE))
                            .relation(values.get(RELATION))
                            .maximum(values.find(MAXIMUM))
                            .authorisation(values.find(AUTHORISATION))
                            .byBailiff(values.find(BY_BAILIFF))
                            .redHanded(values.find(RED_HANDED))
                            .seizedFrom(values.find(SEIZED_FROM))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    MEASURE,
                    PURPOSE,
                    OFFENCE,
                    RELATION,
                    MAXIMUM,
                    AUTHORISATION,
                    BY_BAILIFF,
                    RED_HANDED,
                    SEIZED_FROM)
            .about(OnAsset.ASSET)
            .creating(MEASURE)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat niet van de Staat is", "an asset that is not the State's"),
                    (file, asset) -> !Assets.ofState(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty());

    /**
     * The id of the seizure.
     *
     * @return the new seizure
     */
    MeasureId measure();

    /**
     * Which recovery it secures.
     *
     * @return the purpose
     */
    Purpose purpose();

    /**
     * The offence it hangs on.
     *
     * @return the offence
     */
    OffenceId offence();

    /**
     * How it reaches the object.
     *
     * @return the relation to the object
     */
    Relation relation();

    /**
     * The most for which it is laid.
     *
     * @return the maximum; empty if unsaid, which means unknown
     */
    Optional<Money> maximum();

    /**
     * The authorisation it is laid on.
     *
     * @return the authorisation; empty if unsaid, which means unknown
     */
    Optional<AuthorisationId> authorisation();

    /**
     * Whether a bailiff carried it out.
     *
     * @return the by a bailiff; empty if unsaid, which means unknown
     */
    Optional<Boolean> byBailiff();

    /**
     * Whether the suspect was caught in the act.
     *
     * @return the caught in the act; empty if unsaid, which means unknown
     */
    Optional<Boolean> redHanded();

    /**
     * From whom it is seized.
     *
     * @return the party from whom it is seized; empty if unsaid, which means unknown
     */
    Optional<PartyId> seizedFrom();

    @Override
    default ActType<SeizeConservatory> type() {
        return SEIZE_CONSERVATORY;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Measure seizure = Measure.builder()
                .id(measure())
                .kind(MeasureKind.CONSERVATORY_SEIZURE)
                .asset(asset())
                .addPurposes(purpose())
                .seizedFrom(seizedFrom())
                .offence(offence())
                .relation(relation())
                .maximum(maximum())
                .authorisation(authorisation())
                .since(at())
                .build();
        return Measures.seize(file, seizure, at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static SeizeConservatoryBuilder builder() {
        return new SeizeConservatoryBuilder();
    }
}
