package org.confisca.jurisdiction.nl;

import static org.confisca.casefile.AuthorisationForm.WRITTEN;
import static org.confisca.casefile.Purpose.COMPENSATION;
import static org.confisca.casefile.Purpose.DEPRIVATION;
import static org.confisca.casefile.Purpose.FINE;
import static org.confisca.jurisdiction.nl.ExampleSeries.each;
import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.leave;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.confisca.act.Act;
import org.confisca.act.seizure.SeizeConservatoryBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.OffenceBuilder;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.Standard;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of conservatory seizure (arts 94a and 94c Sv): purposes, fine categories, maxima, objects of others. */
final class ConservatorySeizureExamples {
    private static final String AT = "2026-02-02T10:00";
    private static final Files FILE = authorised(Files.usual());
    private static final ImmutableSet<Office> DECIDERS =
            ImmutableSet.of(Office.PUBLIC_PROSECUTOR, Office.EXAMINING_MAGISTRATE, Office.COURT_IN_CHAMBERS);
    private static final ExampleSeries.Norm PURPOSE = norm("EVIDENT_PURPOSE_TO_HAMPER_RECOVERY");
    private static final ExampleSeries.Norm KNEW = norm("OTHER_KNEW_OR_COULD_SUSPECT");

    private ConservatorySeizureExamples() {}

    private static ExampleSeries.Norm norm(String name) {
        return new ExampleSeries.Norm(
                name,
                Standard.SUFFICIENT_INDICATIONS,
                DECIDERS,
                ImmutableList.of(new AssetId("A3")),
                ImmutableList.of(new AssetId("A2")));
    }

    private static Files authorised(Files file) {
        return file.after(
                DutchLaw.book(),
                leave("2026-02-01T10:00", WRITTEN, FINE, DEPRIVATION, COMPENSATION)
                        .build());
    }

    private static Files offence(UnaryOperator<OffenceBuilder> tell) {
        return FILE.offence("O1", "P1", tell);
    }

    private static SeizeConservatoryBuilder secure(Purpose purpose) {
        return SeizureActs.secure(AT, purpose);
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(power("NL-SV-94A-1/may-1", FINE, 5, OffenceStatus.SUSPECTED, OffenceStatus.CHARGED))
                .addAll(power(
                        "NL-SV-94A-2/may-1",
                        DEPRIVATION,
                        5,
                        OffenceStatus.SUSPECTED,
                        OffenceStatus.CHARGED,
                        OffenceStatus.CONVICTED))
                .addAll(power("NL-SV-94A-3/may-1", COMPENSATION, 4, OffenceStatus.SUSPECTED, OffenceStatus.CHARGED))
                .addAll(maximumFine())
                .addAll(maximumStated())
                .addAll(owner())
                .addAll(sheltered())
                .addAll(OtherPersonsObjectsExamples.all())
                .build();
    }

    private static ImmutableList<Example> power(String rule, Purpose purpose, int category, OffenceStatus... statuses) {
        Act act = secure(purpose).build();
        ImmutableSet<OffenceStatus> allowed = ImmutableSet.copyOf(statuses);
        ImmutableList.Builder<Example> examples = ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        rule,
                        FILE,
                        office -> secure(purpose).by(office).build()))
                .addAll(each(
                        rule,
                        new Purpose[] {FINE, DEPRIVATION, COMPENSATION},
                        other -> Truth.of(other == purpose),
                        FILE,
                        other -> secure(other).build()))
                .add(fails(
                        rule, "one category lower", offence(of -> of.crime(true).fineCategory(category - 1)), act))
                .add(holds(rule, "that category", offence(of -> of.crime(true).fineCategory(category)), act))
                .add(holds(
                        rule,
                        "one category higher",
                        offence(of -> of.crime(true).fineCategory(category + 1)),
                        act))
                .add(open(rule, "nobody told the category", offence(of -> of.crime(true)), act))
                .add(fails(rule, "no crime", offence(of -> of.crime(false).fineCategory(category)), act))
                .add(open(rule, "nobody told whether a crime", offence(of -> of.fineCategory(category)), act));
        for (OffenceStatus status : OffenceStatus.values()) {
            Files file = offence(of -> of.crime(true).fineCategory(category).status(status));
            examples.add(new Example(rule, "offence: " + status, file.file(), act, Truth.of(allowed.contains(status))));
        }
        return examples.build();
    }

    private static Files committed(int category, String first, String last) {
        return offence(of -> of.crime(true)
                .fineCategory(category)
                .period(new DateRange(LocalDate.parse(first), LocalDate.parse(last))));
    }

    private static Act fineUpTo(String amount) {
        return secure(FINE).maximum(Money.parse(amount)).build();
    }

    private static ImmutableList<Example> maximumFine() {
        String rule = "NL-SV-94A-1/only-1";
        Files year2024 = committed(5, "2024-01-01", "2024-01-31");
        Files newYear = committed(5, "2023-12-31", "2024-01-31");
        Files sixth = committed(6, "2025-12-31", "2026-01-31");
        return ImmutableList.of(
                holds(rule, "the maximum fine itself", year2024, fineUpTo("EUR 103000.00")),
                holds(rule, "a cent less", year2024, fineUpTo("EUR 102999.99")),
                fails(rule, "a cent more", year2024, fineUpTo("EUR 103000.01")),
                holds(rule, "begun a day before the amounts rose", newYear, fineUpTo("EUR 90000.00")),
                fails(rule, "begun a day before the amounts rose, a cent more", newYear, fineUpTo("EUR 90000.01")),
                holds(rule, "sixth category, last day of the amounts read", sixth, fineUpTo("EUR 1030000.00")),
                fails(rule, "sixth category, a cent more", sixth, fineUpTo("EUR 1030000.01")),
                open(
                        rule,
                        "the amounts of 2026 were not read",
                        committed(5, "2026-01-01", "2026-01-01"),
                        fineUpTo("EUR 1.00")),
                open(rule, "nor those before 2008", committed(5, "2007-12-31", "2026-01-01"), fineUpTo("EUR 1.00")),
                open(rule, "nobody told the day", offence(of -> of.crime(true).fineCategory(5)), fineUpTo("EUR 1.00")),
                open(rule, "another currency", year2024, fineUpTo("USD 1.00")),
                open(
                        rule,
                        "no maximum stated",
                        year2024,
                        secure(FINE).maximum(Optional.empty()).build()),
                holds(
                        rule,
                        "not for a fine",
                        year2024,
                        secure(DEPRIVATION)
                                .maximum(Money.parse("EUR 103000.01"))
                                .build()));
    }

    private static ImmutableList<Example> maximumStated() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        for (Purpose purpose : ImmutableList.of(FINE, DEPRIVATION, COMPENSATION)) {
            examples.add(holds(
                            "NL-SV-94C/only-1",
                            purpose + " with a maximum",
                            FILE,
                            secure(purpose).build()))
                    .add(open(
                            "NL-SV-94C/only-1",
                            purpose + " without one",
                            FILE,
                            secure(purpose).maximum(Optional.empty()).build()));
        }
        return examples.build();
    }

    private static ImmutableList<Example> owner() {
        String rule = "NL-SV-94A-4/only-1";
        Files ownerless = FILE.asset("A9", AssetKind.VEHICLE, asset -> asset);
        return ImmutableList.of(
                holds(rule, "the suspect's", FILE, secure(DEPRIVATION).build()),
                fails(
                        rule,
                        "another person's, taken as the suspect's own",
                        FILE,
                        secure(DEPRIVATION).asset(new AssetId("A3")).build()),
                open(
                        rule,
                        "nobody recorded an owner",
                        ownerless,
                        secure(DEPRIVATION).asset(new AssetId("A9")).build()),
                holds(rule, "another person's, as sheltered", FILE, shelteredBoat()),
                holds(
                        rule,
                        "another person's, in place of what was sheltered",
                        FILE,
                        secure(DEPRIVATION)
                                .asset(new AssetId("A3"))
                                .relation(Relation.OF_SHELTERER)
                                .build()));
    }

    private static Act shelteredBoat() {
        return secure(DEPRIVATION)
                .asset(new AssetId("A3"))
                .relation(Relation.SHELTERED)
                .build();
    }

    private static ImmutableList<Example> sheltered() {
        String rule = "NL-SV-94A-4/only-2";
        return ImmutableList.<Example>builder()
                .addAll(PURPOSE.examples(rule, KNEW.found(FILE, true), shelteredBoat(), Truth.TRUE, Truth.FALSE))
                .addAll(KNEW.examples(rule, PURPOSE.found(FILE, true), shelteredBoat(), Truth.TRUE, Truth.FALSE))
                .add(fails(
                        rule, "no purpose; what the other knew is open", PURPOSE.found(FILE, false), shelteredBoat()))
                .add(holds(
                        rule,
                        "an object of the suspect",
                        FILE,
                        secure(DEPRIVATION).build()))
                .build();
    }
}
