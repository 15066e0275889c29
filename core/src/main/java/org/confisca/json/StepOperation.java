package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.confisca.gain.Exact;
import org.confisca.gain.Operand;
import org.confisca.gain.WorkStep;
import org.confisca.source.Wording;

/** The operations of a step, by the property that names them in a file. */
enum StepOperation {
    TIMES("times", WorkStep.Operation.TIMES, "It is multiplied by this."),
    DIVIDE("divide", WorkStep.Operation.DIVIDED_BY, "It is divided by this."),
    PERCENT("percent", WorkStep.Operation.PERCENT, "This percentage of it is taken."),
    LESS_PERCENT("lessPercent", WorkStep.Operation.LESS_PERCENT, "This percentage of it goes off."),
    SHARE("share", WorkStep.Operation.TIMES, "This part of it is taken, no more than the whole."),
    PLUS("plus", WorkStep.Operation.PLUS, "This is added."),
    MINUS("minus", WorkStep.Operation.MINUS, "This goes off."),
    AT_MOST("atMost", WorkStep.Operation.AT_MOST, "If it is more than this, it becomes this."),
    AT_LEAST("atLeast", WorkStep.Operation.AT_LEAST, "If it is less than this, it becomes this.");

    private final String property;
    private final WorkStep.Operation operation;
    private final String description;

    StepOperation(String property, WorkStep.Operation operation, String description) {
        this.property = property;
        this.operation = operation;
        this.description = description;
    }

    String property() {
        return property;
    }

    WorkStep.Operation operation() {
        return operation;
    }

    String description() {
        return description;
    }

    /** How its number is read. */
    BiFunction<Node, Path, Optional<Operand>> reader(FigureReader figures) {
        return switch (this) {
            case PERCENT, LESS_PERCENT -> figures::percent;
            case SHARE -> figures::share;
            case TIMES -> figures::size;
            case DIVIDE -> (node, path) -> figures.size(node, path).filter(by -> isNotZero(by, node, path, figures));
            case PLUS, MINUS, AT_MOST, AT_LEAST -> figures::operand;
        };
    }

    private static boolean isNotZero(Operand operand, Node node, Path path, FigureReader figures) {
        boolean zero = FigureReader.stated(operand).filter(Exact.ZERO::equals).isPresent();
        if (zero) {
            figures.impossible(path, Wording.of("niet nul", "not zero"), node.shown());
        }
        return !zero;
    }

    static ImmutableList<String> names() {
        return Arrays.stream(values()).map(StepOperation::property).collect(ImmutableList.toImmutableList());
    }
}
