package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Alternative sets of proposals, each of which would do; minimal, shortest first, and never more than a fixed number.
 *
 * @param sets the sets; the empty set if nothing needs to be done, no set at all if nothing can be
 * @param truncated whether some were left out
 */
record Ways(ImmutableList<ImmutableSet<Proposal>> sets, boolean truncated) {
    /** How many alternatives are kept after each step. */
    private static final int WIDTH = 32;
    /** A lead weighs more than any number of acts that can be tried. */
    private static final int WEIGHT_OF_LEAD = 100;

    static final Ways NOTHING_NEEDED = new Ways(ImmutableList.of(ImmutableSet.of()), false);
    static final Ways IMPOSSIBLE = new Ways(ImmutableList.of(), false);

    static Ways of(Proposal... proposals) {
        return new Ways(ImmutableList.of(ImmutableSet.copyOf(proposals)), false);
    }

    static Ways of(ImmutableList<Proposal> proposals) {
        return new Ways(ImmutableList.of(ImmutableSet.copyOf(proposals)), false);
    }

    /** Both must be done. */
    Ways and(Ways other) {
        List<ImmutableSet<Proposal>> joined = new ArrayList<>();
        for (ImmutableSet<Proposal> one : sets) {
            for (ImmutableSet<Proposal> two : other.sets) {
                ImmutableSet<Proposal> union =
                        ImmutableSet.<Proposal>builder().addAll(one).addAll(two).build();
                if (isConsistent(union)) {
                    joined.add(union);
                }
            }
        }
        return best(joined, truncated || other.truncated);
    }

    /** Either will do. */
    Ways or(Ways other) {
        List<ImmutableSet<Proposal>> both = new ArrayList<>(sets);
        both.addAll(other.sets);
        return best(both, truncated || other.truncated);
    }

    /** One field cannot have two values. */
    private static boolean isConsistent(ImmutableSet<Proposal> proposals) {
        long changes =
                proposals.stream().filter(Proposal.Change.class::isInstance).count();
        long fields = proposals.stream()
                .filter(Proposal.Change.class::isInstance)
                .map(proposal -> ((Proposal.Change<?>) proposal).field())
                .distinct()
                .count();
        return changes == fields;
    }

    private static Ways best(List<ImmutableSet<Proposal>> sets, boolean truncated) {
        List<ImmutableSet<Proposal>> sorted = new ArrayList<>(sets);
        sorted.sort(Comparator.comparingInt(Ways::weight));
        List<ImmutableSet<Proposal>> minimal = new ArrayList<>();
        boolean cut = truncated;
        for (ImmutableSet<Proposal> set : sorted) {
            if (minimal.stream().anyMatch(set::containsAll)) {
                continue;
            }
            if (minimal.size() == WIDTH) {
                cut = true;
                break;
            }
            minimal.add(set);
        }
        return new Ways(ImmutableList.copyOf(minimal), cut);
    }

    static int weight(ImmutableSet<Proposal> proposals) {
        return proposals.stream()
                .mapToInt(proposal -> proposal instanceof Proposal.Lead ? WEIGHT_OF_LEAD : 1)
                .sum();
    }
}
