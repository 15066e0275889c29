package org.confisca.json;

import com.google.common.collect.ImmutableList;
import org.confisca.act.ValueKind;
import org.confisca.gain.Division;
import org.confisca.gain.GainGround;
import org.confisca.gain.Kind;
import org.confisca.gain.Method;
import org.confisca.gain.Printed;

/**
 * The JSON Schema of calculations: an editor that knows it completes lines and marks mistakes. That references lead
 * somewhere and that a kind goes with its method, only {@link CalculationReader} can tell.
 */
public final class CalculationSchema {
    private static final String NUMBER = "figure";
    private static final String OPERAND = "operand";

    private CalculationSchema() {}

    /**
     * The schema (draft 2020-12) of a file with a calculation.
     *
     * @return the schema as indented JSON
     */
    public static String text() {
        SchemaParts.ObjectSchema file = SchemaParts.object()
                .property("$schema", SchemaParts.texts("The address of this schema, for editors."))
                .required("calculation", SchemaParts.of(ValueKind.TEXT, "What it is called, such as the ECLI."))
                .property(
                        "jurisdiction",
                        SchemaParts.of(ValueKind.TEXT, "By which law, such as NL. Left out: arithmetic only."))
                .property("synthetic", SchemaParts.of(ValueKind.FLAG, "Whether it was made up."));
        return JsonText.of(Node.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Confisca calculation")
                .putAll(body(file).entries())
                .put("$defs", definitions(Node.object()).build())
                .build());
    }

    /** The section of a case file. */
    static Node section() {
        return body(SchemaParts.object()).build();
    }

    private static SchemaParts.ObjectSchema body(SchemaParts.ObjectSchema schema) {
        together(schema.property("title", described("label", "What it is about."))
                .required("currency", SchemaParts.of(ValueKind.TEXT, "The currency of all amounts, such as EUR."))
                .property("decidedOn", SchemaParts.of(ValueKind.DATE, "The day of the decision."))
                .property("period", SchemaParts.reference("period"))
                .property(
                        "ground",
                        SchemaParts.of(ValueKind.oneOf(GainGround.class), "Which gain is taken (art. 36e Sr)."))
                .property("source", SchemaParts.of(ValueKind.TEXT, "Where it comes from."))
                .property("note", SchemaParts.of(ValueKind.TEXT, "A remark."))
                .property("label", described("label", "What the outcome is called (default: estimated gain).")));
        return printed(done(schema))
                .property("costsAllowed", allowed())
                .required("lines", SchemaParts.listOf("line"))
                .property("division", SchemaParts.reference("division"))
                .property("expect", expect());
    }

    static Node.Builder definitions(Node.Builder definitions) {
        return definitions
                .put("line", line())
                .put("step", step())
                .put("between", between())
                .put("division", division())
                .put("person", person())
                .put("label", label())
                .put("period", period())
                .put(NUMBER, number())
                .put(OPERAND, operand());
    }

    private static Node line() {
        SchemaParts.ObjectSchema schema = SchemaParts.object()
                .property("id", id())
                .required("label", described("label", "What it is called."))
                .property("kind", SchemaParts.of(ValueKind.oneOf(Kind.class), "What it is in the method around it."))
                .property(
                        "sign",
                        Node.object()
                                .put("description", "\"-\" if it goes off; only where the method has no kinds.")
                                .put("enum", Node.texts(ImmutableList.of("+", "-", "−")))
                                .build())
                .property("aside", SchemaParts.of(ValueKind.FLAG, "True if it is shown but counts towards nothing."))
                .property("unit", SchemaParts.of(ValueKind.TEXT, "What it counts, if it is not money."))
                .property("amount", described(OPERAND, "Its amount, or unknown."))
                .property("quantity", quantity())
                .property("price", described(OPERAND, "The price of one."))
                .property("lines", SchemaParts.listOf("line"))
                .property("on", SchemaParts.of(ValueKind.DATE, "When it was, if it was on one day."))
                .property("period", SchemaParts.reference("period"))
                .property("source", SchemaParts.of(ValueKind.TEXT, "Where it stands: a page, a report."));
        return printed(done(together(schema)))
                .property("costsAllowed", allowed())
                .build();
    }

    private static SchemaParts.ObjectSchema together(SchemaParts.ObjectSchema schema) {
        return schema.property(
                        "method",
                        SchemaParts.of(
                                ValueKind.oneOf(Method.class), "How its lines come to one figure (default SUM)."))
                .property("harvests", described(OPERAND, "How many harvests; with the method HARVEST."))
                .property("perHarvest", described("between", "What one harvest leaves."))
                .property("allHarvests", described("between", "What all harvests leave."));
    }

    private static SchemaParts.ObjectSchema done(SchemaParts.ObjectSchema schema) {
        return schema.property("round", rounding()).property("then", SchemaParts.listOf("step"));
    }

    private static SchemaParts.ObjectSchema printed(SchemaParts.ObjectSchema schema) {
        return explained(schema.property("printed", described(NUMBER, "What the decision prints here.")));
    }

    private static SchemaParts.ObjectSchema explained(SchemaParts.ObjectSchema schema) {
        return schema.property(
                        "because",
                        SchemaParts.of(
                                ValueKind.oneOf(Printed.Because.class),
                                "Why what is printed differs from what is computed."))
                .property("carry", SchemaParts.of(ValueKind.FLAG, "True if later lines go on with what is printed."));
    }

    private static Node step() {
        SchemaParts.ObjectSchema schema =
                SchemaParts.object().property("id", id()).property("label", described("label", "What it is called."));
        for (StepOperation operation : StepOperation.values()) {
            schema.property(operation.property(), described(OPERAND, operation.description()));
        }
        return printed(schema.property("round", rounding())
                        .property("source", SchemaParts.of(ValueKind.TEXT, "Where it stands.")))
                .build();
    }

    private static Node between() {
        return printed(SchemaParts.object()
                        .property("label", described("label", "What it is called."))
                        .property("round", rounding())
                        .property("source", SchemaParts.of(ValueKind.TEXT, "Where it stands.")))
                .build();
    }

    private static Node division() {
        return SchemaParts.object()
                .required("key", SchemaParts.of(ValueKind.oneOf(Division.Key.class), "By what it is divided."))
                .property("round", rounding())
                .property(
                        "remainder",
                        SchemaParts.of(
                                ValueKind.oneOf(Division.Remainder.class),
                                "Who gets what rounding leaves over. Left out: nobody."))
                .property(
                        "commonGain",
                        SchemaParts.of(ValueKind.FLAG, "Whether the court found that the gain was common; with JOINT."))
                .required(
                        "persons",
                        SchemaParts.list(either(SchemaParts.of(ValueKind.PARTY), SchemaParts.reference("person"))))
                .build();
    }

    private static Node person() {
        return printed(SchemaParts.object()
                        .required("id", SchemaParts.of(ValueKind.PARTY, "Opaque: nothing personal."))
                        .property("share", described(OPERAND, "Which part; with STATED."))
                        .property("amount", described(OPERAND, "Which amount; with STATED."))
                        .property("source", SchemaParts.of(ValueKind.TEXT, "Where it stands.")))
                .build();
    }

    private static Node expect() {
        return explained(SchemaParts.object().property("gain", described(NUMBER, "The estimated gain as printed.")))
                .build();
    }

    private static Node label() {
        return either(
                SchemaParts.of(ValueKind.TEXT),
                SchemaParts.object()
                        .required("nl", SchemaParts.of(ValueKind.TEXT))
                        .required("en", SchemaParts.of(ValueKind.TEXT))
                        .build());
    }

    private static Node period() {
        return SchemaParts.object()
                .required("first", SchemaParts.of(ValueKind.DATE))
                .required("last", SchemaParts.of(ValueKind.DATE))
                .build();
    }

    private static Node number() {
        return either(Node.object().put("type", "number").build(), SchemaParts.texts(FigureReader.NUMBER.en()));
    }

    private static Node operand() {
        return either(SchemaParts.reference(NUMBER), SchemaParts.reference("period"));
    }

    private static Node quantity() {
        return either(SchemaParts.reference(OPERAND), SchemaParts.listOf(OPERAND));
    }

    private static Node rounding() {
        return either(
                SchemaParts.texts("How it is rounded: " + FigureReader.ROUNDING.en() + "."),
                Node.object().put("type", "number").build());
    }

    private static Node allowed() {
        return SchemaParts.of(
                ValueKind.FLAG, "Whether the court allows costs to be deducted: its determination, never ours.");
    }

    private static Node id() {
        return Node.object()
                .put("description", "By which later lines refer to it, as =id.")
                .put("type", "string")
                .put("pattern", "^" + FigureReader.ID + "$")
                .build();
    }

    private static Node described(String definition, String description) {
        return Node.object()
                .put("description", description)
                .put("$ref", "#/$defs/" + definition)
                .build();
    }

    private static Node either(Node one, Node other) {
        return Node.object()
                .put("anyOf", Node.list(ImmutableList.of(one, other)))
                .build();
    }
}
