package org.confisca.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.ValueKind;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Subject;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;

/** Reads what is expected of an answer. One use, one thread. */
final class ExpectationReader {
    static final String WITHOUT_DELAY = "WITHOUT_DELAY";
    static final String PROVISION = "[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)+";
    static final String REASON = "NO_POWER|DOES_NOT_FIT|OUT_OF_ORDER|(NOT_IN_FORCE:)?" + PROVISION;

    static final ValueKind.Text<ProvisionId> PROVISION_ID = formed(
            "provision",
            Wording.of("een bepaling zoals NL-WWFT-17A-1", "a provision such as NL-WWFT-17A-1"),
            PROVISION,
            text -> new ProvisionId(text),
            ProvisionId::value);

    static final ValueKind.Text<String> REASON_CODE = formed(
            "reason",
            Wording.of(
                    "een bepaling zoals NL-SV-117-1, of NO_POWER, DOES_NOT_FIT, OUT_OF_ORDER of NOT_IN_FORCE:bepaling",
                    "a provision such as NL-SV-117-1, or NO_POWER, DOES_NOT_FIT, OUT_OF_ORDER or NOT_IN_FORCE:provision"),
            REASON,
            text -> text,
            text -> text);

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Known.Scope known;

    ExpectationReader(Vocabulary vocabulary, Findings findings, Known.Scope known) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.known = known;
    }

    private static <T> ValueKind.Text<T> formed(
            String name, Wording expected, String form, Function<String, T> make, Function<T, String> write) {
        Pattern pattern = Pattern.compile(form);
        return new ValueKind.Text<>(
                name,
                expected,
                Optional.of("^(" + form + ")$"),
                ImmutableSet.of(),
                text -> pattern.matcher(text).matches() ? Optional.of(make.apply(text)) : Optional.empty(),
                write);
    }

    /** What is expected of an act. What could not be read is a finding and left out. */
    Expectation ofAct(ObjectReader object) {
        Expectation expectation = Expectation.builder()
                .outcome(object.optional("outcome", ValueKind.oneOf(Outcome.class)))
                .powers(object.optional("powers", ValueKind.listOf(PROVISION_ID))
                        .map(ImmutableSet::copyOf))
                .reasons(object.optional("reasons", ValueKind.listOf(REASON_CODE)))
                .missing(object.optional("missing", ValueKind.listOf(ValueKind.TEXT)))
                .byLaw(byLaw(object))
                .terms(terms(object))
                .duties(duties(object, false))
                .state(state(object))
                .build();
        object.end();
        return expectation;
    }

    /** What is expected at the end of the file. */
    Expectation ofEnd(ObjectReader object) {
        Expectation expectation = Expectation.builder()
                .byLaw(byLaw(object))
                .terms(terms(object))
                .duties(duties(object, true))
                .state(state(object))
                .build();
        object.end();
        return expectation;
    }

    private <T> Optional<ImmutableList<T>> each(
            ObjectReader object, String name, Function<ObjectReader, Optional<T>> reader) {
        return object.list(name, false).map(items -> {
            ImmutableList.Builder<T> all = ImmutableList.builder();
            for (ObjectReader item : Lists.objects(items, findings)) {
                reader.apply(item).ifPresent(all::add);
                item.end();
            }
            return all.build();
        });
    }

    private Optional<ImmutableList<Expectation.LawfulEvent>> byLaw(ObjectReader object) {
        return each(object, "byLaw", item -> {
            Optional<ByLawType> type = item.required("act", ValueKind.TEXT).flatMap(name -> byLawType(name, item));
            Optional<Subject> about = item.required("about", ValueKind.SUBJECT);
            Optional<LocalDateTime> at = item.required("at", ValueKind.DATE_TIME);
            return type.isEmpty() || about.isEmpty() || at.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Expectation.LawfulEvent(type.get(), about.get(), at.get()));
        });
    }

    private Optional<ByLawType> byLawType(String name, ObjectReader item) {
        Optional<ByLawType> type =
                vocabulary.find(name).filter(ByLawType.class::isInstance).map(ByLawType.class::cast);
        if (type.isEmpty()) {
            findings.add(
                    item.path("act"),
                    FindingCode.UNKNOWN_ACT,
                    Wording.of("een handeling van de wet, zoals HoldLapsed", "an act of the law, such as HoldLapsed"),
                    name);
        }
        return type;
    }

    private Optional<ImmutableList<Expectation.ExpectedTerm>> terms(ObjectReader object) {
        return each(object, "terms", item -> {
            Optional<Subject> about = item.required("about", ValueKind.SUBJECT);
            Optional<LocalDateTime> end = item.required("end", ValueKind.DATE_TIME);
            return about.isEmpty() || end.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Expectation.ExpectedTerm(about.get(), end.get()));
        });
    }

    private Optional<ImmutableList<Expectation.ExpectedDuty>> duties(ObjectReader object, boolean withOverdue) {
        return each(object, "duties", item -> {
            Optional<Office> owedBy = item.required("owedBy", ValueKind.OFFICE);
            Optional<String> act = item.required("act", ValueKind.TEXT).filter(name -> actOf(name, item));
            Optional<Subject> about = item.required("about", ValueKind.SUBJECT);
            Optional<Expectation.ExpectedDue> due = due(item);
            Optional<Boolean> overdue = withOverdue ? item.optional("overdue", ValueKind.FLAG) : Optional.empty();
            return owedBy.isEmpty() || act.isEmpty() || about.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Expectation.ExpectedDuty(owedBy.get(), act.get(), about.get(), due, overdue));
        });
    }

    private boolean actOf(String name, ObjectReader item) {
        Optional<ActType<?>> type = vocabulary.find(name);
        if (type.isEmpty()) {
            String nearest = Nearest.to(name, vocabulary);
            findings.add(
                    item.path("act"),
                    FindingCode.UNKNOWN_ACT,
                    Wording.of(
                            "een handeling waarmee de verplichting wordt nagekomen, zoals " + nearest,
                            "an act that discharges the duty, such as " + nearest),
                    name);
        }
        return type.isPresent();
    }

    private Optional<Expectation.ExpectedDue> due(ObjectReader item) {
        Optional<Node> node = item.find("due");
        if (node.equals(Optional.of(new Node.Text(WITHOUT_DELAY)))) {
            return Optional.of(new Expectation.ExpectedDue(Optional.empty()));
        }
        return item.optional("due", ValueKind.DATE_TIME)
                .map(moment -> new Expectation.ExpectedDue(Optional.of(moment)));
    }

    private ImmutableMap<AssetId, StateName> state(ObjectReader object) {
        ImmutableMap.Builder<AssetId, StateName> states = ImmutableMap.builder();
        object.object("state").ifPresent(reader -> {
            for (String id : reader.entries().entries().keySet()) {
                Optional<AssetId> asset =
                        ValueCodec.read(ValueKind.ASSET, new Node.Text(id), reader.path(id), findings);
                asset.ifPresent(named -> known.refer(named, reader.path(id)));
                Optional<StateName> name = reader.required(id, ValueKind.oneOf(StateName.class));
                if (asset.isPresent() && name.isPresent()) {
                    states.put(asset.get(), name.get());
                }
            }
        });
        return states.buildOrThrow();
    }
}
