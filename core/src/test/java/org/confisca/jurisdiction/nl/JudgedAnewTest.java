package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Histories.lawful;
import static org.confisca.testkit.Histories.then;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.FORFEITURE;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.decideObjection;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.object;
import static org.confisca.testkit.Proceedings.ruleOn;
import static org.confisca.testkit.Proceedings.seize;

import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Ruling;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** A case goes through each instance once: a judgment on appeal is open to cassation, never to another appeal. */
class JudgedAnewTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final DecisionId SECOND = new DecisionId("C2");
    private static final DecisionId THIRD = new DecisionId("C3");

    private static final CaseHistory CONVICTED_ON_APPEAL = lawful(
            BOOK,
            Files.usual(),
            charge("2026-03-02T09:00").build(),
            convict("2026-06-02T11:00", "P1").build(),
            appeal("2026-06-03T09:00", CONVICTION, "P1"),
            ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.FOUNDED).build(),
            convict("2026-09-01T11:00", "P1").decision(SECOND).build());

    private static String ground(CaseHistory history, Act act) {
        Assessment answer = BOOK.assess(history.now(), act);
        return answer instanceof Assessment.Permitted permitted
                ? permitted.powers().toString()
                : answer.getClass().getSimpleName();
    }

    @Test
    void the_only_remedy_against_a_judgment_on_appeal_is_cassation() {
        assertThat(ground(CONVICTED_ON_APPEAL, appeal("2026-09-02T09:00", SECOND, "P1")))
                .isEqualTo("[NL-SV-427/may-1]");
    }

    @Test
    void what_replaces_a_judgment_on_appeal_after_cassation_was_decided_on_appeal_too() {
        CaseHistory back = then(
                BOOK,
                CONVICTED_ON_APPEAL,
                appeal("2026-09-02T09:00", SECOND, "P1"),
                ruleOn("2027-03-01T11:00", SECOND, "P1", "X1", Ruling.FOUNDED).build());

        assertThat(back.now().offences().get(OFFENCE).status()).isEqualTo(OffenceStatus.CHARGED);
        CaseHistory again = then(
                BOOK, back, convict("2027-06-01T11:00", "P1").decision(THIRD).build());
        assertThat(ground(again, appeal("2027-06-02T09:00", THIRD, "P1"))).isEqualTo("[NL-SV-427/may-1]");
    }

    @Test
    void a_judgment_on_appeal_is_final_once_the_time_for_cassation_ran_out() {
        CaseFile before = BOOK.advance(CONVICTED_ON_APPEAL.now(), LocalDateTime.parse("2026-09-15T23:59"))
                .file();
        CaseFile after = BOOK.advance(CONVICTED_ON_APPEAL.now(), LocalDateTime.parse("2026-09-16T00:00"))
                .file();

        assertThat(before.decisions().get(SECOND).finalSince()).isEmpty();
        assertThat(after.decisions().get(SECOND).finalSince()).contains(LocalDateTime.parse("2026-09-16T00:00"));
        assertThat(after.decisions().get(CONVICTION).finalSince()).isEmpty();
    }

    @Test
    void the_decisions_of_another_offence_have_an_instance_of_their_own() {
        Files two = Files.usual()
                .offence("O2", "P1", offence -> offence.fineCategory(5).crime(true));
        CaseHistory history = lawful(
                BOOK,
                two,
                charge("2026-03-02T09:00").build(),
                charge("2026-03-02T09:00")
                        .offence(new org.confisca.casefile.OffenceId("O2"))
                        .build(),
                convict("2026-06-02T11:00", "P1").build(),
                appeal("2026-06-03T09:00", CONVICTION, "P1"),
                ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.FOUNDED)
                        .build(),
                convict("2026-09-01T11:00", "P1")
                        .offence(new org.confisca.casefile.OffenceId("O2"))
                        .decision(SECOND)
                        .build());

        assertThat(ground(history, appeal("2026-09-02T09:00", SECOND, "P1"))).isEqualTo("[NL-SV-404/may-1]");
    }

    @Test
    void a_confiscation_revoked_for_a_third_person_was_not_decided_on_appeal() {
        Files revoked = Files.usual()
                .after(
                        BOOK,
                        seize("2026-02-02T10:00", "A3", "S1", "P1").build(),
                        charge("2026-03-02T09:00").build(),
                        convict("2026-06-02T11:00").build(),
                        forfeit("2026-06-02T11:00", "A3").build(),
                        object("2026-06-03T09:00", FORFEITURE, "P2", "K1").build(),
                        decideObjection("2026-07-01T09:00", "K1", Ruling.FOUNDED)
                                .build(),
                        forfeit("2026-07-02T11:00", "A3", "P1").decision(SECOND).build());
        CaseFile file = revoked.file();

        assertThat(file.decisions().get(FORFEITURE).setAsideAt()).isPresent();
        assertThat(file.remedies().against(SECOND))
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.by()).isEqualTo(new PartyId("P1")));
        assertThat(BOOK.assess(file, appeal("2026-07-03T09:00", SECOND, "P1")))
                .isInstanceOfSatisfying(
                        Assessment.Permitted.class,
                        permitted -> assertThat(permitted.powers())
                                .extracting(Object::toString)
                                .containsExactly("NL-SV-404/may-1"));
    }
}
