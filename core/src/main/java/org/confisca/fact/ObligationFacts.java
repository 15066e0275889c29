package org.confisca.fact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.act.execution.DemandPayment;
import org.confisca.act.execution.ExecutionLaw;
import org.confisca.act.execution.Pay;
import org.confisca.casefile.ObligationId;
import org.confisca.casefile.PaymentObligation;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * What the file tells about the obligation to pay that an act names in a field.
 *
 * @param <A> the acts
 */
public final class ObligationFacts<A extends Act> {
    private static final Supply BY_LAW = new Supply.EarlierAct(ExecutionLaw.OBLIGATION_AROSE);
    private final Field<? super A, ObligationId> field;

    private ObligationFacts(Field<? super A, ObligationId> field) {
        this.field = field;
    }

    /**
     * Facts about the obligation in a field.
     *
     * @param field the field
     * @param <A> the acts
     * @return the facts
     */
    public static <A extends Act> ObligationFacts<A> of(Field<A, ObligationId> field) {
        return new ObligationFacts<A>(field);
    }

    /**
     * Whether something is still to be paid.
     *
     * @return the fact
     */
    public YesNo<A> owed() {
        return YesNo.onRecord(
                Wording.of("er staat nog een bedrag open", "a sum is still outstanding"),
                BY_LAW,
                matter -> obligation(matter).map(found -> found.outstanding().isPositive()));
    }

    /**
     * What is still to be paid.
     *
     * @return the fact
     */
    public Ordered<A, Money> outstanding() {
        return Ordered.onRecord(
                Wording.of("het openstaande bedrag", "the outstanding sum"),
                BY_LAW,
                matter -> obligation(matter).map(PaymentObligation::outstanding));
    }

    /**
     * Whether the last day for payment has passed. Unknown once payment in instalments was allowed: which of them was paid
     * is not on record.
     *
     * @return the fact
     */
    public YesNo<A> overdue() {
        return YesNo.onRecord(
                Wording.of("de uiterste betaaldag is verstreken", "the last day for payment has passed"),
                new Supply.EarlierAct(DemandPayment.DEMAND_PAYMENT),
                matter -> obligation(matter).flatMap(found -> isOverdue(found, matter)));
    }

    /**
     * Whether something has been paid or recovered.
     *
     * @return the fact
     */
    public YesNo<A> anythingPaid() {
        return YesNo.onRecord(
                Wording.of("er is betaald of verhaald", "something was paid or recovered"),
                new Supply.EarlierAct(Pay.PAY),
                matter -> obligation(matter)
                        .flatMap(found -> found.lastPaidAt().isPresent()
                                ? Optional.of(true)
                                : matter.silence(since(found), false)));
    }

    /**
     * When something was last paid or recovered.
     *
     * @return the fact
     */
    public Ordered<A, LocalDateTime> lastPayment() {
        return Ordered.onRecord(
                Wording.of("de laatste betaling", "the last payment"),
                new Supply.EarlierAct(Pay.PAY),
                matter -> obligation(matter).flatMap(PaymentObligation::lastPaidAt));
    }

    /**
     * The obligation that an act names.
     *
     * @param matter file, moment and act
     * @return the obligation; empty if the act does not tell, or if it is not on the file
     */
    public Optional<PaymentObligation> obligation(Matter<? extends A> matter) {
        return matter.value(field)
                .flatMap(id -> matter.file().execution().obligations().find(id));
    }

    private static Optional<Boolean> isOverdue(PaymentObligation found, Matter<?> matter) {
        if (found.instalments().isPresent()) {
            return Optional.empty();
        }
        return found.payBy().isPresent()
                ? found.payBy().map(matter.at().toLocalDate()::isAfter)
                : matter.silence(since(found), false);
    }

    private static Optional<LocalDate> since(PaymentObligation found) {
        return Optional.of(found.since().toLocalDate());
    }
}
