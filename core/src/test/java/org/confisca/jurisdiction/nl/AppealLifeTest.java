package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Histories.lawful;
import static org.confisca.testkit.Histories.then;
import static org.confisca.testkit.Proceedings.ACQUITTAL;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.DEPRIVATION;
import static org.confisca.testkit.Proceedings.FORFEITURE;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.remedy;
import static org.confisca.testkit.Proceedings.ruleOn;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.serve;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Ruling;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Whole ways through appeal and cassation. Fourteen days after Tuesday 1 September 2026 is Tuesday 15 September. */
class AppealLifeTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final DecisionId RULING = new DecisionId("R1");
    private static final DecisionId AGAIN = new DecisionId("R2");
    private static final DecisionId ANEW = new DecisionId("NEW");
    private static final AssetId CAR = new AssetId("A1");

    /** The convict appealed against the conviction; nobody did against the forfeiture. */
    private static final CaseHistory APPEALED = lawful(
            BOOK,
            Files.usual(),
            seize("2026-02-02T10:00", "A1", "S1", "P1").build(),
            charge("2026-03-02T09:00").build(),
            convict("2026-06-02T11:00", "P1").build(),
            forfeit("2026-06-02T11:00", "A1").build(),
            appeal("2026-06-03T09:00", CONVICTION, "P1"));

    private static CaseHistory ruled(Ruling ruling) {
        return then(
                BOOK,
                APPEALED,
                ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", ruling, "P1").build());
    }

    private static CaseFile at(CaseHistory history, String moment) {
        return BOOK.advance(history.now(), LocalDateTime.parse(moment)).file();
    }

    private static LegalState car(CaseFile file) {
        return file.assets().get(CAR).state();
    }

    private static LocalDateTime moment(String at) {
        return LocalDateTime.parse(at);
    }

    @Test
    void what_was_forfeited_is_the_states_once_the_conviction_was_confirmed_for_good() {
        CaseHistory confirmed = ruled(Ruling.UNFOUNDED);

        assertThat(car(APPEALED.now())).isEqualTo(new LegalState.Seized());
        assertThat(car(at(confirmed, "2026-09-15T23:59"))).isEqualTo(new LegalState.Seized());
        CaseFile later = at(confirmed, "2026-09-16T00:00");
        assertThat(later.decisions().get(CONVICTION).finalSince()).contains(moment("2026-09-16T00:00"));
        assertThat(later.offences().get(OFFENCE).endedAt()).contains(moment("2026-09-16T00:00"));
        assertThat(car(later))
                .isEqualTo(new LegalState.Confiscated(Optional.of(new DecisionId("F1")), moment("2026-09-16T00:00")));
    }

    @Test
    void a_ruling_that_sets_a_conviction_aside_makes_nothing_final_and_the_court_judges_anew() {
        CaseHistory quashed = then(
                BOOK,
                APPEALED,
                ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.FOUNDED)
                        .build(),
                acquit("2026-09-01T11:00").build());

        assertThat(quashed.now().decisions().get(CONVICTION).finalSince()).isEmpty();
        assertThat(quashed.now().decisions().get(ACQUITTAL).finalSince()).contains(moment("2026-09-01T11:00"));
        assertThat(quashed.now().offences().get(OFFENCE).status()).isEqualTo(OffenceStatus.ACQUITTED);
        assertThat(car(at(quashed, "2030-01-01T00:00"))).isEqualTo(new LegalState.Seized());
    }

    @Test
    void after_cassation_the_appeal_is_pending_again_and_can_be_decided_anew() {
        CaseHistory back = then(
                BOOK,
                ruled(Ruling.UNFOUNDED),
                appeal("2026-09-02T09:00", RULING, "P1"),
                ruleOn("2027-03-01T11:00", RULING, "P1", "C1", Ruling.FOUNDED).build());

        assertThat(back.now().remedies().get(remedy(CONVICTION, "P1")).status()).isEqualTo(RemedyStatus.LODGED);
        assertThat(back.now().decisions().get(RULING).setAsideAt()).contains(moment("2027-03-01T11:00"));
        assertThat(at(back, "2030-01-01T00:00").decisions().get(CONVICTION).finalSince())
                .isEmpty();
        CaseHistory decided = then(
                BOOK,
                back,
                ruleOn("2027-09-01T11:00", CONVICTION, "P1", "R2", Ruling.UNFOUNDED)
                        .build());
        assertThat(decided.now().decisions().get(AGAIN).finalSince()).contains(moment("2027-09-01T11:00"));
        assertThat(decided.now().decisions().get(CONVICTION).finalSince()).contains(moment("2027-09-01T11:00"));
        assertThat(car(decided.now())).isInstanceOf(LegalState.Confiscated.class);
    }

    @Test
    void cassation_against_a_ruling_that_set_a_conviction_aside_lets_it_stand_again() {
        CaseHistory standing = then(
                BOOK,
                ruled(Ruling.FOUNDED),
                appeal("2026-09-02T09:00", RULING, "P1"),
                ruleOn("2027-03-01T11:00", RULING, "P1", "C1", Ruling.FOUNDED).build());

        assertThat(standing.now().decisions().get(CONVICTION).setAsideAt()).isEmpty();
        assertThat(standing.now().offences().get(OFFENCE).status()).isEqualTo(OffenceStatus.CONVICTED);
        assertThat(standing.now().remedies().get(remedy(CONVICTION, "P1")).status())
                .isEqualTo(RemedyStatus.LODGED);
    }

    @Test
    void it_does_not_stand_again_if_the_court_judged_anew_meanwhile() {
        CaseHistory judged = then(
                BOOK,
                ruled(Ruling.FOUNDED),
                acquit("2026-09-01T12:00").build(),
                appeal("2026-09-02T09:00", RULING, "P1"),
                ruleOn("2027-03-01T11:00", RULING, "P1", "C1", Ruling.FOUNDED).build());

        assertThat(judged.now().decisions().get(CONVICTION).setAsideAt()).contains(moment("2026-09-01T11:00"));
        assertThat(judged.now().offences().get(OFFENCE).status()).isEqualTo(OffenceStatus.ACQUITTED);
    }

    @Test
    void who_was_absent_has_cassation_until_fourteen_days_after_service() {
        CaseHistory absent = then(
                BOOK,
                APPEALED,
                ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.UNFOUNDED, "P1")
                        .present(Files.parties())
                        .build(),
                serve("2026-12-01T09:00", RULING, "P1").build());

        assertThat(at(absent, "2026-12-15T23:59").decisions().get(CONVICTION).finalSince())
                .isEmpty();
        assertThat(at(absent, "2026-12-16T00:00").decisions().get(CONVICTION).finalSince())
                .contains(moment("2026-12-16T00:00"));
    }

    @Test
    void the_two_years_for_a_claim_run_from_the_first_judgment_though_it_was_set_aside() {
        CaseHistory anew = then(
                BOOK,
                APPEALED,
                ruleOn("2028-05-01T11:00", CONVICTION, "P1", "R1", Ruling.FOUNDED)
                        .build(),
                convict("2028-05-01T12:00").decision(ANEW).build());

        assertThat(anew.now().offences().get(OFFENCE).judgedAt()).contains(moment("2026-06-02T11:00"));
        assertThat(BOOK.assess(anew.now(), claim("2028-06-02T23:59").build())).isInstanceOf(Assessment.Permitted.class);
        assertThat(BOOK.assess(anew.now(), claim("2028-06-03T00:00").build())).isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void a_forfeiture_goes_with_the_judgment_that_it_was_part_of() {
        CaseHistory anew = then(
                BOOK,
                ruled(Ruling.FOUNDED),
                convict("2026-09-01T12:00").decision(ANEW).build());

        assertThat(anew.now().decisions().get(FORFEITURE).finalSince()).isPresent();
        assertThat(anew.now().decisions().get(ANEW).finalSince()).isPresent();
        assertThat(car(at(anew, "2030-01-01T00:00"))).isEqualTo(new LegalState.Seized());
        CaseHistory again = then(
                BOOK,
                anew,
                forfeit("2026-09-01T12:00", "A1").decision(new DecisionId("F2")).build());
        assertThat(car(again.now())).isInstanceOf(LegalState.Confiscated.class);
    }

    @Test
    void neither_does_it_take_effect_if_it_becomes_final_after_the_new_conviction() {
        CaseHistory late = lawful(
                BOOK,
                Files.usual(),
                seize("2026-02-02T10:00", "A1", "S1", "P1").build(),
                charge("2026-03-02T09:00").build(),
                convict("2026-06-02T11:00", "P1").build(),
                forfeit("2026-06-02T11:00", "A1", "P1").present(Files.parties()).build(),
                appeal("2026-06-03T09:00", CONVICTION, "P1"),
                ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.FOUNDED)
                        .build(),
                convict("2026-09-01T12:00").decision(ANEW).build(),
                serve("2026-10-01T09:00", FORFEITURE, "P1").build());

        CaseFile later = at(late, "2030-01-01T00:00");
        assertThat(later.decisions().get(FORFEITURE).finalSince()).isPresent();
        assertThat(car(later)).isEqualTo(new LegalState.Seized());
    }

    @Test
    void a_deprivation_does_not_stand_again_if_another_came_in_its_place() {
        OrderDeprivation first =
                deprive("2026-06-03T11:00", "P1").basis(GainBasis.OFFENCE).build();
        CaseHistory cassation = lawful(
                BOOK,
                Files.usual(),
                charge("2026-03-02T09:00").build(),
                convict("2026-06-02T11:00").build(),
                claim("2026-06-02T12:00").build(),
                first,
                appeal("2026-06-04T09:00", DEPRIVATION, "P1"),
                ruleOn("2026-09-01T11:00", DEPRIVATION, "P1", "R1", Ruling.FOUNDED, "P1")
                        .build());
        Act quashed =
                ruleOn("2027-03-01T11:00", RULING, "P1", "C1", Ruling.FOUNDED).build();

        CaseHistory replaced = then(
                BOOK,
                cassation,
                deprive("2026-09-01T11:00")
                        .basis(GainBasis.OFFENCE)
                        .decision(ANEW)
                        .build(),
                appeal("2026-09-02T09:00", RULING, "P1"),
                quashed);
        assertThat(replaced.now().decisions().get(DEPRIVATION).setAsideAt()).isPresent();

        CaseHistory unanswered = then(BOOK, cassation, appeal("2026-09-02T09:00", RULING, "P1"), quashed);
        assertThat(unanswered.now().decisions().get(DEPRIVATION).setAsideAt()).isEmpty();
    }

    /** The prosecution appealed too, and the court set the conviction aside on both appeals. */
    private static CaseHistory setAsideTwice() {
        return lawful(
                BOOK,
                Files.usual(),
                charge("2026-03-02T09:00").build(),
                convict("2026-06-02T11:00", "P1", "OM").build(),
                appeal("2026-06-03T09:00", CONVICTION, "P1"),
                appeal("2026-06-03T09:00", CONVICTION, "OM"),
                ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.FOUNDED, "P1")
                        .build(),
                convict("2026-09-01T11:00").decision(ANEW).build(),
                ruleOn("2026-09-01T11:00", CONVICTION, "OM", "R2", Ruling.FOUNDED)
                        .build());
    }

    @Test
    void what_two_rulings_set_aside_is_charged_again_once() {
        CaseFile file = setAsideTwice().now();

        assertThat(file.decisions().get(CONVICTION).setAsideAt()).contains(moment("2026-09-01T11:00"));
        assertThat(file.offences().get(OFFENCE).status()).isEqualTo(OffenceStatus.CONVICTED);
    }

    @Test
    void what_two_rulings_set_aside_does_not_stand_again_without_one_of_them() {
        CaseHistory twice = lawful(
                BOOK,
                Files.usual(),
                charge("2026-03-02T09:00").build(),
                convict("2026-06-02T11:00", "P1", "OM").build(),
                appeal("2026-06-03T09:00", CONVICTION, "P1"),
                appeal("2026-06-03T09:00", CONVICTION, "OM"),
                ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.FOUNDED, "P1")
                        .build(),
                ruleOn("2026-09-01T11:00", CONVICTION, "OM", "R2", Ruling.FOUNDED)
                        .build(),
                appeal("2026-09-02T09:00", RULING, "P1"),
                ruleOn("2027-03-01T11:00", RULING, "P1", "C1", Ruling.FOUNDED).build());

        assertThat(twice.now().decisions().get(CONVICTION).setAsideAt()).isPresent();
        assertThat(twice.now().offences().get(OFFENCE).status()).isEqualTo(OffenceStatus.CHARGED);
    }

    @Test
    void an_appeal_that_came_too_late_does_not_move_the_day_of_finality() {
        Files late = Files.usual()
                .after(
                        BOOK,
                        seize("2026-02-02T10:00", "A1", "S1", "P1").build(),
                        charge("2026-03-02T09:00").build(),
                        convict("2026-06-02T11:00", "P1").build(),
                        forfeit("2026-06-02T11:00", "A1").build(),
                        appeal("2026-08-03T09:00", CONVICTION, "P1"),
                        ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.INADMISSIBLE)
                                .build());

        LocalDateTime end = moment("2026-06-17T00:00");
        assertThat(late.file().decisions().get(CONVICTION).finalSince()).contains(end);
        assertThat(late.file().offences().get(OFFENCE).endedAt()).contains(end);
        assertThat(car(late.file())).isEqualTo(new LegalState.Confiscated(Optional.of(FORFEITURE), end));
    }
}
