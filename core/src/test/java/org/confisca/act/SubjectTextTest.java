package org.confisca.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.confisca.casefile.AssetId;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subjects as text, with their kind. */
class SubjectTextTest {
    @Test
    void every_kind_is_written_and_read_back() {
        for (String kind : SubjectText.kinds()) {
            Subject subject = SubjectText.parse(kind + ":X/1").orElseThrow();
            assertThat(SubjectText.format(subject)).isEqualTo(kind + ":X/1");
            assertThat(SubjectText.kind(subject)).isEqualTo(kind);
            assertThat(subject.value()).isEqualTo("X/1");
        }
        assertThat(SubjectText.format(new AssetId("A1"))).isEqualTo("asset:A1");
        assertThat(SubjectText.format(new RemedyId("D1/P1"))).isEqualTo("remedy:D1/P1");
    }

    @Test
    void no_kind_of_subject_is_left_out() {
        assertThat(SubjectText.kinds()).hasSize(Subject.class.getPermittedSubclasses().length);
        assertThat(SubjectText.kinds()).contains("party", "offence", "asset", "measure", "term", "duty");
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
