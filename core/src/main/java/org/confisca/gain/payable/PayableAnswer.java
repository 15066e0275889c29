package org.confisca.gain.payable;

import java.util.Optional;
import org.confisca.gain.Exact;
import org.confisca.gain.Working;

/**
 * What one person has to pay, and how that came about.
 *
 * @param sum the working from the estimate to the sum to be paid; its result is open as long as something is missing
 * @param atMost the most that it can come to whatever is still missing; empty if the estimate itself is open
 * @param detention the working of the days of detention, whose result is a number of days; empty if nobody asked
 */
public record PayableAnswer(Working sum, Optional<Exact> atMost, Optional<Working> detention) {}
