package org.confisca.rule;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * {@code may}: its holder may do an act when a condition holds. An act for which no power holds is refused.
 *
 * @param <A> the acts
 */
public final class Power<A extends Act> extends ActRule<A> {
    private final Office holder;
    private final @Nullable Regime<? super A> regime;

    Power(ActType<A> type, Office holder, Clause<A> clause, @Nullable Regime<? super A> regime) {
        super(type.actClass(), type, clause);
        this.holder = holder;
        this.regime = regime;
    }

    /**
     * This power within a scope; outside it the power is silent.
     *
     * @param scope the scope
     * @return the power
     */
    public Power<A> where(Condition<? super A> scope) {
        return new Power<>(typeOf(), holder, clause().withWhere(scope), regime);
    }

    /**
     * This power on a condition.
     *
     * @param demand the condition
     * @return the power
     */
    public Power<A> when(Condition<? super A> demand) {
        return new Power<>(typeOf(), holder, clause().withWhen(demand), regime);
    }

    /**
     * This power as part of a regime that is judged as a whole.
     *
     * @param whole the regime
     * @return the power
     */
    public Power<A> under(Regime<? super A> whole) {
        return new Power<>(typeOf(), holder, clause(), whole);
    }

    @SuppressWarnings("NullAway") // a power is always about one type
    private ActType<A> typeOf() {
        return type();
    }

    /**
     * Who has the power.
     *
     * @return the office
     */
    public Office holder() {
        return holder;
    }

    @Nullable
    Regime<? super A> regime() {
        return regime;
    }

    @Override
    public String word() {
        return "may";
    }

    @Override
    Wording start() {
        return Wording.of(
                holder.label().nl() + " mag " + acts().nl(),
                holder.label().en() + " may " + acts().en().replaceFirst("^to ", ""));
    }

    @Override
    Wording lead() {
        return Wording.same(": ");
    }
}
