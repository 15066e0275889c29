package org.confisca.gain.collection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.confisca.casefile.Office;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Missing;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingBuilder;
import org.confisca.gain.WorkingLine;
import org.confisca.gain.WorkingLine.Role;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * Places a payment: debts that the law puts first come first, and within a debt its parts in the order of the law. Which of
 * several debts is meant that no rule orders, whoever pays has to say, unless the payment meets them all.
 */
public final class Imputation {
    private final ImputationLaw law;
    private final Optional<String> meant;
    private final Map<String, Debt> debts = new LinkedHashMap<>();
    private final WorkingBuilder working;
    private Money rest;

    private Imputation(ImmutableList<Debt> debts, Money payment, Optional<String> meant, ImputationLaw law) {
        this.law = law;
        this.meant = meant;
        this.rest = payment;
        this.working = Working.builder()
                .title(Wording.of("toerekening van een betaling", "imputation of a payment"))
                .currency(payment.getCurrencyUnit());
        debts.forEach(debt -> this.debts.put(debt.id(), known(debt)));
        checkArgument(this.debts.size() == debts.size(), "Two debts have one name: %s", debts);
        checkArgument(!payment.isNegative(), "A payment cannot be %s", payment);
        working.addLines(line(Wording.of("betaald", "paid"), payment, Role.ITEM));
    }

    /**
     * Places a payment.
     *
     * @param debts what the payer owes, all in the currency of the payment
     * @param payment what was paid, zero or more
     * @param meant the debt that the payer means; empty if nobody said
     * @param law what a payment goes to first
     * @return the debts after it, and where it went
     * @throws IllegalArgumentException if two debts have the same name, or the payment is negative
     * @throws org.joda.money.CurrencyMismatchException if a debt is in another currency
     */
    public static Imputed of(ImmutableList<Debt> debts, Money payment, Optional<String> meant, ImputationLaw law) {
        return new Imputation(debts, payment, meant, law).placed();
    }

    private Imputed placed() {
        Optional<Missing> missing = Optional.empty();
        while (missing.isEmpty() && rest.isPositive() && debts.values().stream().anyMatch(Imputation::isOpen)) {
            missing = placeNext();
        }
        Figure over = missing.<Figure>map(Figure::open).orElseGet(() -> Figure.of(Exact.of(rest.getAmount())));
        working.addLines(WorkingLine.builder()
                .label(Wording.of("over na alle schulden", "over after all debts"))
                .figure(over)
                .role(Role.TOTAL)
                .build());
        return new Imputed(
                ImmutableList.copyOf(debts.values()), working.result(over).build());
    }

    /** Meets one debt; tells what is missing if nobody can say which. */
    private Optional<Missing> placeNext() {
        ImmutableList<Debt> first = debts.values().stream()
                .filter(Imputation::isOpen)
                .filter(debt -> debts.values().stream().noneMatch(other -> isOpen(other) && precedes(other, debt)))
                .collect(ImmutableList.toImmutableList());
        Optional<Debt> chosen = first.stream()
                .filter(debt -> meant.equals(Optional.of(debt.id())))
                .findFirst();
        Money all = first.stream().map(Debt::owed).reduce(Money.zero(rest.getCurrencyUnit()), Money::plus);
        if (chosen.isEmpty() && first.size() > 1 && rest.isLessThan(all)) {
            String names = first.stream().map(Debt::id).collect(Collectors.joining(", "));
            return Optional.of(new Missing(
                    Wording.of("welke schuld is bedoeld: " + names, "which debt is meant: " + names),
                    Optional.of(Office.PARTY)));
        }
        return meet(chosen.orElse(first.get(0)));
    }

    private Optional<Missing> meet(Debt debt) {
        ImputationLaw.PartOrder order = law.parts().get(debt.kind());
        if (order == null) {
            return Optional.of(new Missing(
                    Wording.of(
                            "in welke volgorde een betaling strekt op een "
                                    + debt.kind().label().nl(),
                            "in which order a payment meets a "
                                    + debt.kind().label().en()),
                    Optional.empty()));
        }
        Debt left = debt;
        for (DebtPart part : order.order()) {
            Money met = rest.isGreaterThan(left.left(part)) ? left.left(part) : rest;
            if (met.isPositive()) {
                left = left.with(part, left.left(part).minus(met));
                rest = rest.minus(met);
                working.addLines(WorkingLine.builder()
                        .from(line(
                                Wording.of(
                                        debt.id() + ", " + part.label().nl(),
                                        debt.id() + ", " + part.label().en()),
                                met.negated(),
                                Role.ITEM))
                        .addAllBases(bases(debt, order.basis()))
                        .build());
            }
        }
        debts.put(debt.id(), left);
        return Optional.empty();
    }

    /** A part that the law does not know of such a debt is not owed. */
    private Debt known(Debt debt) {
        Debt owed = debt;
        ImputationLaw.PartOrder order = law.parts().get(debt.kind());
        for (DebtPart part : DebtPart.values()) {
            if (order != null
                    && !order.order().contains(part)
                    && debt.left(part).isPositive()) {
                working.addImpossible(Wording.of(
                        debt.id() + ": een " + debt.kind().label().nl() + " kent geen "
                                + part.label().nl(),
                        debt.id() + ": a " + debt.kind().label().en() + " has no "
                                + part.label().en()));
                owed = owed.with(part, Money.zero(debt.owed().getCurrencyUnit()));
            }
        }
        return owed;
    }

    /** The order of the parts, and what put this debt before others. */
    private ImmutableList<Basis> bases(Debt debt, Basis parts) {
        ImmutableList.Builder<Basis> bases = ImmutableList.<Basis>builder().add(parts);
        law.precedences().stream()
                .filter(rule -> rule.first() == debt.kind())
                .filter(rule -> debts.values().stream().anyMatch(other -> isOpen(other) && other.kind() == rule.then()))
                .forEach(rule -> bases.add(rule.basis()));
        return bases.build();
    }

    private boolean precedes(Debt one, Debt other) {
        return law.precedences().stream().anyMatch(rule -> rule.first() == one.kind() && rule.then() == other.kind());
    }

    private static boolean isOpen(Debt debt) {
        return debt.owed().isPositive();
    }

    private static WorkingLine line(Wording label, Money amount, Role role) {
        return WorkingLine.builder()
                .label(label)
                .figure(Figure.of(Exact.of(amount.getAmount())))
                .role(role)
                .build();
    }
}
