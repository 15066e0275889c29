package org.confisca.rule;

import com.google.common.collect.ImmutableSet;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A rule about acts of one type, or of every type of a family.
 *
 * @param <A> the acts
 */
public abstract sealed class ActRule<A extends Act> extends Rule permits Power, Limit, Owes, Runs, Ensues {
    private final Class<A> acts;
    private final @Nullable ActType<A> type;
    private final Clause<A> clause;

    ActRule(Class<A> acts, @Nullable ActType<A> type, Clause<A> clause) {
        this.acts = acts;
        this.type = type;
        this.clause = clause;
    }

    /**
     * Whether the rule speaks about a type of act.
     *
     * @param candidate the type
     * @return whether it is the type of the rule, or belongs to its family
     */
    public final boolean speaksOf(ActType<?> candidate) {
        return type != null ? type == candidate : acts.isAssignableFrom(candidate.actClass());
    }

    final Class<A> actClass() {
        return acts;
    }

    final @Nullable ActType<A> type() {
        return type;
    }

    final Clause<A> clause() {
        return clause;
    }

    final Wording acts() {
        return type != null ? type.label() : Wording.same(acts.getSimpleName());
    }

    /** How a rule about what follows from an act starts. */
    final Wording afterActs() {
        Wording label = acts();
        return type instanceof ByLawType
                ? Wording.of("na het rechtsgevolg ‘" + label.nl() + "’", "after " + label.en())
                : Wording.of("na de handeling ‘" + label.nl() + "’", "after an act " + label.en());
    }

    static ImmutableSet<String> names(ImmutableSet<ActType<?>> types) {
        return types.stream().map(ActType::name).collect(ImmutableSet.toImmutableSet());
    }

    abstract Wording start();

    /** What leads from the rule to its condition. */
    Wording lead() {
        return Wording.of("; mits: ", "; provided that: ");
    }

    @Override
    public final Wording wording() {
        return clause.wording(start(), lead());
    }

    @Override
    public final void facts(Consumer<Fact<?, ?>> visitor) {
        clause.facts(visitor);
    }
}
