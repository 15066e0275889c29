package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.Field;
import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.act.Values;
import org.confisca.act.effect.Decisions;
import org.confisca.act.effect.Obligations;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the acts of a case file one after the other. One use, one thread. */
final class ActReader {
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Known known;
    private @Nullable LocalDateTime last;

    ActReader(Vocabulary vocabulary, Findings findings, Known known) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.known = known;
    }

    /** The next act; empty if there was a finding. */
    Optional<FiledAct> read(ObjectReader object) {
        Optional<ActType<?>> type = object.required("act", ValueKind.TEXT).flatMap(name -> type(name, object));
        if (type.isEmpty()) {
            known.suspect(object.entries());
            object.optional(Act.AT.name(), ValueKind.DATE_TIME).ifPresent(at -> order(at, object));
            return Optional.empty();
        }
        return read(type.get(), object);
    }

    /** An act that stands by itself, without what a case file adds to it; empty if there was a finding. */
    Optional<Act> readAlone(ObjectReader object) {
        return object.required("act", ValueKind.TEXT)
                .flatMap(name -> type(name, object))
                .flatMap(type -> readAlone(type, object));
    }

    private <A extends Act> Optional<Act> readAlone(ActType<A> type, ObjectReader object) {
        int before = findings.count();
        Values values = values(type, object);
        references(type, values, object, known.scope(false));
        object.end();
        return findings.count() > before ? Optional.empty() : Optional.of(type.make(values));
    }

    private Optional<ActType<?>> type(String name, ObjectReader object) {
        Optional<ActType<?>> type = vocabulary.find(name);
        if (type.isEmpty()) {
            String nearest = Nearest.to(name, vocabulary);
            findings.add(
                    object.path("act"),
                    FindingCode.UNKNOWN_ACT,
                    Wording.of("de naam van een handeling, zoals " + nearest, "the name of an act, such as " + nearest),
                    name);
        } else if (type.get() instanceof ByLawType) {
            findings.add(
                    object.path("act"),
                    FindingCode.ACT_OF_LAW,
                    Wording.of(
                            "een handeling die iemand doet; wat de wet doet, staat onder expect.byLaw",
                            "an act that somebody does; what the law does stands under expect.byLaw"),
                    name);
            return Optional.empty();
        }
        return type;
    }

    private <A extends Act> Optional<FiledAct> read(ActType<A> type, ObjectReader object) {
        int before = findings.count();
        Values values = values(type, object);
        boolean proposed = object.flag("proposed");
        Optional<LocalDateTime> recorded = object.optional("recorded", ValueKind.DATE_TIME);
        Optional<String> note = object.optional("note", ValueKind.TEXT);
        Optional<LocalDateTime> at = values.find(Act.AT);
        at.ifPresent(moment -> order(moment, object));
        at.ifPresent(moment -> recordedAfter(moment, recorded, object));
        Known.Scope scope = known.scope(proposed);
        references(type, values, object, scope);
        Optional<Expectation> expect = object.object("expect")
                .map(expected -> new ExpectationReader(vocabulary, findings, scope).ofAct(expected));
        object.end();
        if (findings.count() > before || at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FiledAct(type.make(values), proposed, recorded.orElse(at.get()), note, expect));
    }

    private static <A extends Act> Values values(ActType<A> type, ObjectReader object) {
        Values values = Values.none();
        for (Field<? super A, ?> field : type.fields()) {
            values = with(values, field, object);
        }
        return values;
    }

    private <A extends Act> void references(ActType<A> type, Values values, ObjectReader object, Known.Scope scope) {
        subjects(type, values, object, Field.Role.REFERS, scope);
        subjects(type, values, object, Field.Role.CREATES, scope);
        remedies(type, values, object, scope);
    }

    private static <T> Values with(Values values, Field<?, T> field, ObjectReader object) {
        Optional<T> value = field.isRequired()
                ? object.required(field.name(), field.kind())
                : object.optional(field.name(), field.kind());
        return value.map(read -> values.with(field, read)).orElse(values);
    }

    /** Notes the moment of something, and that it does not come before what stands before it. */
    void order(LocalDateTime at, ObjectReader object) {
        if (last != null && at.isBefore(last)) {
            notBefore(object.path(Act.AT.name()), last, at);
        }
        last = at;
    }

    private void recordedAfter(LocalDateTime at, Optional<LocalDateTime> recorded, ObjectReader object) {
        recorded.filter(moment -> moment.isBefore(at))
                .ifPresent(moment -> notBefore(object.path("recorded"), at, moment));
    }

    private void notBefore(Path path, LocalDateTime earliest, LocalDateTime found) {
        String written = ValueKind.DATE_TIME.formatter().apply(earliest);
        findings.add(
                path,
                FindingCode.OUT_OF_ORDER,
                Wording.of("niet vóór " + written, "not before " + written),
                ValueKind.DATE_TIME.formatter().apply(found));
    }

    private <A extends Act> void subjects(
            ActType<A> type, Values values, ObjectReader object, Field.Role role, Known.Scope scope) {
        for (Field<? super A, ?> field : type.fields()) {
            if (field.role() != role) {
                continue;
            }
            Path path = object.path(field.name());
            Object value = values.find(field).orElse(null);
            ImmutableList<?> all = value instanceof ImmutableList<?> list ? list : ImmutableList.of();
            for (int i = 0; i < all.size(); i++) {
                meet((Subject) all.get(i), path.at(i), role, scope);
            }
            if (value instanceof Subject subject) {
                meet(subject, path, role, scope);
            }
        }
    }

    private static void meet(Subject subject, Path path, Field.Role role, Known.Scope scope) {
        if (role == Field.Role.REFERS) {
            scope.refer(subject, path);
        } else {
            scope.create(subject, path);
        }
    }

    /**
     * A decision with appellants gives each of them a remedy, under an id of its own; a sum that it orders is an obligation
     * under its own.
     */
    private <A extends Act> void remedies(ActType<A> type, Values values, ObjectReader object, Known.Scope scope) {
        DecisionId decision = null;
        ImmutableList<?> appellants = ImmutableList.of();
        for (Field<? super A, ?> field : type.fields()) {
            Object value = values.find(field).orElse(null);
            if (field.role() == Field.Role.CREATES && value instanceof DecisionId created) {
                decision = created;
            } else if (field.name().equals("appellants") && value instanceof ImmutableList<?> list) {
                appellants = list;
            }
        }
        if (decision != null) {
            scope.imply(Obligations.of(decision));
        }
        for (int i = 0; decision != null && i < appellants.size(); i++) {
            if (!(appellants.get(i) instanceof PartyId party)) {
                continue;
            }
            if (Subject.isWellFormed(decision.value() + "/" + party.value())) {
                scope.imply(Decisions.remedyOf(decision, party));
            } else {
                findings.add(
                        object.path("appellants").at(i),
                        FindingCode.NOT_OF_KIND,
                        Wording.of(
                                "een id dat samen met dat van de beslissing hoogstens 79 tekens telt",
                                "an id that is at most 79 characters together with that of the decision"),
                        SubjectText.format(party));
            }
        }
    }
}
