package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import org.confisca.act.ValueKind;
import org.confisca.casefile.DateRange;
import org.confisca.gain.Content;
import org.confisca.gain.Item;
import org.confisca.gain.Kind;
import org.confisca.gain.Method;
import org.confisca.gain.Operand;
import org.confisca.gain.Rounding;
import org.confisca.gain.WorkStep;
import org.confisca.source.Wording;

/** Reads the items of a calculation and what is done with them, in the order in which they stand. One use, one thread. */
final class ItemReader {
    static final int MOST = 5000;

    private static final Wording CONTENT = Wording.of(
            "een van amount, quantity, lines (wie het bedrag niet kent, schrijft amount: unknown)",
            "one of amount, quantity, lines (if nobody knows the amount, write amount: unknown)");
    private static final Wording ONE =
            Wording.of("één van amount, quantity, lines", "only one of amount, quantity, lines");
    private static final Wording ONE_OPERATION = Wording.of("één bewerking per stap", "one operation in each step");
    private static final Wording OPERATION = Wording.of(
            "een van " + String.join(", ", StepOperation.names()) + ", round",
            "one of " + String.join(", ", StepOperation.names()) + ", round");

    private final Findings findings;
    private final FigureReader figures;
    private int count;

    ItemReader(Findings findings, FigureReader figures) {
        this.findings = findings;
        this.figures = figures;
    }

    /** Reads a line; empty if there was a finding that leaves nothing to work with. */
    Optional<Item> read(ObjectReader object, Method around) {
        if (++count == MOST + 1) {
            findings.add(
                    object.path(),
                    FindingCode.TOO_LARGE,
                    Wording.of("hoogstens " + MOST + " regels", "at most " + MOST + " lines"),
                    "");
        }
        if (count > MOST) {
            return Optional.empty();
        }
        Optional<Wording> label = Texts.labelled(object, "label", findings);
        boolean aside = object.flag("aside");
        Optional<String> unit = object.optional("unit", ValueKind.TEXT);
        Optional<Kind> kind = object.optional("kind", ValueKind.oneOf(Kind.class));
        Optional<Node> sign = object.find("sign");
        boolean deducted = sign.map(node -> isMinus(node, object.path("sign"))).orElse(false);
        checkKind(object, around, kind, sign.isPresent(), aside || unit.isPresent());
        Optional<Content> content = content(object, kind);
        var item = Item.builder()
                .kind(kind)
                .deducted(deducted)
                .aside(aside)
                .unit(unit)
                .allowed(object.optional("costsAllowed", ValueKind.FLAG))
                .period(period(object))
                .source(object.optional("source", ValueKind.TEXT))
                .printed(figures.printed(object, "printed"))
                .rounding(figures.rounding(object))
                .steps(steps(object))
                .id(figures.name(object));
        object.end();
        if (label.isEmpty() && object.find("label").isEmpty()) {
            findings.add(object.path("label"), FindingCode.MISSING, ValueKind.TEXT.expected(), "");
        }
        return label.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : Optional.of(item.label(label.get()).content(content.get()).build());
    }

    private boolean isMinus(Node node, Path path) {
        boolean plus = node instanceof Node.Text text && text.value().equals("+");
        boolean minus = node instanceof Node.Text text && text.value().matches("[-−]");
        if (!plus && !minus) {
            findings.add(path, FindingCode.NOT_OF_KIND, Wording.of("\"+\" of \"-\"", "\"+\" or \"-\""), node.shown());
        }
        return minus;
    }

    private void checkKind(ObjectReader object, Method around, Optional<Kind> kind, boolean signed, boolean apart) {
        Path path = object.path("kind");
        String kinds = String.join(", ", around.kinds().stream().map(Enum::name).toList());
        Wording expected = Wording.of("een van " + kinds, "one of " + kinds);
        if (kind.isPresent() && around.kinds().isEmpty()) {
            findings.add(
                    path,
                    FindingCode.NOT_OF_KIND,
                    Wording.of(
                            "niets: bij de methode " + around + " heeft een regel een sign, geen kind",
                            "nothing: with the method " + around + " a line has a sign, no kind"),
                    kind.get().name());
        } else if (kind.isPresent() && !around.kinds().contains(kind.get())) {
            findings.add(path, FindingCode.NOT_OF_KIND, expected, kind.get().name());
        } else if (object.find("kind").isEmpty() && !around.kinds().isEmpty() && !apart) {
            findings.add(path, FindingCode.MISSING, expected, "");
        }
        if (signed && !around.kinds().isEmpty()) {
            findings.add(
                    object.path("sign"),
                    FindingCode.NOT_OF_KIND,
                    Wording.of("niets: de kind bepaalt het teken", "nothing: the kind decides the sign"),
                    "");
        }
    }

    private Optional<DateRange> period(ObjectReader object) {
        var on = object.optional("on", ValueKind.DATE);
        Optional<DateRange> period = object.object("period").flatMap(figures::period);
        return period.or(() -> on.map(day -> new DateRange(day, day)));
    }

    private Optional<Content> content(ObjectReader object, Optional<Kind> kind) {
        Optional<Node> amount = object.find("amount");
        Optional<Node> quantity = object.find("quantity");
        boolean lines = object.find("lines").isPresent();
        int contents = (amount.isPresent() ? 1 : 0) + (quantity.isPresent() ? 1 : 0) + (lines ? 1 : 0);
        if (contents != 1) {
            findings.add(
                    object.path(),
                    contents == 0 ? FindingCode.MISSING : FindingCode.UNKNOWN_PROPERTY,
                    contents == 0 ? CONTENT : ONE,
                    "");
        }
        Optional<Content> content = together(object, lines);
        if (quantity.isPresent()) {
            content = product(object, quantity.get());
        } else if (object.find("price").isPresent()) {
            findings.add(object.path("quantity"), FindingCode.MISSING, FigureReader.OPERAND, "");
        }
        return amount.isPresent() ? amount(amount.get(), object.path("amount"), kind) : content;
    }

    private Optional<Content> amount(Node node, Path path, Optional<Kind> kind) {
        if (node instanceof Node.Text text && text.value().equals("unknown")) {
            return Optional.of(new Content.Unstated());
        }
        return (kind.isPresent() ? figures.size(node, path) : figures.operand(node, path)).map(Content.Stated::new);
    }

    private Optional<Content> product(ObjectReader object, Node quantity) {
        ImmutableList.Builder<Operand> factors = ImmutableList.builder();
        Path path = object.path("quantity");
        int before = findings.count();
        if (quantity instanceof Node.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                figures.size(list.items().get(i), path.at(i)).ifPresent(factors::add);
            }
        } else {
            figures.size(quantity, path).ifPresent(factors::add);
        }
        object.find("price")
                .flatMap(price -> figures.size(price, object.path("price")))
                .ifPresent(factors::add);
        ImmutableList<Operand> read = factors.build();
        if (read.isEmpty() && findings.count() == before) {
            findings.add(path, FindingCode.MISSING, FigureReader.OPERAND, "");
        }
        return findings.count() > before ? Optional.empty() : Optional.of(new Content.Product(read));
    }

    /** Lines that come together by a method. */
    Optional<Content> together(ObjectReader object, boolean required) {
        Optional<Method> method = object.optional("method", ValueKind.oneOf(Method.class));
        Method by = method.orElse(Method.SUM);
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        for (ObjectReader line : Lists.objects(object.list("lines", required).orElse(ImmutableList.of()), findings)) {
            read(line, by).ifPresent(items::add);
        }
        Optional<Operand> number = object.find("harvests").flatMap(node -> figures.size(node, object.path("harvests")));
        Optional<WorkStep> perHarvest = between(object, "perHarvest");
        Optional<WorkStep> allHarvests = between(object, "allHarvests");
        for (String name : ImmutableList.of("harvests", "perHarvest", "allHarvests")) {
            if (by != Method.HARVEST && object.find(name).isPresent()) {
                findings.add(
                        object.path(name),
                        FindingCode.UNKNOWN_PROPERTY,
                        Wording.of("alleen bij de methode HARVEST", "only with the method HARVEST"),
                        by.name());
            }
        }
        if (object.find("lines").isEmpty()) {
            method.ifPresent(stated -> findings.add(
                    object.path("lines"), FindingCode.MISSING, Wording.of("een lijst", "a list"), stated.name()));
            return Optional.empty();
        }
        return Optional.of(new Content.Together(
                by, items.build(), number.map(known -> new Content.Harvests(known, perHarvest, allHarvests))));
    }

    /** What is shown on the way: how it is rounded and what is printed. */
    private Optional<WorkStep> between(ObjectReader object, String name) {
        return object.object(name).map(shown -> {
            WorkStep step = WorkStep.builder()
                    .label(Texts.labelled(shown, "label", findings))
                    .rounding(figures.rounding(shown))
                    .source(shown.optional("source", ValueKind.TEXT))
                    .printed(figures.printed(shown, "printed"))
                    .build();
            shown.end();
            return step;
        });
    }

    /** What is done with a figure, in order. */
    ImmutableList<WorkStep> steps(ObjectReader object) {
        ImmutableList.Builder<WorkStep> steps = ImmutableList.builder();
        for (ObjectReader each : Lists.objects(object, "then", findings)) {
            step(each).ifPresent(steps::add);
        }
        return steps.build();
    }

    private Optional<WorkStep> step(ObjectReader object) {
        int before = findings.count();
        var step = WorkStep.builder();
        int operations = 0;
        for (StepOperation operation : StepOperation.values()) {
            Optional<Node> node = object.find(operation.property());
            if (node.isPresent()) {
                operations++;
                BiFunction<Node, Path, Optional<Operand>> reader = operation.reader(figures);
                step.operation(operation.operation())
                        .operand(reader.apply(node.get(), object.path(operation.property())));
            }
        }
        Optional<Rounding> rounding = figures.rounding(object);
        if (operations > 1) {
            findings.add(object.path(), FindingCode.UNKNOWN_PROPERTY, ONE_OPERATION, "");
        } else if (operations == 0 && object.find("round").isEmpty()) {
            findings.add(object.path(), FindingCode.MISSING, OPERATION, "");
        }
        step.rounding(rounding)
                .label(Texts.labelled(object, "label", findings))
                .source(object.optional("source", ValueKind.TEXT))
                .printed(figures.printed(object, "printed"))
                .id(figures.name(object));
        object.end();
        return findings.count() > before ? Optional.empty() : Optional.of(step.build());
    }
}
