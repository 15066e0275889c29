package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The scope and the demand of a rule. Out of scope the rule is silent; within it, the demand decides.
 *
 * @param where the scope; null if the rule always speaks
 * @param when the demand; null if it demands nothing
 */
record Clause<A extends Act>(
        @Nullable Condition<? super A> where, @Nullable Condition<? super A> when) {

    static <A extends Act> Clause<A> none() {
        return new Clause<>(null, null);
    }

    Clause<A> withWhere(Condition<? super A> condition) {
        return new Clause<>(condition, when);
    }

    Clause<A> withWhen(Condition<? super A> condition) {
        return new Clause<>(where, condition);
    }

    Truth scope(Matter<A> matter) {
        return where == null ? Truth.TRUE : where.judge(matter);
    }

    Truth demand(Matter<A> matter) {
        return when == null ? Truth.TRUE : when.judge(matter);
    }

    /** Both: what a power or a consequence needs, for which it is the same whether it is silent or not met. */
    Truth both(Matter<A> matter) {
        Truth scope = scope(matter);
        return scope == Truth.FALSE ? scope : scope.and(demand(matter));
    }

    /** What a limit needs: to be out of scope, or that its demand is met. */
    Truth kept(Matter<A> matter) {
        Truth scope = scope(matter);
        return scope == Truth.FALSE ? Truth.TRUE : scope.not().or(demand(matter));
    }

    /** Why a power or a consequence came out as it did. */
    Finding explain(Matter<A> matter) {
        return explain(matter, both(matter));
    }

    /** Why a limit came out as it did. */
    Finding explainKept(Matter<A> matter) {
        return explain(matter, kept(matter));
    }

    /** What nobody has said about the scope. */
    ImmutableList<Missing> scopeUnknowns(Matter<A> matter) {
        return where == null ? ImmutableList.of() : where.explain(matter).unknowns();
    }

    private Finding explain(Matter<A> matter, Truth whole) {
        ImmutableList.Builder<Finding> parts = ImmutableList.builder();
        if (where != null && scope(matter) == Truth.UNKNOWN) {
            parts.add(where.explain(matter));
        }
        if (when != null) {
            parts.add(when.explain(matter));
        }
        ImmutableList<Finding> found = parts.build();
        if (found.isEmpty()) {
            return Finding.composed(Truth.TRUE, Wording.of("geen verdere voorwaarde", "no further condition"), found);
        }
        return found.size() == 1
                ? found.get(0)
                : Finding.composed(whole, found.get(1).what(), found);
    }

    void facts(Consumer<Fact<?, ?>> visitor) {
        if (where != null) {
            where.facts(visitor);
        }
        if (when != null) {
            when.facts(visitor);
        }
    }

    /** The rule in words: how it starts, then its scope, then its demand after what leads up to it. */
    Wording wording(Wording start, Wording lead) {
        Optional<Wording> scope = Optional.ofNullable(where).map(Condition::wording);
        Optional<Wording> demand = Optional.ofNullable(when).map(Condition::wording);
        return Wording.of(
                start.nl()
                        + scope.map(words -> ", als het gaat om " + words.nl()).orElse("")
                        + demand.map(words -> lead.nl() + words.nl()).orElse(""),
                start.en()
                        + scope.map(words -> ", where " + words.en()).orElse("")
                        + demand.map(words -> lead.en() + words.en()).orElse(""));
    }
}
