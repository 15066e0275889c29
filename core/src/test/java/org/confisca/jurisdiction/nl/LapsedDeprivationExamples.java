package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Executions.allowDetention;
import static org.confisca.testkit.Executions.askDetention;
import static org.confisca.testkit.Executions.demand;
import static org.confisca.testkit.Executions.detain;
import static org.confisca.testkit.Executions.levy;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.ruleOn;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.Ruling;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of a deprivation whose conviction is set aside after the sum could be demanded (arts 511i, 6:1:16(2) Sv). */
final class LapsedDeprivationExamples {
    private static final RuleBook BOOK = DutchLaw.book();

    /** The conviction is final since 17 June 2026, and the sum can be demanded. */
    private static final Files OWED = Files.usual()
            .after(
                    BOOK,
                    charge("2026-03-02T09:00").build(),
                    convict("2026-06-02T11:00", "P1").build(),
                    claim("2026-06-02T12:00").build(),
                    deprive("2026-06-03T11:00").build(),
                    demand("2026-07-01T10:00", "2026-07-31").build());

    private static final Files ASKED =
            OWED.after(BOOK, askDetention("2026-08-01T10:00", 10).build());
    private static final Files ALLOWED =
            ASKED.after(BOOK, allowDetention("2026-08-02T10:00", 10).build());

    private LapsedDeprivationExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(lapse())
                .addAll(execution())
                .build();
    }

    /** An appeal that came too late is heard all the same, and succeeds. */
    static Files quashed(Files file) {
        return file.after(
                BOOK,
                appeal("2026-09-01T09:00", CONVICTION, "P1"),
                ruleOn("2026-10-01T11:00", CONVICTION, "P1", "R1", Ruling.FOUNDED)
                        .build());
    }

    private static ImmutableList<Example> lapse() {
        String lapses = "NL-SV-511I/ensues-1";
        String released = "NL-SV-511I/ensues-2";
        Files detained = ALLOWED.after(BOOK, detain("2026-08-30T10:00").build());
        Files never = Files.usual().after(BOOK, charge("2026-03-02T09:00").build());
        Act acquittal = acquit("2026-10-01T12:00").build();
        return ImmutableList.of(
                holds(lapses, "acquitted for good", quashed(OWED), acquittal),
                fails(
                        lapses,
                        "the prosecution can still appeal",
                        quashed(OWED),
                        acquit("2026-10-01T12:00", "OM").build()),
                fails(lapses, "nothing was ordered", never, acquittal),
                fails(
                        lapses,
                        "convicted anew",
                        quashed(OWED),
                        convict("2026-10-01T12:00")
                                .decision(new DecisionId("CONV2"))
                                .build()),
                holds(released, "detained for it", quashed(detained), acquittal),
                fails(released, "not detained", quashed(ALLOWED), acquittal));
    }

    private static ImmutableList<Example> execution() {
        String at = "2026-10-02T10:00";
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        both(examples, "only-1", OWED, demand(at, "2026-12-01").build());
        both(examples, "only-2", OWED, askDetention(at, 10).build());
        both(examples, "only-3", OWED, levy(at, "A1", "EUR 100.00").build());
        both(examples, "only-4", ASKED, allowDetention(at, 10).build());
        both(examples, "only-5", ALLOWED, detain(at).build());
        return examples.build();
    }

    private static void both(ImmutableList.Builder<Example> examples, String rule, Files file, Act act) {
        examples.add(holds("NL-SV-6-1-16-2/" + rule, "the conviction is final", file, act))
                .add(fails("NL-SV-6-1-16-2/" + rule, "the conviction was set aside since", quashed(file), act));
    }
}
