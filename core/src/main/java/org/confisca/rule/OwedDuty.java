package org.confisca.rule;

import org.confisca.casefile.Duty;

/**
 * A duty that is open at a moment.
 *
 * @param duty the duty
 * @param overdue whether its moment has passed
 */
public record OwedDuty(Duty duty, boolean overdue) {}
