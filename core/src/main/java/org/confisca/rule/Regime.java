package org.confisca.rule;

import org.confisca.act.Act;
import org.confisca.casefile.DateRange;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Provisions that hang together and whose edition is not that of the day of the act but follows from a period, such as that
 * of the offence. The whole is judged once under every edition that the period touches; rules of two editions are never
 * mixed.
 *
 * @param name the name
 * @param period the period
 * @param selects which of the editions touched decides
 * @param law the provision that says so
 * @param <A> the acts it governs
 */
public record Regime<A extends Act>(Wording name, Fact<A, DateRange> period, Selects selects, Citation law) {

    /** Which edition decides when a period touches several. */
    public enum Selects {
        /**
         * The edition most favourable to the person: of all editions from the first day of the period up to the day of the
         * act, the one under which the act is least permitted. For burdens on a person, not for that person's rights.
         */
        MOST_FAVOURABLE,
        /**
         * The editions of the period itself, which must agree: if they do not, the answer is undetermined until the period
         * is split where the text changed.
         */
        EDITIONS_OF_THE_PERIOD
    }

    /**
     * A regime of which the edition most favourable to the person decides.
     *
     * @param name the name
     * @param period the period from whose first day editions count, up to the day of the act
     * @param law the provision that says so
     */
    public Regime(Wording name, Fact<A, DateRange> period, Citation law) {
        this(name, period, Selects.MOST_FAVOURABLE, law);
    }
}
