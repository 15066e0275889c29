package org.confisca.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What something was worth on a day, according to somebody.
 *
 * @param amount the value
 * @param on the day it had that value
 * @param source who said so; empty when the file does not tell
 */
public record Valuation(Money amount, LocalDate on, Optional<String> source) {}
