package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.confisca.source.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The interpretation register of a book, and which readings it uses.
 *
 * @param all the contested questions
 * @param chosen the reading by question, where it is not the first
 */
record Readings(ImmutableList<Interpretation> all, ImmutableMap<String, String> chosen) {
    static final Readings NONE = new Readings(ImmutableList.of(), ImmutableMap.of());

    Readings {
        ImmutableSet<String> ids = all.stream().map(Interpretation::id).collect(ImmutableSet.toImmutableSet());
        checkArgument(ids.size() == all.size(), "A question stands in the register twice: %s", all);
    }

    Readings and(Readings other) {
        return new Readings(
                ImmutableList.<Interpretation>builder()
                        .addAll(all)
                        .addAll(other.all)
                        .build(),
                ImmutableMap.<String, String>builder()
                        .putAll(chosen)
                        .putAll(other.chosen)
                        .buildOrThrow());
    }

    Readings choosing(ReadingName name) {
        return new Readings(
                all,
                ImmutableMap.<String, String>builder()
                        .putAll(chosen)
                        .put(name.interpretation(), name.reading())
                        .buildOrThrow());
    }

    boolean areUsual() {
        return chosen.isEmpty();
    }

    Optional<Interpretation> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The reading in use. */
    Interpretation.Reading of(Interpretation interpretation) {
        return Optional.ofNullable(chosen.get(interpretation.id()))
                .flatMap(interpretation::find)
                .orElseGet(interpretation::used);
    }

    ReadingName name(Interpretation interpretation) {
        return new ReadingName(interpretation.id(), of(interpretation).name());
    }

    /** The questions by the rules that depend on how they are answered. */
    ImmutableMap<RuleId, ImmutableList<Interpretation>> bearing(ImmutableList<Provision> provisions) {
        if (all.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<RuleId, ImmutableList<Interpretation>> bearing = ImmutableMap.builder();
        for (Provision provision : provisions) {
            for (BookRule<Rule> held : BookCheck.numbered(provision).values()) {
                ImmutableList<Interpretation> questions = all.stream()
                        .filter(each -> each.bearsOn(provision.id(), held.rule()))
                        .collect(ImmutableList.toImmutableList());
                if (!questions.isEmpty()) {
                    bearing.put(held.id(), questions);
                }
            }
        }
        return bearing.buildOrThrow();
    }

    /** Refuses a register that speaks of rules that are not in the book: a reading of them would change nothing. */
    static void check(ImmutableList<Interpretation> register, ImmutableList<Provision> provisions) {
        ImmutableSet<Object> rules = provisions.stream()
                .flatMap(provision -> provision.editions().stream())
                .flatMap(edition -> edition.rules().stream())
                .map(Identity::new)
                .collect(ImmutableSet.toImmutableSet());
        for (Interpretation each : register) {
            checkArgument(each.readings().size() > 1, "%s has no other reading", each.id());
            each.swaps()
                    .forEach(swap -> checkArgument(
                            rules.contains(new Identity(swap.rule())),
                            "%s would change a rule that is not in the book: %s",
                            each.id(),
                            swap.rule().wording().en()));
        }
    }

    /** The provisions under another reading. What is left out keeps its number, so that the other rules keep their ids. */
    static ImmutableList<Provision> apply(Interpretation.Otherwise change, ImmutableList<Provision> provisions) {
        IdentityHashMap<Rule, Rule> instead = new IdentityHashMap<>();
        change.swaps()
                .forEach(swap -> instead.put(swap.rule(), swap.instead().orElseGet(() -> new LeftOut(swap.rule()))));
        return provisions.stream()
                .map(provision -> swapped(provision, instead))
                .collect(ImmutableList.toImmutableList());
    }

    private static Provision swapped(Provision provision, IdentityHashMap<Rule, Rule> instead) {
        boolean touched = provision.editions().stream()
                .anyMatch(edition -> edition.rules().stream().anyMatch(instead::containsKey));
        return touched
                ? provision.saying(provision.editions().stream()
                        .map(edition -> edition.saying(
                                edition.rules().stream()
                                        .map(rule -> instead.getOrDefault(rule, rule))
                                        .collect(ImmutableList.toImmutableList()),
                                edition.notLaw().stream()
                                        .map(rule -> instead.getOrDefault(rule, rule))
                                        .collect(ImmutableSet.toImmutableSet())))
                        .collect(ImmutableList.toImmutableList()))
                : provision;
    }

    /** A rule as itself: two rules that say the same are two rules. */
    private record Identity(Rule rule) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity that && that.rule == rule;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(rule);
        }
    }
}
