package org.confisca.gain.collection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
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

/** What the law adds to a debt for late payment: first with the reminder, then once the reminder did not help. */
public final class Surcharges {
    private static final Wording REMINDED = Wording.of("verhoging bij de aanmaning", "surcharge with the reminder");
    private static final Wording FURTHER = Wording.of("verdere verhoging", "further surcharge");

    private Surcharges() {}

    /**
     * Adds what a reminder adds.
     *
     * @param debt a debt of which something was not paid in time
     * @param day the day of the reminder
     * @param decisionFinal whether the decision was final by then; if not, nothing is added
     * @param law what the law adds
     * @return the debt with the surcharge
     */
    public static Surcharged reminded(Debt debt, LocalDate day, boolean decisionFinal, SurchargeLaw law) {
        return of(
                debt,
                day,
                law,
                REMINDED,
                edition -> new Added(
                        decisionFinal ? edition.onReminder() : Exact.ZERO,
                        decisionFinal
                                ? Optional.empty()
                                : Optional.of(Wording.of(
                                        "de beslissing is nog niet onherroepelijk", "the decision is not final yet")),
                        edition.reminder()));
    }

    /**
     * Adds what the law adds once the time that the reminder set has passed: a part of what is still owed, the first
     * surcharge and the costs included.
     *
     * @param debt the debt, with the first surcharge, of which something is still owed
     * @param day the first day after the time that the reminder set
     * @param law what the law adds
     * @return the debt with the surcharge
     */
    public static Surcharged stillUnpaid(Debt debt, LocalDate day, SurchargeLaw law) {
        Exact owed = Exact.of(debt.owed().getAmount());
        return of(
                debt,
                day,
                law,
                FURTHER,
                edition -> new Added(
                        law.rounding().of(owed.times(Exact.of(edition.part()))).higher(edition.atLeast()),
                        Optional.of(Wording.of(
                                edition.part() + " van " + owed + ", ten minste " + edition.atLeast(),
                                edition.part() + " of " + owed + ", at least " + edition.atLeast())),
                        edition.further()));
    }

    private static Surcharged of(
            Debt debt, LocalDate day, SurchargeLaw law, Wording label, Function<SurchargeLaw.Edition, Added> added) {
        if (!debt.owed().isPositive() || !law.kinds().contains(debt.kind())) {
            return unchanged(debt, label, law);
        }
        return law.editions().stream()
                .filter(edition -> !edition.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(edition -> with(debt, label, added.apply(edition)))
                .orElseGet(() -> unread(debt, label, day));
    }

    private static Surcharged with(Debt debt, Wording label, Added added) {
        Money surcharges = debt.surcharges().plus(added.amount().decimal().orElseThrow());
        Debt after = debt.with(DebtPart.SURCHARGES, surcharges);
        return new Surcharged(
                after,
                working(debt)
                        .addLines(WorkingLine.builder()
                                .label(label)
                                .how(added.how())
                                .figure(Figure.of(added.amount()))
                                .role(Role.ITEM)
                                .addBases(added.basis())
                                .build())
                        .addLines(total(owed(after)))
                        .result(owed(after))
                        .build());
    }

    private static Surcharged unchanged(Debt debt, Wording label, SurchargeLaw law) {
        boolean paid = !debt.owed().isPositive();
        WorkingLine nothing = WorkingLine.builder()
                .label(label)
                .how(
                        paid
                                ? Wording.of("alles is voldaan", "all is paid")
                                : Wording.of(
                                        "een " + debt.kind().label().nl() + " kent geen verhoging",
                                        "a " + debt.kind().label().en() + " bears no surcharge"))
                .figure(Figure.of(Exact.ZERO))
                .role(Role.ITEM)
                .addBases(law.none())
                .build();
        return new Surcharged(
                debt,
                working(debt)
                        .addLines(nothing, total(owed(debt)))
                        .result(owed(debt))
                        .build());
    }

    private static Surcharged unread(Debt debt, Wording label, LocalDate day) {
        Figure open = Figure.open(new Missing(
                Wording.of(label.nl() + ": het bedrag op " + day, label.en() + ": the amount on " + day),
                Optional.empty()));
        return new Surcharged(
                debt, working(debt).addLines(total(open)).result(open).build());
    }

    private static WorkingBuilder working(Debt debt) {
        return Working.builder()
                .title(Wording.of("verhoging wegens te late betaling", "surcharge for late payment"))
                .currency(debt.owed().getCurrencyUnit())
                .addLines(WorkingLine.builder()
                        .label(Wording.of("verschuldigd", "owed"))
                        .figure(owed(debt))
                        .role(Role.ITEM)
                        .build());
    }

    private static WorkingLine total(Figure figure) {
        return WorkingLine.builder()
                .label(Wording.of("daarna verschuldigd", "owed after it"))
                .figure(figure)
                .role(Role.TOTAL)
                .build();
    }

    private static Figure owed(Debt debt) {
        return Figure.of(Exact.of(debt.owed().getAmount()));
    }

    private record Added(Exact amount, Optional<Wording> how, Basis basis) {}
}
