package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.jspecify.annotations.Nullable;

/** Everything a book says about one type of act, found once when the book is built. */
record Entry<A extends Act>(
        ActType<A> type,
        ImmutableList<BookRule<Limit<A>>> limits,
        ImmutableList<BookRule<Power<A>>> powers,
        ImmutableList<BookRule<Runs<A>>> starts,
        ImmutableList<BookRule<Owes<A>>> duties,
        ImmutableList<BookRule<Ensues<A>>> follows,
        ImmutableList<BookRule<Runs<?>>> extended,
        @Nullable Regime<? super A> regime) {

    @SuppressWarnings("unchecked") // speaksOf has compared the type, or the class of the family, with this type
    static <A extends Act> Entry<A> of(ActType<A> type, ImmutableList<BookRule<ActRule<?>>> rules) {
        ImmutableList.Builder<BookRule<Limit<A>>> limits = ImmutableList.builder();
        ImmutableList.Builder<BookRule<Power<A>>> powers = ImmutableList.builder();
        ImmutableList.Builder<BookRule<Runs<A>>> starts = ImmutableList.builder();
        ImmutableList.Builder<BookRule<Owes<A>>> duties = ImmutableList.builder();
        ImmutableList.Builder<BookRule<Ensues<A>>> follows = ImmutableList.builder();
        ImmutableList.Builder<BookRule<Runs<?>>> extended = ImmutableList.builder();
        Regime<? super A> regime = null;
        for (BookRule<ActRule<?>> held : rules) {
            if (held.rule() instanceof Runs<?> runs && runs.extender() == type) {
                extended.add(as(held, runs));
            }
            if (!held.rule().speaksOf(type)) {
                continue;
            }
            if (held.rule() instanceof Limit<?> limit) {
                Limit<A> mine = (Limit<A>) limit;
                limits.add(as(held, mine));
                regime = one(regime, mine.regime(), type);
            } else if (held.rule() instanceof Power<?> power) {
                Power<A> mine = (Power<A>) power;
                powers.add(as(held, mine));
                regime = one(regime, mine.regime(), type);
            } else if (held.rule() instanceof Runs<?> runs) {
                starts.add(as(held, (Runs<A>) runs));
            } else if (held.rule() instanceof Owes<?> owes) {
                duties.add(as(held, (Owes<A>) owes));
            } else if (held.rule() instanceof Ensues<?> ensues) {
                follows.add(as(held, (Ensues<A>) ensues));
            }
        }
        return new Entry<>(
                type,
                limits.build(),
                powers.build(),
                starts.build(),
                duties.build(),
                follows.build(),
                extended.build(),
                regime);
    }

    private static <R extends Rule> BookRule<R> as(BookRule<?> held, R rule) {
        return new BookRule<>(held.id(), held.provision(), held.edition(), rule);
    }

    private static <R> @Nullable R one(@Nullable R known, @Nullable R found, ActType<?> type) {
        if (known != null && found != null && !known.equals(found)) {
            throw new IllegalArgumentException("Acts of type " + type + " fall under two regimes; one is possible");
        }
        return known != null ? known : found;
    }

    /**
     * The days that stand for the editions of the regime that a period touches: its first day, and every later day, not
     * after the act, on which the text changes. A text that ends without a successor changes too: from the next day on
     * there is none.
     */
    ImmutableList<LocalDate> editionsTouched(LocalDate first, LocalDate actDay) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(first);
        limits.stream().filter(held -> held.rule().regime() != null).forEach(held -> changes(held, days));
        powers.stream().filter(held -> held.rule().regime() != null).forEach(held -> changes(held, days));
        return days.build().stream()
                .filter(day -> day.equals(first) || (day.isAfter(first) && !day.isAfter(actDay)))
                .collect(ImmutableList.toImmutableList());
    }

    private static void changes(BookRule<?> held, ImmutableSortedSet.Builder<LocalDate> days) {
        held.edition().from().ifPresent(days::add);
        held.edition().to().map(last -> last.plusDays(1)).ifPresent(days::add);
    }
}
