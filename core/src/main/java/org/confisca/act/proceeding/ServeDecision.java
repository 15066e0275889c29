package org.confisca.act.proceeding;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnDecision;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A party comes to know a decision: it is served, or the party learns of it in another way that counts. */
@Value.Immutable
@ModelStyle
public interface ServeDecision extends OnDecision {

    /** Which party. */
    Field<ServeDecision, PartyId> PARTY = Field.<ServeDecision, PartyId>required(
                    "party", Wording.of("partij", "party"), ValueKind.PARTY, ServeDecision::party)
            .refers();

    /** The type of this act. */
    ActType<ServeDecision> SERVE_DECISION = ActType.of(
                    "ServeDecision",
                    Wording.of("een beslissing betekenen", "to serve a decision"),
                    ServeDecision.class,
                    values -> ServeDecision.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .decision(values.get(OnDecision.DECISION))
                            .party(values.get(PARTY))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnDecision.DECISION,
                    PARTY)
            .about(OnDecision.DECISION)
            .requiring(
                    PARTY,
                    Wording.of(
                            "een partij met een rechtsmiddel tegen de beslissing",
                            "a party with a remedy against the decision"),
                    (file, act) ->
                            file.decisions().get(act.decision()).appellants().contains(act.party()));

    /**
     * Which party.
     *
     * @return the party
     */
    PartyId party();

    @Override
    default ActType<ServeDecision> type() {
        return SERVE_DECISION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at()).build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ServeDecisionBuilder builder() {
        return new ServeDecisionBuilder();
    }
}
