package org.confisca.gain.payable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.gain.PhaseKind;
import org.confisca.time.Term;

/**
 * The practice of a legal order when proceedings took too long. It is a starting point: a court may decide otherwise.
 *
 * @param reasonable how long each phase may take; a phase that is not there has no length that anybody has read
 * @param detained how long a phase may take for a person in detention
 * @param scale what goes off, in order of the length of the overrun; beyond it courts decide case by case
 * @param scaleBasis where the scale comes from
 * @param cap the most that goes off in principle, in order of time
 * @param deviation the rule that a court may decide otherwise
 * @param longestInCassation the rule that of two overruns in cassation only the longest counts
 */
public record DelayLaw(
        ImmutableMap<PhaseKind, Limit> reasonable,
        Limit detained,
        ImmutableList<Step> scale,
        Basis scaleBasis,
        ImmutableList<DatedText<Exact>> cap,
        Basis deviation,
        Basis longestInCassation) {

    /**
     * How long a phase may take.
     *
     * @param term how long
     * @param basis where it comes from
     */
    public record Limit(Term term, Basis basis) {}

    /**
     * A step of the scale.
     *
     * @param upTo an overrun of up to and including so long
     * @param percent what goes off then, in percent of the sum
     */
    public record Step(Term upTo, Exact percent) {}
}
