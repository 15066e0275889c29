package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.CriminalCodeDeprivationExamples.AFTER;
import static org.confisca.jurisdiction.nl.CriminalCodeDeprivationExamples.BEFORE;
import static org.confisca.jurisdiction.nl.CriminalCodeDeprivationExamples.STRADDLING;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.determine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of objects presumed to be gain (art. 36e(3) Sr since 1 July 2011); the crime begins on that very day. */
final class PresumedGainExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String AT = "2016-06-06T11:00";
    private static final String OLD = "NL-SR-36E-3/only-1";
    private static final String NEW = "NL-SR-36E-3/only-2";
    private static final Files INSIDE = acquired("2008-05-05");

    private PresumedGainExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(window())
                .addAll(lawfulSource())
                .addAll(oldText())
                .build();
    }

    private static Act presume(String... objects) {
        return deprive(AT)
                .presumedGain(Arrays.stream(objects).map(AssetId::new).collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static Files acquired(String day) {
        return AFTER.asset(
                "A1", AssetKind.VEHICLE, asset -> asset.owner(new PartyId("P1")).acquiredOn(LocalDate.parse(day)));
    }

    private static ImmutableList<Example> window() {
        Files two = INSIDE.asset(
                "A4",
                AssetKind.MOVABLE,
                asset -> asset.owner(new PartyId("P1")).acquiredOn(LocalDate.parse("2001-01-01")));
        Files ofOther = AFTER.asset(
                "A4",
                AssetKind.MOVABLE,
                asset -> asset.owner(new PartyId("P2")).acquiredOn(LocalDate.parse("2008-05-05")));
        Files ofNobody = AFTER.asset("A4", AssetKind.MOVABLE, asset -> asset.acquiredOn(LocalDate.parse("2008-05-05")));
        Files undated = AFTER.asset(
                "A1", AssetKind.VEHICLE, asset -> asset.owner(new PartyId("P1")).acquiredOn(Optional.empty()));
        return ImmutableList.of(
                fails(NEW, "the day before the six years", acquired("2005-06-30"), presume("A1")),
                holds(NEW, "the first day of the six years", acquired("2005-07-01"), presume("A1")),
                holds(NEW, "the day before the crime", acquired("2011-06-30"), presume("A1")),
                fails(NEW, "the day of the crime", acquired("2011-07-01"), presume("A1")),
                open(NEW, "acquired nobody knows when", undated, presume("A1")),
                fails(NEW, "one object in the six years, one before", two, presume("A1", "A4")),
                open(NEW, "one in the six years, one undated", INSIDE, presume("A1", "A2")),
                fails(NEW, "it belongs to another", ofOther, presume("A4")),
                open(NEW, "nobody recorded whose it is", ofNobody, presume("A4")),
                holds(NEW, "nothing is presumed", acquired("2001-01-01"), presume()),
                fails(
                        NEW,
                        "gain from the offences alone is not presumed",
                        INSIDE,
                        deprive(AT)
                                .basis(GainBasis.OFFENCE)
                                .addPresumedGain(new AssetId("A1"))
                                .build()));
    }

    private static Act source(String at, Office by, boolean answer, Standard standard) {
        return determine(at, by, "LAWFUL_SOURCE_OF_ACQUISITION", answer, standard, new AssetId("A1"));
    }

    private static Files found(Office by, boolean answer, Standard standard) {
        return INSIDE.after(BOOK, source("2016-06-02T09:00", by, answer, standard));
    }

    private static ImmutableList<Example> lawfulSource() {
        return ImmutableList.of(
                holds(NEW, "no source shown: silence counts against the person", INSIDE, presume("A1")),
                fails(NEW, "a lawful source", found(Office.COURT, true, Standard.PLAUSIBLE), presume("A1")),
                holds(NEW, "no lawful source", found(Office.COURT, false, Standard.PLAUSIBLE), presume("A1")),
                holds(
                        NEW,
                        "only the prosecutor accepted a source",
                        found(Office.PUBLIC_PROSECUTOR, true, Standard.PLAUSIBLE),
                        presume("A1")),
                holds(
                        NEW,
                        "a source on indications only",
                        found(Office.COURT, true, Standard.INDICATIONS),
                        presume("A1")),
                holds(
                        NEW,
                        "a source accepted, then rejected",
                        found(Office.COURT, true, Standard.PLAUSIBLE)
                                .after(BOOK, source("2016-06-03T09:00", Office.COURT, false, Standard.PLAUSIBLE)),
                        presume("A1")));
    }

    private static ImmutableList<Example> oldText() {
        Files straddling = STRADDLING.asset(
                "A1",
                AssetKind.VEHICLE,
                asset -> asset.owner(new PartyId("P1")).acquiredOn(LocalDate.parse("2008-05-05")));
        return ImmutableList.of(
                holds(OLD, "nothing is presumed", BEFORE, presume()),
                fails(OLD, "the old text knows no presumption", BEFORE, presume("A1")),
                fails(OLD, "nor does it when both texts apply", straddling, presume("A1")));
    }
}
