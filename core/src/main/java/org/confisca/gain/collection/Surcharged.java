package org.confisca.gain.collection;

import org.confisca.gain.Working;

/**
 * A debt after what the law adds for late payment.
 *
 * @param debt the debt after it; as it was if nothing is added, or if nobody has read the amount of that day
 * @param working what was added and why; its result is what is then owed
 */
public record Surcharged(Debt debt, Working working) {}
