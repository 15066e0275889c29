package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.dispose;
import static org.confisca.jurisdiction.nl.WithdrawalExamples.BOOK;
import static org.confisca.jurisdiction.nl.WithdrawalExamples.CONVICTED;
import static org.confisca.jurisdiction.nl.WithdrawalExamples.SEIZED;
import static org.confisca.jurisdiction.nl.WithdrawalExamples.by;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.FORFEITURE;
import static org.confisca.testkit.Proceedings.WITHDRAWAL;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.reuse;
import static org.confisca.testkit.Proceedings.withdraw;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GrantAllowance;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Standard;
import org.confisca.casefile.WithdrawalRoute;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of what becomes of a withdrawal and of what was withdrawn (art. 36b(1) and (2) Sr; art. 408 Sv). */
final class WithdrawnObjectExamples {
    private static final String LATER = "2026-10-01T09:00";
    private static final Files CHARGED =
            SEIZED.after(BOOK, charge("2026-03-02T09:00").build());
    private static final Files STATES = CHARGED.after(
            BOOK,
            convict("2026-06-02T11:00").build(),
            withdraw("2026-06-02T11:30", "A1").build());
    private static final Files FORFEITED = CHARGED.after(
            BOOK,
            convict("2026-06-02T11:00").build(),
            forfeit("2026-06-02T11:30", "A1").build());

    private WithdrawnObjectExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(disposal())
                .addAll(remedies())
                .addAll(allowance())
                .build();
    }

    private static ImmutableList<Example> disposal() {
        String destroy = "NL-SR-36B-1/may-5";
        ImmutableList.Builder<Example> examples = ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.CUSTODIAN, destroy, STATES, office -> dispose(LATER, Disposition.DESTRUCTION, office)))
                .add(
                        fails(destroy, "what was forfeited", FORFEITED, dispose(LATER, Disposition.DESTRUCTION)),
                        fails(destroy, "what is seized", SEIZED, dispose(LATER, Disposition.DESTRUCTION)),
                        fails(
                                "NL-STATEUSE/may-1",
                                "a service does not use what was withdrawn",
                                STATES,
                                dispose(LATER, Disposition.OTHER_USE, Office.STATE)),
                        holds(
                                "NL-STATEUSE/may-1",
                                "it may use what was forfeited",
                                FORFEITED,
                                dispose(LATER, Disposition.OTHER_USE, Office.STATE)),
                        fails(
                                "NL-SR-36B-1/only-5",
                                "reuse",
                                STATES,
                                reuse(LATER, "A1", "G1").build()),
                        holds(
                                "NL-SR-36B-1/only-5",
                                "reuse of what was forfeited",
                                FORFEITED,
                                reuse(LATER, "A1", "G1").build()));
        ImmutableList.of(Disposition.SALE, Disposition.GIVING_UP).forEach(disposition -> {
            String rule = "NL-SR-36B-1/only-" + (disposition == Disposition.SALE ? 3 : 4);
            examples.add(fails(rule, disposition + " of what was withdrawn", STATES, dispose(LATER, disposition)))
                    .add(holds(rule, disposition + " of what was forfeited", FORFEITED, dispose(LATER, disposition)))
                    .add(holds(rule, disposition + " of what is seized", SEIZED, dispose(LATER, disposition)));
        });
        return examples.build();
    }

    private static ImmutableList<Example> remedies() {
        String runs = "NL-SV-408/runs-5";
        String ends = "NL-SV-6-1-16-1/ensues-10";
        return ImmutableList.of(
                holds(
                        runs,
                        "for who was there",
                        CONVICTED,
                        withdraw("2026-06-02T11:30", "A1", "P1").build()),
                fails(
                        runs,
                        "not for who was absent",
                        CONVICTED,
                        withdraw("2026-06-02T11:30", "A1", "P1")
                                .present(ImmutableList.of())
                                .build()),
                fails(
                        runs,
                        "a separate order is no judgment on a charge",
                        SEIZED,
                        by(WithdrawalRoute.SEPARATE_ORDER)
                                .appellants(Files.parties("P1"))
                                .present(Files.parties("P1"))
                                .build()),
                holds(
                        ends,
                        "nobody can attack it",
                        CONVICTED,
                        withdraw("2026-06-02T11:30", "A1").build()),
                fails(
                        ends,
                        "somebody can",
                        CONVICTED,
                        withdraw("2026-06-02T11:30", "A1", "P1").build()));
    }

    private static Act hits(Office by, boolean answer) {
        return determine(
                "2026-06-04T09:00", by, "WITHDRAWAL_HITS_DISPROPORTIONATELY", answer, Standard.FINDING, WITHDRAWAL);
    }

    private static Act allow(Office by, DecisionId decision) {
        return GrantAllowance.builder()
                .at(LocalDateTime.parse("2026-06-05T09:00"))
                .by(by)
                .decision(decision)
                .to(new PartyId("P2"))
                .amount(Money.parse("EUR 1500.00"))
                .build();
    }

    private static ImmutableList<Example> allowance() {
        ImmutableList.Builder<Example> examples = ImmutableList.<Example>builder()
                .add(fails(
                        "NL-SR-33C-2/may-1",
                        "a withdrawal is no forfeiture",
                        STATES.after(BOOK, hits(Office.COURT, true)),
                        allow(Office.COURT, WITHDRAWAL)));
        ImmutableList.of(Office.COURT, Office.COURT_IN_CHAMBERS).forEach(court -> {
            int number = court == Office.COURT ? 1 : 2;
            Office other = court == Office.COURT ? Office.COURT_IN_CHAMBERS : Office.COURT;
            String owes = "NL-SR-36B-2/owes-" + number;
            String may = "NL-SR-36B-2/may-" + number;
            examples.add(holds(owes, "found so by " + court, STATES, hits(court, true)))
                    .add(fails(owes, "found not so", STATES, hits(court, false)))
                    .add(fails(owes, "found by " + other, STATES, hits(other, true)))
                    .add(holds(may, "found so", STATES.after(BOOK, hits(court, true)), allow(court, WITHDRAWAL)))
                    .add(fails(may, "found not so", STATES.after(BOOK, hits(court, false)), allow(court, WITHDRAWAL)))
                    .add(open(may, "nothing found", STATES, allow(court, WITHDRAWAL)))
                    .add(fails(
                            may,
                            "by the State",
                            STATES.after(BOOK, hits(court, true)),
                            allow(Office.STATE, WITHDRAWAL)))
                    .add(fails(may, "with a forfeiture", FORFEITED, allow(court, FORFEITURE)));
        });
        return examples.build();
    }
}
