package org.confisca.jurisdiction.uk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingBuilder;
import org.confisca.gain.WorkingLine.Role;
import org.confisca.source.Wording;

/** What somebody obtained as a result of criminal conduct, sections 8, 78, 80 and 81. */
public final class Benefit {

    private Benefit() {}

    /**
     * Property that was obtained. Its value is the higher of what it was worth then, in the money of today, and what it or
     * what represents it is worth now.
     *
     * @param label what it is
     * @param obtained what it was worth when it was obtained; open while unknown
     * @param index by how much money lost value since: 1 if it did not
     * @param now what it, or what represents it, is worth now; zero if nothing is left; open while unknown
     */
    public record Obtained(Wording label, Figure obtained, Exact index, Figure now) {

        /**
         * Property whose value did not change.
         *
         * @param label what it is
         * @param value what it was and is worth
         * @return the property
         */
        public static Obtained at(Wording label, Exact value) {
            return new Obtained(label, Figure.of(value), Exact.ONE, Figure.of(value));
        }

        /**
         * Its value for the purposes of the Act.
         *
         * @return the higher of both
         */
        public Figure value() {
            return obtained.map(index::times).with(now, Exact::higher);
        }
    }

    /**
     * The benefit: all that was obtained, less earlier confiscation orders that were not deducted yet. The deduction holds
     * for benefit from general criminal conduct; for particular conduct give no earlier orders.
     *
     * @param property what was obtained; the court has left out what is under civil recovery (s 7(4))
     * @param earlierOrders the amounts of earlier orders; open while unknown
     * @return the benefit with its working; never less than nothing
     */
    public static Working of(ImmutableList<Obtained> property, ImmutableList<Figure> earlierOrders) {
        WorkingBuilder working = Working.builder()
                .title(Wording.of("voordeel (benefit)", "benefit"))
                .currency(ProceedsOfCrimeAct.POUND);
        Figure sum = Figure.of(Exact.ZERO);
        for (Obtained item : property) {
            working.addLines(ProceedsOfCrimeAct.line(
                    item.label(), how(item), item.value(), Role.ITEM, ProceedsOfCrimeAct.BENEFIT_VALUE));
            sum = sum.with(item.value(), Exact::plus);
        }
        for (Figure order : earlierOrders) {
            working.addLines(ProceedsOfCrimeAct.line(
                    Wording.of("eerdere beslissing tot confiscatie", "earlier confiscation order"),
                    Optional.empty(),
                    ProceedsOfCrimeAct.negated(order),
                    Role.ITEM,
                    ProceedsOfCrimeAct.EARLIER_ORDERS));
            sum = sum.with(order, Exact::minus);
        }
        Figure benefit = sum.map(Exact.ZERO::higher);
        return working.addLines(ProceedsOfCrimeAct.line(
                        Wording.of("voordeel", "benefit"), Optional.empty(), benefit, Role.TOTAL))
                .result(benefit)
                .build();
    }

    private static Optional<Wording> how(Obtained item) {
        boolean plain = item.index().equals(Exact.ONE) && item.obtained().equals(item.now());
        String then = shown(item.obtained()) + " × " + item.index();
        return plain
                ? Optional.empty()
                : Optional.of(Wording.of(
                        "het hoogste van " + then + " en " + shown(item.now()),
                        "the higher of " + then + " and " + shown(item.now())));
    }

    static String shown(Figure figure) {
        return figure.value().map(Exact::toString).orElse("?");
    }

    /**
     * The value of a gift that counts towards the available amount: of what was given, in the money of today, or of what
     * represents it now, whichever is more. Where something was given in return that was significantly less, only the part
     * that was given away counts.
     *
     * @param given what it was worth when it was given, more than zero
     * @param inReturn what was given in return, no more than that
     * @param index by how much money lost value since
     * @param now what it, or what represents it, is worth now
     * @return the value
     * @throws IllegalArgumentException if nothing was given, or more came in return than was given
     */
    public static Exact gift(Exact given, Exact inReturn, Exact index, Exact now) {
        checkArgument(
                given.signum() > 0 && inReturn.signum() >= 0 && inReturn.compareTo(given) <= 0,
                "Of %s given, %s cannot have come in return",
                given,
                inReturn);
        Exact share = given.minus(inReturn).dividedBy(given);
        return given.times(share).times(index).higher(now.times(share));
    }
}
