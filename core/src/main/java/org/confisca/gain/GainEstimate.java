package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.casefile.PartyId;

/**
 * What a calculation comes to.
 *
 * @param calculation what was put in
 * @param gain the working of the estimated gain
 * @param division the working of the division over persons; empty if there is none
 * @param shares what each person had; for a joint debt, the whole for each of them; empty if there is no division
 */
public record GainEstimate(
        Calculation calculation, Working gain, Optional<Working> division, ImmutableMap<PartyId, Figure> shares) {

    /**
     * The workings in order.
     *
     * @return the working of the gain and, if there is one, that of the division
     */
    public ImmutableList<Working> workings() {
        return division.map(shared -> ImmutableList.of(gain, shared)).orElse(ImmutableList.of(gain));
    }

    /**
     * What is missing for the gain or for the share of somebody.
     *
     * @return what is missing, each thing once; empty if every figure is known
     */
    public ImmutableSet<Missing> missing() {
        return Stream.concat(Stream.of(gain.result()), shares.values().stream())
                .flatMap(figure -> figure.missing().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Whether everything that the decision prints came out, or is explained, and no figure is impossible.
     *
     * @return whether it did; true if it prints nothing
     */
    public boolean isAsPrinted() {
        return workings().stream()
                .allMatch(working -> working.unexplained().isEmpty()
                        && working.idle().isEmpty()
                        && working.impossible().isEmpty());
    }
}
