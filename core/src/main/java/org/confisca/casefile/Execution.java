package org.confisca.casefile;

import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What is owed, paid, enforced and passed on: the registers of execution. */
@Value.Immutable
@ModelStyle
public interface Execution {

    /**
     * The obligations to pay.
     *
     * @return the register
     */
    Register<ObligationId, PaymentObligation> obligations();

    /**
     * The settlements.
     *
     * @return the register
     */
    Register<SettlementId, Settlement> settlements();

    /**
     * Detention for default.
     *
     * @return the register
     */
    Register<DetentionId, Detention> detentions();

    /**
     * What other States receive.
     *
     * @return the register
     */
    Register<StateShareId, StateShare> stateShares();

    /**
     * What victims receive.
     *
     * @return the register
     */
    Register<CompensationId, Compensation> compensations();

    /**
     * What was received above what is owed on an obligation, from nobody knows whom.
     *
     * @return the sums that are more than zero, by obligation
     */
    Register<ObligationId, Money> unplaced();

    /**
     * This register with more, or less, that nobody can place.
     *
     * @param obligation the obligation on which it was received
     * @param change what is added; less than zero when somebody placed it
     * @return the new register
     */
    default Execution withUnplaced(ObligationId obligation, Money change) {
        Money sum = unplaced().find(obligation).map(known -> known.plus(change)).orElse(change);
        return new ExecutionBuilder()
                .from(this)
                .unplaced(
                        sum.isZero()
                                ? unplaced().without(obligation)
                                : unplaced().with(obligation, sum))
                .build();
    }

    /**
     * This register with an obligation added or changed.
     *
     * @param obligation an obligation
     * @return the new register
     */
    default Execution with(PaymentObligation obligation) {
        return new ExecutionBuilder()
                .from(this)
                .obligations(obligations().with(obligation.id(), obligation))
                .build();
    }

    /**
     * This register with a settlement added or changed.
     *
     * @param settlement a settlement
     * @return the new register
     */
    default Execution with(Settlement settlement) {
        return new ExecutionBuilder()
                .from(this)
                .settlements(settlements().with(settlement.id(), settlement))
                .build();
    }

    /**
     * This register with a detention added or changed.
     *
     * @param detention a detention
     * @return the new register
     */
    default Execution with(Detention detention) {
        return new ExecutionBuilder()
                .from(this)
                .detentions(detentions().with(detention.id(), detention))
                .build();
    }

    /**
     * This register with a share added or changed.
     *
     * @param share a share
     * @return the new register
     */
    default Execution with(StateShare share) {
        return new ExecutionBuilder()
                .from(this)
                .stateShares(stateShares().with(share.id(), share))
                .build();
    }

    /**
     * This register with a compensation added or changed.
     *
     * @param compensation a compensation
     * @return the new register
     */
    default Execution with(Compensation compensation) {
        return new ExecutionBuilder()
                .from(this)
                .compensations(compensations().with(compensation.id(), compensation))
                .build();
    }

    /**
     * Nothing.
     *
     * @return empty registers
     */
    static Execution empty() {
        return new ExecutionBuilder()
                .obligations(Register.empty())
                .settlements(Register.empty())
                .detentions(Register.empty())
                .stateShares(Register.empty())
                .compensations(Register.empty())
                .unplaced(Register.empty())
                .build();
    }
}
