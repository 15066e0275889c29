package org.confisca.gain.payable;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.source.Wording;

/**
 * How long somebody may be detained to press for payment.
 *
 * @param dayValues for which full amount one day stands at most, by the day of the decision; before the first text a court
 *     fixes no days with its decision
 * @param fixing the rule that the court fixes the days with its decision
 * @param years the most, in years
 * @param daysInYear how many days a year has, by the first day of the offence
 * @param disputed why the last of these texts is disputed
 * @param together the rule that related measures share one maximum
 * @param notForLegalPersons the rule that a legal person is not detained; empty if there is none
 */
public record DetentionLaw(
        ImmutableList<DatedText<Exact>> dayValues,
        Basis fixing,
        int years,
        ImmutableList<DatedText<Integer>> daysInYear,
        Wording disputed,
        Basis together,
        Optional<Basis> notForLegalPersons) {}
