package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.discontinue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Duty;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Purpose;
import org.confisca.rule.Consequences;
import org.confisca.rule.RuleBook;
import org.confisca.source.RuleId;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.junit.jupiter.api.Test;

/** What was frozen is released once the case ends (art. 11(6)); a freeze that names no offence is not passed over. */
class ReleaseAfterTheCaseTest {
    private static final RuleBook BOOK = ShippedEuExamples.book();

    private static Files frozen(String measure, String asset, Optional<OffenceId> offence, Files file) {
        return file.changed(old -> CaseFile.builder()
                .from(old)
                .measures(old.measures()
                        .with(
                                new MeasureId(measure),
                                Measure.builder()
                                        .id(new MeasureId(measure))
                                        .kind(MeasureKind.SEIZURE)
                                        .asset(new AssetId(asset))
                                        .since(LocalDateTime.parse("2026-02-02T10:00"))
                                        .addPurposes(Purpose.FORFEITURE)
                                        .offence(offence)
                                        .build()))
                .build());
    }

    private static Consequences after(Files file, Act act) {
        return BOOK.assess(file.file(), act).carriedOut().orElseThrow().then();
    }

    private static ImmutableList<String> owed(Consequences then) {
        return then.opened().stream().map(Duty::about).map(Object::toString).collect(ImmutableList.toImmutableList());
    }

    @Test
    void the_duty_that_is_certain_opens_and_the_other_is_left_undecided() {
        Files one = frozen("S1", "A1", Optional.of(Proceedings.OFFENCE), Files.usual());
        Files both = frozen("S2", "A2", Optional.empty(), one);
        Act ends = discontinue("2026-11-24T00:00").build();

        assertThat(owed(after(one, ends))).containsExactly("S1");
        assertThat(after(one, ends).undecided()).isEmpty();
        assertThat(owed(after(both, ends))).containsExactly("S1");
        assertThat(after(both, ends).undecided())
                .extracting(RuleId::toString)
                .containsExactly("DIR-2024-1260-11-6/owes-2");
    }

    @Test
    void a_freeze_for_another_offence_stays() {
        Files other = frozen("S1", "A1", Optional.of(new OffenceId("O2")), Files.usual());
        Consequences then = after(other, discontinue("2026-11-24T00:00").build());

        assertThat(owed(then)).isEmpty();
        assertThat(then.undecided()).isEmpty();
    }

    @Test
    void so_it_is_with_an_acquittal_that_is_final() {
        Files both = frozen(
                "S2", "A2", Optional.empty(), frozen("S1", "A1", Optional.of(Proceedings.OFFENCE), Files.usual()));
        Consequences then = after(both, acquit("2026-11-24T00:00").build());
        Consequences made = then.ensuing().get(0).then();

        assertThat(owed(made)).containsExactly("S1");
        assertThat(made.undecided()).extracting(RuleId::toString).containsExactly("DIR-2024-1260-11-6/owes-1");
    }
}
