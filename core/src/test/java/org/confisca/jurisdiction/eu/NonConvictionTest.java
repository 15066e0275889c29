package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.eu.NonConvictionExamples.confiscate;
import static org.confisca.testkit.Histories.lawful;
import static org.confisca.testkit.Histories.then;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.serve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Circumstance;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.history.CaseHistory;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.Assessment;
import org.confisca.rule.Nature;
import org.confisca.rule.Reason;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Supply;
import org.confisca.source.Language;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Confiscation without a conviction after the suspect died or the offence expired: what the directive asks of a State. */
class NonConvictionTest {
    private static final RuleBook BOOK = ShippedEuExamples.book();

    private static final CaseHistory CHARGED = lawful(
            BOOK,
            Files.usual(),
            seize("2026-02-02T10:00", "A1", "S1", "P1").build(),
            charge("2026-03-02T09:00").build());

    /** Found to be what article 15 asks for. */
    private static final CaseHistory FOUND = then(
            BOOK,
            CHARGED,
            court("2026-11-23T09:00", NonConvictionExamples.CONTINUED),
            court("2026-11-23T09:10", NonConvictionExamples.POSSIBLE),
            NonConvictionExamples.link("2026-11-23T09:20", Office.COURT, true, Standard.SATISFIED));

    private static final Act AFTER_DEATH =
            confiscate("2026-11-23T10:00").circumstance(Circumstance.DEATH).build();
    private static final Act AFTER_EXPIRY = confiscate("2026-11-23T10:00")
            .circumstance(Circumstance.LIMITATION_EXPIRED)
            .limitationYears(12)
            .limitationExpiredOn(LocalDate.parse("2026-10-01"))
            .build();

    private static Act court(String at, String norm) {
        return determine(at, Office.COURT, norm, true, Standard.FINDING, OFFENCE);
    }

    @Test
    void what_the_directive_demands_is_permitted_by_its_standard_and_enters_the_file() {
        CaseHistory confiscated = then(BOOK, FOUND, AFTER_DEATH);

        assertThat(confiscated.now().decisions().get(new DecisionId("N1")).kind())
                .isEqualTo(DecisionKind.NON_CONVICTION_CONFISCATION);
        assertThat(((Assessment.Permitted) BOOK.assess(FOUND.now(), AFTER_DEATH)).powers())
                .extracting(Object::toString)
                .containsExactly("DIR-2024-1260-15-1-c/may-1");
    }

    @Test
    void a_third_party_in_good_faith_keeps_its_property() {
        Act ofAnother = confiscate("2026-11-23T10:00")
                .asset(new AssetId("A3"))
                .circumstance(Circumstance.DEATH)
                .build();
        CaseHistory linked = then(
                BOOK,
                FOUND,
                determine(
                        "2026-11-23T09:30",
                        Office.COURT,
                        NonConvictionExamples.LINKED,
                        true,
                        Standard.SATISFIED,
                        new AssetId("A3"),
                        OFFENCE));
        CaseHistory knew = then(
                BOOK,
                linked,
                about("2026-11-23T09:40", NonConvictionExamples.KNEW, true),
                about("2026-11-23T09:41", DirectiveConfiscationExamples.PRICE_WEIGHED, true),
                about("2026-11-23T09:42", DirectiveConfiscationExamples.CONTROL_WEIGHED, true));

        assertThat(BOOK.assess(linked.now(), ofAnother)).isInstanceOf(Assessment.Undetermined.class);
        assertThat(BOOK.assess(
                        then(BOOK, knew, about("2026-11-23T09:50", NonConvictionExamples.PREJUDICED, true))
                                .now(),
                        ofAnother))
                .isInstanceOf(Assessment.Refused.class);
        assertThat(BOOK.assess(
                        then(BOOK, knew, about("2026-11-23T09:50", NonConvictionExamples.PREJUDICED, false))
                                .now(),
                        ofAnother))
                .isInstanceOf(Assessment.Permitted.class);
    }

    private static Act about(String at, String norm, boolean answer) {
        return determine(at, Office.COURT, norm, answer, Standard.FINDING, new AssetId("A3"));
    }

    @Test
    void dutch_law_alone_has_no_such_power() {
        assertThat(DutchLaw.book().assess(FOUND.now(), AFTER_DEATH))
                .isInstanceOfSatisfying(
                        Assessment.Refused.class,
                        refused -> assertThat(refused.reasons()).singleElement().isInstanceOf(Reason.NoPower.class));
    }

    @Test
    void the_answer_is_marked_as_conformity_and_says_that_it_is_not_law() {
        Assessment answer = BOOK.assess(FOUND.now(), AFTER_DEATH);

        assertThat(answer.trace()).isNotEmpty().allMatch(traced -> traced.nature() == Nature.CONFORMITY);
        assertThat(answer.explain(Language.EN))
                .anyMatch(line -> line.startsWith("Power: ") && line.contains("not law between parties"));
        assertThat(answer.explain(Language.NL))
                .anyMatch(line -> line.startsWith("Bevoegdheid: ") && line.contains("geen recht tussen partijen"));
    }

    @Test
    void a_refusal_by_the_directive_says_that_it_is_not_law_too() {
        Act tooLong = confiscate("2026-11-23T10:00")
                .circumstance(Circumstance.LIMITATION_EXPIRED)
                .limitationYears(15)
                .limitationExpiredOn(LocalDate.parse("2026-10-01"))
                .build();
        Assessment answer = BOOK.assess(FOUND.now(), tooLong);

        assertThat(answer).isInstanceOf(Assessment.Refused.class);
        assertThat(answer.explain(Language.EN))
                .anyMatch(line -> line.contains("art. 15(1)(d)") && line.contains("not law between parties"));
    }

    @Test
    void before_the_day_of_transposition_the_refusal_names_that_day() {
        Assessment answer = BOOK.assess(
                CHARGED.now(),
                confiscate("2026-11-22T23:59").circumstance(Circumstance.DEATH).build());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assessment.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .isNotEmpty()
                                .allSatisfy(reason -> assertThat(reason)
                                        .isInstanceOfSatisfying(
                                                Reason.NotInForce.class,
                                                law -> assertThat(law.since()).isEqualTo("2026-11-23"))));
    }

    @Test
    void a_strict_book_decides_nothing_on_law_that_nobody_has_verified() {
        assertThat(BOOK.assess(FOUND.now(), AFTER_EXPIRY)).isInstanceOf(Assessment.Permitted.class);
        assertThat(BOOK.strict().assess(FOUND.now(), AFTER_EXPIRY))
                .isInstanceOfSatisfying(
                        Assessment.Undetermined.class,
                        undetermined -> assertThat(undetermined.missing())
                                .singleElement()
                                .satisfies(
                                        missing -> assertThat(missing.supply()).isInstanceOf(Supply.LawText.class)));
    }

    @Test
    void a_strict_book_still_decides_on_what_a_second_source_confirms() {
        assertThat(BOOK.strict().assess(FOUND.now(), AFTER_DEATH)).isInstanceOf(Assessment.Permitted.class);
    }

    @Test
    void what_was_confiscated_without_a_conviction_does_not_wait_for_one() {
        CaseHistory served = then(
                BOOK,
                FOUND,
                confiscate("2026-11-23T10:00")
                        .circumstance(Circumstance.DEATH)
                        .appellants(Files.parties("P2"))
                        .build(),
                serve("2026-11-24T09:00", new DecisionId("N1"), "P2").build());

        CaseFile later = BOOK.advance(served.now(), LocalDateTime.parse("2026-12-09T00:00"))
                .file();
        assertThat(later.decisions().get(new DecisionId("N1")).finalSince()).isPresent();
        assertThat(later.assets().get(new AssetId("A1")).state()).isInstanceOf(LegalState.Confiscated.class);
    }
}
