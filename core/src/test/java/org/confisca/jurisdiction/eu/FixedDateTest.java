package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.jurisdiction.eu.FixedDate.Kind;
import org.confisca.source.Wording;
import org.confisca.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arts 4 and 5 of Regulation 1182/71: 10 July 2027 is a Saturday and stays one. */
class FixedDateTest {

    private static final LocalDate SATURDAY = LocalDate.of(2027, 7, 10);

    @ParameterizedTest
    @CsvSource({
        "TAKES_EFFECT, 2027-07-09T23:59:59.999999999, false",
        "TAKES_EFFECT, 2027-07-10T00:00, true",
        "TAKES_EFFECT, 2027-07-11T00:00, true",
        "ENDS, 2027-07-09T00:00, true",
        "ENDS, 2027-07-10T23:59:59.999999999, true",
        "ENDS, 2027-07-11T00:00, false",
        "IS_DONE, 2027-07-09T23:59:59.999999999, false",
        "IS_DONE, 2027-07-10T00:00, true",
        "IS_DONE, 2027-07-10T23:59:59.999999999, true",
        "IS_DONE, 2027-07-11T00:00, false"
    })
    void a_date_runs_from_its_first_to_its_last_hour(Kind kind, LocalDateTime moment, boolean holds) {
        assertThat(new FixedDate(SATURDAY, kind).holdsAt(moment)).isEqualTo(holds);
    }

    @Test
    void a_date_so_long_after_an_event_is_not_moved_either() {
        LocalDate published = LocalDate.of(2027, 6, 20);
        assertThat(FixedDate.after(published, Term.days(20), Kind.TAKES_EFFECT))
                .isEqualTo(new FixedDate(SATURDAY, Kind.TAKES_EFFECT));
        assertThat(FixedDate.after(LocalDate.of(2027, 5, 31), Term.months(1), Kind.ENDS)
                        .date())
                .isEqualTo(LocalDate.of(2027, 6, 30));
        assertThatThrownBy(() -> FixedDate.after(published, Term.workingDays(20), Kind.IS_DONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_kind_explains_itself() {
        assertThat(new FixedDate(SATURDAY, Kind.TAKES_EFFECT).explanation())
                .isEqualTo(Wording.of(
                        "vanaf het begin van 2027-07-10, wat voor dag dat ook is (art. 4 Vo. 1182/71)",
                        "from the beginning of 2027-07-10, whatever day that is (art. 4 Reg. 1182/71)"));
        assertThat(new FixedDate(SATURDAY, Kind.ENDS).explanation())
                .isEqualTo(Wording.of(
                        "tot het einde van 2027-07-10, wat voor dag dat ook is (art. 4 Vo. 1182/71)",
                        "until the end of 2027-07-10, whatever day that is (art. 4 Reg. 1182/71)"));
        assertThat(new FixedDate(SATURDAY, Kind.IS_DONE).explanation())
                .isEqualTo(Wording.of(
                        "tussen het begin en het einde van 2027-07-10, wat voor dag dat ook is (art. 5 Vo. 1182/71)",
                        "between the beginning and the end of 2027-07-10, whatever day that is (art. 5 Reg."
                                + " 1182/71)"));
    }
}
