package org.confisca.act.proceeding;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnOffence;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Decisions;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A court convicts a person of an offence. */
@Value.Immutable
@ModelStyle
public interface Convict extends OnOffence {

    /** The id of the decision. */
    Field<Convict, DecisionId> DECISION = Field.<Convict, DecisionId>required(
                    "decision", Wording.of("nieuwe beslissing", "new decision"), ValueKind.DECISION, Convict::decision)
            .creates();

    /** Who has an ordinary remedy against the decision. */
    Field<Convict, ImmutableList<PartyId>> APPELLANTS = Field.<Convict, ImmutableList<PartyId>>required(
                    "appellants",
                    Wording.of("rechtsmiddelgerechtigden", "parties with a remedy"),
                    ValueKind.listOf(ValueKind.PARTY),
                    Convict::appellants)
            .refers();

    /** For which of them the time for the remedy runs from the decision itself, because they were present or summoned in person. */
    Field<Convict, ImmutableList<PartyId>> PRESENT = Field.<Convict, ImmutableList<PartyId>>required(
                    "present",
                    Wording.of("aanwezigen", "parties for whom time runs at once"),
                    ValueKind.listOf(ValueKind.PARTY),
                    Convict::present)
            .refers();

    /** The type of this act. */
    ActType<Convict> CONVICT = ActType.of(
                    "Convict",
                    Wording.of("veroordelen", "to convict"),
                    Convict.class,
                    values -> Convict.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .offence(values.get(OnOffence.OFFENCE))
                            .decision(values.get(DECISION))
                            .appellants(values.get(APPELLANTS))
                            .present(values.get(PRESENT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnOffence.OFFENCE,
                    DECISION,
                    APPELLANTS,
                    PRESENT)
            .about(OnOffence.OFFENCE)
            .creating(DECISION)
            .requiring(
                    APPELLANTS,
                    Decisions.NAMES_OF_REMEDIES,
                    (file, act) -> Decisions.canNameRemedies(file, act.decision(), act.appellants()))
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
     * Who has an ordinary remedy against the decision.
     *
     * @return the parties with a remedy
     */
    ImmutableList<PartyId> appellants();

    /**
     * For which of them the time for the remedy runs from the decision itself, because they were present or summoned in person.
     *
     * @return the parties for whom time runs at once
     */
    ImmutableList<PartyId> present();

    @Override
    default ActType<Convict> type() {
        return CONVICT;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Offence offence = file.offences().get(offence());
        CaseFile judged = Decisions.take(
                file,
                Decision.builder()
                        .id(decision())
                        .kind(DecisionKind.CONVICTION)
                        .by(by())
                        .at(at())
                        .offence(offence())
                        .addAllAppellants(appellants())
                        .build());
        return judged.edit(at())
                .offences(judged.offences()
                        .with(
                                offence(),
                                Offence.builder()
                                        .from(offence)
                                        .status(OffenceStatus.CONVICTED)
                                        .judgedAt(offence.judgedAt().orElse(at()))
                                        .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ConvictBuilder builder() {
        return new ConvictBuilder();
    }
}
