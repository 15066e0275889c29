package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.ManagementLaw.SEIZURE_RESTS_ON_PROCEEDS;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.management.Sever.SEVER;
import static org.confisca.act.seizure.ReportSeizure.REPORT_SEIZURE;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.ToyActs.A1;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.seize;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.workingDays;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.confisca.act.OnAsset;
import org.confisca.act.management.Sever;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Duty;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.RunningTerm;
import org.confisca.fact.MeasureFacts;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** What becomes of terms and duties about a measure that gives way to another, or that rests on a thing split in two. */
class DisplacedAndDividedTest {
    private static final RuleBook BOOK = ToyBook.of(art("1").always(
                    may(Office.FIU, ORDER_HOLD),
                    may(Office.INVESTIGATING_OFFICER, SEIZE),
                    may(Office.CUSTODIAN, SELL),
                    ensues(SELL, SEIZURE_RESTS_ON_PROCEEDS),
                    runs(ORDER_HOLD, workingDays(5)).stoppedBy(SEIZE).onExpiry(HOLD_LAPSED),
                    owes(Office.OBLIGED_ENTITY, ORDER_HOLD).until(CONFIRM_HOLD).endedBy(SEIZE)));

    private static Sever sever(String at) {
        return Sever.builder()
                .at(at(at))
                .by(Office.COURT)
                .asset(A1)
                .share(Fraction.of(1, 2))
                .part(new AssetId("A1B"))
                .measures(ImmutableList.of(new MeasureId("H1B")))
                .build();
    }

    @Test
    void a_duty_about_a_hold_falls_away_when_a_seizure_displaces_the_hold() {
        Files held = Files.usual().after(BOOK, hold("2026-07-01T10:00"));
        Permitted same = (Permitted) BOOK.assess(held.file(), seize("2026-07-01T11:00"));
        assertThat(same.step().then().discharged())
                .extracting(Duty::about, Duty::dischargedAt)
                .containsExactly(Tuple.tuple(H1, Optional.of(at("2026-07-01T11:00"))));
        assertThat(same.next().duties().open()).isEmpty();
        assertThat(held.after(BOOK, seize("2026-07-01T11:00", "S2", "A2"))
                        .file()
                        .duties()
                        .open())
                .extracting(Duty::about)
                .containsExactly(H1);
    }

    @Test
    void a_duty_about_a_seizure_that_stays_is_not_ended_by_a_second_seizure() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.INVESTIGATING_OFFICER, SEIZE),
                        owes(Office.INVESTIGATING_OFFICER, SEIZE)
                                .until(REPORT_SEIZURE)
                                .endedBy(SEIZE)));
        Files twice = Files.usual().after(book, seize("2026-07-01T10:00"), seize("2026-07-01T11:00", "S2", "A1"));
        assertThat(twice.file().duties().open())
                .extracting(Duty::about)
                .containsExactly(new MeasureId("S1"), new MeasureId("S2"));
    }

    @Test
    void a_term_about_a_hold_that_moved_to_the_proceeds_stops_when_these_are_seized() {
        CaseFile seized = Files.usual()
                .after(
                        BOOK,
                        hold("2026-07-01T10:00"),
                        sell("2026-07-01T11:00", "EUR 500.00"),
                        seize("2026-07-01T12:00", "S1", "A1P"))
                .file();
        assertThat(seized.measures().get(H1).endedAt()).contains(at("2026-07-01T12:00"));
        assertThat(seized.clock().running()).isEmpty();
        assertThat(BOOK.advance(seized, at("2026-08-01T00:00")).steps()).isEmpty();
        RuleBook dutch = DutchLaw.book();
        CaseFile life = Files.usual()
                .after(
                        dutch,
                        hold("2026-07-01T10:00"),
                        sell("2026-07-01T11:00", "EUR 500.00"),
                        seize("2026-07-01T12:00", "S1", "A1P"))
                .file();
        assertThat(life.clock().about(H1)).isEmpty();
    }

    @Test
    void terms_and_duties_about_a_hold_run_about_the_hold_on_a_share_as_well() {
        CaseFile severed = Files.usual()
                .after(BOOK, hold("2026-07-01T10:00"), sever("2026-07-02T10:00"))
                .file();
        MeasureId onShare = new MeasureId("H1B");
        AssetId share = new AssetId("A1B");
        assertThat(severed.clock().running())
                .extracting(RunningTerm::about, RunningTerm::watching, RunningTerm::end)
                .containsExactly(
                        Tuple.tuple(H1, ImmutableSet.of(A1, H1), at("2026-07-09T00:00")),
                        Tuple.tuple(onShare, ImmutableSet.of(share, onShare), at("2026-07-09T00:00")));
        assertThat(severed.duties().open()).extracting(Duty::about).containsExactly(H1, onShare);
        CaseFile later = BOOK.advance(severed, at("2026-07-09T00:00")).file();
        assertThat(later.assets().get(A1).state()).isEqualTo(new LegalState.Free());
        assertThat(later.assets().get(share).state()).isEqualTo(new LegalState.Free());
        CaseFile seized = Files.usual()
                .changed(file -> severed)
                .after(BOOK, seize("2026-07-02T11:00", "S1", "A1B"))
                .file();
        assertThat(seized.clock().running()).extracting(RunningTerm::about).containsExactly(H1);
    }

    @Test
    void what_the_severing_itself_ends_does_not_go_on_about_the_share() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        may(Office.COURT, SEVER),
                        runs(ORDER_HOLD, workingDays(5)).stoppedBy(SEVER).onExpiry(HOLD_LAPSED),
                        owes(Office.OBLIGED_ENTITY, ORDER_HOLD).until(SEVER).about(MeasureFacts.RESTING_ON_ASSET),
                        owes(Office.CUSTODIAN, ORDER_HOLD)
                                .until(SEVER)
                                .about(Roster.of(
                                        ToyBook.name("asset"),
                                        matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of)))));
        CaseFile severed = Files.usual()
                .after(book, hold("2026-07-01T10:00"), sever("2026-07-02T10:00"))
                .file();
        assertThat(severed.clock().running()).isEmpty();
        assertThat(severed.duties().open())
                .as("the act names the asset, not the hold")
                .extracting(Duty::about)
                .containsExactly(H1, new MeasureId("H1B"));
    }
}
