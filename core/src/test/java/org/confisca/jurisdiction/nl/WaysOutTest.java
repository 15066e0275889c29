package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.management.Destroy;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Office;
import org.confisca.rule.Assessment;
import org.confisca.rule.Path;
import org.confisca.rule.Proposal;
import org.confisca.rule.Supply;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.junit.jupiter.api.Test;

/** What a refusal proposes, and what it does not. */
class WaysOutTest {

    @Test
    void nobody_is_told_to_confiscate_what_may_not_be_destroyed() {
        Assessment.Refused refused = (Assessment.Refused) DutchLaw.book()
                .assess(
                        Files.usual().file(),
                        Destroy.builder()
                                .at(LocalDateTime.parse("2026-07-04T12:00"))
                                .by(Office.CUSTODIAN)
                                .asset(new AssetId("A1"))
                                .build());
        assertThat(refused.paths().paths()).isEmpty();
    }

    @Test
    void what_must_have_fallen_to_the_state_takes_the_act_that_makes_it_fall() {
        Assessment.Refused refused = (Assessment.Refused) DutchLaw.book()
                .assess(
                        Files.usual().file(),
                        Proceedings.reuse("2026-07-04T12:00", "A1", "G1").build());
        assertThat(refused.paths().paths())
                .flatExtracting(path -> path.proposals())
                .filteredOn(Proposal.Lead.class::isInstance)
                .extracting(lead -> ((Proposal.Lead) lead).missing().supply())
                .containsExactly(new Supply.EarlierAct(OrderForfeiture.ORDER_FORFEITURE));
    }

    /** Before 1 July 2011 nobody else could owe the sum. */
    @Test
    void who_else_is_to_owe_the_sum_can_be_left_out() {
        Files convicted = Files.usual()
                .offence(
                        "O1",
                        "P1",
                        offence -> offence.period(
                                        new DateRange(LocalDate.parse("2010-01-01"), LocalDate.parse("2010-01-31")))
                                .fineCategory(5)
                                .crime(true))
                .after(
                        DutchLaw.book(),
                        Proceedings.charge("2012-01-02T09:00").build(),
                        Proceedings.convict("2012-01-16T10:00").build(),
                        Proceedings.claim("2012-02-01T10:00").build());
        Assessment.Refused refused = (Assessment.Refused) DutchLaw.book()
                .assess(
                        convicted.file(),
                        Proceedings.deprive("2012-03-01T10:00")
                                .jointDebtors(Files.parties("P2"))
                                .build());
        assertThat(refused.paths().paths())
                .filteredOn(Path::verified)
                .flatExtracting(Path::proposals)
                .contains(new Proposal.Change<>(OrderDeprivation.JOINT_DEBTORS, ImmutableList.of()));
    }
}
