package org.confisca.act.proceeding;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnDecision;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Revocations;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.RemedyStatus;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A third person complains in writing that a decision confiscated what is that person's (art. 552b Sv). It is no ordinary
 * remedy: the decision stays final meanwhile.
 */
@Value.Immutable
@ModelStyle
public interface ObjectToConfiscation extends OnDecision {

    /** The id of the complaint. */
    Field<ObjectToConfiscation, RemedyId> REMEDY = Field.<ObjectToConfiscation, RemedyId>required(
                    "remedy",
                    Wording.of("klaagschrift", "new complaint"),
                    ValueKind.REMEDY,
                    ObjectToConfiscation::remedy)
            .creates();

    /** Who complains. */
    Field<ObjectToConfiscation, PartyId> COMPLAINANT = Field.<ObjectToConfiscation, PartyId>required(
                    "complainant",
                    Wording.of("klager", "complainant"),
                    ValueKind.PARTY,
                    ObjectToConfiscation::complainant)
            .refers();

    /** The type of this act. */
    ActType<ObjectToConfiscation> OBJECT_TO_CONFISCATION = ActType.of(
                    "ObjectToConfiscation",
                    Wording.of(
                            "een klaagschrift tegen een verbeurdverklaring indienen",
                            "to complain about a confiscation as a third person"),
                    ObjectToConfiscation.class,
                    values -> ObjectToConfiscation.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .decision(values.get(OnDecision.DECISION))
                            .remedy(values.get(REMEDY))
                            .complainant(values.get(COMPLAINANT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnDecision.DECISION,
                    REMEDY,
                    COMPLAINANT)
            .about(OnDecision.DECISION)
            .creating(REMEDY)
            .requiringOf(
                    OnDecision.DECISION,
                    Wording.of("een beslissing die een voorwerp ontneemt", "a decision that confiscates an asset"),
                    (file, decision) -> Revocations.confiscates(file.decisions().get(decision)));

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

    @Override
    default ActType<ObjectToConfiscation> type() {
        return OBJECT_TO_CONFISCATION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Remedy complaint = new Remedy(
                remedy(),
                RemedyKind.THIRD_PARTY_COMPLAINT,
                decision(),
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
    static ObjectToConfiscationBuilder builder() {
        return new ObjectToConfiscationBuilder();
    }
}
