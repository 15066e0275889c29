package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.ExampleSeries.each;
import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.allow;
import static org.confisca.jurisdiction.nl.SeizureActs.dispose;
import static org.confisca.jurisdiction.nl.SeizureActs.keep;
import static org.confisca.jurisdiction.nl.SeizureActs.moment;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.jurisdiction.nl.SeizureActs.request;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;
import static org.confisca.jurisdiction.nl.SeizureActs.treatAsForfeited;
import static org.confisca.jurisdiction.nl.SeizureActs.waive;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.management.Appraise;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Standard;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of disposal before a decision and of its authorisation (art. 117(1)–(4) Sv). */
final class EarlyDisposalExamples {
    private static final String AT = "2026-02-04T10:00";
    private static final Files FILE = Files.usual();
    private static final Files SEIZED =
            FILE.after(DutchLaw.book(), seize("2026-02-02T10:00", Purpose.TRUTH).build());
    private static final Files STATES = SEIZED.after(
            DutchLaw.book(),
            waive("2026-02-02T11:00").declaresOwnership(true).build(),
            treatAsForfeited("2026-02-02T12:00").build());
    private static final ExampleSeries.Norm DANGEROUS = new ExampleSeries.Norm(
            "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW",
            Standard.FINDING,
            ImmutableSet.of(Office.PUBLIC_PROSECUTOR),
            ImmutableList.of(new AssetId("A1")),
            ImmutableList.of(new AssetId("A2")));
    private static final ImmutableMap<Disposition, String> CUSTODIANS = ImmutableMap.of(
            Disposition.SALE, "NL-SV-117-2/may-3",
            Disposition.DESTRUCTION, "NL-SV-117-2/may-4",
            Disposition.GIVING_UP, "NL-SV-117-2/may-5",
            Disposition.OTHER_USE, "NL-SV-117-2/may-6");

    private EarlyDisposalExamples() {}

    private static Files allowed(Files file, Disposition disposition) {
        return file.after(
                DutchLaw.book(), allow("2026-02-03T10:00", disposition).build());
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(disposal())
                .addAll(authorising())
                .addAll(dangerous())
                .addAll(dangerousAfterSilence())
                .addAll(valueAndProceeds())
                .build();
    }

    private static ImmutableList<Example> disposal() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        CUSTODIANS.forEach((disposition, power) -> {
            String limit = "NL-SV-117-1/only-1";
            Act act = dispose(AT, disposition);
            Files leave = allowed(SEIZED, disposition);
            Files due = leave.after(
                    DutchLaw.book(),
                    orderReturn("2026-02-03T11:00", ReturnRoute.TO_POSSESSOR, "P1")
                            .build());
            Files kept = leave.after(DutchLaw.book(), keep("2026-02-03T11:00").build());
            Files incomplete = SEIZED.changed(full -> CaseFile.builder()
                    .from(full)
                    .completeSince(Optional.empty())
                    .build());
            for (String rule : ImmutableList.of(limit, power)) {
                examples.add(holds(rule, disposition + " of what is seized, authorised", leave, act))
                        .add(fails(rule, disposition + " of what is seized", SEIZED, act))
                        .add(open(rule, disposition + ", no authorisation in an incomplete file", incomplete, act))
                        .add(fails(rule, disposition + " of what must be returned, authorised before", due, act))
                        .add(fails(rule, disposition + " of what is kept for others, authorised before", kept, act))
                        .add(fails(rule, disposition + " of what is free", FILE, act))
                        .addAll(otherLeave(rule, disposition));
            }
            examples.add(holds(limit, disposition + " of what is the State's", STATES, act))
                    .add(fails(power, disposition + " of what is the State's, which is for others to do", STATES, act))
                    .addAll(onlyBy(Office.CUSTODIAN, power, leave, office -> dispose(AT, disposition, office)));
        });
        return examples.build();
    }

    private static ImmutableList<Example> otherLeave(String rule, Disposition wanted) {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        for (Disposition other : Disposition.values()) {
            examples.add(new Example(
                    rule,
                    wanted + ", authorised was " + other,
                    allowed(SEIZED, other).file(),
                    dispose(AT, wanted),
                    Truth.of(other == wanted)));
        }
        return examples.build();
    }

    private static ImmutableList<Example> authorising() {
        String rule = "NL-SV-117-2/may-1";
        Act act = allow(AT, Disposition.SALE).build();
        Files due = SEIZED.after(
                DutchLaw.book(),
                orderReturn("2026-02-03T11:00", ReturnRoute.TO_POSSESSOR, "P1").build());
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        rule,
                        SEIZED,
                        office -> allow(AT, Disposition.SALE).by(office).build()))
                .addAll(each(
                        rule,
                        DisposalGround.values(),
                        ground -> Truth.of(ground != DisposalGround.SPECIAL_MANAGEMENT),
                        SEIZED,
                        ground -> allow(AT, Disposition.SALE).ground(ground).build()))
                .add(open(
                        rule,
                        "on no ground",
                        SEIZED,
                        allow(AT, Disposition.SALE).ground(Optional.empty()).build()))
                .add(fails(rule, "it is not seized", FILE, act))
                .add(fails(rule, "it must be returned", due, act))
                .build();
    }

    private static ImmutableList<Example> dangerous() {
        String rule = "NL-SV-117-2/only-1";
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        for (Disposition disposition : Disposition.values()) {
            Act act = allow(AT, disposition).build();
            boolean destroys = disposition == Disposition.DESTRUCTION;
            if (destroys) {
                examples.add(holds(rule, "destruction, dangerous or not", SEIZED, act));
                examples.add(holds(rule, "destruction of what is dangerous", DANGEROUS.found(SEIZED, true), act));
            } else {
                examples.addAll(DANGEROUS.examples(rule, SEIZED, act, Truth.FALSE, Truth.TRUE));
            }
        }
        return examples.build();
    }

    /** Nobody looked at the object, unless somebody says so: the prosecutor or, with the leave that silence gave, the custodian. */
    private static ImmutableList<Example> dangerousAfterSilence() {
        ExampleSeries.Norm norm = new ExampleSeries.Norm(
                DANGEROUS.name(),
                Standard.FINDING,
                ImmutableSet.of(Office.PUBLIC_PROSECUTOR, Office.CUSTODIAN),
                DANGEROUS.about(),
                DANGEROUS.aboutAnother());
        Files silent = SEIZED.after(DutchLaw.book(), request("2026-03-02T10:00").build());
        String after = "2026-04-14T00:00";
        ImmutableMap<Disposition, String> limits = ImmutableMap.of(
                Disposition.SALE, "NL-SV-117-2/only-2",
                Disposition.GIVING_UP, "NL-SV-117-2/only-3",
                Disposition.OTHER_USE, "NL-SV-117-2/only-4");
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        limits.forEach((disposition, rule) -> examples.addAll(
                        norm.examples(rule, silent, dispose(after, disposition), Truth.FALSE, Truth.TRUE))
                .add(holds(
                        rule,
                        "whoever gave leave answers for it",
                        allowed(SEIZED, disposition),
                        dispose(AT, disposition)))
                .add(holds(rule, "destruction, dangerous or not", silent, dispose(after, Disposition.DESTRUCTION))));
        return examples.build();
    }

    private static ImmutableList<Example> valueAndProceeds() {
        Act appraise = appraise(Office.CUSTODIAN);
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(Office.CUSTODIAN, "NL-SV-117-3/may-1", SEIZED, EarlyDisposalExamples::appraise))
                .add(holds("NL-SV-117-3/may-1", "of what is free too", FILE, appraise))
                .add(holds(
                        "NL-SV-117-3/owes-1",
                        "any authorisation",
                        SEIZED,
                        allow(AT, Disposition.GIVING_UP).build()))
                .add(holds(
                        "NL-SV-117-4/ensues-1",
                        "sold with authorisation",
                        allowed(SEIZED, Disposition.SALE),
                        dispose(AT, Disposition.SALE)))
                .add(holds("NL-SV-117-4/ensues-1", "sold without", SEIZED, dispose(AT, Disposition.SALE)))
                .add(fails("NL-SV-117-4/ensues-1", "sold as the State's own", STATES, dispose(AT, Disposition.SALE)))
                .add(fails("NL-SV-117-4/ensues-1", "sold while free", FILE, dispose(AT, Disposition.SALE)))
                .build();
    }

    private static Act appraise(Office by) {
        return Appraise.builder()
                .at(moment(AT))
                .by(by)
                .asset(new AssetId("A1"))
                .value(Money.parse("EUR 2500.00"))
                .build();
    }
}
