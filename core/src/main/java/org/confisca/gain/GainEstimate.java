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
 * @param payable the workings of what has to be paid, where the calculation states it and the law was asked
 */
public record GainEstimate(
        Calculation calculation,
        Working gain,
        Optional<Working> division,
        ImmutableMap<PartyId, Figure> shares,
        ImmutableList<Working> payable) {

    /**
     * An estimate before the law is asked what has to be paid.
     *
     * @param calculation what was put in
     * @param gain the working of the estimated gain
     * @param division the working of the division over persons
     * @param shares what each person had
     */
    public GainEstimate(
            Calculation calculation, Working gain, Optional<Working> division, ImmutableMap<PartyId, Figure> shares) {
        this(calculation, gain, division, shares, ImmutableList.of());
    }

    /**
     * This estimate with what has to be paid.
     *
     * @param workings the workings
     * @return the estimate
     */
    public GainEstimate with(ImmutableList<Working> workings) {
        return new GainEstimate(calculation, gain, division, shares, workings);
    }

    /**
     * The workings in order.
     *
     * @return the working of the gain and, if there are, those of the division and of what has to be paid
     */
    public ImmutableList<Working> workings() {
        return ImmutableList.<Working>builder()
                .add(gain)
                .addAll(division.stream().iterator())
                .addAll(payable)
                .build();
    }

    /**
     * What is missing for the gain, for the share of somebody or for what has to be paid.
     *
     * @return what is missing, each thing once; empty if every figure is known
     */
    public ImmutableSet<Missing> missing() {
        return Stream.of(
                        Stream.of(gain.result()),
                        shares.values().stream(),
                        payable.stream().map(Working::result))
                .flatMap(figures -> figures)
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
