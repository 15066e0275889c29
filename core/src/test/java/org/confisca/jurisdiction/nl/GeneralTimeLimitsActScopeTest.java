package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ACT;

import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;
import org.confisca.time.BeyondCalendar;
import org.confisca.time.Deadline;
import org.confisca.time.LatestMoment;
import org.confisca.time.LegalClock;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Terms outside the Act and by analogy, moments recorded elsewhere, and years whose decrees are not known. */
class GeneralTimeLimitsActScopeTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({"LEGISLATION, art. 4(b) Atw", "DEPRIVATION_OF_LIBERTY, art. 4(c) Atw"})
    void art_4_exempt_terms_end_where_they_end_whatever_their_length(Exemption exemption, String law) {
        GeneralTimeLimitsAct act = ACT.exempt(exemption);
        for (Term term : new Term[] {Term.days(14), Term.weeks(2), Term.days(140)}) {
            Deadline deadline = (Deadline) act.reckon(at("2026-06-20T10:15"), term);
            assertThat(deadline.lastDay()).isEqualTo(term.lastDayAfter(day("2026-06-20")));
            assertThat(deadline.law().pinpoint()).isEqualTo(law);
            assertThat(deadline.law().check()).isEqualTo(Check.VERIFIED);
            assertThat(deadline.notes()).isEmpty();
        }
        assertThat(((Deadline) act.reckon(at("2026-07-03T12:00"), Term.hours(48)))
                        .law()
                        .pinpoint())
                .isEqualTo(law);
        LatestMoment back = (LatestMoment) act.reckonBackwards(at("2026-04-07T10:15"), Term.days(3));
        assertThat(back.lastDay()).isEqualTo(day("2026-04-04"));
        assertThat(back.law().pinpoint()).isEqualTo(law);
        assertThat(((LatestMoment) act.reckonBackwards(at("2026-04-07T10:15"), Term.hours(3)))
                        .law()
                        .pinpoint())
                .isEqualTo(law);
    }

    @Test
    void art_4_exempt_terms_need_no_table_and_know_no_doubt() {
        Deadline deadline =
                (Deadline) ACT.exempt(Exemption.DEPRIVATION_OF_LIBERTY).reckon(at("1999-06-20T10:15"), Term.days(14));
        assertThat(deadline.explanation())
                .isEqualTo(Wording.of(
                        "eindigt aan het einde van 1999-07-04, 14 dagen vanaf 1999-06-20 (art. 4 onder c Atw); de wet geldt niet voor termijnen van"
                                + " vrijheidsbeneming",
                        "ends at the close of 1999-07-04, 14 days from 1999-06-20 (art. 4(c) Atw); the Act does not govern terms of deprivation"
                                + " of liberty"));
        assertThat(((Deadline) ACT.exempt(Exemption.LEGISLATION).reckon(at("2026-06-20T10:15"), Term.days(14)))
                        .explanation())
                .isEqualTo(Wording.of(
                        "eindigt aan het einde van 2026-07-04, 14 dagen vanaf 2026-06-20 (art. 4 onder b Atw); de wet geldt niet voor bekendmaking en"
                                + " inwerkingtreding van regelgeving",
                        "ends at the close of 2026-07-04, 14 days from 2026-06-20 (art. 4(b) Atw); the Act does not govern the publication and"
                                + " entry into force of legislation"));
    }

    @Test
    void art_4_working_days_of_an_exempt_term_are_still_those_of_art_3() {
        Deadline deadline = (Deadline)
                ACT.exempt(Exemption.DEPRIVATION_OF_LIBERTY).reckon(at("2012-07-02T10:15"), Term.workingDays(5));
        assertThat(deadline.lastDay()).isEqualTo(day("2012-07-09"));
        assertThat(deadline.law().pinpoint()).isEqualTo("art. 3(1) Atw");
        assertThat(deadline.law().check()).isEqualTo(Check.UNVERIFIED);
    }

    @Test
    void art_5_terms_of_an_order_in_council_end_alike_and_say_why() {
        Deadline direct = (Deadline) ACT.reckon(at("2026-06-20T10:15"), Term.days(14));
        Deadline analogous = (Deadline) ACT.byAnalogy().reckon(at("2026-06-20T10:15"), Term.days(14));
        assertThat(analogous.end()).isEqualTo(direct.end());
        assertThat(analogous.explanation().en())
                .isEqualTo(direct.explanation().en()
                        + "; the term is set by order in council: the Act applies by analogy (art. 5 Atw)");
        assertThat(analogous.explanation().nl())
                .isEqualTo(direct.explanation().nl()
                        + "; de termijn staat in een algemene maatregel van bestuur: de wet geldt van overeenkomstige"
                        + " toepassing (art. 5 Atw)");
        assertThat(((Deadline) ACT.byAnalogy()
                                .exempt(Exemption.LEGISLATION)
                                .reckon(at("2026-06-20T10:15"), Term.days(14)))
                        .remarks())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // The morning of the second in Tokyo is the evening of the first in Amsterdam.
        "2026-07-02T06:00+09:00, 1, DAYS, 2026-07-03T00:00",
        "2026-07-02T07:00+09:00, 1, DAYS, 2026-07-04T00:00",
        "2026-07-01T18:00-04:00, 1, DAYS, 2026-07-04T00:00",
        "2026-07-02T10:15+09:00, 24, HOURS, 2026-07-03T03:15",
        // The two passings of 02:30 on 25 October.
        "2026-10-25T02:30+02:00, 1, HOURS, 2026-10-25T02:30",
        "2026-10-25T02:30+01:00, 1, HOURS, 2026-10-25T03:30"
    })
    void a_moment_recorded_elsewhere_is_read_on_the_dutch_clock(
            OffsetDateTime start, int amount, TermUnit unit, LocalDateTime end) {
        assertThat(((Deadline) ACT.reckon(start, new Term(amount, unit))).end()).isEqualTo(end);
    }

    @Test
    void the_local_time_of_a_start_elsewhere_is_told_and_only_then() {
        assertThat(((Deadline) ACT.reckon(OffsetDateTime.parse("2026-07-02T06:00+09:00"), Term.weeks(1))).explanation())
                .isEqualTo(Wording.of(
                        "eindigt aan het einde van 2026-07-08, 1 week vanaf 2026-07-01 (art. 1 lid 1 Atw); begonnen op 2026-07-02 06:00 +09:00, hier"
                                + " 2026-07-01 23:00",
                        "ends at the close of 2026-07-08, 1 week from 2026-07-01 (art. 1(1) Atw); started at 2026-07-02 06:00 +09:00, which is"
                                + " 2026-07-01 23:00 here"));
        assertThat(ACT.reckon(OffsetDateTime.parse("2026-07-02T06:00+02:00"), Term.weeks(1)))
                .isEqualTo(ACT.reckon(at("2026-07-02T06:00"), Term.weeks(1)));
        assertThat(ACT.reckon(OffsetDateTime.parse("2050-07-02T06:00Z"), Term.weeks(1)))
                .isInstanceOf(BeyondCalendar.class);
    }

    @Test
    void a_change_of_the_clock_within_a_term_in_hours_is_told() {
        assertThat(((Deadline) ACT.reckon(at("2026-10-24T12:00"), Term.hours(24)))
                        .explanation()
                        .en())
                .isEqualTo(
                        "ends at 2026-10-25 11:00, 24 hours from 2026-10-24 12:00 (art. 4(a) Atw); the clock went from 2026-10-25 03:00 to"
                                + " 2026-10-25 02:00; hours count by their true length");
        assertThat(ACT.clock()).isEqualTo(LegalClock.of(AMSTERDAM));
    }

    @Test
    void a_month_without_the_right_day_is_told() {
        assertThat(((Deadline) ACT.reckon(at("2026-01-31T12:00"), Term.months(3)))
                        .explanation()
                        .en())
                .isEqualTo(
                        "ends at the close of 2026-04-30, 3 months from 2026-01-31 (art. 1(1) Atw); the month in which the term ends has no day"
                                + " 31: its last day counts");
        assertThat(((Deadline) ACT.reckon(at("2026-01-30T12:00"), Term.months(3))).remarks())
                .isEmpty();
        assertThat(ACT.reckon(at("2041-01-31T12:00"), Term.months(1))).isInstanceOf(BeyondCalendar.class);
    }

    @Test
    void only_hours_can_be_reckoned_from_an_exact_moment() {
        ZonedDateTime moment = ZonedDateTime.of(2026, 7, 2, 12, 0, 0, 0, AMSTERDAM);
        assertThat(ACT.reckonHours(moment, Term.hours(24)))
                .isEqualTo(ACT.reckon(at("2026-07-02T12:00"), Term.hours(24)));
        assertThatThrownBy(() -> ACT.reckonHours(moment, Term.days(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 day are not hours");
    }

    @ParameterizedTest
    @EnumSource(
            value = TermUnit.class,
            names = {"HOURS", "WORKING_DAYS"})
    void hours_and_working_days_have_no_last_day_on_the_bare_calendar(TermUnit unit) {
        Term term = new Term(5, unit);
        assertThatThrownBy(() -> ACT.endingOn(at("2026-07-02T12:00"), term, day("2026-07-10"), ImmutableRangeSet.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(term.wording().en() + " have no last day on the bare calendar");
    }

    @ParameterizedTest
    @CsvSource({
        // Decrees are known from Wednesday 1 January 2014; New Year's Day itself is in the Act.
        "2013-12-20, 14, DAYS, 2014-01-03, VERIFIED",
        "2013-12-19, 14, DAYS, 2014-01-02, UNVERIFIED",
        "2013-12-17, 14, DAYS, 2013-12-31, UNVERIFIED",
        "2013-12-30, 3, DAYS, 2014-01-02, UNVERIFIED",
        "2013-12-30, 4, DAYS, 2014-01-03, VERIFIED",
        "2013-12-30, 2, DAYS, 2014-01-02, VERIFIED",
        "2013-12-31, 3, DAYS, 2014-01-03, VERIFIED",
        "2013-12-31, 1, WORKING_DAYS, 2014-01-02, VERIFIED",
        "2013-12-30, 2, WORKING_DAYS, 2014-01-02, UNVERIFIED",
        "2013-12-30, 1, WORKING_DAYS, 2013-12-31, UNVERIFIED",
        "2005-06-01, 6, WEEKS, 2005-07-13, UNVERIFIED",
        "2005-06-01, 1, YEARS, 2006-06-01, VERIFIED"
    })
    void art_3_3_a_deadline_that_an_unknown_decree_of_before_2014_could_move_is_marked(
            LocalDate event, int amount, TermUnit unit, LocalDate last, Check check) {
        Deadline deadline = (Deadline) ACT.reckon(event.atTime(10, 15), new Term(amount, unit));
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.law()).extracting(Citation::check).isEqualTo(check);
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
