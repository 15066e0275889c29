package org.confisca.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.Labelled;
import org.confisca.rule.Assessment;
import org.confisca.rule.Reason;
import org.confisca.rule.Traced;
import org.confisca.rule.Truth;
import org.confisca.source.ProvisionId;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;

/**
 * An act as two books judge it.
 *
 * @param number its number in the case, the first being 1
 * @param proposed whether it is a question only
 * @param one the answer of the one book
 * @param other the answer of the other
 * @param extent how far they differ
 * @param provisions by which provisions they differ, in order of their ids: those that came to something else under the other
 *     book, or that only one has; where the act does not fit the file under one of them, those by which earlier acts differ
 */
public record ComparedAct(
        int number,
        boolean proposed,
        Assessment one,
        Assessment other,
        ComparedAct.Extent extent,
        ImmutableSet<ProvisionId> provisions) {

    /** How far two answers differ. */
    public enum Extent implements Labelled {
        /** They do not. */
        NONE("geen verschil", "no difference"),
        /** The outcome is the same, for other reasons. */
        GROUNDS("dezelfde uitkomst, op andere gronden", "same outcome, on other grounds"),
        /**
         * It is a determination that only one of the books asks this office for. Under the other nothing turns on it, which
         * makes nobody's act unlawful.
         */
        ASKED("een vaststelling die maar één van beide vraagt", "a determination that only one of the two asks for"),
        /** The outcome is the same, and something else follows. */
        CONSEQUENCES("dezelfde uitkomst, met andere gevolgen", "same outcome, with other consequences"),
        /** The outcome is another. */
        OUTCOME("een andere uitkomst", "another outcome");

        private final Wording label;

        Extent(String nl, String en) {
            this.label = new Wording(nl, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    static ComparedAct of(
            int number, boolean proposed, Assessment one, Assessment other, ImmutableSet<ProvisionId> before) {
        ImmutableSet<Followed> mine = Followed.from(one, proposed);
        ImmutableSet<Followed> theirs = Followed.from(other, proposed);
        ImmutableSet<RuleId> grounds = grounds(one, other);
        ImmutableSet<RuleId> following = Sets.symmetricDifference(mine, theirs).stream()
                .map(Followed::rule)
                .collect(ImmutableSet.toImmutableSet());
        boolean fits = fits(one) && fits(other);
        boolean determines = one.question().act() instanceof Determine;
        Extent extent = outcome(one) != outcome(other)
                ? determines && fits ? Extent.ASKED : Extent.OUTCOME
                : !following.isEmpty()
                        ? Extent.CONSEQUENCES
                        : !grounds.isEmpty() || !codes(one).equals(codes(other)) ? Extent.GROUNDS : Extent.NONE;
        ImmutableSet<ProvisionId> by = Stream.concat(
                        (fits ? grounds : ImmutableSet.<RuleId>of()).stream(), following.stream())
                .map(RuleId::provision)
                .sorted(Comparator.naturalOrder())
                .collect(ImmutableSet.toImmutableSet());
        return new ComparedAct(
                number, proposed, one, other, extent, extent != Extent.NONE && by.isEmpty() ? before : by);
    }

    /**
     * Whether the answers differ: in the outcome or in what follows.
     *
     * @return whether they do
     */
    public boolean differs() {
        return extent.compareTo(Extent.CONSEQUENCES) >= 0;
    }

    /** Whether it is refused by one book and not by the other. */
    boolean isUnlawfulUnderOne() {
        return extent == Extent.OUTCOME && (one instanceof Assessment.Refused) != (other instanceof Assessment.Refused);
    }

    private static Truth outcome(Assessment answer) {
        return answer.match(permitted -> Truth.TRUE, refused -> Truth.FALSE, undetermined -> Truth.UNKNOWN);
    }

    private static boolean fits(Assessment answer) {
        return !(answer instanceof Assessment.Refused refused)
                || refused.reasons().stream()
                        .noneMatch(
                                reason -> reason instanceof Reason.DoesNotFit || reason instanceof Reason.OutOfOrder);
    }

    /** The rules that spoke under one only, or came to something else. */
    private static ImmutableSet<RuleId> grounds(Assessment one, Assessment other) {
        Map<RuleId, Truth> mine = truths(one);
        Map<RuleId, Truth> theirs = truths(other);
        return Sets.union(mine.keySet(), theirs.keySet()).stream()
                .filter(rule -> mine.get(rule) != theirs.get(rule))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Map<RuleId, Truth> truths(Assessment answer) {
        Map<RuleId, Truth> truths = new HashMap<>();
        for (Traced traced : answer.trace()) {
            truths.put(traced.rule(), traced.truth());
        }
        return truths;
    }

    /** Reasons that no trace shows: what does not fit, and that there is no power or none yet. */
    private static ImmutableList<Object> codes(Assessment answer) {
        return answer instanceof Assessment.Refused refused
                ? refused.reasons().stream()
                        .filter(reason -> !(reason instanceof Reason.Forbidden || reason instanceof Reason.PowerFails))
                        .map(reason -> reason instanceof Reason.NoPower ? Reason.NoPower.class : reason)
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }
}
