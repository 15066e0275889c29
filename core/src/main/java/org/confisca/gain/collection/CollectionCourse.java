package org.confisca.gain.collection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Missing;
import org.confisca.gain.Working;
import org.joda.money.Money;

/**
 * The debts of one person after everything that happened, in order of time; of what happened on one day the first in the list
 * comes first. Once nobody can say where a payment went or what was added, nothing after it is reckoned.
 *
 * @param debts what is then left of each debt
 * @param over what was paid above all debts, and has to be paid back
 * @param workings how each event was dealt with
 * @param missing what is missing to go on; empty if everything was reckoned
 */
public record CollectionCourse(
        ImmutableList<Debt> debts, Figure over, ImmutableList<Working> workings, ImmutableSet<Missing> missing) {

    /**
     * Goes through what happened.
     *
     * @param debts what was owed at first
     * @param events what happened, in any order
     * @param imputation what a payment goes to first
     * @param surcharges what the law adds for late payment
     * @return the debts after it
     * @throws IllegalArgumentException if an event speaks of a debt that is not there
     */
    public static CollectionCourse of(
            ImmutableList<Debt> debts,
            ImmutableList<CollectionEvent> events,
            ImputationLaw imputation,
            SurchargeLaw surcharges) {
        CollectionCourse course =
                new CollectionCourse(debts, Figure.of(Exact.ZERO), ImmutableList.of(), ImmutableSet.of());
        for (CollectionEvent event : events.stream()
                .sorted(Comparator.comparing(CollectionEvent::on))
                .collect(ImmutableList.toImmutableList())) {
            if (course.missing.isEmpty()) {
                course = course.after(event, imputation, surcharges);
            }
        }
        return course;
    }

    private CollectionCourse after(CollectionEvent event, ImputationLaw imputation, SurchargeLaw surcharges) {
        if (event instanceof CollectionEvent.Paid paid) {
            Imputed imputed = Imputation.of(debts, paid.amount(), paid.meant(), imputation);
            return new CollectionCourse(
                    imputed.debts(),
                    over.with(imputed.working().result(), Exact::plus),
                    with(imputed.working()),
                    imputed.working().result().missing());
        }
        if (event instanceof CollectionEvent.Reminded reminded) {
            return surcharged(
                    Surcharges.reminded(find(reminded.debt()), reminded.on(), reminded.decisionFinal(), surcharges));
        }
        CollectionEvent.ReminderPassed passed = (CollectionEvent.ReminderPassed) event;
        return surcharged(Surcharges.stillUnpaid(find(passed.debt()), passed.on(), surcharges));
    }

    private CollectionCourse surcharged(Surcharged surcharged) {
        return new CollectionCourse(
                debts.stream()
                        .map(debt -> debt.id().equals(surcharged.debt().id()) ? surcharged.debt() : debt)
                        .collect(ImmutableList.toImmutableList()),
                over,
                with(surcharged.working()),
                surcharged.working().result().missing());
    }

    private ImmutableList<Working> with(Working working) {
        return ImmutableList.<Working>builder().addAll(workings).add(working).build();
    }

    private Debt find(String id) {
        ImmutableList<Debt> found =
                debts.stream().filter(debt -> debt.id().equals(id)).collect(ImmutableList.toImmutableList());
        checkArgument(found.size() == 1, "There is no one debt that is called %s", id);
        return found.get(0);
    }

    /**
     * All that is still owed.
     *
     * @return the sum of what is left of the debts
     * @throws IllegalStateException if there is no debt
     */
    public Money owed() {
        return debts.stream()
                .map(Debt::owed)
                .reduce(Money::plus)
                .orElseThrow(() -> new IllegalStateException("No debts"));
    }
}
