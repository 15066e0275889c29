package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.confisca.act.Act;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.rule.Assessment;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.Missing;
import org.confisca.rule.Nature;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Supply;
import org.confisca.source.Check;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.junit.jupiter.api.Test;

/** Rows of Directive (EU) 2024/1260 that nobody verified keep their mark, and a strict book rests nothing on them. */
class DirectiveStrictTest {
    private static final RuleBook BOOK = ConfiscationDirective.book();

    private static void strictLeavesOpen(Files file, Act act) {
        assertThat(BOOK.strict().assess(file.file(), act))
                .isInstanceOfSatisfying(
                        Assessment.Undetermined.class,
                        open -> assertThat(open.missing())
                                .isNotEmpty()
                                .extracting(Missing::supply)
                                .hasOnlyElementsOfType(Supply.LawText.class));
    }

    @Test
    void what_only_an_unverified_power_permits_is_open_in_a_strict_book() {
        Files idle = DirectiveFreezingExamples.noLongerNecessary();
        Act lift = DirectiveFreezingExamples.lift();

        assertThat(BOOK.assess(idle.file(), lift)).isInstanceOf(Assessment.Permitted.class);
        strictLeavesOpen(idle, lift);
    }

    @Test
    void what_only_an_unverified_limit_refuses_is_open_in_a_strict_book() {
        Files file = DirectiveCases.found(
                UnexplainedWealthExamples.allFound(),
                "OFFENCE_PUNISHABLE_BY_AT_LEAST_FOUR_YEARS",
                false,
                Proceedings.OFFENCE);
        Act act = UnexplainedWealthExamples.confiscate(DirectiveCases.FIRST_MINUTE)
                .build();

        assertThat(BOOK.assess(file.file(), act)).isInstanceOf(Assessment.Refused.class);
        strictLeavesOpen(file, act);
    }

    @Test
    void what_an_unverified_limit_allows_is_open_in_a_strict_book() {
        Files file = UnexplainedWealthExamples.allFound();
        Act act = UnexplainedWealthExamples.confiscate(DirectiveCases.FIRST_MINUTE)
                .build();

        assertThat(BOOK.assess(file.file(), act)).isInstanceOf(Assessment.Permitted.class);
        strictLeavesOpen(file, act);
    }

    @Test
    void strict_is_silent_about_rows_that_a_second_source_confirms() {
        Act act = DirectiveFreezingExamples.secureOwn();
        Files file = DirectiveCases.found(
                Files.usual(),
                Office.PUBLIC_PROSECUTOR,
                "FREEZING_NECESSARY_TO_SECURE_CONFISCATION",
                true,
                Standard.FINDING,
                new AssetId("A1"));

        assertThat(BOOK.strict().assess(file.file(), act)).isInstanceOf(Assessment.Permitted.class);
    }

    @Test
    void every_row_is_conformity_and_none_claims_to_have_been_read() {
        assertThat(BOOK.catalogue())
                .allMatch(entry -> entry.nature() == Nature.CONFORMITY)
                .extracting(CatalogueEntry::law)
                .allMatch(law -> law.check() == Check.SECONDARY || law.check() == Check.UNVERIFIED);
    }

    @Test
    void no_rule_speaks_on_the_day_before_transposition() {
        assertThat(BOOK.catalogue())
                .allSatisfy(entry -> assertThat(entry.from()).contains(LocalDate.parse("2026-11-23")));
    }
}
