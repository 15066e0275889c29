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

/** A higher court decides an ordinary remedy. If it is well founded, the decision is set aside; the case is then where it was before. */
@Value.Immutable
@ModelStyle
public interface DecideAppeal extends OnRemedy {

    /** The id of the decision. */
    Field<DecideAppeal, DecisionId> DECISION = Field.<DecideAppeal, DecisionId>required(
                    "decision",
                    Wording.of("nieuwe beslissing", "new decision"),
                    ValueKind.DECISION,
                    DecideAppeal::decision)
            .creates();

    /** How it is decided. */
    Field<DecideAppeal, Ruling> RULING = Field.<DecideAppeal, Ruling>required(
            "ruling", Wording.of("uitspraak", "ruling"), ValueKind.oneOf(Ruling.class), DecideAppeal::ruling);

    /** The type of this act. */
    ActType<DecideAppeal> DECIDE_APPEAL = ActType.of(
                    "DecideAppeal",
                    Wording.of("op een gewoon rechtsmiddel beslissen", "to decide an ordinary remedy"),
                    DecideAppeal.class,
                    values -> DecideAppeal.builder()
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
            .requiring(
                    OnRemedy.REMEDY,
                    Wording.of("een gewoon rechtsmiddel", "an ordinary remedy"),
                    (file, act) -> file.remedies().get(act.remedy()).kind() == RemedyKind.APPEAL);

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
    default ActType<DecideAppeal> type() {
        return DECIDE_APPEAL;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        CaseFile ruled = Decisions.take(
                file,
                Decision.builder()
                        .id(decision())
                        .kind(DecisionKind.APPEAL_RULING)
                        .by(by())
                        .at(at())
                        .build());
        CaseFile decided = ruled.edit(at())
                .remedies(ruled.remedies().with(ruled.remedies().get(remedy()).decided(ruling(), at())))
                .build();
        return ruling() == Ruling.FOUNDED
                ? Decisions.setAside(
                        decided, (DecisionId) decided.remedies().get(remedy()).against(), at())
                : decided;
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static DecideAppealBuilder builder() {
        return new DecideAppealBuilder();
    }
}
