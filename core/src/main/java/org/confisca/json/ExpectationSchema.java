package org.confisca.json;

import com.google.common.collect.ImmutableList;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.ValueKind;
import org.confisca.act.vocabulary.Vocabulary;

/** The schema of what is expected of an answer. */
final class ExpectationSchema {
    private final Vocabulary vocabulary;

    ExpectationSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Node ofAct() {
        SchemaParts.ObjectSchema schema = SchemaParts.object()
                .property("outcome", SchemaParts.of(ValueKind.oneOf(Outcome.class)))
                .property(
                        "powers",
                        SchemaParts.of(
                                ValueKind.listOf(ExpectationReader.PROVISION_ID),
                                "The provisions whose powers hold, all of them."))
                .property(
                        "reasons",
                        SchemaParts.of(
                                ValueKind.listOf(ExpectationReader.REASON_CODE),
                                "Some of the reasons of a refusal; [] for none."))
                .property(
                        "missing",
                        SchemaParts.of(
                                ValueKind.listOf(ValueKind.TEXT),
                                "Names of norms, fields or facts among what is missing; [] for none."));
        return common(schema, false).build();
    }

    Node until() {
        return SchemaParts.object()
                .required("at", SchemaParts.of(ValueKind.DATE_TIME, "How long time runs on after the last act."))
                .property("expect", common(SchemaParts.object(), true).build())
                .build();
    }

    private SchemaParts.ObjectSchema common(SchemaParts.ObjectSchema schema, boolean atEnd) {
        ImmutableList<ActType<?>> byLaw =
                vocabulary.all().stream().filter(ByLawType.class::isInstance).collect(ImmutableList.toImmutableList());
        Node states = Node.object()
                .put("type", "object")
                .put("description", "The legal state of assets afterwards, by id.")
                .put("additionalProperties", SchemaParts.of(ValueKind.oneOf(StateName.class)))
                .build();
        Node event = SchemaParts.object()
                .required("act", SchemaParts.choice(byLaw))
                .required("about", SchemaParts.of(ValueKind.SUBJECT))
                .required("at", SchemaParts.of(ValueKind.DATE_TIME))
                .build();
        Node term = SchemaParts.object()
                .required("about", SchemaParts.of(ValueKind.SUBJECT))
                .required("end", SchemaParts.of(ValueKind.DATE_TIME, "The first moment at which it is over."))
                .build();
        return schema.property("byLaw", SchemaParts.list(event))
                .property("terms", SchemaParts.list(term))
                .property("duties", SchemaParts.list(duty(atEnd)))
                .property("state", states);
    }

    private Node duty(boolean atEnd) {
        Node due = Node.object()
                .put(
                        "oneOf",
                        Node.list(ImmutableList.of(
                                SchemaParts.of(ValueKind.DATE_TIME),
                                SchemaParts.constant(ExpectationReader.WITHOUT_DELAY))))
                .build();
        SchemaParts.ObjectSchema schema = SchemaParts.object()
                .required("owedBy", SchemaParts.of(ValueKind.OFFICE))
                .required("act", SchemaParts.choice(vocabulary.all()))
                .required("about", SchemaParts.of(ValueKind.SUBJECT))
                .property("due", due);
        return atEnd
                ? schema.property("overdue", SchemaParts.of(ValueKind.FLAG)).build()
                : schema.build();
    }
}
