package org.confisca.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.joda.money.Money;

/**
 * Leave to pay in parts.
 *
 * @param instalment how much each time
 * @param number how many times
 * @param firstOn the day by which the first is paid
 * @param everyMonths how many months lie between two of them
 * @param grantedAt when it was granted
 */
public record InstalmentPlan(
        Money instalment, int number, LocalDate firstOn, int everyMonths, LocalDateTime grantedAt) {}
