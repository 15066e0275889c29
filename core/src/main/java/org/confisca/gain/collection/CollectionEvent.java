package org.confisca.gain.collection;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** Something that happens while debts are collected. */
public sealed interface CollectionEvent {

    /**
     * When it happened.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Something was paid or recovered.
     *
     * @param on when
     * @param amount how much
     * @param meant the debt that the payer means; empty if nobody said
     */
    record Paid(LocalDate on, Money amount, Optional<String> meant) implements CollectionEvent {}

    /**
     * The debtor was reminded in writing because something was not paid in time.
     *
     * @param on when
     * @param debt which debt
     * @param decisionFinal whether the decision was final by then
     */
    record Reminded(LocalDate on, String debt, boolean decisionFinal) implements CollectionEvent {}

    /**
     * The time that the reminder set has passed.
     *
     * @param on the first day after it
     * @param debt which debt
     */
    record ReminderPassed(LocalDate on, String debt) implements CollectionEvent {}
}
