package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Proceedings.determine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.hold.ExtendHold;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.hold.OrderHoldBuilder;
import org.confisca.act.hold.ReleaseHold;
import org.confisca.act.report.ReportTransaction;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Standard;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.Assessment;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.Nature;
import org.confisca.rule.Reason;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.source.Language;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.confisca.time.LegalClock;
import org.confisca.time.WorkingDayCalendar;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a unit may hold by art. 24 Directive (EU) 2024/1640: a transaction, an account, a business relationship. */
class AntiMoneyLaunderingDirectiveTest {
    private static final RuleBook BOOK = AntiMoneyLaunderingDirective.book(TimeLimitsRegulation.at(
            WorkingDayCalendar.of(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"), List.of()),
            LegalClock.of(ZoneId.of("Europe/Helsinki"))));
    private static final String MONDAY = "2027-07-12T09:00";
    private static final String SUSPICION = "SUSPICION_OF_MONEY_LAUNDERING_OR_TERRORIST_FINANCING";
    private static final String OF_MEMBER_STATE = "REQUESTING_UNIT_IS_OF_MEMBER_STATE";
    private static final String ANOTHER = "HOLD_RESTS_ON_ANOTHER_SUSPICION_THAN_THE_LAST";
    private static final String PURPOSE = "HOLD_PRESERVES_FUNDS_FOR_ANALYSIS_AND_DISSEMINATION";
    private static final Files FILE = Files.usual()
            .asset("ACC", AssetKind.ACCOUNT, asset -> asset)
            .asset("REL", AssetKind.BUSINESS_RELATIONSHIP, asset -> asset)
            .asset("CAR", AssetKind.VEHICLE, asset -> asset);

    private static Files found(Files file, String norm, boolean answer, String asset) {
        String at = file.file().at().isPresent() ? "2027-07-09T09:01" : "2027-07-09T09:00";
        return file.after(BOOK, determine(at, Office.FIU, norm, answer, Standard.FINDING, new AssetId(asset)));
    }

    private static Files suspected(String asset) {
        return found(found(FILE, SUSPICION, true, asset), PURPOSE, true, asset);
    }

    private static OrderHoldBuilder hold(String at, String asset) {
        return OrderHold.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.FIU)
                .asset(new AssetId(asset))
                .measure(new MeasureId("H1"));
    }

    private static Act release(String at) {
        return ReleaseHold.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.FIU)
                .measure(new MeasureId("H1"))
                .build();
    }

    private static Files held(String asset) {
        return suspected(asset).after(BOOK, hold(MONDAY, asset).build());
    }

    private static ImmutableList<Example> examples() {
        Act foreign = hold(MONDAY, "A2").ground(HoldGround.FOREIGN_REQUEST).build();
        Act foreignAccount =
                hold(MONDAY, "ACC").ground(HoldGround.FOREIGN_REQUEST).build();
        return ImmutableList.<Example>builder()
                .addAll(suspicion("DIR-2024-1640-24-1-a/may-1", "A2", "ACC"))
                .addAll(suspicion("DIR-2024-1640-24-2-a/may-1", "ACC", "A2"))
                .addAll(suspicion("DIR-2024-1640-24-2-a/may-1", "REL", "A2"))
                .addAll(purposes())
                .addAll(afterReport())
                .addAll(terms("DIR-2024-1640-24-1-e/runs-1", "A2", "ACC"))
                .addAll(terms("DIR-2024-1640-24-2-b/runs-1", "REL", "A2"))
                .addAll(releases("DIR-2024-1640-24-1-g/may-1", "A2", "ACC"))
                .addAll(releases("DIR-2024-1640-24-2-d/may-1", "ACC", "A2"))
                .addAll(repeated("DIR-2024-1640-24-1-e/only-1", "A2"))
                .addAll(repeated("DIR-2024-1640-24-2-b/only-1", "ACC"))
                .addAll(thing())
                .addAll(requests("DIR-2024-1640-24-1-h/may-1", "A2", foreign, foreignAccount))
                .addAll(requests("DIR-2024-1640-24-2-e/may-1", "ACC", foreignAccount, foreign))
                .build();
    }

    private static ImmutableList<Example> suspicion(String may, String asset, String other) {
        Act act = hold(MONDAY, asset).build();
        return ImmutableList.of(
                Example.holds(may, "suspected", suspected(asset), act),
                Example.fails(may, "not suspected of that", found(FILE, SUSPICION, false, asset), act),
                Example.open(may, "nobody says", FILE, act),
                Example.fails(
                        may,
                        "another kind",
                        suspected(other),
                        hold(MONDAY, other).build()),
                Example.fails(
                        may,
                        "on the last day before",
                        suspected(asset),
                        hold("2027-07-09T23:59", asset).build()),
                Example.fails(
                        may,
                        "not by the prosecutor",
                        suspected(asset),
                        hold(MONDAY, asset).by(Office.PUBLIC_PROSECUTOR).build()));
    }

    private static ImmutableList<Example> purposes() {
        String only = "DIR-2024-1640-24-1-d/only-1";
        Act act = hold(MONDAY, "A2").build();
        return ImmutableList.of(
                Example.holds(only, "its purposes", suspected("A2"), act),
                Example.fails(only, "another purpose", found(FILE, PURPOSE, false, "A2"), act),
                Example.open(only, "nobody says", FILE, act));
    }

    private static Files reported(Files file, String at, String asset) {
        return file.after(
                BOOK,
                ReportTransaction.builder()
                        .at(LocalDateTime.parse(at))
                        .by(Office.OBLIGED_ENTITY)
                        .asset(new AssetId(asset))
                        .build());
    }

    /** Reported on a Monday: the three working days end with Thursday. */
    private static ImmutableList<Example> afterReport() {
        String only = "DIR-2024-1640-24-1-b/only-1";
        String rests = "HOLD_RESTS_ON_REPORTED_SUSPICION";
        Files file = reported(found(FILE, rests, true, "A2"), MONDAY, "A2");
        Files account = reported(found(FILE, rests, true, "ACC"), MONDAY, "ACC");
        Act late = hold("2027-07-16T00:00", "A2").build();
        return ImmutableList.of(
                Example.holds(
                        only,
                        "the last minute",
                        file,
                        hold("2027-07-15T23:59", "A2").build()),
                Example.fails(only, "the first minute after it", file, late),
                Example.holds(only, "reported once more", reported(file, "2027-07-13T09:00", "A2"), late),
                Example.holds(
                        only,
                        "silent on the unit's own analysis",
                        reported(found(FILE, rests, false, "A2"), MONDAY, "A2"),
                        late),
                Example.open(only, "nobody says what it rests on", reported(FILE, MONDAY, "A2"), late),
                Example.holds(only, "silent where nothing was reported", found(FILE, rests, true, "A2"), late),
                Example.open(
                        only,
                        "the file does not say whether it was",
                        found(FILE, rests, true, "A2")
                                .changed(old -> CaseFile.builder()
                                        .from(old)
                                        .completeSince(Optional.empty())
                                        .build()),
                        late),
                Example.holds(
                        only,
                        "silent about an account",
                        account,
                        hold("2027-07-16T00:00", "ACC").build()));
    }

    private static ImmutableList<Example> terms(String runs, String asset, String other) {
        return ImmutableList.of(
                Example.holds(
                        runs,
                        "of its kind",
                        suspected(asset),
                        hold(MONDAY, asset).build()),
                Example.fails(
                        runs,
                        "of the other kind",
                        suspected(other),
                        hold(MONDAY, other).build()));
    }

    private static ImmutableList<Example> releases(String may, String asset, String other) {
        return ImmutableList.of(
                Example.holds(may, "a minute later", held(asset), release("2027-07-12T09:01")),
                Example.fails(may, "of the other kind", held(other), release("2027-07-12T09:01")),
                Example.fails(may, "after it lapsed", held(asset), release("2027-08-02T09:00")));
    }

    private static ImmutableList<Example> requests(String may, String asset, Act own, Act other) {
        Files asked = found(FILE, OF_MEMBER_STATE, true, asset);
        return ImmutableList.of(
                Example.holds(may, "asked by a unit of another Member State", asked, own),
                Example.fails(
                        may, "asked by a unit of a third country", found(FILE, OF_MEMBER_STATE, false, asset), own),
                Example.open(may, "nobody says of which State the unit is", FILE, own),
                Example.fails(may, "of the other kind", found(FILE, OF_MEMBER_STATE, true, "A2"), other),
                Example.fails(
                        may,
                        "on its own indications",
                        asked,
                        hold(MONDAY, asset).ground(HoldGround.INDICATIONS).build()),
                Example.open(
                        may, "no ground was told", asked, hold(MONDAY, asset).build()));
    }

    private static ImmutableList<Example> repeated(String only, String asset) {
        Act again = second("2027-08-02T09:00", asset);
        Files once = held(asset);
        return ImmutableList.of(
                Example.holds(
                        only,
                        "the first hold",
                        suspected(asset),
                        hold(MONDAY, asset).build()),
                Example.fails(
                        only, "again on the same suspicion", compared(once, "H1", false, "2027-08-01T09:00"), again),
                Example.fails(
                        only,
                        "while the first one lasts",
                        compared(once, "H1", false, "2027-07-12T09:01"),
                        second("2027-07-12T09:02", asset)),
                Example.open(only, "again, and nobody says why", once, again),
                Example.open(
                        only,
                        "the file does not say whether it was held before",
                        suspected(asset)
                                .changed(old -> CaseFile.builder()
                                        .from(old)
                                        .completeSince(Optional.empty())
                                        .build()),
                        hold(MONDAY, asset).build()),
                Example.holds(only, "on another suspicion", compared(once, "H1", true, "2027-08-01T09:00"), again),
                Example.open(
                        only,
                        "a third time, of which nobody says why",
                        compared(once, "H1", true, "2027-08-01T09:00").after(BOOK, again),
                        hold("2027-09-06T09:00", asset)
                                .measure(new MeasureId("H3"))
                                .build()));
    }

    private static Act second(String at, String asset) {
        return hold(at, asset).measure(new MeasureId("H2")).build();
    }

    private static Files compared(Files file, String last, boolean other, String at) {
        return file.after(BOOK, determine(at, Office.FIU, ANOTHER, other, Standard.FINDING, new MeasureId(last)));
    }

    private static ImmutableList<Example> thing() {
        String may = "DIR-2024-1640-24-1-a/may-1";
        String subject = "ASSET_IS_SUBJECT_OF_TRANSACTION";
        Act act = hold(MONDAY, "CAR").build();
        return ImmutableList.of(
                Example.open(may, "a thing, of which nobody says that it is sold", suspected("CAR"), act),
                Example.holds(may, "a thing that is sold", found(suspected("CAR"), subject, true, "CAR"), act),
                Example.fails(may, "a thing that is not", found(suspected("CAR"), subject, false, "CAR"), act),
                Example.fails("DIR-2024-1640-24-2-a/may-1", "a thing is no account", suspected("CAR"), act));
    }

    @TestFactory
    Stream<DynamicTest> rule() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.rule() + ": " + example.title(),
                        () -> assertThat(example.probe(BOOK)).isEqualTo(example.expected())));
    }

    @Test
    void every_rule_has_an_example_that_holds_and_one_that_fails() {
        for (Truth outcome : List.of(Truth.TRUE, Truth.FALSE)) {
            assertThat(examples().stream()
                            .filter(example -> example.expected() == outcome)
                            .map(Example::rule))
                    .containsAll(BOOK.catalogue().stream()
                            .filter(entry -> !entry.generated())
                            .map(CatalogueEntry::rule)
                            .map(Object::toString)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"A2, 2027-07-27T00:00", "ACC, 2027-07-20T00:00", "REL, 2027-07-20T00:00"})
    void a_hold_lapses_after_ten_or_five_working_days(String asset, LocalDateTime end) {
        Files before = held(asset).at(BOOK, end.minusNanos(1).toString());
        Files after = held(asset).at(BOOK, end.toString());

        assertThat(before.file().measures().get(new MeasureId("H1")).endedAt()).isEmpty();
        assertThat(after.file().measures().get(new MeasureId("H1")).endedAt()).contains(end);
    }

    @ParameterizedTest
    @CsvSource({"BANK_BALANCE", "CASH", "CLAIM", "CRYPTO_ASSET", "SECURITY"})
    void money_and_what_is_like_it_is_the_subject_of_a_transaction(AssetKind kind) {
        Files file = found(found(FILE.asset("F1", kind, asset -> asset), SUSPICION, true, "F1"), PURPOSE, true, "F1");

        assertThat(BOOK.assess(file.file(), hold(MONDAY, "F1").build())).isInstanceOf(Assessment.Permitted.class);
    }

    @ParameterizedTest
    @CsvSource({"CAR, 2027-07-27T00:00"})
    void a_hold_on_a_thing_lapses_too_even_if_nobody_said_that_it_is_sold(String asset, LocalDateTime end) {
        assertThat(held(asset)
                        .at(BOOK, end.toString())
                        .file()
                        .measures()
                        .get(new MeasureId("H1"))
                        .endedAt())
                .contains(end);
    }

    /** Ascension Day 2028 is 25 May, the Friday after it is equated, Whit Monday is 5 June. */
    @ParameterizedTest
    @CsvSource({"A2, 2028-06-09T00:00", "ACC, 2028-06-01T00:00"})
    void the_law_of_the_state_may_reckon(String asset, LocalDateTime end) {
        RuleBook dutch = AntiMoneyLaunderingDirective.book(GeneralTimeLimitsAct.ACT);
        Files held =
                suspected(asset).after(dutch, hold("2028-05-22T09:00", asset).build());

        assertThat(held.file().clock().running().stream().map(RunningTerm::end)).containsExactly(end);
    }

    @Test
    void nothing_allows_a_hold_to_be_renewed() {
        Act extend = ExtendHold.builder()
                .at(LocalDateTime.parse("2027-07-13T09:00"))
                .by(Office.FIU)
                .measure(new MeasureId("H1"))
                .build();
        assertThat(BOOK.assess(held("A2").file(), extend))
                .isInstanceOfSatisfying(
                        Assessment.Refused.class,
                        refused -> assertThat(refused.reasons()).singleElement().isInstanceOf(Reason.NoPower.class));
    }

    @Test
    void a_strict_book_decides_too_since_the_text_was_read_and_says_that_it_is_conformity() {
        Assessment answer = BOOK.strict()
                .assess(suspected("ACC").file(), hold(MONDAY, "ACC").build());

        assertThat(answer).isInstanceOf(Assessment.Permitted.class);
        assertThat(answer.trace()).isNotEmpty().allMatch(traced -> traced.nature() == Nature.CONFORMITY);
        assertThat(answer.explain(Language.EN)).anyMatch(line -> line.contains("not law between parties"));
    }
}
