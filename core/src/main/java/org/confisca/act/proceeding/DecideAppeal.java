package org.confisca.act.proceeding;

import com.google.common.collect.ImmutableList;
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
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.Ruling;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A higher court decides an ordinary remedy: an appeal against a decision, or cassation against the ruling on an appeal. If it
 * is well founded, the decision is set aside and the case is where it was before: the court that then decides anew does so
 * with a decision of its own, and the remedies are against that one. Otherwise the decision stands.
 */
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

    /** Who has cassation against the ruling. */
    Field<DecideAppeal, ImmutableList<PartyId>> APPELLANTS = Field.<DecideAppeal, ImmutableList<PartyId>>required(
                    "appellants",
                    Wording.of("rechtsmiddelgerechtigden", "parties with a remedy"),
                    ValueKind.listOf(ValueKind.PARTY),
                    DecideAppeal::appellants)
            .refers();

    /** For which of them the time for it runs from the ruling itself, because they were present or summoned in person. */
    Field<DecideAppeal, ImmutableList<PartyId>> PRESENT = Field.<DecideAppeal, ImmutableList<PartyId>>required(
                    "present",
                    Wording.of("aanwezigen", "parties for whom time runs at once"),
                    ValueKind.listOf(ValueKind.PARTY),
                    DecideAppeal::present)
            .refers();

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
                            .appellants(values.get(APPELLANTS))
                            .present(values.get(PRESENT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnRemedy.REMEDY,
                    DECISION,
                    RULING,
                    APPELLANTS,
                    PRESENT)
            .about(OnRemedy.REMEDY)
            .creating(DECISION)
            .requiring(
                    APPELLANTS,
                    Decisions.NAMES_OF_REMEDIES,
                    (file, act) -> Decisions.canNameRemedies(file, act.decision(), act.appellants()))
            .requiringOf(
                    OnRemedy.REMEDY,
                    Wording.of("een gewoon rechtsmiddel", "an ordinary remedy"),
                    (file, remedy) -> file.remedies().get(remedy).kind() == RemedyKind.APPEAL)
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
     * How it is decided.
     *
     * @return the ruling
     */
    Ruling ruling();

    /**
     * Who has cassation against the ruling.
     *
     * @return the parties with a remedy; empty if nobody has one, and then the ruling is final at once
     */
    ImmutableList<PartyId> appellants();

    /**
     * For which of them the time for it runs from the ruling itself, because they were present or summoned in person.
     *
     * @return the parties for whom time runs at once
     */
    ImmutableList<PartyId> present();

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
                        .decides(remedy())
                        .addAllAppellants(appellants())
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
