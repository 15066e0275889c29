package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Proceedings.DEPRIVATION;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.seize;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.act.effect.Obligations;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.OffenceBuilder;
import org.confisca.casefile.OffenceStatus;
import org.confisca.rule.Assessment;
import org.confisca.rule.Missing;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Supply;
import org.confisca.source.Language;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A file that opens with a conviction: whether that is final is for its header to say, and nothing else can. */
class OpenedConvictedTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final LocalDateTime JUDGED = LocalDateTime.parse("2026-06-02T11:00");
    private static final LocalDateTime ENDED = LocalDateTime.parse("2026-06-17T00:00");
    private static final Act SEIZURE =
            seize("2026-02-02T10:00", "A1", "S1", "P1").build();
    private static final String HOW = "state in the header of the case file when the case ended (endedAt) or, if the "
            + "conviction is not final yet, enter it as an act";

    private static Files convicted(UnaryOperator<OffenceBuilder> tell) {
        return Files.usual()
                .offence(
                        "O1",
                        "P1",
                        offence -> tell.apply(offence.period(
                                        new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-31")))
                                .fineCategory(5)
                                .crime(true)
                                .status(OffenceStatus.CONVICTED)
                                .judgedAt(JUDGED)));
    }

    private static CaseFile forfeited(Files opening) {
        return opening.after(BOOK, SEIZURE, forfeit("2026-06-02T11:00", "A1").build())
                .file();
    }

    @Test
    void whether_a_forfeiture_works_is_undecided_and_the_answer_says_what_the_header_lacks() {
        Files opening = convicted(offence -> offence).after(BOOK, SEIZURE);
        Act forfeit = forfeit("2026-06-02T11:00", "A1").build();

        assertThat(forfeited(convicted(offence -> offence))
                        .assets()
                        .get(new AssetId("A1"))
                        .state())
                .isEqualTo(new LegalState.Seized());
        assertThat(BOOK.assess(opening.file(), forfeit).explain(Language.EN))
                .anySatisfy(
                        line -> assertThat(line).startsWith("Nobody can say").endsWith("NL-SV-6-1-12-2/ensues-1"))
                .anySatisfy(line -> assertThat(line).startsWith("  turns on: ").endsWith(HOW));
        assertThat(BOOK.assess(opening.file(), forfeit).explain(Language.NL))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  hangt af van: ")
                        .contains("vermeld in de kop van het dossier wanneer de zaak eindigde (endedAt)"));
    }

    @Test
    void a_later_forfeiture_asks_the_header_and_no_act_that_could_not_be_done_any_more() {
        Assessment answer = BOOK.assess(
                convicted(offence -> offence).file(),
                forfeit("2026-06-03T11:00", "A1")
                        .estimate(Money.parse("EUR 100.00")) // it was not seized (art. 34(1) Sr)
                        .build());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assessment.Undetermined.class,
                        undetermined -> assertThat(undetermined.missing())
                                .extracting(Missing::supply)
                                .satisfiesExactly(supply -> assertThat(supply)
                                        .isInstanceOf(Supply.Header.class)
                                        .extracting(Supply::wording)
                                        .extracting(wording -> wording.en())
                                        .isEqualTo(HOW)));
    }

    @Test
    void once_the_header_says_that_the_case_has_ended_the_forfeiture_works() {
        assertThat(forfeited(convicted(offence -> offence.endedAt(JUDGED)))
                        .assets()
                        .get(new AssetId("A1"))
                        .state())
                .isInstanceOf(LegalState.Confiscated.class);
    }

    private static Files deprived(UnaryOperator<OffenceBuilder> tell) {
        return convicted(tell)
                .after(
                        BOOK,
                        claim("2026-06-18T09:00").build(),
                        deprive("2026-06-19T11:00").basis(GainBasis.OFFENCE).build());
    }

    @Test
    void neither_is_it_known_whether_a_deprivation_can_be_executed() {
        CaseFile file = deprived(offence -> offence).file();

        assertThat(file.decisions().get(DEPRIVATION).finalSince()).isPresent();
        assertThat(file.execution().obligations().values()).isEmpty();
        assertThat(BOOK.assess(
                                convicted(offence -> offence)
                                        .after(BOOK, claim("2026-06-18T09:00").build())
                                        .file(),
                                deprive("2026-06-19T11:00")
                                        .basis(GainBasis.OFFENCE)
                                        .build())
                        .explain(Language.EN))
                .anySatisfy(line -> assertThat(line).startsWith("Nobody can say"))
                .anySatisfy(line -> assertThat(line).startsWith("  turns on: ").endsWith(HOW));
        assertThat(deprived(offence -> offence.endedAt(ENDED))
                        .file()
                        .execution()
                        .obligations()
                        .has(Obligations.of(DEPRIVATION)))
                .isTrue();
    }
}
