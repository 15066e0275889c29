package org.confisca.act.confiscation;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnDecision;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A court grants a money allowance to somebody whom a forfeiture would hit disproportionately. */
@Value.Immutable
@ModelStyle
public interface GrantAllowance extends OnDecision {

    /** To whom. */
    Field<GrantAllowance, PartyId> TO = Field.<GrantAllowance, PartyId>required(
                    "to", Wording.of("aan", "payee"), ValueKind.PARTY, GrantAllowance::to)
            .refers();

    /** How much. */
    Field<GrantAllowance, Money> AMOUNT = Field.<GrantAllowance, Money>required(
            "amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, GrantAllowance::amount);

    /** The type of this act. */
    ActType<GrantAllowance> GRANT_ALLOWANCE = ActType.of(
                    "GrantAllowance",
                    Wording.of("een geldelijke tegemoetkoming toekennen", "to grant an allowance"),
                    GrantAllowance.class,
                    values -> GrantAllowance.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .decision(values.get(OnDecision.DECISION))
                            .to(values.get(TO))
                            .amount(values.get(AMOUNT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnDecision.DECISION,
                    TO,
                    AMOUNT)
            .about(OnDecision.DECISION)
            .requiringOf(
                    OnDecision.DECISION,
                    Wording.of("een verbeurdverklaring of onttrekking aan het verkeer", "a forfeiture or a withdrawal"),
                    (file, decision) -> file.decisions().get(decision).kind() == DecisionKind.FORFEITURE
                            || file.decisions().get(decision).kind() == DecisionKind.WITHDRAWAL);

    /**
     * To whom.
     *
     * @return the payee
     */
    PartyId to();

    /**
     * How much.
     *
     * @return the amount
     */
    Money amount();

    @Override
    default ActType<GrantAllowance> type() {
        return GRANT_ALLOWANCE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Decision forfeiture = file.decisions().get(decision());
        return file.edit(at())
                .decisions(file.decisions()
                        .with(
                                decision(),
                                Decision.builder()
                                        .from(forfeiture)
                                        .addAllowances(to())
                                        .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static GrantAllowanceBuilder builder() {
        return new GrantAllowanceBuilder();
    }
}
