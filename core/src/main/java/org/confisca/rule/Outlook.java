package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.act.ValueKind;
import org.confisca.act.Values;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Office;
import org.confisca.casefile.Subject;

/** Looks at one kind of act before there is an act: what is known may rule it out, what is not is listed. */
record Outlook<A extends Act>(Entry<A> entry, Matter<A> matter) {

    static <A extends Act> Optional<Option> of(
            Entry<A> entry, CaseFile file, Subject about, LocalDateTime at, RuleBook book) {
        return entry.type()
                .principal()
                .flatMap(field -> bind(field, about))
                .filter(bound -> entry.type().couldFit(file, bound))
                .flatMap(bound -> new Outlook<>(entry, Matter.<A>open(file, at, bound, book)).option(about));
    }

    @SuppressWarnings("unchecked") // the kind of the field has read the subject back, so it is of its type
    private static <S extends Subject> Optional<Values> bind(Field<?, S> field, Subject about) {
        return field.kind() instanceof ValueKind.Text<S> text
                        && text.parser()
                                .apply(about.value())
                                .filter(about::equals)
                                .isPresent()
                ? Optional.of(Values.none().with(field, (S) about))
                : Optional.empty();
    }

    private Optional<Option> option(Subject about) {
        Verdict<A> verdict = Verdict.on(entry, matter, null);
        if (verdict.outcome() == Truth.FALSE) {
            return Optional.empty();
        }
        ImmutableSet.Builder<Office> holders = ImmutableSet.builder();
        Set<Missing> missing = new LinkedHashSet<>();
        for (Field<? super A, ?> field : entry.type().fields()) {
            boolean told = matter.value(field).isPresent() || field == Act.AT || field == Act.BY;
            if (field.isRequired() && !told) {
                missing.add(new Missing(field.label(), new Supply.Told(field)));
            }
        }
        for (BookRule<Power<A>> held : entry.powers()) {
            if (verdict.judgement().permits(held) != Truth.FALSE) {
                holders.add(held.rule().holder());
            }
        }
        missing.addAll(verdict.missing());
        return Optional.of(new Option(about, entry.type(), holders.build(), onceEach(missing)));
    }

    /** What the act tells in one field is missing once, however many facts are read from that field. */
    private static ImmutableList<Missing> onceEach(Set<Missing> missing) {
        Set<Field<?, ?>> told = new HashSet<>();
        return missing.stream()
                .filter(each -> !(each.supply() instanceof Supply.Told field) || told.add(field.field()))
                .collect(ImmutableList.toImmutableList());
    }
}
