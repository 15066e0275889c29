package org.confisca.act.effect;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.Detention;
import org.confisca.casefile.DetentionId;
import org.confisca.casefile.Execution;
import org.confisca.casefile.ObligationId;
import org.confisca.casefile.Offence;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PartyKind;
import org.confisca.casefile.PaymentObligation;
import org.joda.money.Money;

/** Lets obligations to pay arise, and ends detention for default. */
public final class Obligations {

    private Obligations() {}

    /**
     * The id of the obligation that a decision brings about.
     *
     * @param decision the decision
     * @return the id: the same text
     */
    public static ObligationId of(DecisionId decision) {
        return new ObligationId(decision.value());
    }

    /**
     * Lets the obligation that a decision ordered arise. It does so once; a decision that orders no sum from anybody brings
     * none about.
     *
     * @param file the file
     * @param id a decision on the file
     * @param at since when the sum can be demanded
     * @return the file after
     */
    public static CaseFile arise(CaseFile file, DecisionId id, LocalDateTime at) {
        Decision decision = file.decisions().get(id);
        Optional<PartyId> debtor =
                decision.offence().flatMap(file.offences()::find).map(Offence::person);
        boolean orders =
                decision.kind() == DecisionKind.DEPRIVATION && decision.amount().isPresent() && debtor.isPresent();
        if (!orders || file.execution().obligations().has(of(id))) {
            return file.edit(at).build();
        }
        Money ordered = decision.amount().get();
        PaymentObligation obligation = PaymentObligation.builder()
                .id(of(id))
                .decision(id)
                .debtors(ImmutableSortedSet.<PartyId>naturalOrder()
                        .add(debtor.get())
                        .addAll(decision.jointDebtors())
                        .build())
                .ordered(ordered)
                .paid(Money.zero(ordered.getCurrencyUnit()))
                .reduced(Money.zero(ordered.getCurrencyUnit()))
                .toRefund(Money.zero(ordered.getCurrencyUnit()))
                .since(at)
                .daysDetained(0)
                .build();
        return file.edit(at).execution(file.execution().with(obligation)).build();
    }

    /**
     * Credits an obligation with what was received. What is too much is to be paid back; if nobody knows to whom, it is kept
     * as unplaced.
     *
     * @param file the file
     * @param id an obligation on the file
     * @param amount what was received
     * @param from who is to have back what is too much; empty if unknown
     * @param at when
     * @return the file after
     */
    public static CaseFile receive(
            CaseFile file, ObligationId id, Money amount, Optional<PartyId> from, LocalDateTime at) {
        PaymentObligation before = file.execution().obligations().get(id);
        PaymentObligation credited = before.credited(amount, at);
        Execution execution = file.execution().with(credited);
        return file.edit(at)
                .execution(
                        from.isPresent()
                                ? execution
                                : execution.withUnplaced(id, credited.toRefund().minus(before.toRefund())))
                .build();
    }

    /**
     * Leaves nothing of an obligation. What was paid is to be paid back.
     *
     * @param file the file
     * @param id an obligation on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile lapse(CaseFile file, ObligationId id, LocalDateTime at) {
        PaymentObligation before = file.execution().obligations().get(id);
        return file.edit(at)
                .execution(
                        file.execution().with(before.reducedBy(before.ordered().minus(before.reduced()))))
                .build();
    }

    /**
     * Ends detention for default, and counts its days.
     *
     * @param file the file
     * @param id a detention on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile endDetention(CaseFile file, DetentionId id, LocalDateTime at) {
        Detention before = file.execution().detentions().get(id);
        if (before.endedAt().isPresent()) {
            return file.edit(at).build();
        }
        Detention ended = Detention.builder().from(before).endedAt(at).build();
        PaymentObligation obligation = file.execution().obligations().get(ended.obligation());
        return file.edit(at)
                .execution(file.execution()
                        .with(ended)
                        .with(PaymentObligation.builder()
                                .from(obligation)
                                .daysDetained(obligation.daysDetained() + ended.days())
                                .build()))
                .build();
    }

    /**
     * Whether an amount is in the currency of an obligation.
     *
     * @param file the file
     * @param id an obligation on the file
     * @param amount the amount
     * @return whether it is
     */
    public static boolean isIn(CaseFile file, ObligationId id, Money amount) {
        return amount.getCurrencyUnit()
                .equals(file.execution().obligations().get(id).ordered().getCurrencyUnit());
    }

    /**
     * Whether so much can be taken off an obligation.
     *
     * @param file the file
     * @param id an obligation on the file
     * @param reduction how much
     * @return whether it is in its currency and no more than was ordered and not taken off yet
     */
    public static boolean canBeReduced(CaseFile file, ObligationId id, Money reduction) {
        PaymentObligation obligation = file.execution().obligations().get(id);
        return isIn(file, id, reduction)
                && !reduction.isGreaterThan(obligation.ordered().minus(obligation.reduced()));
    }

    /**
     * Whether a party can be detained for an obligation at all.
     *
     * @param file the file
     * @param id an obligation on the file
     * @param party a party on the file
     * @return whether the party is a natural person who owes it
     */
    public static boolean canBeDetained(CaseFile file, ObligationId id, PartyId party) {
        return file.parties().get(party).kind() == PartyKind.NATURAL_PERSON
                && file.execution().obligations().get(id).debtors().contains(party);
    }
}
