package org.confisca.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AuthorisationId;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.DutyId;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RequestId;
import org.confisca.casefile.Subject;
import org.confisca.casefile.TermId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subjects as text, with their kind. */
class SubjectTextTest {
    @Test
    void every_kind_is_written_and_read_back() {
        List<Subject> subjects = List.of(
                new PartyId("P1"),
                new OffenceId("O1"),
                new AssetId("A1"),
                new MeasureId("M1"),
                new AuthorisationId("U1"),
                new RequestId("R1"),
                new DecisionId("D1"),
                new RemedyId("D1/P1"),
                new GrantId("G1"),
                new DeterminationId("N1"),
                new TermId("T1"),
                new DutyId("DU1"));
        assertThat(subjects).hasSize(SubjectText.kinds().size());
        for (Subject subject : subjects) {
            assertThat(SubjectText.parse(SubjectText.format(subject))).contains(subject);
            assertThat(SubjectText.kinds()).contains(SubjectText.kind(subject));
        }
        assertThat(SubjectText.format(new AssetId("A1"))).isEqualTo("asset:A1");
        assertThat(SubjectText.format(new RemedyId("D1/P1"))).isEqualTo("remedy:D1/P1");
    }

    @Test
    void an_id_may_hold_a_colon() {
        assertThat(SubjectText.parse("asset:A:1")).contains(new AssetId("A:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", ":A1", "asset:", "asset: A1", "car:A1", "Asset:A1", "asset"})
    void anything_else_is_not_a_subject(String text) {
        assertThat(SubjectText.parse(text)).isEmpty();
    }
}
