package org.confisca.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.confisca.act.ValueKind;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PartyKind;
import org.confisca.gain.DetentionQuestion;
import org.confisca.gain.Exact;
import org.confisca.gain.PayableStatement;
import org.confisca.gain.PayableTerms;
import org.confisca.gain.YearOfDetention;
import org.confisca.source.Wording;

/** Reads what a calculation states about the sum that has to be paid, by one person or by each of several. */
final class PayableReader {
    /** In which order the deductions are made. */
    enum Order {
        /** In that of the law. */
        LAW,
        /** As they are listed. */
        AS_LISTED
    }

    private static final Wording PERSON = Wording.of(
            "bij meer personen een payer voor ieder, en ieder één keer",
            "with several persons a payer for each, and each once");

    private final Findings findings;
    private final FigureReader figures;
    private final Consumer<ObjectReader.Placed> payers;

    /** With what is done with the id of each payer. */
    PayableReader(Findings findings, FigureReader figures, Consumer<ObjectReader.Placed> payers) {
        this.findings = findings;
        this.figures = figures;
        this.payers = payers;
    }

    /** An object, or a list with an object for each person. */
    ImmutableList<PayableStatement> read(ObjectReader calculation) {
        Optional<Node> node = calculation.find("payable");
        if (node.isEmpty()) {
            return ImmutableList.of();
        }
        if (!(node.get() instanceof Node.Items)) {
            return ObjectReader.of(node.get(), calculation.path("payable"), findings)
                    .map(this::terms)
                    .<ImmutableList<PayableStatement>>map(ImmutableList::of)
                    .orElse(ImmutableList.of());
        }
        ImmutableList<PayableStatement> all = Lists.objects(calculation, "payable", findings).stream()
                .map(this::terms)
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<PartyId> named =
                all.stream().flatMap(terms -> terms.payer().stream()).collect(ImmutableSet.toImmutableSet());
        if (all.size() > 1 && named.size() < all.size()) {
            findings.add(calculation.path("payable"), FindingCode.MISSING, PERSON, "");
        }
        return all;
    }

    private PayableTerms terms(ObjectReader object) {
        Optional<PartyId> payer = object.optional("payer", ValueKind.PARTY);
        payer.ifPresent(known ->
                payers.accept(new ObjectReader.Placed(object.find("payer").orElseThrow(), object.path("payer"))));
        DeductionReader deductions = new DeductionReader(findings, figures);
        PayableTerms terms = PayableTerms.builder()
                .payer(payer)
                .person(object.optional("person", ValueKind.oneOf(PartyKind.class)))
                .offence(object.object("offence").flatMap(figures::period))
                .inStatedOrder(object.optional("order", ValueKind.oneOf(Order.class))
                        .filter(order -> order == Order.AS_LISTED)
                        .isPresent())
                .deductions(Lists.objects(object, "deductions", findings).stream()
                        .flatMap(each -> deductions.read(each).stream())
                        .collect(ImmutableList.toImmutableList()))
                .atTheEnd(figures.rounding(object))
                .printed(figures.printed(object, "printed"))
                .detention(object.object("detention").map(this::detention))
                .build();
        object.end();
        return terms;
    }

    private DetentionQuestion detention(ObjectReader object) {
        ImmutableList.Builder<DetentionQuestion.Related> related = ImmutableList.builder();
        for (ObjectReader each : Lists.objects(object, "related", findings)) {
            each.required("label", ValueKind.TEXT)
                    .map(label ->
                            new DetentionQuestion.Related(Wording.same(label), each.optional("days", ValueKind.WHOLE)))
                    .ifPresent(related::add);
            each.find("days");
            each.end();
        }
        Optional<Exact> dayValue = object.find("dayValue")
                .flatMap(node -> figures.number(node, object.path("dayValue"), FigureReader.NUMBER))
                .filter(value -> {
                    if (value.signum() <= 0) {
                        figures.impossible(
                                object.path("dayValue"),
                                Wording.of("meer dan nul", "more than zero"),
                                value.toString());
                    }
                    return value.signum() > 0;
                });
        DetentionQuestion question = DetentionQuestion.builder()
                .dayValue(dayValue)
                .fixed(object.optional("days", ValueKind.WHOLE))
                .related(related.build())
                .year(object.optional("year", ValueKind.oneOf(YearOfDetention.class))
                        .orElse(YearOfDetention.BY_DAY_OF_OFFENCE))
                .printed(figures.printed(object, "printed"))
                .build();
        object.end();
        return question;
    }
}
