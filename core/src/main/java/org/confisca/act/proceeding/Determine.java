package org.confisca.act.proceeding;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Determination;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.NormKey;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Somebody with authority decides an open norm, and says where it is written. */
@Value.Immutable
@ModelStyle
public interface Determine extends Act {

    /** The id of the determination. */
    Field<Determine, DeterminationId> DETERMINATION = Field.<Determine, DeterminationId>required(
                    "determination",
                    Wording.of("vaststelling", "new determination"),
                    ValueKind.DETERMINATION,
                    Determine::determination)
            .creates();

    /** The name of the norm, as the catalogue of the rule book lists it. */
    Field<Determine, String> NORM =
            Field.<Determine, String>required("norm", Wording.of("norm", "norm"), ValueKind.TEXT, Determine::norm);

    /** What it is asked about, in the order the norm names. */
    Field<Determine, ImmutableList<Subject>> ABOUT = Field.<Determine, ImmutableList<Subject>>required(
                    "about", Wording.of("betreft", "subjects"), ValueKind.listOf(ValueKind.SUBJECT), Determine::about)
            .refers();

    /** Whether the norm is met. */
    Field<Determine, Boolean> ANSWER = Field.<Determine, Boolean>required(
            "answer", Wording.of("antwoord", "answer"), ValueKind.FLAG, Determine::answer);

    /** By which standard it was found. */
    Field<Determine, Standard> STANDARD = Field.<Determine, Standard>required(
            "standard", Wording.of("maatstaf", "standard"), ValueKind.oneOf(Standard.class), Determine::standard);

    /** Where it is written down; unknown if unsaid. */
    Field<Determine, String> WRITTEN_IN = Field.<Determine, String>optional(
            "writtenIn", Wording.of("vindplaats", "reference"), ValueKind.TEXT, Determine::writtenIn);

    /** The type of this act. */
    ActType<Determine> DETERMINE = ActType.of(
                    "Determine",
                    Wording.of("een vaststelling doen", "to make a determination"),
                    Determine.class,
                    values -> Determine.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .determination(values.get(DETERMINATION))
                            .norm(values.get(NORM))
                            .about(values.get(ABOUT))
                            .answer(values.get(ANSWER))
                            .standard(values.get(STANDARD))
                            .writtenIn(values.find(WRITTEN_IN))
                            .build(),
                    Act.AT,
                    Act.BY,
                    DETERMINATION,
                    NORM,
                    ABOUT,
                    ANSWER,
                    STANDARD,
                    WRITTEN_IN)
            .creating(DETERMINATION)
            .requiring(
                    ABOUT,
                    Wording.of("een of twee onderwerpen", "one or two subjects"),
                    (file, act) -> act.about().size() == 1 || act.about().size() == 2);

    /**
     * The id of the determination.
     *
     * @return the new determination
     */
    DeterminationId determination();

    /**
     * The name of the norm, as the catalogue of the rule book lists it.
     *
     * @return the norm
     */
    String norm();

    /**
     * What it is asked about, in the order the norm names.
     *
     * @return the subjects
     */
    ImmutableList<Subject> about();

    /**
     * Whether the norm is met.
     *
     * @return the answer
     */
    Boolean answer();

    /**
     * By which standard it was found.
     *
     * @return the standard
     */
    Standard standard();

    /**
     * Where it is written down.
     *
     * @return the reference; empty if unsaid, which means unknown
     */
    Optional<String> writtenIn();

    @Override
    default ActType<Determine> type() {
        return DETERMINE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        NormKey key = new NormKey(norm(), about());
        Determination determination = Determination.builder()
                .id(determination())
                .key(key)
                .answer(answer())
                .by(by())
                .standard(standard())
                .at(at())
                .writtenIn(writtenIn())
                .supersedes(file.determinations().on(key).map(Determination::id))
                .build();
        return file.edit(at())
                .determinations(file.determinations().with(determination))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static DetermineBuilder builder() {
        return new DetermineBuilder();
    }
}
