package org.confisca.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A sum that somebody must pay because a decision ordered it. It is kept apart from objects that are confiscated, and what
 * was ordered, paid and taken off is never added up: at any moment paid, taken off and outstanding make what was ordered.
 * Days of detention do not change it.
 */
@Value.Immutable
@ModelStyle
public interface PaymentObligation {

    /**
     * Its id.
     *
     * @return the id of the decision that ordered it
     */
    ObligationId id();

    /**
     * The decision that ordered it.
     *
     * @return the decision
     */
    DecisionId decision();

    /**
     * Who owes it; several debtors each owe the whole, and what one pays all have paid.
     *
     * @return at least one party
     */
    @Value.NaturalOrder
    ImmutableSortedSet<PartyId> debtors();

    /**
     * What was ordered.
     *
     * @return the sum, which never changes
     */
    Money ordered();

    /**
     * What was paid or recovered, and is kept.
     *
     * @return the sum so far
     */
    Money paid();

    /**
     * What a court took off, or all that was left when the order lapsed by law.
     *
     * @return the sum so far
     */
    Money reduced();

    /**
     * What was received above what is owed and must be paid back.
     *
     * @return the sum; zero if nothing was
     */
    Money toRefund();

    /**
     * Since when it can be demanded.
     *
     * @return the moment
     */
    LocalDateTime since();

    /**
     * The last day for payment that was set.
     *
     * @return the day; empty while payment has not been demanded
     */
    Optional<LocalDate> payBy();

    /**
     * Leave to pay in parts.
     *
     * @return the plan; empty if none was granted
     */
    Optional<InstalmentPlan> instalments();

    /**
     * When something was last paid or recovered.
     *
     * @return the moment; empty if nothing was
     */
    Optional<LocalDateTime> lastPaidAt();

    /**
     * The detention for default that was last asked for.
     *
     * @return the detention; empty if none was
     */
    Optional<DetentionId> detention();

    /**
     * How many days of detention for default were undergone because of it.
     *
     * @return zero or more
     */
    int daysDetained();

    /**
     * What is still to be paid.
     *
     * @return zero or more
     */
    default Money outstanding() {
        return ordered().minus(paid()).minus(reduced());
    }

    /**
     * Where it stands.
     *
     * @return the status
     */
    default ObligationStatus status() {
        if (outstanding().isPositive()) {
            return ObligationStatus.OPEN;
        }
        return reduced().isPositive() && paid().isZero() ? ObligationStatus.REMITTED : ObligationStatus.PAID;
    }

    /**
     * This obligation after a payment. What is more than the rest is to be paid back.
     *
     * @param amount what was received
     * @param at when
     * @return the obligation
     */
    default PaymentObligation credited(Money amount, LocalDateTime at) {
        Money kept = amount.isGreaterThan(outstanding()) ? outstanding() : amount;
        return builder()
                .from(this)
                .paid(paid().plus(kept))
                .toRefund(toRefund().plus(amount.minus(kept)))
                .lastPaidAt(at)
                .build();
    }

    /**
     * This obligation after a reduction. What was paid above the new sum is to be paid back.
     *
     * @param amount what is taken off, up to and including all that was not taken off yet
     * @return the obligation
     */
    default PaymentObligation reducedBy(Money amount) {
        Money back = amount.isGreaterThan(outstanding()) ? amount.minus(outstanding()) : amount.multipliedBy(0);
        return builder()
                .from(this)
                .reduced(reduced().plus(amount))
                .paid(paid().minus(back))
                .toRefund(toRefund().plus(back))
                .build();
    }

    /** Refuses sums that do not add up. */
    @Value.Check
    default void check() {
        checkArgument(!debtors().isEmpty(), "Obligation %s: somebody must owe it", id());
        checkArgument(
                !paid().isNegative()
                        && !reduced().isNegative()
                        && !outstanding().isNegative(),
                "Obligation %s: paid %s and reduced %s do not fit in %s",
                id(),
                paid(),
                reduced(),
                ordered());
    }

    /**
     * Starts an obligation.
     *
     * @return the builder
     */
    static PaymentObligationBuilder builder() {
        return new PaymentObligationBuilder();
    }
}
