package org.confisca.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.confisca.jurisdiction.eu.AntiMoneyLaunderingDirective;
import org.confisca.jurisdiction.eu.ConfiscationDirective;
import org.confisca.jurisdiction.eu.TimeLimitsRegulation;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.RuleBook;
import org.confisca.source.Wording;

/** Which law book a case file means. Several together are written {@code NL+EU}; terms are reckoned by the first. */
final class Books {
    private static final ImmutableMap<String, Supplier<RuleBook>> BOOKS = ImmutableMap.of(
            "NL",
            DutchLaw::book,
            "EU",
            ConfiscationDirective::book,
            "EU-AML",
            // reckoned for the Dutch unit: no other State's public holidays are known
            () -> AntiMoneyLaunderingDirective.book(
                    TimeLimitsRegulation.at(GeneralTimeLimitsAct.ACT.calendar(), GeneralTimeLimitsAct.ACT.clock())));

    private Books() {}

    static ImmutableMap<String, Supplier<RuleBook>> all() {
        return BOOKS;
    }

    static Optional<RuleBook> find(String jurisdiction) {
        ImmutableSet<String> names =
                ImmutableSet.copyOf(Splitter.on('+').trimResults().split(jurisdiction.toUpperCase(Locale.ROOT)));
        return BOOKS.keySet().containsAll(names)
                ? names.stream()
                        .map(BOOKS::get)
                        .map(Supplier::get)
                        .reduce(RuleBook::and)
                        .map(book -> beside(book, names))
                : Optional.empty();
    }

    /** So that a refusal for want of a power says which of the other shipped books has one. */
    private static RuleBook beside(RuleBook book, ImmutableSet<String> names) {
        return book.besides(BOOKS.entrySet().stream()
                .filter(other -> !names.contains(other.getKey()))
                .map(other -> other.getValue().get())
                .toArray(RuleBook[]::new));
    }

    static Wording unknown(String jurisdiction) {
        String known = String.join(", ", BOOKS.keySet());
        return Wording.of(
                "Er is geen wetboek voor '" + jurisdiction + "'; wel voor: " + known + ", of samen zoals NL+EU",
                "There is no law book for '" + jurisdiction + "'; there is for: " + known + ", or together as NL+EU");
    }
}
