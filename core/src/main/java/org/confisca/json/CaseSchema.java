package org.confisca.json;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.Field;
import org.confisca.act.ValueKind;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.PartyKind;

/**
 * The JSON Schema of case files, made from the act types and their fields: an editor that knows it completes acts and marks
 * mistakes. It describes one value at a time; that references lead somewhere and that acts come in order of time, only
 * {@link CaseReader} can tell.
 */
public final class CaseSchema {

    private CaseSchema() {}

    /**
     * The schema (draft 2020-12) of case files with the acts of a vocabulary.
     *
     * @param vocabulary the acts
     * @return the schema as indented JSON; the same vocabulary gives the same text
     */
    public static String of(Vocabulary vocabulary) {
        ImmutableList<ActType<?>> acts = vocabulary.all().stream()
                .filter(type -> !(type instanceof ByLawType))
                .collect(ImmutableList.toImmutableList());
        Node.Builder definitions = Node.object()
                .put("party", party())
                .put("offence", offence())
                .put("asset", asset())
                .put("act", act(acts));
        acts.forEach(type -> definitions.put("act." + type.name(), act(type)));
        ExpectationSchema expectations = new ExpectationSchema(vocabulary);
        return JsonText.of(Node.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Confisca case file")
                .putAll(SchemaParts.object()
                        .property("$schema", SchemaParts.texts("The address of this schema, for editors."))
                        .required("caseFile", SchemaParts.of(ValueKind.TEXT, "The reference of the case."))
                        .property("title", title())
                        .property("synthetic", SchemaParts.of(ValueKind.FLAG, "Whether the case was made up."))
                        .property("source", SchemaParts.of(ValueKind.TEXT, "Where it comes from, such as an ECLI."))
                        .property("note", SchemaParts.of(ValueKind.TEXT, "A note on the case."))
                        .required(
                                "jurisdiction",
                                SchemaParts.of(ValueKind.TEXT, "By which law it is judged, such as NL."))
                        .property(
                                "completeSince",
                                SchemaParts.of(
                                        ValueKind.DATE,
                                        "Since when the file is a full register: from that day on, what it does not"
                                                + " hold did not happen."))
                        .property("parties", SchemaParts.listOf("party"))
                        .property("offences", SchemaParts.listOf("offence"))
                        .property("assets", SchemaParts.listOf("asset"))
                        .required("acts", SchemaParts.listOf("act"))
                        .property("calculation", CalculationSchema.section())
                        .property("until", expectations.until())
                        .entries())
                .put(
                        "$defs",
                        CalculationSchema.definitions(definitions.put("expect", expectations.ofAct()))
                                .build())
                .build());
    }

    private static Node title() {
        return Node.object()
                .put("description", "What the case is called.")
                .put(
                        "oneOf",
                        Node.list(ImmutableList.of(
                                SchemaParts.of(ValueKind.TEXT),
                                SchemaParts.object()
                                        .required("nl", SchemaParts.of(ValueKind.TEXT))
                                        .required("en", SchemaParts.of(ValueKind.TEXT))
                                        .build())))
                .build();
    }

    private static Node party() {
        return SchemaParts.object()
                .required("id", SchemaParts.of(ValueKind.PARTY, "Opaque: nothing personal."))
                .required("kind", SchemaParts.of(ValueKind.oneOf(PartyKind.class)))
                .build();
    }

    private static Node offence() {
        return SchemaParts.object()
                .required("id", SchemaParts.of(ValueKind.OFFENCE))
                .required("person", SchemaParts.of(ValueKind.PARTY, "The suspect or convicted person, a party."))
                .property(
                        "period",
                        SchemaParts.object()
                                .required("first", SchemaParts.of(ValueKind.DATE))
                                .required("last", SchemaParts.of(ValueKind.DATE))
                                .build())
                .property(
                        "fineCategory",
                        Node.object()
                                .put("type", "integer")
                                .put("minimum", Node.whole(1))
                                .put("maximum", Node.whole(6))
                                .build())
                .property("crime", SchemaParts.of(ValueKind.FLAG, "Whether it is a crime, not a minor offence."))
                .required("status", SchemaParts.of(ValueKind.oneOf(OffenceStatus.class)))
                .property("chargedAt", SchemaParts.of(ValueKind.DATE_TIME))
                .property("judgedAt", SchemaParts.of(ValueKind.DATE_TIME, "When a court first convicted or acquitted."))
                .property("endedAt", SchemaParts.of(ValueKind.DATE_TIME, "When the prosecuted case ended."))
                .property("deprivationClaimedAt", SchemaParts.of(ValueKind.DATE_TIME))
                .property(
                        "deprivationExtinguishedAt",
                        SchemaParts.of(
                                ValueKind.DATE_TIME,
                                "When a performed settlement took away the claim for deprivation."))
                .build();
    }

    private static Node asset() {
        return SchemaParts.object()
                .required("id", SchemaParts.of(ValueKind.ASSET))
                .required("kind", SchemaParts.of(ValueKind.oneOf(AssetKind.class)))
                .property("owner", SchemaParts.of(ValueKind.PARTY, "A party; leave it out while unknown."))
                .property(
                        "packagingOf",
                        SchemaParts.of(ValueKind.ASSET, "What it is the packaging of: an asset that stands before it."))
                .property("acquiredOn", SchemaParts.of(ValueKind.DATE))
                .property(
                        "value",
                        SchemaParts.object()
                                .required("amount", SchemaParts.of(ValueKind.MONEY))
                                .required("on", SchemaParts.of(ValueKind.DATE))
                                .property("source", SchemaParts.of(ValueKind.TEXT))
                                .build())
                .build();
    }

    /** Any act: its name decides which other properties it has. */
    private static Node act(ImmutableList<ActType<?>> acts) {
        ImmutableList.Builder<Node> cases = ImmutableList.builder();
        for (ActType<?> type : acts) {
            Node named = Node.object()
                    .put(
                            "properties",
                            Node.object()
                                    .put("act", SchemaParts.constant(type.name()))
                                    .build())
                    .put("required", Node.texts(ImmutableList.of("act")))
                    .build();
            cases.add(Node.object()
                    .put("if", named)
                    .put("then", SchemaParts.reference("act." + type.name()))
                    .build());
        }
        return Node.object()
                .put("type", "object")
                .put(
                        "properties",
                        Node.object().put("act", SchemaParts.choice(acts)).build())
                .put("required", Node.texts(ImmutableList.of("act", "at")))
                .put("allOf", Node.list(cases.build()))
                .build();
    }

    private static <A extends Act> Node act(ActType<A> type) {
        SchemaParts.ObjectSchema schema = SchemaParts.object().required("act", SchemaParts.constant(type.name()));
        for (Field<? super A, ?> field : type.fields()) {
            Node value = SchemaParts.of(field.kind(), SchemaParts.description(field));
            if (field.isRequired()) {
                schema.required(field.name(), value);
            } else {
                schema.property(field.name(), value);
            }
        }
        return Node.object()
                .put("description", type.label().en())
                .putAll(schema.property(
                                "proposed",
                                SchemaParts.of(ValueKind.FLAG, "True for a question: it is judged but did not happen."))
                        .property(
                                "recorded",
                                SchemaParts.of(ValueKind.DATE_TIME, "When it was written down, if later than at."))
                        .property("note", SchemaParts.of(ValueKind.TEXT))
                        .property("expect", SchemaParts.reference("expect"))
                        .entries())
                .build();
    }
}
