package org.confisca.act.proceeding;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnRemedy;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Decisions;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.Ruling;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The court in chambers decides a complaint. */
@Value.Immutable
@ModelStyle
public interface DecideComplaint extends OnRemedy {

    /** The id of the decision. */
    Field<DecideComplaint, DecisionId> DECISION = Field.<DecideComplaint, DecisionId>required(
                    "decision",
                    Wording.of("nieuwe beslissing", "new decision"),
                    ValueKind.DECISION,
                    DecideComplaint::decision)
            .creates();

    /** How it is decided. */
    Field<DecideComplaint, Ruling> RULING = Field.<DecideComplaint, Ruling>required(
            "ruling", Wording.of("beslissing", "ruling"), ValueKind.oneOf(Ruling.class), DecideComplaint::ruling);

    /** The type of this act. */
    ActType<DecideComplaint> DECIDE_COMPLAINT = ActType.of(
                    "DecideComplaint",
                    Wording.of("op een klaagschrift beslissen", "to decide a complaint"),
                    DecideComplaint.class,
                    values -> DecideComplaint.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .remedy(values.get(OnRemedy.REMEDY))
                            .decision(values.get(DECISION))
                            .ruling(values.get(RULING))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnRemedy.REMEDY,
                    DECISION,
                    RULING)
            .about(OnRemedy.REMEDY)
            .requiringOf(
                    OnRemedy.REMEDY,
                    Wording.of("een klaagschrift", "a complaint"),
                    (file, remedy) -> file.remedies().get(remedy).kind() == RemedyKind.COMPLAINT);

    /**
     * The id of the decision.
     *
     * @return the new decision
     */
    DecisionId decision();

    /**
     * How it is decided.
     *
     * @return the ruling
     */
    Ruling ruling();

    @Override
    default ActType<DecideComplaint> type() {
        return DECIDE_COMPLAINT;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        CaseFile ruled = Decisions.take(
                file,
                Decision.builder()
                        .id(decision())
                        .kind(DecisionKind.COMPLAINT_RULING)
                        .by(by())
                        .at(at())
                        .build());
        return ruled.edit(at())
                .remedies(ruled.remedies().with(ruled.remedies().get(remedy()).decided(ruling(), at())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static DecideComplaintBuilder builder() {
        return new DecideComplaintBuilder();
    }
}
