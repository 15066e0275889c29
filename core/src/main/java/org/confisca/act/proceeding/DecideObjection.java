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
 * The court in chambers decides a third person's complaint about a confiscation. The ruling itself changes the state of no
 * asset: what it revokes is revoked once it is final.
 */
@Value.Immutable
@ModelStyle
public interface DecideObjection extends OnRemedy {

    /** The id of the decision. */
    Field<DecideObjection, DecisionId> DECISION = Field.<DecideObjection, DecisionId>required(
                    "decision",
                    Wording.of("nieuwe beslissing", "new decision"),
                    ValueKind.DECISION,
                    DecideObjection::decision)
            .creates();

    /** How it is decided. */
    Field<DecideObjection, Ruling> RULING = Field.<DecideObjection, Ruling>required(
            "ruling", Wording.of("beslissing", "ruling"), ValueKind.oneOf(Ruling.class), DecideObjection::ruling);

    /** Who has cassation against the ruling. */
    Field<DecideObjection, ImmutableList<PartyId>> APPELLANTS = Field.<DecideObjection, ImmutableList<PartyId>>required(
                    "appellants",
                    Wording.of("rechtsmiddelgerechtigden", "parties with a remedy"),
                    ValueKind.listOf(ValueKind.PARTY),
                    DecideObjection::appellants)
            .refers();

    /** The type of this act. */
    ActType<DecideObjection> DECIDE_OBJECTION = ActType.of(
                    "DecideObjection",
                    Wording.of(
                            "op een klaagschrift tegen een verbeurdverklaring beslissen",
                            "to decide a third person's complaint about a confiscation"),
                    DecideObjection.class,
                    values -> DecideObjection.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .remedy(values.get(OnRemedy.REMEDY))
                            .decision(values.get(DECISION))
                            .ruling(values.get(RULING))
                            .appellants(values.get(APPELLANTS))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnRemedy.REMEDY,
                    DECISION,
                    RULING,
                    APPELLANTS)
            .about(OnRemedy.REMEDY)
            .creating(DECISION)
            .requiring(
                    APPELLANTS,
                    Decisions.NAMES_OF_REMEDIES,
                    (file, act) -> Decisions.canNameRemedies(file, act.decision(), act.appellants()))
            .requiringOf(
                    OnRemedy.REMEDY,
                    Wording.of(
                            "een klaagschrift van een derde tegen een beslissing",
                            "a complaint of a third person about a decision"),
                    (file, remedy) -> file.remedies().get(remedy).kind() == RemedyKind.THIRD_PARTY_COMPLAINT);

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

    @Override
    default ActType<DecideObjection> type() {
        return DECIDE_OBJECTION;
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
                        .decides(remedy())
                        .addAllAppellants(appellants())
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
    static DecideObjectionBuilder builder() {
        return new DecideObjectionBuilder();
    }
}
