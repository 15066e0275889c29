package org.confisca.rule;

import org.confisca.act.Act;
import org.confisca.casefile.Period;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Provisions that hang together and are judged as a whole under every edition that a period touches: the person is
 * entitled to the edition that is most favourable, and never to a mixture.
 *
 * @param name the name
 * @param period the period from whose first day editions count, up to the day of the act
 * @param law the provision that says so
 * @param <A> the acts it governs
 */
public record Regime<A extends Act>(Wording name, Fact<A, Period> period, Citation law) {}
