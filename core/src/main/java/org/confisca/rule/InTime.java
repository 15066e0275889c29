package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.source.Wording;
import org.confisca.time.Deadline;
import org.confisca.time.Reckoning;
import org.confisca.time.Term;

/**
 * That the act comes within a term.
 *
 * @param moment what must come within the term
 * @param from when the term began
 * @param term its length
 * @param <A> the acts
 */
record InTime<A extends Act>(Fact<? super A, LocalDateTime> moment, Fact<? super A, LocalDateTime> from, Term term)
        implements Condition<A> {
    @Override
    public Truth judge(Matter<? extends A> matter) {
        Optional<LocalDateTime> start = from.read(matter);
        Optional<LocalDateTime> when = moment.read(matter);
        if (start.isEmpty() || when.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return matter.limits()
                .reckon(start.get(), term)
                .match(
                        deadline -> matter.reliesOn(deadline.law())
                                ? Truth.of(when.get().isBefore(deadline.end()))
                                : Truth.UNKNOWN,
                        beyond -> Truth.UNKNOWN);
    }

    @Override
    public Finding explain(Matter<? extends A> matter) {
        Optional<LocalDateTime> start = from.read(matter);
        if (start.isEmpty()) {
            return Finding.of(from, start, Truth.UNKNOWN, wording());
        }
        if (moment.read(matter).isEmpty()) {
            return Finding.of(moment, Optional.empty(), Truth.UNKNOWN, wording());
        }
        Reckoning reckoned = matter.limits().reckon(start.get(), term);
        Optional<Missing> missing = reckoned instanceof Deadline deadline && matter.reliesOn(deadline.law())
                ? Optional.empty()
                : Optional.of(new Missing(reckoned.explanation(), new Supply.LawText()));
        return new Finding(
                judge(matter),
                wording(),
                Optional.empty(),
                Optional.of(reckoned.explanation()),
                ImmutableList.of(),
                missing,
                ImmutableList.of(Given.of(moment, moment.read(matter)), Given.of(from, start)));
    }

    @Override
    public Wording wording() {
        return Wording.of(
                moment.name().nl() + " is binnen " + term.wording().nl() + " na "
                        + from.name().nl(),
                moment.name().en() + " is within " + term.wording().en() + " of "
                        + from.name().en());
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        visitor.accept(moment);
        visitor.accept(from);
    }
}
