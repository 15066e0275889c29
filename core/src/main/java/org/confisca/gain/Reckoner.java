package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confisca.source.Wording;

/** Carries out a calculation, item by item in the order in which they stand. One use, one thread. */
final class Reckoner {
    private static final Wording ESTIMATE = Wording.of("geschat voordeel", "estimated gain");

    /** More digits than any amount, quantity or rate has, so that no text can make the numbers grow without end. */
    private static final int MOST_BITS = 1024;

    private final Calculation calculation;
    private final GainLaw law;
    private final Map<String, Figure> known = new HashMap<>();
    private final List<Wording> impossible = new ArrayList<>();

    Reckoner(Calculation calculation, GainLaw law) {
        this.calculation = calculation;
        this.law = law;
    }

    GainEstimate estimate() {
        Outcome outcome = item(calculation.whole(), Surroundings.TOP);
        Figure gain = outcome.figure;
        if (gain.value().map(Exact::signum).orElse(0) < 0) {
            impossible(
                    "het voordeel is minder dan nul: er valt niets te ontnemen",
                    "the gain is less than zero: there is nothing to take");
        }
        ImmutableList.Builder<WorkingLine> lines = ImmutableList.builder();
        lines.addAll(outcome.lines);
        lines.add(WorkingLine.builder()
                .label(calculation.label().orElse(ESTIMATE))
                .how(calculation.ground().map(GainGround::label))
                .figure(gain)
                .role(WorkingLine.Role.TOTAL)
                .printed(calculation.expected())
                .build());
        Working working = Working.builder()
                .title(calculation.title().orElseGet(() -> Wording.same(calculation.reference())))
                .currency(calculation.currency())
                .lines(lines.build())
                .result(gain)
                .impossible(impossible)
                .build();
        Divider divider = new Divider(calculation, law, this::number);
        return divider.divide(working);
    }

    /**
     * Where an item stands.
     *
     * @param depth how deeply it is nested
     * @param allowed what the items around it say about costs
     * @param unit the unit that counts there
     */
    record Surroundings(int depth, Optional<Boolean> allowed, Optional<String> unit) {
        private static final Surroundings TOP = new Surroundings(0, Optional.empty(), Optional.empty());
    }

    /** What an item comes to without its sign, and the lines that show it. */
    record Outcome(Figure figure, ImmutableList<WorkingLine> lines) {}

    Outcome item(Item item, Surroundings around) {
        Optional<Boolean> allowed = item.allowed().or(around::allowed);
        Surroundings inside = new Surroundings(around.depth, allowed, item.unit());
        boolean counts = Counted.counts(item, around.unit) && !isRefused(item, allowed);
        LineMaker maker = new LineMaker(item, around.depth, counts);
        if (item.content() instanceof Content.Together together) {
            GroupReckoner.Whole whole = new GroupReckoner(this, law).reckon(item, together, inside);
            maker.lines(whole.lines());
            boolean said = whole.how().equals(item.label()) || whole.how().equals(Method.SUM.label());
            Optional<Wording> how = said ? Optional.empty() : Optional.of(whole.how());
            maker.base(rounded(item, whole.figure()), Arithmetic.rounded(how, item.rounding()), whole.bases());
        } else {
            Figure figure = rounded(item, simple(item));
            Optional<Wording> how = Arithmetic.rounded(how(item, figure), item.rounding());
            maker.base(figure, isRefused(item, allowed) ? Optional.of(refused(how)) : how, bases(item));
        }
        Figure figure = maker.carried(item.printed());
        for (WorkStep step : item.steps()) {
            figure = step(step, figure, item, maker);
        }
        item.id().ifPresent(id -> known.put(id, maker.last()));
        return new Outcome(sound(item, figure), maker.made());
    }

    private static Figure rounded(Item item, Figure figure) {
        return item.rounding().isPresent() ? figure.map(item.rounding().get()::of) : figure;
    }

    private static boolean isRefused(Item item, Optional<Boolean> allowed) {
        return item.kind().map(Kind::needsAllowance).orElse(false)
                && allowed.map(yes -> !yes).orElse(false);
    }

    private static Wording refused(Optional<Wording> how) {
        Wording not = Wording.of("niet in aftrek toegelaten", "not allowed to be deducted");
        return how.map(sum -> Wording.of(sum.nl() + "; " + not.nl(), sum.en() + "; " + not.en()))
                .orElse(not);
    }

    private ImmutableList<Basis> bases(Item item) {
        return item.kind().map(Kind::needsAllowance).orElse(false) ? law.costs() : ImmutableList.of();
    }

    private Figure simple(Item item) {
        if (item.content() instanceof Content.Stated stated) {
            return number(stated.amount());
        }
        if (item.content() instanceof Content.Product product) {
            Figure figure = Figure.of(Exact.ONE);
            for (Operand factor : product.factors()) {
                figure = figure.with(number(factor), Exact::times);
            }
            return figure;
        }
        return Figure.open(new Missing(item.label(), Optional.empty()));
    }

    private Optional<Wording> how(Item item, Figure figure) {
        if (item.content() instanceof Content.Product product) {
            return Optional.of(Arithmetic.product(product.factors(), this::number));
        }
        return figure.value().isEmpty()
                ? Optional.of(Wording.of("onbekend", "unknown"))
                : item.period().map(Arithmetic::period);
    }

    private Figure step(WorkStep step, Figure before, Item item, LineMaker maker) {
        Figure after = before;
        Optional<Figure> number = step.operand().map(this::number);
        if (step.operation().isPresent()) {
            WorkStep.Operation operation = step.operation().get();
            Figure with = number.orElseThrow();
            if (operation == WorkStep.Operation.DIVIDED_BY
                    && with.value().map(Exact::signum).orElse(1) == 0) {
                impossible(
                        "delen door nul: " + item.label().nl(),
                        "division by zero: " + item.label().en());
                with = Figure.open(new Missing(
                        Wording.of("een deler die niet nul is", "a divisor that is not zero"), Optional.empty()));
            }
            after = before.with(with, operation::apply);
        }
        after = bounded(step.rounding().isPresent() ? after.map(step.rounding().get()::of) : after);
        maker.step(step, after, Arithmetic.step(step, number));
        Figure carried = maker.carried(step.printed());
        step.id().ifPresent(id -> known.put(id, carried));
        return carried;
    }

    /** What a number comes to; one that refers to a line comes to what that line came to. */
    Figure number(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return Figure.of(constant.value());
        }
        if (operand instanceof Operand.Part part) {
            return Figure.of(part.value());
        }
        if (operand instanceof Operand.Days days) {
            return Figure.of(days.count());
        }
        String id = ((Operand.Reference) operand).id();
        Figure figure = known.get(id);
        return figure == null
                ? Figure.open(new Missing(
                        Wording.of("regel '" + id + "', eerder in de berekening", "line '" + id + "', earlier on"),
                        Optional.empty()))
                : figure;
    }

    /** An item of a kind has its sign of itself. */
    private Figure sound(Item item, Figure figure) {
        if (item.kind().isPresent() && figure.value().map(Exact::signum).orElse(0) < 0) {
            impossible(
                    item.label().nl() + ": minder dan nul, terwijl de soort het teken bepaalt",
                    item.label().en() + ": less than zero, where the kind decides the sign");
        }
        return bounded(figure);
    }

    Figure bounded(Figure figure) {
        boolean fits = figure.value()
                .map(value -> value.numerator().bitLength() <= MOST_BITS
                        && value.denominator().bitLength() <= MOST_BITS)
                .orElse(true);
        if (fits) {
            return figure;
        }
        Wording what = Wording.of(
                "een afronding: het getal heeft te veel cijfers", "a rounding: the figure has too many digits");
        impossible(what.nl(), what.en());
        return Figure.open(new Missing(what, Optional.empty()));
    }

    private void impossible(String nl, String en) {
        impossible.add(Wording.of(nl, en));
    }
}
