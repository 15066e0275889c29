package org.confisca.casefile;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A decision of a court or another authority. Until it is final it changes the state of no asset. */
@Value.Immutable
@ModelStyle
public interface Decision {

    /**
     * Its id.
     *
     * @return the id
     */
    DecisionId id();

    /**
     * What it does.
     *
     * @return the kind
     */
    DecisionKind kind();

    /**
     * Who took it.
     *
     * @return the office
     */
    Office by();

    /**
     * When it was taken.
     *
     * @return the moment
     */
    LocalDateTime at();

    /**
     * The remedy that it decides: for a ruling on appeal or in cassation, and on a third person's complaint about a
     * confiscation.
     *
     * @return the remedy; empty for a decision that decides none
     */
    Optional<RemedyId> decides();

    /**
     * The assets it is about.
     *
     * @return the assets; empty for a decision about a person or a sum
     */
    @Value.NaturalOrder
    ImmutableSortedSet<AssetId> assets();

    /**
     * The offence it is about.
     *
     * @return the offence; empty if it is about none
     */
    Optional<OffenceId> offence();

    /**
     * The sum it orders to pay.
     *
     * @return the sum; empty if it orders none
     */
    Optional<Money> amount();

    /**
     * Who owes the sum together with the person convicted, each the whole of it (art. 36e(7) Sr).
     *
     * @return the other debtors; empty if there are none
     */
    @Value.NaturalOrder
    ImmutableSortedSet<PartyId> jointDebtors();

    /**
     * The most days of detention for default that it allows (art. 36e(11) Sr).
     *
     * @return the days; empty if it fixed none
     */
    Optional<Integer> detentionDays();

    /**
     * To whom what a forfeited object fetches above that amount is paid (art. 33c(3) Sr).
     *
     * @return the payee; empty if nobody was named
     */
    Optional<PartyId> refundTo();

    /**
     * At what a forfeited object that was not seized is estimated (art. 34(1) Sr).
     *
     * @return the value; empty if none was stated
     */
    Optional<Money> estimate();

    /**
     * When the estimated value was paid instead of delivering the object (art. 34(2) Sr).
     *
     * @return the moment; empty if it was not paid
     */
    Optional<LocalDateTime> estimatePaidAt();

    /**
     * In which decision an object was withdrawn from circulation (art. 36b(1) Sr).
     *
     * @return the route; empty if it is no withdrawal
     */
    Optional<WithdrawalRoute> withdrawal();

    /**
     * The amount above which the proceeds of a forfeited object are paid back (art. 33c(1) Sr).
     *
     * @return the amount; empty if none was fixed
     */
    Optional<Money> refundAbove();

    /**
     * Who was granted a money allowance, because it would hit them disproportionately (art. 33c(2) Sr).
     *
     * @return the payees; empty if nobody was
     */
    @Value.NaturalOrder
    ImmutableSortedSet<PartyId> allowances();

    /**
     * Who has an ordinary remedy against it.
     *
     * @return the parties; empty if no ordinary remedy is open to anyone
     */
    @Value.NaturalOrder
    ImmutableSortedSet<PartyId> appellants();

    /**
     * When it became final (onherroepelijk).
     *
     * @return the moment; empty while it is not
     */
    Optional<LocalDateTime> finalSince();

    /**
     * When it was set aside on appeal, or revoked on a complaint of a third person.
     *
     * @return the moment; empty while it stands
     */
    Optional<LocalDateTime> setAsideAt();

    /**
     * This decision, set aside.
     *
     * @param moment since when
     * @return the decision, which is not final
     */
    default Decision setAside(LocalDateTime moment) {
        return builder()
                .from(this)
                .setAsideAt(moment)
                .finalSince(Optional.empty())
                .build();
    }

    /**
     * This decision, final.
     *
     * @param moment since when
     * @return the decision
     */
    default Decision finalFrom(LocalDateTime moment) {
        return builder().from(this).finalSince(moment).build();
    }

    /**
     * Starts a decision.
     *
     * @return the builder
     */
    static DecisionBuilder builder() {
        return new DecisionBuilder();
    }
}
