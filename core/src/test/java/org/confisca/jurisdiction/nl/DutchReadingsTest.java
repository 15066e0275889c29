package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.jurisdiction.nl.SeizureActs.allow;
import static org.confisca.jurisdiction.nl.SeizureActs.complain;
import static org.confisca.jurisdiction.nl.SeizureActs.dispose;
import static org.confisca.jurisdiction.nl.SeizureActs.keep;
import static org.confisca.jurisdiction.nl.SeizureActs.notice;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.jurisdiction.nl.SeizureActs.request;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;
import static org.confisca.testkit.Executions.demand;
import static org.confisca.testkit.Executions.levy;
import static org.confisca.testkit.Executions.pay;
import static org.confisca.testkit.Executions.secure;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.discontinue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.act.hold.ExtendHold;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.hold.ReleaseHold;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyKind;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Standard;
import org.confisca.history.ComparedAct;
import org.confisca.history.ComparedCase;
import org.confisca.history.Comparison;
import org.confisca.history.Narrative;
import org.confisca.rule.Assessment;
import org.confisca.rule.Interpretation;
import org.confisca.rule.ReadingName;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reading in the Dutch register: a case in which it makes a difference, and the one beside it in which it makes none. */
class DutchReadingsTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files USUAL = Files.usual();
    private static final Act SEIZURE = seize("2026-02-02T10:00", Purpose.TRUTH).build();

    private static OrderHold hold(String at) {
        return OrderHold.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.FIU)
                .asset(new AssetId("A2"))
                .measure(new MeasureId("H1"))
                .ground(HoldGround.INDICATIONS)
                .build();
    }

    private static ReleaseHold release(String at) {
        return ReleaseHold.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.FIU)
                .measure(new MeasureId("H1"))
                .build();
    }

    private static ExtendHold extend(String at) {
        return ExtendHold.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.FIU)
                .measure(new MeasureId("H1"))
                .build();
    }

    private static Act noInterest() {
        return determine(
                "2026-02-03T09:00",
                Office.PUBLIC_PROSECUTOR,
                "INTEREST_OF_CRIMINAL_PROCEDURE",
                false,
                Standard.FINDING,
                new AssetId("A1"));
    }

    private static Act dangerous(boolean answer) {
        return determine(
                "2026-04-13T09:00",
                Office.CUSTODIAN,
                "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW",
                answer,
                Standard.FINDING,
                new AssetId("A1"));
    }

    private static Files offenceOf(String day) {
        return Files.completeSince("2000-01-01")
                .party("P1", PartyKind.NATURAL_PERSON)
                .party("OM", PartyKind.PUBLIC_PROSECUTION)
                .offence(
                        "O1",
                        "P1",
                        offence -> offence.period(new DateRange(LocalDate.parse(day), LocalDate.parse(day)))
                                .crime(true)
                                .fineCategory(5)
                                .status(OffenceStatus.SUSPECTED));
    }

    private static Act[] deprived(int days) {
        return new Act[] {
            charge("2026-03-02T09:00").build(),
            convict("2026-06-02T11:00").build(),
            claim("2026-06-02T12:00").build(),
            deprive("2026-06-03T11:00").detentionDays(days).build()
        };
    }

    private static Act[] ended(String complaint) {
        return new Act[] {
            SEIZURE,
            charge("2026-03-02T09:00").build(),
            discontinue("2026-07-01T09:00").build(),
            complain(complaint, "K1", "P1")
        };
    }

    private static Act[] appealed(String at) {
        return new Act[] {
            charge("2026-03-02T09:00").build(),
            convict("2026-06-01T11:00", "P1", "OM").build(),
            appeal(at, Proceedings.CONVICTION, "P1")
        };
    }

    static Stream<Arguments> pairs() {
        Files owed = USUAL.after(
                        BOOK,
                        secure("2026-02-01T09:00", "A1", "S1", Purpose.DEPRIVATION)
                                .build())
                .after(BOOK, Executions.finalDeprivation())
                .after(BOOK, demand("2026-06-10T09:00", "2026-07-01").build());
        return Stream.of(
                Arguments.of(
                        "NL-SV-134-2/end-of-seizure=return",
                        USUAL,
                        acts(SEIZURE, noInterest(), returnOrder(), complain("2026-02-05T00:00", "K1", "P1")),
                        acts(SEIZURE, noInterest(), complain("2026-02-03T23:59", "K1", "P1"))),
                Arguments.of(
                        "NL-SV-117-2/danger-after-silence=custodian-free",
                        USUAL,
                        acts(SEIZURE, request("2026-03-02T10:00").build(), dangerous(true), sale("2026-04-14T00:00")),
                        acts(SEIZURE, request("2026-03-02T10:00").build(), dangerous(false), sale("2026-04-14T00:00"))),
                Arguments.of(
                        "NL-SV-119-2/value-without-leave=ended-custody-only",
                        USUAL,
                        acts(SEIZURE, dispose("2026-02-04T10:00", Disposition.DESTRUCTION)),
                        acts(
                                SEIZURE,
                                allow("2026-02-03T10:00", Disposition.DESTRUCTION)
                                        .build(),
                                dispose("2026-02-04T10:00", Disposition.DESTRUCTION))),
                Arguments.of(
                        "NL-SV-552A-3/three-months=calendar",
                        USUAL,
                        ended("2026-10-01T23:59"),
                        ended("2026-10-02T00:00")),
                Arguments.of(
                        "NL-SR-36E-11/three-years=always-1080",
                        offenceOf("2020-07-25"),
                        deprived(1081),
                        deprived(1080)),
                Arguments.of(
                        "NL-SR-36E-11/three-years=always-1095",
                        offenceOf("2020-07-24"),
                        deprived(1095),
                        deprived(1096)),
                Arguments.of(
                        "NL-WWFT-17A-1/day-of-request=counted",
                        USUAL,
                        acts(hold("2026-07-03T10:00"), release("2026-07-10T00:00")),
                        // a Saturday is no working day, so that the five begin on the Monday under both
                        acts(hold("2026-07-04T10:00"), release("2026-07-10T23:59"))),
                Arguments.of(
                        "NL-WWFT-17A-2/own-request=any",
                        USUAL,
                        acts(hold("2026-07-02T10:00"), extend("2026-07-09T23:59")),
                        acts(hold("2026-07-02T10:00"), extend("2026-07-10T00:00"))),
                Arguments.of(
                        "NL-SV-6-4-4/execution-ends-seizure=closed-list",
                        owed,
                        acts(levy("2026-07-02T00:00", "A1", "EUR 4000.00").build()),
                        acts(pay("2026-07-02T00:00", "EUR 4000.00").build())),
                Arguments.of(
                        "NL-SV-130/within-days=free-days",
                        USUAL,
                        appealed("2026-06-16T23:59"),
                        appealed("2026-06-15T23:59")),
                Arguments.of(
                        "NL-SV-130/within-days=free-days",
                        USUAL,
                        keptAfterNotice("2026-02-18T00:00"),
                        keptAfterNotice("2026-02-19T00:00")));
    }

    /** The notice is of 3 February; day 14 is the 17th, and day 15 the 18th. */
    private static Act[] keptAfterNotice(String at) {
        return acts(SEIZURE, notice("2026-02-03T10:00").build(), keep(at).build());
    }

    private static Act returnOrder() {
        return orderReturn("2026-02-04T10:00", ReturnRoute.TO_POSSESSOR, "P1").build();
    }

    private static Act sale(String at) {
        return dispose(at, Disposition.SALE);
    }

    private static Act[] acts(Act... acts) {
        return acts;
    }

    private static ComparedCase compare(String reading, Files file, Act... acts) {
        return new Comparison(BOOK, BOOK.under(ReadingName.parse(reading)))
                .of(Narrative.of(file.file(), ImmutableList.copyOf(acts)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_reading_makes_a_difference_at_its_boundary_and_none_beside_it(
            String reading, Files file, Act[] differing, Act[] same) {
        ComparedCase different = compare(reading, file, differing);
        ComparedCase equal = compare(reading, file, same);

        ComparedAct turning = Iterables.getLast(different.acts());
        assertThat(different.acts()).hasSize(differing.length);
        assertThat(turning.differs())
                .as(String.join("\n", different.explain(Language.EN)))
                .isTrue();
        assertThat(equal.acts()).hasSize(same.length);
        assertThat(Iterables.getLast(equal.acts()).differs())
                .as(String.join("\n", equal.explain(Language.EN)))
                .isFalse();
        assertThat(turning.other().explain(Language.EN)).anyMatch(line -> line.endsWith(" reading " + reading));
        assertThat(turning.one().explain(Language.EN)).noneMatch(line -> line.startsWith("Under: "));
    }

    @Test
    void every_reading_that_can_be_carried_out_is_in_a_pair() {
        assertThat(pairs().map(pair -> (String) pair.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(BOOK.interpretations().stream()
                        .flatMap(each -> each.readings().stream()
                                .filter(reading -> reading.change() instanceof Interpretation.Otherwise)
                                .map(reading -> new ReadingName(each.id(), reading.name()).toString()))
                        .toList());
    }

    @Test
    void an_answer_names_the_readings_it_rests_on() {
        Assessment ordered = BOOK.assess(USUAL.file(), hold("2026-07-03T10:00"));

        assertThat(ordered.readings()).containsExactly(ReadingName.parse("NL-WWFT-17A-1/day-of-request=not-counted"));
        assertThat(ordered.explain(Language.NL))
                .contains(
                        "  lezing NL-WWFT-17A-1/day-of-request=not-counted: de dag van het verzoek telt niet mee (geen "
                                + "bron zegt het); ook mogelijk: counted");
        assertThat(BOOK.assess(USUAL.file(), SEIZURE).readings()).isEmpty();
    }

    @Test
    void a_limit_that_was_kept_bears_on_the_answer_too() {
        Files before = offenceOf("2020-07-25")
                .after(
                        BOOK,
                        charge("2026-03-02T09:00").build(),
                        convict("2026-06-02T11:00").build(),
                        claim("2026-06-02T12:00").build());
        Assessment answer = BOOK.assess(
                before.file(),
                deprive("2026-06-03T11:00")
                        .basis(GainBasis.OFFENCE)
                        .detentionDays(1095)
                        .build());

        assertThat(answer).isInstanceOf(Assessment.Permitted.class);
        assertThat(answer.readings()).contains(ReadingName.parse("NL-SR-36E-11/three-years=by-offence"));
    }

    @Test
    void what_no_book_can_be_made_of_says_why() {
        ReadingName month = ReadingName.parse("NL-BIV-11-3/month=thirty-days");

        assertThatThrownBy(() -> BOOK.under(month))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be carried out: no rule of the book counts these three months");
        assertThat(BOOK.under(ReadingName.parse("NL-BIV-11-3/month=calendar"))).isSameAs(BOOK);
    }

    @Test
    void it_is_the_register_that_the_book_shows() {
        assertThat(BOOK.interpretations()).hasSize(10).allSatisfy(each -> {
            assertThat(each.readings()).hasSizeGreaterThan(1);
            assertThat(each.used().change()).isInstanceOf(Interpretation.AsWritten.class);
        });
    }
}
