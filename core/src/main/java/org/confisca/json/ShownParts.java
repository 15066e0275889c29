package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.RunningTerm;
import org.confisca.rule.Missing;
import org.confisca.rule.OwedDuty;
import org.confisca.rule.Supply;
import org.confisca.source.Wording;

/** How terms, duties and acts of the law read in a difference. */
final class ShownParts {
    static final Wording NONE = Wording.of("geen", "none");

    private ShownParts() {}

    static Wording texts(Collection<?> values) {
        return values.isEmpty()
                ? NONE
                : Wording.same(values.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private static Wording joined(ImmutableList<Wording> parts) {
        return parts.isEmpty()
                ? NONE
                : Wording.of(
                        parts.stream().map(Wording::nl).collect(Collectors.joining(", ")),
                        parts.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }

    static Wording missing(ImmutableList<Missing> missing) {
        return joined(missing.stream().map(ShownParts::missing).collect(ImmutableList.toImmutableList()));
    }

    private static Wording missing(Missing missing) {
        String name = missing.supply() instanceof Supply.Determined norm
                ? " (" + norm.norm() + ")"
                : missing.supply() instanceof Supply.Told told
                        ? " (" + told.field().name() + ")"
                        : "";
        return Wording.of(missing.what().nl() + name, missing.what().en() + name);
    }

    static Wording events(ImmutableList<Expectation.LawfulEvent> events) {
        return joined(events.stream()
                .map(event -> Wording.same(
                        event.type().name() + " " + SubjectText.format(event.about()) + " " + moment(event.at())))
                .collect(ImmutableList.toImmutableList()));
    }

    static Wording terms(ImmutableList<RunningTerm> terms) {
        return joined(terms.stream()
                .map(term -> term(new Expectation.ExpectedTerm(term.about(), term.end())))
                .collect(ImmutableList.toImmutableList()));
    }

    static Wording term(Expectation.ExpectedTerm term) {
        String about = SubjectText.format(term.about());
        String end = moment(term.end());
        return Wording.of(about + " tot " + end, about + " until " + end);
    }

    static Wording duties(ImmutableList<OwedDuty> duties) {
        return joined(duties.stream().map(ShownParts::duty).collect(ImmutableList.toImmutableList()));
    }

    private static Wording duty(OwedDuty owed) {
        Duty duty = owed.duty();
        Optional<LocalDateTime> by = duty.due() instanceof Due.By due ? Optional.of(due.end()) : Optional.empty();
        return duty(new Expectation.ExpectedDuty(
                duty.owedBy(),
                String.join("/", duty.dischargedBy()),
                duty.about(),
                Optional.of(new Expectation.ExpectedDue(by)),
                owed.overdue() ? Optional.of(true) : Optional.empty()));
    }

    static Wording duty(Expectation.ExpectedDuty duty) {
        String start = duty.owedBy().name() + " " + duty.act() + " " + SubjectText.format(duty.about());
        String due = duty.due()
                .map(each -> " " + each.by().map(ShownParts::moment).orElse(ExpectationReader.WITHOUT_DELAY))
                .orElse("");
        boolean overdue = duty.overdue().orElse(false);
        return Wording.of(start + due + (overdue ? " (te laat)" : ""), start + due + (overdue ? " (overdue)" : ""));
    }

    static String moment(LocalDateTime moment) {
        return ValueKind.DATE_TIME.formatter().apply(moment);
    }
}
