package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.determine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.act.confiscation.OrderDeprivationBuilder;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.OffenceBuilder;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of deprivation of gain (art. 36e(1), (3), (5) and (7) Sr), under the texts before and since 1 July 2011. */
final class CriminalCodeDeprivationExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String AT = "2016-06-06T11:00";
    private static final String OLD = "NL-SR-36E-3/may-1";
    private static final String NEW = "NL-SR-36E-3/may-2";

    /** Ends on the last day of the old text. */
    static final Files BEFORE = plausible(ready(period("2011-01-01", "2011-06-30")));

    /** Begins on the first day of the new text. */
    static final Files AFTER = plausible(ready(period("2011-07-01", "2011-12-31")));

    /** Begins on the last day of the old text and ends on the first day of the new one. */
    static final Files STRADDLING = plausible(ready(period("2011-06-30", "2011-07-01")));

    private CriminalCodeDeprivationExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(ordinary())
                .addAll(oldText())
                .addAll(newText())
                .addAll(bothTexts())
                .addAll(plausibility())
                .addAll(payable())
                .addAll(PresumedGainExamples.all())
                .addAll(JointDeprivationExamples.all())
                .addAll(OtherOffencesExamples.all())
                .build();
    }

    static UnaryOperator<OffenceBuilder> period(String first, String last) {
        return offence -> offence.period(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
    }

    /** A crime of the fifth category unless told otherwise, with a conviction and a claim. */
    static Files ready(UnaryOperator<OffenceBuilder> tell) {
        return Files.usual()
                .offence(
                        "O1",
                        "P1",
                        offence -> tell.apply(offence.fineCategory(5).crime(true)))
                .after(
                        BOOK,
                        charge("2015-03-02T09:00").build(),
                        convict("2016-03-01T11:00").build(),
                        claim("2016-03-02T11:00").build());
    }

    private static Act plausible(String at, Office by, boolean answer, Standard standard) {
        return determine(at, by, "PLAUSIBLE_THAT_CRIME_LED_TO_GAIN", answer, standard, OFFENCE);
    }

    static Files plausible(Files file) {
        return file.after(BOOK, plausible("2016-06-01T09:00", Office.COURT, true, Standard.PLAUSIBLE));
    }

    private static ImmutableList<Example> ordinary() {
        String may = "NL-SR-36E-1/may-1";
        OrderDeprivationBuilder order = deprive(AT).basis(GainBasis.OFFENCE);
        Files charged = Files.usual().after(BOOK, charge("2026-03-02T09:00").build());
        Files unclaimed = charged.after(BOOK, convict("2026-06-02T11:00").build());
        Files acquitted = charged.after(
                BOOK,
                claim("2026-03-03T09:00").build(),
                acquit("2026-06-02T11:00").build());
        Act later = deprive("2026-06-03T11:00").basis(GainBasis.OFFENCE).build();
        return ImmutableList.of(
                holds(may, "after a conviction and a claim", BEFORE, order.build()),
                fails(may, "not without a claim", unclaimed, later),
                fails(may, "not after an acquittal", acquitted, later),
                fails(
                        may,
                        "gain in any way obtained has a power of its own",
                        BEFORE,
                        deprive(AT).build()),
                fails(
                        may,
                        "not by the prosecutor",
                        BEFORE,
                        deprive(AT)
                                .basis(GainBasis.OFFENCE)
                                .by(Office.PUBLIC_PROSECUTOR)
                                .build()));
    }

    private static ImmutableList<Example> oldText() {
        Act with = deprive(AT).financialInvestigation(true).build();
        return ImmutableList.of(
                holds(OLD, "ended on its last day, with a financial investigation", BEFORE, with),
                fails(OLD, "without a financial investigation", BEFORE, without()),
                open(
                        OLD,
                        "whether there was one was not told",
                        BEFORE,
                        deprive(AT).build()),
                fails(OLD, "fourth category", category(2010, 4), with),
                holds(OLD, "fifth category", category(2010, 5), with),
                fails(OLD, "does not reach an offence that began a day later", AFTER, with),
                fails(
                        OLD,
                        "not by the prosecutor",
                        BEFORE,
                        deprive(AT)
                                .financialInvestigation(true)
                                .by(Office.PUBLIC_PROSECUTOR)
                                .build()));
    }

    private static Act without() {
        return deprive(AT).financialInvestigation(false).build();
    }

    private static Files category(int year, int category) {
        return plausible(ready(offence ->
                period(year + "-01-01", year + "-01-31").apply(offence).fineCategory(category)));
    }

    private static ImmutableList<Example> newText() {
        UnaryOperator<OffenceBuilder> january = period("2014-01-01", "2014-01-31");
        Files contravention = plausible(ready(offence -> january.apply(offence).crime(false)));
        Files unknownCategory =
                plausible(ready(offence -> january.apply(offence).fineCategory(Optional.empty())));
        Files unknownPeriod = plausible(ready(offence -> offence));
        return ImmutableList.of(
                holds(NEW, "began on its first day, no financial investigation", AFTER, without()),
                fails(NEW, "does not reach an offence that began a day earlier", STRADDLING, without()),
                fails(NEW, "fourth category", category(2014, 4), without()),
                holds(NEW, "fifth category", category(2014, 5), without()),
                holds(NEW, "sixth category", category(2014, 6), without()),
                fails(NEW, "no crime", contravention, without()),
                open(NEW, "category not told", unknownCategory, without()),
                holds(NEW, "the day of the act stands in while the period is not told", unknownPeriod, without()),
                fails(
                        NEW,
                        "the proven offence has a power of its own",
                        AFTER,
                        deprive(AT).basis(GainBasis.OFFENCE).build()),
                fails(
                        NEW,
                        "not by the prosecutor",
                        AFTER,
                        deprive(AT).by(Office.PUBLIC_PROSECUTOR).build()));
    }

    private static ImmutableList<Example> bothTexts() {
        return ImmutableList.of(
                fails(OLD, "both texts, no financial investigation: the old decides", STRADDLING, without()),
                holds(
                        OLD,
                        "both texts, with one: the old is met too",
                        STRADDLING,
                        deprive(AT).financialInvestigation(true).build()),
                open(OLD, "both texts, not told", STRADDLING, deprive(AT).build()));
    }

    private static ImmutableList<Example> plausibility() {
        Files silent = ready(period("2014-01-01", "2014-01-31"));
        return ImmutableList.of(
                open(NEW, "gain not determined", silent, without()),
                fails(NEW, "gain not plausible", found(silent, Office.COURT, false, Standard.PLAUSIBLE), without()),
                holds(
                        NEW,
                        "found by a higher standard",
                        found(silent, Office.COURT, true, Standard.SATISFIED),
                        without()),
                open(
                        NEW,
                        "found by a lower standard",
                        found(silent, Office.COURT, true, Standard.SUFFICIENT_INDICATIONS),
                        without()),
                open(
                        NEW,
                        "the prosecutor found so, who cannot",
                        found(silent, Office.PUBLIC_PROSECUTOR, true, Standard.PLAUSIBLE),
                        without()),
                fails(
                        NEW,
                        "found, then replaced",
                        plausible(silent)
                                .after(BOOK, plausible("2016-06-02T09:00", Office.COURT, false, Standard.PLAUSIBLE)),
                        without()));
    }

    private static Files found(Files file, Office by, boolean answer, Standard standard) {
        return file.after(BOOK, plausible("2016-06-01T09:00", by, answer, standard));
    }

    private static ImmutableList<Example> payable() {
        String only = "NL-SR-36E-5/only-1";
        return ImmutableList.of(
                holds(only, "one cent below the estimate", AFTER, pay("EUR 9999.99")),
                holds(only, "the estimate", AFTER, pay("EUR 10000.00")),
                fails(only, "one cent above the estimate", AFTER, pay("EUR 10000.01")));
    }

    private static Act pay(String sum) {
        return deprive(AT).payable(Money.parse(sum)).build();
    }
}
