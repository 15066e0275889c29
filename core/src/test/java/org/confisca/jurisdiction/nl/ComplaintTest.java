package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Histories.lawful;
import static org.confisca.testkit.Histories.then;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.decide;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.discontinue;
import static org.confisca.testkit.Proceedings.lodge;
import static org.confisca.testkit.Proceedings.seize;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.proceeding.ComplaintKind;
import org.confisca.act.proceeding.NotifyInterestedParties;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;
import org.confisca.rule.Cause;
import org.confisca.rule.Reason;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Complaints about seizure (art. 552a Sv) from the seizure to the return of the object. */
class ComplaintTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final CaseHistory SEIZED = lawful(
            BOOK, Files.usual(), seize("2024-03-01T14:00", "A1", "S1", "P1").build());

    /** The first complaint failed within the two years; the second comes after them (ECLI:NL:HR:2017:2861). */
    private static final CaseHistory RENEWED_LATE = then(
                    BOOK,
                    SEIZED,
                    lodge("2024-05-01T09:00", "P1", "K1").build(),
                    decide("2024-06-03T09:00", "K1", Ruling.INADMISSIBLE).build())
            .carryOut(BOOK, lodge("2026-03-02T00:00", "P1", "K2").build(), LocalDateTime.parse("2026-03-02T00:00"))
            .history();

    private static CaseHistory afterTheEnd() {
        CaseHistory ended = then(
                BOOK,
                SEIZED,
                charge("2024-04-01T09:00").build(),
                lodge("2024-05-01T09:00", "P1", "K1").build(),
                decide("2024-06-03T09:00", "K1", Ruling.INADMISSIBLE).build(),
                discontinue("2024-09-02T09:00").build());
        // day 90 is Sunday 1 December 2024, so the last day is the Monday
        LocalDateTime tuesday = LocalDateTime.parse("2024-12-03T00:00");
        return ended.carryOut(BOOK, lodge("2024-12-03T00:00", "P1", "K2").build(), tuesday)
                .history();
    }

    private static CaseHistory byAStranger() {
        return SEIZED.carryOut(
                        BOOK, lodge("2024-05-01T09:00", "P2", "K2").build(), LocalDateTime.parse("2024-05-01T09:00"))
                .history()
                .carryOut(
                        BOOK,
                        determine(
                                "2024-06-03T09:00",
                                Office.COURT_IN_CHAMBERS,
                                "INTERESTED_PARTY",
                                false,
                                Standard.FINDING,
                                new MeasureId("S1"),
                                new PartyId("P2")),
                        LocalDateTime.parse("2024-06-03T09:00"))
                .history();
    }

    private static Assessment rule(CaseHistory history, Ruling ruling) {
        return BOOK.assess(
                history.now(), decide("2026-05-04T09:00", "K2", ruling).build());
    }

    private static ImmutableList<String> forbidding(Assessment answer) {
        return ((Assessment.Refused) answer)
                .reasons().stream()
                        .filter(Reason.Forbidden.class::isInstance)
                        .map(reason -> ((Reason.Forbidden) reason).rule().toString())
                        .collect(ImmutableList.toImmutableList());
    }

    @Test
    void a_late_renewed_complaint_is_irregular_and_stays_on_the_file() {
        assertThat(RENEWED_LATE.irregularities()).hasSize(1);
        Cause.Irregular cause =
                (Cause.Irregular) RENEWED_LATE.irregularities().get(0).step().cause();

        assertThat(cause.reasons())
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        Reason.Forbidden.class,
                        forbidden -> assertThat(forbidden.rule()).hasToString("NL-SV-552A-4/only-1"));
        assertThat(RENEWED_LATE.now().remedies().find(new RemedyId("K2"))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Ruling.class,
            names = {"FOUNDED", "UNFOUNDED"})
    void a_late_renewed_complaint_is_neither_founded_nor_unfounded(Ruling ruling) {
        assertThat(forbidding(rule(RENEWED_LATE, ruling))).containsExactly("NL-SV-552A-4/only-2");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ruling.class,
            names = {"FOUNDED", "UNFOUNDED"})
    void a_complaint_after_the_time_since_the_end_of_the_case_is_neither_founded_nor_unfounded(Ruling ruling) {
        assertThat(forbidding(rule(afterTheEnd(), ruling))).containsExactly("NL-SV-552A-3/only-2");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ruling.class,
            names = {"FOUNDED", "UNFOUNDED"})
    void the_complaint_of_somebody_without_an_interest_is_neither_founded_nor_unfounded(Ruling ruling) {
        assertThat(forbidding(rule(byAStranger(), ruling))).containsExactly("NL-SV-552A-1/only-1");
    }

    @Test
    void such_complaints_are_inadmissible() {
        assertThat(ImmutableList.of(RENEWED_LATE, afterTheEnd(), byAStranger()))
                .allSatisfy(history ->
                        assertThat(rule(history, Ruling.INADMISSIBLE)).isInstanceOf(Assessment.Permitted.class));
    }

    @Test
    void the_refusal_names_the_last_day_and_the_judgment_it_rests_on() {
        Assessment answer = rule(RENEWED_LATE, Ruling.FOUNDED);

        assertThat(String.join("\n", answer.explain(Language.EN)))
                .contains("art. 552a(4) Sv")
                .contains("the lodging of the complaint is within 2 years of the seizure")
                .contains("2026-03-01");
        assertThat(answer.trace())
                .filteredOn(traced -> traced.rule().toString().equals("NL-SV-552A-4/only-2"))
                .singleElement()
                .satisfies(
                        traced -> assertThat(traced.note().orElseThrow().en()).contains("ECLI:NL:HR:2017:2861"));
    }

    @Test
    void a_founded_complaint_ends_in_the_return_of_the_object() {
        CaseHistory lodged =
                then(BOOK, SEIZED, lodge("2024-05-01T09:00", "P1", "K2").build());
        CaseHistory told = then(
                BOOK,
                lodged,
                NotifyInterestedParties.builder()
                        .at(LocalDateTime.parse("2024-05-02T09:00"))
                        .by(Office.COURT_IN_CHAMBERS)
                        .remedy(new RemedyId("K2"))
                        .build());
        CaseHistory founded = then(
                BOOK,
                told,
                found("2024-06-03T09:00", "INTEREST_OF_CRIMINAL_PROCEDURE"),
                found("2024-06-03T09:05", "ANOTHER_REASONABLY_REGARDED_AS_ENTITLED"),
                decide("2024-06-03T09:10", "K2", Ruling.FOUNDED).build());
        CaseHistory ordered = then(BOOK, founded, order());

        assertThat(owed(lodged)).contains("notify interested parties", "decide a complaint");
        assertThat(owed(told)).contains("decide a complaint").doesNotContain("notify interested parties");
        assertThat(owed(founded)).contains("order return").doesNotContain("decide a complaint");
        assertThat(owed(ordered)).contains("return").doesNotContain("order return");
    }

    @Test
    void after_the_order_to_return_there_is_nothing_left_to_complain_of() {
        CaseHistory ordered = then(
                BOOK,
                SEIZED,
                lodge("2024-05-01T09:00", "P1", "K2").build(),
                found("2024-06-03T09:00", "INTEREST_OF_CRIMINAL_PROCEDURE"),
                found("2024-06-03T09:05", "ANOTHER_REASONABLY_REGARDED_AS_ENTITLED"),
                decide("2024-06-03T09:10", "K2", Ruling.FOUNDED).build(),
                order());

        assertThat(ordered.now().measures().get(new MeasureId("S1")).endedAt()).isPresent();
        assertThat(BOOK.assess(
                        ordered.now(), lodge("2024-06-05T09:00", "P1", "K3").build()))
                .isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void the_complaint_of_a_privileged_professional_is_decided_within_thirty_days_that_end_on_a_working_day() {
        CaseHistory onThursday = then(BOOK, SEIZED, privileged("2026-02-10T09:00"));
        CaseHistory onSaturday = then(BOOK, SEIZED, privileged("2026-02-12T09:00"));

        assertThat(due(onThursday)).isEqualTo(new Due.By(LocalDateTime.parse("2026-03-13T00:00")));
        assertThat(due(onSaturday)).isEqualTo(new Due.By(LocalDateTime.parse("2026-03-17T00:00")));
        assertThat(BOOK.duties(onThursday.now(), LocalDateTime.parse("2026-03-12T23:59")))
                .noneMatch(owed -> owed.overdue());
        assertThat(BOOK.duties(onThursday.now(), LocalDateTime.parse("2026-03-13T00:00")))
                .anyMatch(owed -> owed.overdue());
    }

    private static Act privileged(String at) {
        return lodge(at, "P1", "K2").kind(ComplaintKind.PRIVILEGED_PROFESSIONAL).build();
    }

    private static Due due(CaseHistory history) {
        return history.now().duties().open().stream()
                .filter(duty -> duty.rule().toString().equals("NL-SV-552A-8/owes-1"))
                .map(Duty::due)
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<String> owed(CaseHistory history) {
        return history.now().duties().open().stream()
                .map(duty -> duty.what().en().replaceFirst("^to ", ""))
                .collect(ImmutableList.toImmutableList());
    }

    private static Act found(String at, String norm) {
        return determine(at, Office.COURT_IN_CHAMBERS, norm, false, Standard.FINDING, new AssetId("A1"));
    }

    private static Act order() {
        return OrderReturn.builder()
                .at(LocalDateTime.parse("2024-06-04T09:00"))
                .by(Office.COURT_IN_CHAMBERS)
                .asset(new AssetId("A1"))
                .route(ReturnRoute.COMPLAINT_FOUNDED)
                .to(new PartyId("P1"))
                .build();
    }
}
