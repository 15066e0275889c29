package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.casefile.PartyId;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.GainEstimate;
import org.confisca.gain.Missing;
import org.confisca.gain.Printed;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingLine;

/**
 * Writes what a calculation came to as indented JSON: every line with its figure, its source and its law. Figures are texts,
 * exact to the last digit; one that no decimal number can hold is written as a fraction, such as {@code 100/3}.
 */
public final class CalculationWriter {

    private CalculationWriter() {}

    /**
     * What a calculation came to.
     *
     * @param estimate the outcome
     * @return JSON; the same outcome gives the same characters
     */
    public static String write(GainEstimate estimate) {
        Node.Builder shares = Node.object();
        for (Map.Entry<PartyId, Figure> share : estimate.shares().entrySet()) {
            shares.put(share.getKey().value(), figure(share.getValue()));
        }
        return JsonText.of(Node.object()
                .put("calculation", estimate.calculation().reference())
                .put("currency", estimate.calculation().currency().getCode())
                .put("gain", figure(estimate.gain().result()))
                .put("shares", shares.build())
                .put("asPrinted", estimate.isAsPrinted())
                .put("workings", nodes(estimate.workings(), CalculationWriter::working))
                .build());
    }

    /**
     * A working.
     *
     * @param working the working
     * @return JSON; the same working gives the same characters
     */
    public static String write(Working working) {
        return JsonText.of(working(working));
    }

    private static Node working(Working working) {
        return Node.object()
                .put("title", Node.wording(working.title()))
                .put("currency", working.currency().getCode())
                .put("result", figure(working.result()))
                .put("impossible", nodes(working.impossible(), Node::wording))
                .put("lines", nodes(working.lines(), CalculationWriter::line))
                .build();
    }

    private static Node line(WorkingLine line) {
        Node.Builder written = Node.object()
                .put("label", Node.wording(line.label()))
                .put("role", line.role().name())
                .put("depth", Node.whole(line.depth()))
                .put("figure", figure(line.figure()));
        line.how().ifPresent(how -> written.put("how", Node.wording(how)));
        line.unit().ifPresent(unit -> written.put("unit", Node.wording(unit)));
        written.putText("source", line.source());
        if (!line.bases().isEmpty()) {
            written.put("law", nodes(line.bases(), CalculationWriter::basis));
        }
        line.printed().ifPresent(printed -> written.put("printed", printed(printed, line.differs())));
        return written.build();
    }

    private static Node basis(Basis basis) {
        return Node.object()
                .put("provision", basis.provision().value())
                .put("citation", basis.citation().pinpoint())
                .put("check", basis.citation().check().name())
                .putText("since", basis.since())
                .build();
    }

    private static Node printed(Printed printed, boolean differs) {
        return Node.object()
                .put("figure", printed.figure().toString())
                .put("differs", differs)
                .putText("because", printed.because().map(Enum::name))
                .build();
    }

    /** The figure as a text, or what is missing for it. */
    private static Node figure(Figure figure) {
        Optional<Exact> value = figure.value();
        return value.isPresent()
                ? Node.object().put("value", value.get().toString()).build()
                : Node.object()
                        .put("missing", nodes(figure.missing().asList(), CalculationWriter::missing))
                        .build();
    }

    private static Node missing(Missing missing) {
        return Node.object()
                .put("what", Node.wording(missing.what()))
                .putText("by", missing.by().map(Enum::name))
                .build();
    }

    private static <T> Node nodes(ImmutableList<T> values, Function<T, Node> writer) {
        return Node.list(values.stream().map(writer).toList());
    }
}
