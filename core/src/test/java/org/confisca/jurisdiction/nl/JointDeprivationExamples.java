package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.act.confiscation.OrderDeprivationBuilder;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of joint liability for deprivation (art. 36e(7) Sr): not before July 2011, and of later gain if it is common. */
final class JointDeprivationExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String OLD = "NL-SR-36E-7/only-1";
    private static final String NEW = "NL-SR-36E-7/only-2";
    private static final ExampleSeries.Norm COMMON = new ExampleSeries.Norm(
            "COMMON_GAIN",
            Standard.FINDING,
            ImmutableSet.of(Office.COURT),
            ImmutableList.of(OFFENCE),
            ImmutableList.of(new OffenceId("O9")));

    private JointDeprivationExamples() {}

    private static Files ready(String year) {
        return Files.usual()
                .offence("O9", "P1", offence -> offence)
                .offence(
                        "O1",
                        "P1",
                        offence -> CriminalCodeDeprivationExamples.period(year + "-02-01", year + "-02-28")
                                .apply(offence.fineCategory(5).crime(true)))
                .after(
                        BOOK,
                        charge(year + "-03-02T09:00").build(),
                        convict(year + "-04-01T11:00").build(),
                        claim(year + "-04-02T11:00").build());
    }

    private static OrderDeprivationBuilder order(String at) {
        return deprive(at).basis(GainBasis.OFFENCE);
    }

    static ImmutableList<Example> all() {
        Files old = ready("2011");
        Files recent = ready("2024");
        String inOldText = "2011-06-30T11:00";
        String inNewText = "2025-12-31T11:00";
        Files common = COMMON.found(recent, true);
        return ImmutableList.<Example>builder()
                .add(holds(OLD, "nobody else owes it", old, order(inOldText).build()))
                .add(fails(
                        OLD,
                        "no joint liability before 1 July 2011",
                        old,
                        order(inOldText).jointDebtors(Files.parties("P2")).build()))
                .add(open(
                        OLD,
                        "nobody said whether others owe it",
                        old,
                        order(inOldText).jointDebtors(Optional.empty()).build()))
                .addAll(COMMON.examples(
                        NEW,
                        recent,
                        order(inNewText).jointDebtors(Files.parties("P2")).build(),
                        Truth.TRUE,
                        Truth.FALSE))
                .add(fails(
                        NEW,
                        "not of gain in any way obtained",
                        common,
                        deprive(inNewText).jointDebtors(Files.parties("P2")).build()))
                .add(holds(
                        NEW,
                        "of gain from other offences",
                        common,
                        order(inNewText)
                                .basis(GainBasis.OTHER_OFFENCES)
                                .jointDebtors(Files.parties("P2"))
                                .build()))
                .addAll(widened())
                .add(holds(
                        NEW,
                        "an empty list names nobody",
                        recent,
                        order(inNewText).jointDebtors(ImmutableList.of()).build()))
                .build();
    }

    /** Since 2026 joint liability reaches further, in a text that nobody has read; offences before that day stay as they were. */
    private static ImmutableList<Example> widened() {
        String widened = "NL-UND2-36E-7/only-1";
        String at = "2026-05-01T11:00";
        Files lastOld = began("2025-12-31");
        Files firstNew = began("2026-01-01");
        Files commonOld = COMMON.found(lastOld, true);
        Files commonNew = COMMON.found(firstNew, true);
        Act joint = order(at).jointDebtors(Files.parties("P2")).build();
        Act ofExtended = deprive(at).jointDebtors(Files.parties("P2")).build();
        return ImmutableList.of(
                holds(NEW, "common gain of an offence before the widening", commonOld, joint),
                holds(widened, "common gain of an offence before the widening", commonOld, joint),
                fails(NEW, "gain in any way obtained, before the widening", commonOld, ofExtended),
                holds(widened, "the widening reaches no older offence", commonOld, ofExtended),
                holds(NEW, "common gain of an offence since the widening", commonNew, joint),
                holds(widened, "what the text of 2011 allows, the widening does not take away", commonNew, joint),
                holds(NEW, "gain in any way obtained, since the widening", commonNew, ofExtended),
                open(widened, "gain in any way obtained, since the widening", commonNew, ofExtended),
                open(widened, "no common gain, since the widening", COMMON.found(firstNew, false), joint),
                holds(widened, "nobody else owes it", firstNew, order(at).build()));
    }

    private static Files began(String day) {
        return Files.usual()
                .offence("O9", "P1", offence -> offence)
                .offence(
                        "O1",
                        "P1",
                        offence -> CriminalCodeDeprivationExamples.period(day, "2026-01-31")
                                .apply(offence.fineCategory(5).crime(true)))
                .after(
                        BOOK,
                        charge("2026-03-02T09:00").build(),
                        convict("2026-04-01T11:00").build(),
                        claim("2026-04-02T11:00").build());
    }
}
