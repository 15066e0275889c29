package org.confisca.json;

import org.confisca.act.ValueKind;
import org.confisca.casefile.PartyKind;
import org.confisca.gain.Deduction;
import org.confisca.gain.DelayCap;
import org.confisca.gain.Extent;
import org.confisca.gain.PayableStage;
import org.confisca.gain.PhaseKind;
import org.confisca.gain.YearOfDetention;

/** The schema of what a calculation states about the sum that has to be paid. */
final class PayableSchema {

    private PayableSchema() {}

    /** One person, or a list with each. */
    static Node section() {
        return CalculationSchema.either(SchemaParts.reference("payable"), SchemaParts.listOf("payable"));
    }

    static Node.Builder definitions(Node.Builder definitions) {
        return definitions
                .put("payable", payable())
                .put("deduction", deduction())
                .put("phase", phase())
                .put("detention", detention())
                .put("related", related());
    }

    private static Node payable() {
        return CalculationSchema.printed(SchemaParts.object()
                        .property(
                                "payer",
                                SchemaParts.of(ValueKind.PARTY, "Who pays: the share of this person is taken."))
                        .property("person", SchemaParts.of(ValueKind.oneOf(PartyKind.class), "What the payer is."))
                        .property(
                                "offence",
                                CalculationSchema.described(
                                        "period", "When the offences were committed (default: the period above)."))
                        .property(
                                "order",
                                SchemaParts.of(
                                        ValueKind.oneOf(PayableReader.Order.class),
                                        "LAW, or AS_LISTED if the decision took another order (default LAW)."))
                        .property("deductions", SchemaParts.listOf("deduction"))
                        .property("round", CalculationSchema.rounding())
                        .property("detention", SchemaParts.reference("detention")))
                .build();
    }

    private static Node deduction() {
        return CalculationSchema.printed(SchemaParts.object()
                        .required("ground", SchemaParts.of(ValueKind.oneOf(PayableStage.class), "Why it goes off."))
                        .property("label", CalculationSchema.described("label", "What it is called."))
                        .property("amount", figure("How much goes off, or unknown."))
                        .property("percent", CalculationSchema.described("operand", "Which percentage goes off."))
                        .property(
                                "of",
                                SchemaParts.of(
                                        ValueKind.oneOf(Extent.Of.class),
                                        "A percentage of what is left, or of the estimate (default REST)."))
                        .property("atMost", figure("The most that a percentage comes to."))
                        .property("share", CalculationSchema.described("operand", "Which part is left for the payer."))
                        .property("setAt", figure("What is left, as the court set it."))
                        .property(
                                "form",
                                SchemaParts.of(
                                        ValueKind.oneOf(Deduction.Form.class),
                                        "VICTIMS: a claim, or a duty to pay the State (default CLAIM)."))
                        .property("awarded", figure("VICTIMS: what was awarded or imposed."))
                        .property("paid", figure("VICTIMS: what was paid on it."))
                        .property(
                                "corresponding", figure("VICTIMS: the part of this person's gain that answers to it."))
                        .property("phases", SchemaParts.listOf("phase"))
                        .property(
                                "cap",
                                SchemaParts.of(
                                        ValueKind.oneOf(DelayCap.class),
                                        "DELAY with phases: for what the most holds (default IN_ALL)."))
                        .property("round", CalculationSchema.rounding())
                        .property("source", SchemaParts.of(ValueKind.TEXT, "Where it stands.")))
                .build();
    }

    private static Node phase() {
        return SchemaParts.object()
                .required("phase", SchemaParts.of(ValueKind.oneOf(PhaseKind.class), "Which phase."))
                .required("from", SchemaParts.of(ValueKind.DATE, "When the reasonable time began."))
                .required("to", SchemaParts.of(ValueKind.DATE, "When it ended."))
                .property("detained", SchemaParts.of(ValueKind.FLAG, "Whether the person was in detention for it."))
                .build();
    }

    private static Node detention() {
        return CalculationSchema.printed(SchemaParts.object()
                        .property("dayValue", figure("For which full amount one day stands (default: the law's)."))
                        .property("days", SchemaParts.of(ValueKind.WHOLE, "The days that the court fixed."))
                        .property(
                                "year",
                                SchemaParts.of(
                                        ValueKind.oneOf(YearOfDetention.class),
                                        "How long a year is (default BY_DAY_OF_OFFENCE)."))
                        .property("related", SchemaParts.listOf("related")))
                .build();
    }

    private static Node related() {
        return SchemaParts.object()
                .required("label", SchemaParts.of(ValueKind.TEXT, "Which measure."))
                .property("days", SchemaParts.of(ValueKind.WHOLE, "The days imposed with it; left out: unknown."))
                .build();
    }

    private static Node figure(String description) {
        return CalculationSchema.described("figure", description);
    }
}
