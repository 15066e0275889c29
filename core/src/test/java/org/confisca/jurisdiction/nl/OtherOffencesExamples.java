package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.CriminalCodeDeprivationExamples.period;
import static org.confisca.jurisdiction.nl.CriminalCodeDeprivationExamples.ready;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/**
 * Examples of gain from other offences (art. 36e(2) Sr), which before July 2011 had to be similar or of the fifth category,
 * and of the most days of detention (art. 36e(11) Sr).
 */
final class OtherOffencesExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String AT = "2016-06-06T11:00";
    private static final String OLD = "NL-SR-36E-2/may-1";
    private static final String NEW = "NL-SR-36E-2/may-2";
    private static final String DAYS = "NL-SR-36E-11/only-1";
    private static final ExampleSeries.Norm INDICATIONS = norm("SUFFICIENT_INDICATIONS_OF_OTHER_OFFENCES");
    private static final ExampleSeries.Norm SIMILAR = norm("OTHER_OFFENCES_SIMILAR_OR_FIFTH_CATEGORY");

    private OtherOffencesExamples() {}

    private static ExampleSeries.Norm norm(String name) {
        return new ExampleSeries.Norm(
                name,
                Standard.FINDING,
                ImmutableSet.of(Office.COURT),
                ImmutableList.of(OFFENCE),
                ImmutableList.of(new OffenceId("O9")));
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(indications())
                .addAll(similarity())
                .addAll(detention())
                .build();
    }

    private static Files old() {
        return ready(period("2011-01-01", "2011-06-30")).offence("O9", "P1", offence -> offence);
    }

    private static Files recent() {
        return ready(period("2011-07-01", "2011-12-31")).offence("O9", "P1", offence -> offence);
    }

    private static ImmutableList<Example> indications() {
        Act order = order(GainBasis.OTHER_OFFENCES, Office.COURT);
        Files charged = Files.usual().after(BOOK, charge("2016-03-02T09:00").build());
        Files unclaimed = charged.after(BOOK, convict("2016-06-02T11:00").build());
        Files acquitted = charged.after(
                BOOK,
                claim("2016-03-03T09:00").build(),
                acquit("2016-06-02T11:00").build());
        return ImmutableList.<Example>builder()
                .addAll(INDICATIONS.examples(NEW, recent(), order, Truth.TRUE, Truth.FALSE))
                .addAll(INDICATIONS.examples(OLD, SIMILAR.found(old(), true), order, Truth.TRUE, Truth.FALSE))
                .add(fails(NEW, "not without a claim", INDICATIONS.found(unclaimed, true), order))
                .add(fails(NEW, "not after an acquittal", INDICATIONS.found(acquitted, true), order))
                .add(fails(
                        NEW,
                        "the proven offence has a power of its own",
                        INDICATIONS.found(recent(), true),
                        order(GainBasis.OFFENCE, Office.COURT)))
                .add(fails(
                        NEW,
                        "not by the prosecutor",
                        INDICATIONS.found(recent(), true),
                        order(GainBasis.OTHER_OFFENCES, Office.PUBLIC_PROSECUTOR)))
                .build();
    }

    private static ImmutableList<Example> similarity() {
        Act order = order(GainBasis.OTHER_OFFENCES, Office.COURT);
        Files both = ready(period("2011-06-30", "2011-07-01")).offence("O9", "P1", offence -> offence);
        return ImmutableList.<Example>builder()
                .addAll(SIMILAR.examples(OLD, INDICATIONS.found(old(), true), order, Truth.TRUE, Truth.FALSE))
                .add(fails(
                        OLD,
                        "both texts, neither similar nor of the fifth category: the old decides",
                        SIMILAR.found(INDICATIONS.found(both, true), false),
                        order))
                .add(holds(
                        NEW,
                        "since July 2011 it is no longer asked",
                        SIMILAR.found(INDICATIONS.found(recent(), true), false),
                        order))
                .build();
    }

    private static Act order(GainBasis basis, Office by) {
        return deprive(AT).basis(basis).by(by).build();
    }

    private static ImmutableList<Example> detention() {
        Files short360 = ready(period("2019-01-01", "2020-07-24"));
        Files long365 = ready(period("2020-07-25", "2020-07-25"));
        Files straddling = ready(period("2020-07-24", "2021-07-24"));
        return ImmutableList.of(
                holds(DAYS, "1080 days, for an offence before 25 July 2020", short360, days(1080)),
                fails(DAYS, "1081 days, for an offence before 25 July 2020", short360, days(1081)),
                holds(DAYS, "1095 days, for an offence on 25 July 2020", long365, days(1095)),
                fails(DAYS, "1096 days, for an offence on 25 July 2020", long365, days(1096)),
                fails(DAYS, "1081 days, for an offence that began before", straddling, days(1081)),
                open(DAYS, "the court fixed no days", long365, days(Optional.empty())),
                open(DAYS, "the period is not told", ready(offence -> offence), days(1)),
                holds(
                        DAYS,
                        "the last day before there was a maximum",
                        ready(period("2014-01-01", "2014-01-31")),
                        deprive("2019-12-31T11:00").detentionDays(2000).build()));
    }

    private static Act days(int days) {
        return days(Optional.of(days));
    }

    private static Act days(Optional<Integer> days) {
        return deprive("2024-06-06T11:00").detentionDays(days).build();
    }
}
