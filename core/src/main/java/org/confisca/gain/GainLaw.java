package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.source.Wording;

/**
 * What a legal order says about calculations of gain: what each method rests on, and when several persons may owe it jointly.
 *
 * @param methods what a method rests on; a method that is not in it is arithmetic
 * @param costs what the deduction of costs rests on
 * @param divisions what a key of division rests on
 * @param joint when several persons may owe gain jointly; empty if nothing is known about it
 */
public record GainLaw(
        ImmutableMap<Method, ImmutableList<Basis>> methods,
        ImmutableList<Basis> costs,
        ImmutableMap<Division.Key, ImmutableList<Basis>> divisions,
        Optional<Joint> joint) {

    /** No law: arithmetic only. */
    public static final GainLaw NONE =
            new GainLaw(ImmutableMap.of(), ImmutableList.of(), ImmutableMap.of(), Optional.empty());

    /**
     * When several persons may owe gain jointly.
     *
     * @param since the first day on which an offence can lead to it
     * @param grounds the gain that can be owed so
     * @param unread from which day on the text is another one, that nobody read, and why; empty if there is none
     */
    public record Joint(LocalDate since, ImmutableSet<GainGround> grounds, Optional<Unread> unread) {}

    /**
     * A later text that nobody read.
     *
     * @param from its first day
     * @param what what is known of it
     */
    public record Unread(LocalDate from, Wording what) {}
}
