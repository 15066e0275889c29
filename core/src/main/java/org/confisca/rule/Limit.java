package org.confisca.rule;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * {@code only}: whatever the power, an act may be done only when a condition holds. All limits bind together.
 *
 * @param <A> the acts
 */
public final class Limit<A extends Act> extends ActRule<A> {
    private final @Nullable Regime<? super A> regime;

    Limit(Class<A> acts, @Nullable ActType<A> type, Clause<A> clause, @Nullable Regime<? super A> regime) {
        super(acts, type, clause);
        this.regime = regime;
    }

    /**
     * This limit within a scope; outside it the limit is silent.
     *
     * @param scope the scope
     * @return the limit
     */
    public Limit<A> where(Condition<? super A> scope) {
        return new Limit<>(actClass(), type(), clause().withWhere(scope), regime);
    }

    /**
     * This limit's demand.
     *
     * @param demand the condition
     * @return the limit
     */
    public Limit<A> when(Condition<? super A> demand) {
        return new Limit<>(actClass(), type(), clause().withWhen(demand), regime);
    }

    /**
     * This limit as part of a regime that is judged as a whole.
     *
     * @param whole the regime
     * @return the limit
     */
    public Limit<A> under(Regime<? super A> whole) {
        return new Limit<>(actClass(), type(), clause(), whole);
    }

    @Nullable
    Regime<? super A> regime() {
        return regime;
    }

    @Override
    public String word() {
        return "only";
    }

    @Override
    Wording start() {
        return acts();
    }

    @Override
    Wording lead() {
        return Wording.of(": alleen als ", ": only if ");
    }
}
