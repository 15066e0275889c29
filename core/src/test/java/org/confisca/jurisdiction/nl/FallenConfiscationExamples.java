package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.remedy;
import static org.confisca.testkit.Proceedings.reuse;
import static org.confisca.testkit.Proceedings.ruleOn;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.sell;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Office;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/**
 * Examples of property that fell to the State by a judgment that was set aside afterwards, on an appeal that came too late and
 * was excused: nothing is executed any more (art. 6:1:16(1) Sv).
 */
final class FallenConfiscationExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String LATER = "2027-03-01T10:00";

    private static final Files FALLEN = Files.usual()
            .after(
                    BOOK,
                    seize("2026-02-02T10:00", "A1", "S1", "P1").build(),
                    charge("2026-03-02T09:00").build(),
                    convict("2026-06-02T11:00", "P1").build(),
                    forfeit("2026-06-02T11:00", "A1").build(),
                    appeal("2026-08-03T09:00", CONVICTION, "P1"),
                    determine(
                            "2026-08-31T09:00",
                            Office.COURT,
                            "LATE_REMEDY_EXCUSED",
                            true,
                            Standard.FINDING,
                            remedy(CONVICTION, "P1")));

    private static final Files CONFIRMED = FALLEN.after(BOOK, ruled(Ruling.UNFOUNDED));
    private static final Files SET_ASIDE = FALLEN.after(BOOK, ruled(Ruling.FOUNDED));
    private static final Files ACQUITTED =
            SET_ASIDE.after(BOOK, acquit("2026-09-01T11:00").build());

    private FallenConfiscationExamples() {}

    private static Act ruled(Ruling ruling) {
        return ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", ruling).build();
    }

    static ImmutableList<Example> all() {
        String disposal = "NL-SV-6-1-16-1/only-1";
        String grant = "NL-SV-6-1-16-1/only-2";
        Act sale = sell(LATER, "A1", "EUR 100.00", "A1P").build();
        Act reuse = reuse(LATER, "A1", "G1").build();
        Act leave = AuthoriseDisposal.builder()
                .from(AuthoriseDisposal.builder()
                        .at(java.time.LocalDateTime.parse("2026-10-01T10:00"))
                        .by(Office.PUBLIC_PROSECUTOR)
                        .asset(new AssetId("A1"))
                        .disposition(Disposition.SALE)
                        .build())
                .ground(DisposalGround.UNSUITABLE_FOR_STORAGE)
                .build();
        return ImmutableList.of(
                holds(disposal, "the conviction was confirmed", CONFIRMED, sale),
                fails(disposal, "the conviction was set aside and is judged anew", SET_ASIDE, sale),
                fails(disposal, "an acquittal came in the place of the conviction", ACQUITTED, sale),
                holds(disposal, "leave was given, as for what is seized", SET_ASIDE.after(BOOK, leave), sale),
                holds(grant, "the conviction was confirmed", CONFIRMED, reuse),
                fails(grant, "the conviction was set aside and is judged anew", SET_ASIDE, reuse),
                fails(grant, "an acquittal came in the place of the conviction", ACQUITTED, reuse));
    }
}
