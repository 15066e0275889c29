package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.forfeit;

import java.time.LocalDateTime;
import java.util.List;
import org.confisca.act.Act;
import org.confisca.act.effect.Decisions;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.PartyKind;
import org.confisca.rule.Assessment;
import org.confisca.rule.Reason;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** What no case file could write, but Java can make: it does not fit, and nothing is thrown. */
class BeyondWritingTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String PARTY = "P".repeat(40);

    private static Files charged() {
        return Files.usual()
                .party(PARTY, PartyKind.NATURAL_PERSON)
                .after(BOOK, charge("2026-03-02T09:00").build());
    }

    private static List<Act> decided(int length) {
        DecisionId id = new DecisionId("D".repeat(length));
        String at = "2026-06-02T11:00";
        return List.of(
                convict(at, PARTY).decision(id).build(),
                acquit(at, PARTY).decision(id).build(),
                forfeit(at, "A1", PARTY).decision(id).build(),
                deprive(at, PARTY).decision(id).build());
    }

    private static void assertMisfit(Files file, Act act, String field) {
        assertThat(BOOK.assess(file.file(), act))
                .isInstanceOfSatisfying(
                        Assessment.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .isNotEmpty()
                                .allSatisfy(reason -> assertThat(reason)
                                        .isInstanceOfSatisfying(
                                                Reason.DoesNotFit.class,
                                                misfit -> assertThat(
                                                                misfit.misfit().field())
                                                        .isEqualTo(field))));
    }

    @Test
    void the_ids_of_a_decision_and_of_a_party_that_make_no_id_together() {
        for (Act act : decided(40)) {
            assertMisfit(charged(), act, "appellants");
        }
        for (Act act : decided(39)) {
            assertThat(BOOK.assess(charged().file(), act).carriedOut()).isPresent();
        }
    }

    @Test
    void a_remedy_that_is_on_the_file_already() {
        DecisionId first = new DecisionId("D");
        Files decided = charged()
                .party("Q", PartyKind.NATURAL_PERSON)
                .party("Q/R", PartyKind.NATURAL_PERSON)
                .after(BOOK, convict("2026-06-02T11:00", "Q/R").decision(first).build());

        assertThat(decided.file().has(Decisions.remedyOf(first, new org.confisca.casefile.PartyId("Q/R"))))
                .isTrue();
        assertMisfit(
                decided.party("R", PartyKind.NATURAL_PERSON),
                forfeit("2026-06-02T11:00", "A1", "R")
                        .decision(new DecisionId("D/Q"))
                        .build(),
                "appellants");
    }

    @Test
    void a_moment_after_the_last_year_that_can_be_written() {
        assertMisfit(
                charged(),
                convict("2026-06-02T11:00", PARTY).at(LocalDateTime.MAX).build(),
                "at");
    }
}
