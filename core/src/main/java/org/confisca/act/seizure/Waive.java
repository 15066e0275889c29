package org.confisca.act.seizure;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnMeasure;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The person from whom an object was seized gives up any claim to it, in writing. */
@Value.Immutable
@ModelStyle
public interface Waive extends OnMeasure {

    /** Who waives. */
    Field<Waive, PartyId> PARTY = Field.<Waive, PartyId>required(
                    "party", Wording.of("wie afstand doet", "who waives"), ValueKind.PARTY, Waive::party)
            .refers();

    /** Whether that person declares that the object is theirs; unknown if unsaid. */
    Field<Waive, Boolean> DECLARES_OWNERSHIP = Field.<Waive, Boolean>optional(
            "declaresOwnership",
            Wording.of("verklaart rechthebbende te zijn", "declares to be the owner"),
            ValueKind.FLAG,
            Waive::declaresOwnership);

    /** The type of this act. */
    ActType<Waive> WAIVE = ActType.of(
                    "Waive",
                    Wording.of("schriftelijk afstand doen", "to waive in writing"),
                    Waive.class,
                    values -> Waive.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .measure(values.get(OnMeasure.MEASURE))
                            .party(values.get(PARTY))
                            .declaresOwnership(values.find(DECLARES_OWNERSHIP))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnMeasure.MEASURE,
                    PARTY,
                    DECLARES_OWNERSHIP)
            .about(OnMeasure.MEASURE)
            .requiringOf(
                    OnMeasure.MEASURE,
                    Wording.of("een beslag", "a seizure"),
                    (file, measure) -> file.measures().get(measure).kind() != MeasureKind.HOLD);

    /**
     * Who waives.
     *
     * @return a party of the file
     */
    PartyId party();

    /**
     * Whether that person declares that the object is theirs.
     *
     * @return the declares to be the owner; empty if unsaid, which means unknown
     */
    Optional<Boolean> declaresOwnership();

    @Override
    default ActType<Waive> type() {
        return WAIVE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Measure measure = file.measures().get(measure());
        return file.edit(at())
                .measures(file.measures()
                        .with(
                                measure(),
                                Measure.builder()
                                        .from(measure)
                                        .waivedAt(at())
                                        .declaredOwnership(declaresOwnership())
                                        .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static WaiveBuilder builder() {
        return new WaiveBuilder();
    }
}
