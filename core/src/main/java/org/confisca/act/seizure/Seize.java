package org.confisca.act.seizure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.act.effect.Measures;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An object is seized for the criminal procedure itself: as evidence, or because it may be forfeited or withdrawn from circulation. */
@Value.Immutable
@ModelStyle
public interface Seize extends OnAsset {

    /** The id of the seizure. */
    Field<Seize, MeasureId> MEASURE = Field.<Seize, MeasureId>required(
                    "measure", Wording.of("beslag", "new seizure"), ValueKind.MEASURE, Seize::measure)
            .creates();

    /** Why it is seized. */
    Field<Seize, ImmutableList<Purpose>> PURPOSES = Field.<Seize, ImmutableList<Purpose>>required(
            "purposes",
            Wording.of("doelen", "purposes"),
            ValueKind.listOf(ValueKind.oneOf(Purpose.class)),
            Seize::purposes);

    /** From whom it is seized; unknown if unsaid. */
    Field<Seize, PartyId> SEIZED_FROM = Field.<Seize, PartyId>optional(
                    "seizedFrom",
                    Wording.of("beslagene", "party from whom it is seized"),
                    ValueKind.PARTY,
                    Seize::seizedFrom)
            .refers();

    /** The offence it hangs on; unknown if unsaid. */
    Field<Seize, OffenceId> OFFENCE = Field.<Seize, OffenceId>optional(
                    "offence", Wording.of("strafbaar feit", "offence"), ValueKind.OFFENCE, Seize::offence)
            .refers();

    /** The type of this act. */
    ActType<Seize> SEIZE = ActType.of(
                    "Seize",
                    Wording.of("in beslag nemen", "to seize"),
                    Seize.class,
                    values -> Seize.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .measure(values.get(MEASURE))
                            .purposes(values.get(PURPOSES))
                            .seizedFrom(values.find(SEIZED_FROM))
                            .offence(values.find(OFFENCE))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    MEASURE,
                    PURPOSES,
                    SEIZED_FROM,
                    OFFENCE)
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
                    (file, asset) -> file.assets().get(asset).kind().isProperty())
            .requiring(
                    PURPOSES,
                    Wording.of("ten minste één doel", "at least one purpose"),
                    (file, act) -> !act.purposes().isEmpty());

    /**
     * The id of the seizure.
     *
     * @return the new seizure
     */
    MeasureId measure();

    /**
     * Why it is seized.
     *
     * @return the purposes
     */
    ImmutableList<Purpose> purposes();

    /**
     * From whom it is seized.
     *
     * @return the party from whom it is seized; empty if unsaid, which means unknown
     */
    Optional<PartyId> seizedFrom();

    /**
     * The offence it hangs on.
     *
     * @return the offence; empty if unsaid, which means unknown
     */
    Optional<OffenceId> offence();

    @Override
    default ActType<Seize> type() {
        return SEIZE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Measure seizure = Measure.builder()
                .id(measure())
                .kind(MeasureKind.SEIZURE)
                .asset(asset())
                .addAllPurposes(purposes())
                .seizedFrom(seizedFrom())
                .offence(offence())
                .since(at())
                .build();
        return Measures.seize(file, seizure, at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static SeizeBuilder builder() {
        return new SeizeBuilder();
    }
}
