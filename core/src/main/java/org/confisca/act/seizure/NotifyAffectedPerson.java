package org.confisca.act.seizure;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An order is communicated to a person whom it affects. */
@Value.Immutable
@ModelStyle
public interface NotifyAffectedPerson extends Act {

    /** The measure or the decision that is communicated. */
    Field<NotifyAffectedPerson, Subject> ORDER = Field.<NotifyAffectedPerson, Subject>required(
                    "order",
                    Wording.of("maatregel of beslissing", "measure or decision"),
                    ValueKind.SUBJECT,
                    NotifyAffectedPerson::order)
            .refers();

    /** To whom. */
    Field<NotifyAffectedPerson, PartyId> PARTY = Field.<NotifyAffectedPerson, PartyId>required(
                    "party", Wording.of("aan", "affected person"), ValueKind.PARTY, NotifyAffectedPerson::party)
            .refers();

    /** Whether the reasons are stated; unknown if unsaid. */
    Field<NotifyAffectedPerson, Boolean> STATES_REASONS = Field.<NotifyAffectedPerson, Boolean>optional(
            "statesReasons",
            Wording.of("met redenen", "reasons stated"),
            ValueKind.FLAG,
            NotifyAffectedPerson::statesReasons);

    /** Whether the remedies are stated; unknown if unsaid. */
    Field<NotifyAffectedPerson, Boolean> STATES_REMEDIES = Field.<NotifyAffectedPerson, Boolean>optional(
            "statesRemedies",
            Wording.of("met rechtsmiddelen", "remedies stated"),
            ValueKind.FLAG,
            NotifyAffectedPerson::statesRemedies);

    /** The type of this act. */
    ActType<NotifyAffectedPerson> NOTIFY_AFFECTED_PERSON = ActType.of(
                    "NotifyAffectedPerson",
                    Wording.of("de betrokkene een bevel meedelen", "to communicate an order to the affected person"),
                    NotifyAffectedPerson.class,
                    values -> NotifyAffectedPerson.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .order(values.get(ORDER))
                            .party(values.get(PARTY))
                            .statesReasons(values.find(STATES_REASONS))
                            .statesRemedies(values.find(STATES_REMEDIES))
                            .build(),
                    Act.AT,
                    Act.BY,
                    ORDER,
                    PARTY,
                    STATES_REASONS,
                    STATES_REMEDIES)
            .requiring(
                    ORDER,
                    Wording.of("een maatregel of een beslissing", "a measure or a decision"),
                    (file, act) -> act.order() instanceof MeasureId || act.order() instanceof DecisionId);

    /**
     * The measure or the decision that is communicated.
     *
     * @return the measure or decision
     */
    Subject order();

    /**
     * To whom.
     *
     * @return the affected person
     */
    PartyId party();

    /**
     * Whether the reasons are stated.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> statesReasons();

    /**
     * Whether the remedies are stated.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> statesRemedies();

    @Override
    default ActType<NotifyAffectedPerson> type() {
        return NOTIFY_AFFECTED_PERSON;
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
    static NotifyAffectedPersonBuilder builder() {
        return new NotifyAffectedPersonBuilder();
    }
}
