package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Lists every rule of a book, and tells those that somebody wrote from the powers that norms bring along. */
final class Catalogue {

    private Catalogue() {}

    static ImmutableList<CatalogueEntry> of(RuleBook book) {
        Set<Rule> written = Collections.newSetFromMap(new IdentityHashMap<>());
        book.provisions()
                .forEach(provision -> provision.editions().forEach(edition -> written.addAll(edition.rules())));
        return NormPowers.add(book.provisions(), book.vocabulary()).stream()
                .flatMap(provision -> BookCheck.numbered(provision).values().stream()
                        .map(rule -> entry(book, provision, rule, !written.contains(rule.rule()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static CatalogueEntry entry(RuleBook book, Provision provision, BookRule<Rule> rule, boolean generated) {
        return new CatalogueEntry(
                rule.id(),
                provision.citation(),
                rule.nature(),
                rule.rule().word(),
                rule.edition().from(),
                rule.edition().to(),
                rule.edition().unread(),
                provision.note(),
                rule.rule().wording(),
                generated,
                book.readingNotes(rule.id()));
    }
}
