package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.source.Wording;

/** Makes the lines of one item: what is in it, the item itself, its steps. One use, one thread. */
final class LineMaker {
    private final Item item;
    private final int depth;
    private final boolean counts;
    private final ImmutableList.Builder<WorkingLine> made = ImmutableList.builder();
    private Figure last = Figure.open(new Missing(Wording.same("-"), Optional.empty()));

    LineMaker(Item item, int depth, boolean counts) {
        this.item = item;
        this.depth = depth;
        this.counts = counts;
    }

    void lines(ImmutableList<WorkingLine> inside) {
        made.addAll(inside);
    }

    void base(Figure figure, Optional<Wording> how, ImmutableList<Basis> bases) {
        boolean together = item.content() instanceof Content.Together;
        add(
                figure,
                WorkingLine.builder()
                        .label(item.label())
                        .how(how)
                        .role(together ? WorkingLine.Role.SUBTOTAL : WorkingLine.Role.ITEM)
                        .source(item.source())
                        .bases(bases),
                item.printed());
    }

    void step(WorkStep step, Figure figure, Wording how) {
        add(
                figure,
                WorkingLine.builder()
                        .label(step.label().orElse(item.label()))
                        .how(how)
                        .role(WorkingLine.Role.STEP)
                        .source(step.source()),
                step.printed());
    }

    private void add(Figure figure, WorkingLineBuilder line, Optional<Printed> printed) {
        boolean deducted = Counted.isDeducted(item);
        if (!counts) {
            line.role(WorkingLine.Role.NOTE);
        }
        made.add(line.figure(deducted ? figure.map(Exact::negated) : figure)
                .unit(item.unit().map(Wording::same))
                .depth(depth)
                .printed(deducted ? printed.map(Printed::negated) : printed)
                .build());
        last = figure;
    }

    /** The last figure, or what is printed for it if later lines go on with that. */
    Figure carried(Optional<Printed> printed) {
        if (printed.map(Printed::carried).orElse(false)) {
            last = Figure.of(printed.orElseThrow().figure());
        }
        return last;
    }

    Figure last() {
        return last;
    }

    ImmutableList<WorkingLine> made() {
        return made.build();
    }
}
