package org.confisca.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.release;
import static org.confisca.rule.ToyBook.BOOK;

import java.time.LocalDateTime;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.RunningTerm;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** The file as it was known when something that happened first was written down last. */
class KnownThenTest {
    private static final MeasureId H2 = new MeasureId("H2");
    private static final CaseFile OPENING = Files.usual().file();
    private static final LocalDateTime KNOWN = at("2026-07-05T00:00");

    /** A hold of which one learns after its release, and another hold in between. */
    private static final CaseHistory HISTORY = CaseHistory.of(OPENING)
            .carryOut(BOOK, hold("2026-07-02T10:00"), at("2026-07-08T09:00"))
            .history()
            .carryOut(BOOK, hold("2026-07-02T12:00", "H2", "A2"), at("2026-07-02T12:00"))
            .history()
            .carryOut(BOOK, release("2026-07-03T10:00"), at("2026-07-03T10:00"))
            .history();

    @Test
    void what_rests_on_something_not_known_yet_is_left_out_and_told() {
        CaseFile then = HISTORY.asOf(at("2026-07-04T00:00"), KNOWN);
        assertThat(then.measures().keys()).containsExactly(H2);
        assertThat(then.at()).contains(at("2026-07-02T12:00"));
        assertThat(HISTORY.restingOnUnknown(at("2026-07-04T00:00"), KNOWN))
                .containsExactly(HISTORY.entries().get(2));
    }

    @Test
    void when_all_is_known_nothing_is_left_out() {
        LocalDateTime all = at("2026-07-08T09:00");
        assertThat(HISTORY.asOf(all, all)).isEqualTo(HISTORY.now());
        assertThat(HISTORY.asOf(all, all).measures().get(H1).endedAt()).contains(at("2026-07-03T10:00"));
        assertThat(HISTORY.restingOnUnknown(all, all)).isEmpty();
        assertThat(HISTORY.restingOnUnknown(at("2026-07-03T09:59"), KNOWN)).isEmpty();
    }

    @Test
    void ids_of_terms_that_were_not_known_stay_taken() {
        CaseFile then = HISTORY.asOf(at("2026-07-04T00:00"), KNOWN);
        assertThat(then.serial()).isEqualTo(HISTORY.now().serial());
        CaseFile more = HISTORY.asOf(at("2026-07-02T12:00"), KNOWN);
        assertThat(more.clock().running()).extracting(RunningTerm::about).containsExactly(H2);
        CaseFile next = CaseHistory.of(more)
                .carryOut(BOOK, hold("2026-07-04T10:00", "H3", "A1"), KNOWN)
                .history()
                .now();
        assertThat(next.clock().running()).hasSize(2);
    }

    @Test
    void time_does_not_run_on_by_itself() {
        LocalDateTime later = at("2027-01-01T00:00");
        CaseFile then = HISTORY.asOf(later, KNOWN);
        assertThat(then.clock().running()).hasSize(1);
        assertThat(BOOK.advance(then, later).file().clock().running()).isEmpty();
    }
}
