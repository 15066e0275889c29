package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;

/** Brings items together by a method. */
final class GroupReckoner {
    private final Reckoner reckoner;
    private final GainLaw law;

    GroupReckoner(Reckoner reckoner, GainLaw law) {
        this.reckoner = reckoner;
        this.law = law;
    }

    /** What items come to together, how, and the lines that show them. */
    record Whole(Figure figure, Wording how, ImmutableList<Basis> bases, ImmutableList<WorkingLine> lines) {}

    /** An item that has been reckoned: what it adds, empty if it counts towards nothing. */
    private record Part(Item item, Optional<Figure> adds, ImmutableList<WorkingLine> lines) {
        boolean isPerHarvest() {
            return item.kind().map(Kind::isPerHarvest).orElse(false);
        }
    }

    Whole reckon(Item group, Content.Together together, Reckoner.Surroundings around) {
        boolean harvest = together.method() == Method.HARVEST;
        List<Part> parts = new ArrayList<>();
        for (Item item : together.items()) {
            boolean deeper = harvest && item.kind().map(Kind::isPerHarvest).orElse(false);
            parts.add(part(
                    item,
                    new Reckoner.Surroundings(around.depth() + (deeper ? 2 : 1), around.allowed(), around.unit())));
        }
        ImmutableList.Builder<WorkingLine> lines = ImmutableList.builder();
        Figure figure = harvest
                ? harvests(group, together, parts, around, lines)
                : plain(group, together.method(), parts, lines);
        Optional<Figure> lacking = lacking(group, together);
        if (lacking.isPresent()) {
            figure = figure.with(lacking.get(), Exact::plus);
        }
        boolean nothingLeft = together.method().isComparison()
                && figure.value().map(Exact::signum).orElse(0) < 0;
        Wording how = nothingLeft
                ? explained(together.method(), figure)
                : together.method().label();
        return new Whole(
                nothingLeft ? Figure.of(Exact.ZERO) : figure,
                how,
                law.methods().getOrDefault(together.method(), ImmutableList.of()),
                lines.build());
    }

    private static Wording explained(Method method, Figure figure) {
        Exact left = figure.value().orElse(Exact.ZERO).negated();
        return Wording.of(
                method.label().nl() + "; alles is verklaard, er blijft " + left + " over",
                method.label().en() + "; all is explained, " + left + " is left over");
    }

    private Part part(Item item, Reckoner.Surroundings around) {
        Reckoner.Outcome outcome = reckoner.item(item, around);
        if (!Counted.counts(item, around.unit())) {
            return new Part(item, Optional.empty(), outcome.lines());
        }
        Figure figure = outcome.figure();
        if (item.kind().map(Kind::needsAllowance).orElse(false)) {
            Optional<Boolean> allowed = item.allowed().or(around::allowed);
            if (allowed.isEmpty()) {
                figure = figure.with(Figure.open(undecided(item)), Exact::plus);
            } else if (!allowed.get()) {
                return new Part(item, Optional.empty(), outcome.lines());
            }
        }
        return new Part(
                item, Optional.of(Counted.isDeducted(item) ? figure.map(Exact::negated) : figure), outcome.lines());
    }

    private static Missing undecided(Item item) {
        return new Missing(
                Wording.of(
                        "of de kosten '" + item.label().nl() + "' in aftrek komen",
                        "whether the costs '" + item.label().en() + "' may be deducted"),
                Optional.of(Office.COURT));
    }

    private Figure plain(Item group, Method method, List<Part> parts, ImmutableList.Builder<WorkingLine> lines) {
        parts.forEach(part -> lines.addAll(part.lines));
        List<Figure> counted =
                parts.stream().flatMap(part -> part.adds.stream()).toList();
        if (counted.isEmpty() && method != Method.TRANSACTION && !method.isComparison()) {
            return Figure.open(lack(Wording.of("een post", "an item"), group));
        }
        return switch (method) {
            case AVERAGE -> sum(counted).map(all -> all.dividedBy(Exact.of(counted.size())));
            case LOWEST ->
                counted.stream()
                        .reduce((one, other) -> one.with(other, Exact::lower))
                        .orElseThrow();
            case HIGHEST ->
                counted.stream()
                        .reduce((one, other) -> one.with(other, Exact::higher))
                        .orElseThrow();
            default -> sum(counted);
        };
    }

    private Figure sum(List<Figure> figures) {
        Figure sum = Figure.of(Exact.ZERO);
        for (Figure figure : figures) {
            sum = reckoner.bounded(sum.with(figure, Exact::plus));
        }
        return sum;
    }

    private Figure harvests(
            Item group,
            Content.Together together,
            List<Part> parts,
            Reckoner.Surroundings around,
            ImmutableList.Builder<WorkingLine> lines) {
        parts.stream().filter(Part::isPerHarvest).forEach(part -> lines.addAll(part.lines));
        Figure one = sum(parts.stream()
                .filter(Part::isPerHarvest)
                .flatMap(part -> part.adds.stream())
                .toList());
        Optional<Content.Harvests> harvests = together.harvests();
        Wording perHarvest = Wording.of("per oogst", "per harvest");
        one = between(
                perHarvest, one, Wording.same("="), harvests.flatMap(Content.Harvests::perHarvest), around, lines);
        Figure number = harvests.map(stated -> reckoner.number(stated.number()))
                .orElseGet(() -> Figure.open(lack(Wording.of("het aantal oogsten", "the number of harvests"), group)));
        String times = "× " + number.value().map(Exact::toString).orElse("?");
        Figure all = between(
                Wording.of("alle oogsten", "all harvests"),
                one.with(number, Exact::times),
                Wording.same(times),
                harvests.flatMap(Content.Harvests::allHarvests),
                around,
                lines);
        parts.stream().filter(part -> !part.isPerHarvest()).forEach(part -> lines.addAll(part.lines));
        return all.with(
                sum(parts.stream()
                        .filter(part -> !part.isPerHarvest())
                        .flatMap(part -> part.adds.stream())
                        .toList()),
                Exact::plus);
    }

    private static Figure between(
            Wording label,
            Figure figure,
            Wording how,
            Optional<WorkStep> shown,
            Reckoner.Surroundings around,
            ImmutableList.Builder<WorkingLine> lines) {
        Optional<Rounding> rounding = shown.flatMap(WorkStep::rounding);
        Figure rounded = rounding.isPresent() ? figure.map(rounding.get()::of) : figure;
        Optional<Printed> printed = shown.flatMap(WorkStep::printed);
        lines.add(WorkingLine.builder()
                .label(shown.flatMap(WorkStep::label).orElse(label))
                .how(Arithmetic.rounded(Optional.of(how), rounding))
                .figure(rounded)
                .role(WorkingLine.Role.SUBTOTAL)
                .depth(around.depth() + 1)
                .source(shown.flatMap(WorkStep::source))
                .printed(printed)
                .build());
        return printed.filter(Printed::carried)
                .map(carried -> Figure.of(carried.figure()))
                .orElse(rounded);
    }

    /** What a method needs and nobody stated. */
    private static Optional<Figure> lacking(Item group, Content.Together together) {
        Set<Kind> there =
                together.items().stream().flatMap(item -> item.kind().stream()).collect(Collectors.toSet());
        Optional<Figure> lacking = Optional.empty();
        for (Kind kind : Sets.difference(together.method().needs(), there)) {
            Figure open = Figure.open(lack(kind.label(), group));
            lacking = Optional.of(
                    lacking.map(before -> before.with(open, Exact::plus)).orElse(open));
        }
        if (together.method() == Method.TRANSACTION && there.stream().noneMatch(Kind::adds)) {
            lacking = Optional.of(Figure.open(lack(Kind.REVENUE.label(), group)));
        }
        return lacking;
    }

    private static Missing lack(Wording what, Item group) {
        return new Missing(
                Wording.of(
                        what.nl() + " (in '" + group.label().nl() + "')",
                        what.en() + " (in '" + group.label().en() + "')"),
                Optional.empty());
    }
}
