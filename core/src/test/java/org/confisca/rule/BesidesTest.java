package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.Words.may;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.seizure.LiftSeizure;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.jurisdiction.eu.ConfiscationDirective;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.junit.jupiter.api.Test;

/** An act that a book has no power for is still judged, and the answer names books that have one. */
class BesidesTest {
    private static final RuleBook DUTCH = DutchLaw.book();
    private static final CaseFile SEIZED = Files.usual()
            .after(
                    DUTCH,
                    Proceedings.seize("2026-02-01T09:00", "A1", "S1", "P1").build())
            .file();
    private static final LiftSeizure LIFT = LiftSeizure.builder()
            .at(LocalDateTime.parse("2026-03-01T09:00"))
            .by(Office.PUBLIC_PROSECUTOR)
            .measure(new MeasureId("S1"))
            .build();

    private static Provision lifting() {
        Citation draft = new Citation(
                new LegalSource.Practice("a draft", java.util.Optional.empty()), "art. 1", Check.UNVERIFIED);
        return Provision.of("DRAFT-1", draft, Nature.NOT_LAW)
                .always(may(Office.PUBLIC_PROSECUTOR, LiftSeizure.LIFT_SEIZURE));
    }

    private static final RuleBook AMENDED = DUTCH.and(RuleBook.of(
            "Draft act",
            Vocabulary.standard(),
            org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ACT,
            ImmutableList.of(lifting())));

    private static final RuleBook SILENT = RuleBook.of(
            "Silent act",
            Vocabulary.standard(),
            org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ACT,
            ImmutableList.of());

    private static ImmutableList<Reason> reasons(RuleBook book) {
        return ((Assessment.Refused) book.assess(SEIZED, LIFT)).reasons();
    }

    @Test
    void without_other_books_none_is_named() {
        assertThat(reasons(DUTCH)).containsExactly(new Reason.NoPower(LiftSeizure.LIFT_SEIZURE, DUTCH.title()));
        assertThat(DUTCH.assess(SEIZED, LIFT).explain(Language.EN))
                .anyMatch(line -> line.endsWith("gives a power for this."));
    }

    @Test
    void of_the_other_books_those_that_have_a_power_are_named() {
        RuleBook book = DUTCH.besides(SILENT, AMENDED);
        assertThat(reasons(book))
                .containsExactly(
                        new Reason.NoPower(LiftSeizure.LIFT_SEIZURE, DUTCH.title(), ImmutableList.of(AMENDED.title())));
        assertThat(book.assess(SEIZED, LIFT).explain(Language.EN))
                .anyMatch(line -> line.endsWith("these do: Dutch law + Draft act"));
        assertThat(book.assess(SEIZED, LIFT).explain(Language.NL))
                .anyMatch(line -> line.endsWith("wel: Nederlands recht + Draft act"));
    }

    @Test
    void other_books_stay_beside_a_book_that_is_changed() {
        RuleBook book = DUTCH.besides(AMENDED);
        ImmutableList<Wording> named = ImmutableList.of(AMENDED.title());
        assertThat(((Reason.NoPower) reasons(book.strict()).get(0)).elsewhere()).isEqualTo(named);
        assertThat(((Reason.NoPower) reasons(book.and(SILENT)).get(0)).elsewhere())
                .isEqualTo(named);
    }

    @Test
    void other_books_do_not_judge() {
        RuleBook book = DUTCH.besides(AMENDED);
        assertThat(book.provisions()).isEqualTo(DUTCH.provisions());
        assertThat(AMENDED.assess(SEIZED, LIFT)).isInstanceOf(Assessment.Permitted.class);
        assertThat(book.assess(SEIZED, LIFT)).isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void every_act_that_the_dutch_book_has_no_power_for_is_one_of_these() {
        assertThat(Vocabulary.standard().all().stream()
                        .filter(type -> !(type instanceof ByLawType))
                        .filter(type -> DUTCH.holders(type).isEmpty())
                        .map(ActType::name))
                .containsExactlyInAnyOrder(
                        "AddPurpose",
                        "LiftSeizure",
                        "NotifyAffectedPerson",
                        "AssertInterest",
                        "RecordDeath",
                        "PlanManagement",
                        "Sever",
                        "CompensateVictim",
                        "ConfiscateUnexplainedWealth",
                        "ConfiscateWithoutConviction",
                        "ShareWithState",
                        "EndReuse",
                        "ProposeReuse",
                        "TransferReused");
    }

    @Test
    void a_dutch_answer_names_books_in_dutch() {
        assertThat(DUTCH.besides(ConfiscationDirective.book())
                        .assess(SEIZED, LIFT)
                        .explain(Language.NL))
                .anyMatch(line -> line.contains("'Nederlands recht'")
                        && line.endsWith("wel: Richtlijn (EU) 2024/1260 (conformiteit)"));
        assertThat(AMENDED.without(AMENDED.catalogue().get(0).rule()).title().nl())
                .endsWith("(geen recht)");
    }

    @Test
    void another_book_that_does_not_even_know_the_act_is_not_named() {
        RuleBook small = RuleBook.of(
                "Small",
                Vocabulary.of(SELL),
                org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ACT,
                ImmutableList.of());
        assertThat(reasons(SILENT.besides(small, AMENDED)))
                .containsExactly(new Reason.NoPower(
                        LiftSeizure.LIFT_SEIZURE, SILENT.title(), ImmutableList.of(AMENDED.title())));
    }
}
