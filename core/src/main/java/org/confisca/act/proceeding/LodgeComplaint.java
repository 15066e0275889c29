package org.confisca.act.proceeding;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnMeasure;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.RemedyStatus;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An interested party complains in writing about a seizure. */
@Value.Immutable
@ModelStyle
public interface LodgeComplaint extends OnMeasure {

    /** The id of the complaint. */
    Field<LodgeComplaint, RemedyId> REMEDY = Field.<LodgeComplaint, RemedyId>required(
                    "remedy", Wording.of("klaagschrift", "new complaint"), ValueKind.REMEDY, LodgeComplaint::remedy)
            .creates();

    /** Who complains. */
    Field<LodgeComplaint, PartyId> COMPLAINANT = Field.<LodgeComplaint, PartyId>required(
                    "complainant", Wording.of("klager", "complainant"), ValueKind.PARTY, LodgeComplaint::complainant)
            .refers();

    /** Whether it is of a kind that must be decided quickly. */
    Field<LodgeComplaint, ComplaintKind> KIND = Field.<LodgeComplaint, ComplaintKind>required(
            "kind",
            Wording.of("soort", "kind of complaint"),
            ValueKind.oneOf(ComplaintKind.class),
            LodgeComplaint::kind);

    /** The type of this act. */
    ActType<LodgeComplaint> LODGE_COMPLAINT = ActType.of(
                    "LodgeComplaint",
                    Wording.of("een klaagschrift indienen", "to lodge a complaint"),
                    LodgeComplaint.class,
                    values -> LodgeComplaint.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .measure(values.get(OnMeasure.MEASURE))
                            .remedy(values.get(REMEDY))
                            .complainant(values.get(COMPLAINANT))
                            .kind(values.get(KIND))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnMeasure.MEASURE,
                    REMEDY,
                    COMPLAINANT,
                    KIND)
            .about(OnMeasure.MEASURE)
            .creating(REMEDY)
            .requiringOf(
                    OnMeasure.MEASURE,
                    Wording.of("een beslag", "a seizure"),
                    (file, measure) -> file.measures().get(measure).kind() != MeasureKind.HOLD);

    /**
     * The id of the complaint.
     *
     * @return the new complaint
     */
    RemedyId remedy();

    /**
     * Who complains.
     *
     * @return the complainant
     */
    PartyId complainant();

    /**
     * Whether it is of a kind that must be decided quickly.
     *
     * @return the kind of complaint
     */
    ComplaintKind kind();

    @Override
    default ActType<LodgeComplaint> type() {
        return LODGE_COMPLAINT;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Remedy complaint = new Remedy(
                remedy(),
                RemedyKind.COMPLAINT,
                measure(),
                complainant(),
                at(),
                RemedyStatus.LODGED,
                at(),
                Optional.empty());
        return file.edit(at()).remedies(file.remedies().with(complaint)).build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static LodgeComplaintBuilder builder() {
        return new LodgeComplaintBuilder();
    }
}
