package org.confisca.jurisdiction.nl;

import static org.confisca.casefile.AuthorisationForm.WRITTEN;
import static org.confisca.casefile.Purpose.DEPRIVATION;
import static org.confisca.casefile.Purpose.FINE;
import static org.confisca.jurisdiction.nl.SeizureActs.leave;
import static org.confisca.jurisdiction.nl.SeizureActs.secure;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.confisca.act.Act;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.PartyKind;
import org.confisca.casefile.Purpose;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of the fine that a legal person faces (art. 23(7) Sr): the next category, and beyond the sixth its turnover. */
final class FineOfLegalPersonExamples {
    private static final String RULE = "NL-SR-23-7/only-1";

    private FineOfLegalPersonExamples() {}

    private static Files committed(PartyKind by, int category, String day) {
        return Files.usual()
                .party("P1", by)
                .offence(
                        "O1",
                        "P1",
                        offence -> offence.crime(true)
                                .fineCategory(category)
                                .period(new DateRange(LocalDate.parse(day), LocalDate.parse(day))))
                .after(DutchLaw.book(), leave("2026-02-01T10:00", WRITTEN, FINE).build());
    }

    private static Act upTo(Purpose purpose, String maximum) {
        return secure("2026-02-02T10:00", purpose).maximum(Money.parse(maximum)).build();
    }

    static ImmutableList<Example> all() {
        Files fifth = committed(PartyKind.LEGAL_PERSON, 5, "2024-01-31");
        Files sixthOld = committed(PartyKind.LEGAL_PERSON, 6, "2014-12-31");
        Files person = committed(PartyKind.NATURAL_PERSON, 5, "2024-01-31");
        return ImmutableList.of(
                holds(RULE, "the maximum of the next category", fifth, upTo(FINE, "EUR 1030000.00")),
                fails(RULE, "a cent more", fifth, upTo(FINE, "EUR 1030000.01")),
                holds(RULE, "sixth category, last day without turnover", sixthOld, upTo(FINE, "EUR 810000.00")),
                fails(RULE, "a cent more than the sixth category", sixthOld, upTo(FINE, "EUR 810000.01")),
                open(
                        RULE,
                        "sixth category, first day of the turnover",
                        committed(PartyKind.LEGAL_PERSON, 6, "2015-01-01"),
                        upTo(FINE, "EUR 810000.00")),
                holds(RULE, "a natural person, whom another rule binds", person, upTo(FINE, "EUR 1030000.01")),
                holds(RULE, "not for a fine", fifth, upTo(DEPRIVATION, "EUR 9000000.00")),
                fails("NL-SV-94A-1/only-1", "a natural person", person, upTo(FINE, "EUR 1030000.00")),
                holds(
                        "NL-SV-94A-1/only-1",
                        "a legal person is bound by art. 23(7)",
                        fifth,
                        upTo(FINE, "EUR 1030000.00")));
    }
}
