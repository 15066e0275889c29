package org.confisca.rule;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Which edition of a regime decided, because a period touched more than one.
 *
 * @param regime the name of the regime
 * @param chosen the day whose edition decided
 * @param judged what the act came to under the edition of each day: permitted (true), refused (false) or undetermined
 * @param law the provision that says which edition decides
 */
public record RegimeChoice(Wording regime, LocalDate chosen, ImmutableMap<LocalDate, Truth> judged, Citation law) {}
