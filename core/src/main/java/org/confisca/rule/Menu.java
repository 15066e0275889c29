package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.function.Predicate;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Subject;

/**
 * What a book has to offer, by the kind of what it is about: acts about a car are not tried on a decision. Found once, when
 * the book is built.
 *
 * @param byKind the entries that can be about a kind of subject, in the order of the vocabulary
 * @param ofAnyKind the entries that can be about a subject of any other kind
 */
record Menu(ImmutableMap<Class<? extends Subject>, ImmutableList<Entry<?>>> byKind, ImmutableList<Entry<?>> ofAnyKind) {

    static Menu of(Collection<Entry<?>> entries) {
        ImmutableSet<Class<? extends Subject>> kinds = entries.stream()
                .flatMap(entry -> entry.type().kindOfPrincipal().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableMap.Builder<Class<? extends Subject>, ImmutableList<Entry<?>>> byKind = ImmutableMap.builder();
        for (Class<? extends Subject> kind : kinds) {
            byKind.put(
                    kind,
                    thoseFor(
                            entries,
                            type -> type.kindOfPrincipal().map(kind::equals).orElse(true)));
        }
        return new Menu(
                byKind.buildOrThrow(),
                thoseFor(entries, type -> type.kindOfPrincipal().isEmpty()));
    }

    private static ImmutableList<Entry<?>> thoseFor(Collection<Entry<?>> entries, Predicate<? super ActType<?>> fits) {
        return entries.stream()
                .filter(entry -> !(entry.type() instanceof ByLawType))
                .filter(entry -> entry.type().principal().isPresent())
                .filter(entry -> fits.test(entry.type()))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Option> options(RuleBook book, CaseFile file, Iterable<Subject> subjects, LocalDateTime at) {
        ImmutableList.Builder<Option> options = ImmutableList.builder();
        for (Subject subject : subjects) {
            for (Entry<?> entry : byKind.getOrDefault(subject.getClass(), ofAnyKind)) {
                Outlook.of(entry, file, subject, at, book).ifPresent(options::add);
            }
        }
        return options.build();
    }
}
