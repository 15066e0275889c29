package org.confisca.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.confisca.jurisdiction.eu.AntiMoneyLaunderingDirective;
import org.confisca.jurisdiction.eu.ConfiscationDirective;
import org.confisca.jurisdiction.eu.TimeLimitsRegulation;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.RuleBook;
import org.confisca.source.Check;
import org.confisca.source.LegalSource;

/** What the books hold, counted by instrument. */
final class Coverage {
    private static final ImmutableList<RuleBook> BOOKS = ImmutableList.of(
            DutchLaw.book(),
            ConfiscationDirective.book(),
            AntiMoneyLaunderingDirective.book(
                    TimeLimitsRegulation.at(GeneralTimeLimitsAct.ACT.calendar(), GeneralTimeLimitsAct.ACT.clock())));

    private Coverage() {}

    /** The rows of the table: source, provisions, rules, and provisions by check mark. */
    static ImmutableList<String> rows() {
        Map<LegalSource, ImmutableList.Builder<CatalogueEntry>> bySource = new LinkedHashMap<>();
        entries()
                .forEach(entry -> bySource.computeIfAbsent(entry.law().source(), source -> ImmutableList.builder())
                        .add(entry));
        ImmutableList.Builder<String> rows = ImmutableList.builder();
        bySource.forEach((source, held) -> rows.add(row(title(source), held.build())));
        return rows.add(row("**all**", entries().collect(ImmutableList.toImmutableList())))
                .build();
    }

    private static Stream<CatalogueEntry> entries() {
        return BOOKS.stream().flatMap(book -> book.catalogue().stream());
    }

    private static String row(String title, List<CatalogueEntry> held) {
        StringBuilder row =
                new StringBuilder("| " + title + " | " + provisions(held, entry -> true) + " | " + held.size());
        for (Check check : Check.values()) {
            row.append(" | ").append(provisions(held, entry -> entry.law().check() == check));
        }
        return row + " |";
    }

    private static int provisions(List<CatalogueEntry> held, Predicate<CatalogueEntry> which) {
        return held.stream()
                .filter(which)
                .map(entry -> entry.rule().provision())
                .collect(ImmutableSet.toImmutableSet())
                .size();
    }

    private static String title(LegalSource source) {
        String title = source instanceof LegalSource.DutchStatute statute
                ? statute.title() + " (" + statute.identifier() + ")"
                : source instanceof LegalSource.UnionAct act
                        ? act.title()
                        : (source instanceof LegalSource.Practice ? "practice: " : "") + source.identifier();
        return Optional.of(title).filter(text -> !text.contains("|")).orElseThrow();
    }
}
