package org.confisca.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The remedies of a case, by id and by what they are directed against. */
class RemediesTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-07-01T10:00");
    private static final DecisionId D1 = new DecisionId("D1");
    private static final Remedy FIRST = remedy("D1/P1", D1, "P1");
    private static final Remedy SECOND = remedy("D1/P2", D1, "P2");
    private static final Remedy OTHER = remedy("C1", new MeasureId("S1"), "P1");
    private static final Remedies ALL =
            Remedies.empty().with(OTHER).with(SECOND).with(FIRST);

    private static Remedy remedy(String id, Subject against, String by) {
        return new Remedy(
                new RemedyId(id),
                RemedyKind.APPEAL,
                against,
                new PartyId(by),
                AT,
                RemedyStatus.AVAILABLE,
                AT,
                Optional.empty());
    }

    @Test
    void they_are_found_by_what_they_are_directed_against_in_order_of_id() {
        assertThat(ALL.against(D1)).containsExactly(FIRST, SECOND);
        assertThat(ALL.against(new MeasureId("S1"))).containsExactly(OTHER);
        assertThat(ALL.against(new DecisionId("D2"))).isEmpty();
        assertThat(ALL.all()).containsExactly(OTHER, FIRST, SECOND);
    }

    @Test
    void a_change_of_status_replaces_the_remedy() {
        Remedy expired = FIRST.in(RemedyStatus.EXPIRED, AT.plusDays(14));
        Remedies after = ALL.with(expired);
        assertThat(after.against(D1)).containsExactly(expired, SECOND);
        assertThat(after.find(FIRST.id())).contains(expired);
        assertThat(expired.status()).isEqualTo(RemedyStatus.EXPIRED);
        assertThat(expired.since()).isEqualTo(AT.plusDays(14));
        assertThat(expired.arose()).isEqualTo(AT);
    }

    @Test
    void a_decision_on_a_remedy_is_kept_with_it() {
        Remedy decided = OTHER.decided(Ruling.FOUNDED, AT.plusDays(1));
        assertThat(decided.status()).isEqualTo(RemedyStatus.DECIDED);
        assertThat(decided.ruling()).contains(Ruling.FOUNDED);
        assertThat(decided.in(RemedyStatus.LODGED, AT).ruling()).contains(Ruling.FOUNDED);
    }

    @Test
    void what_must_be_there_is_asked_for_with_get() {
        assertThat(ALL.get(FIRST.id())).isEqualTo(FIRST);
        assertThat(ALL.find(new RemedyId("X"))).isEmpty();
        assertThatThrownBy(() -> ALL.get(new RemedyId("X"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_remedies_that_can_still_lead_somewhere_are_open() {
        assertThat(RemedyStatus.values())
                .filteredOn(RemedyStatus::isOpen)
                .containsExactly(RemedyStatus.AVAILABLE, RemedyStatus.LODGED);
    }

    @Test
    void they_are_equal_if_they_hold_the_same() {
        Remedies same = Remedies.empty().with(FIRST).with(SECOND).with(OTHER);
        assertThat(ALL)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(Remedies.empty().with(FIRST))
                .isNotEqualTo(ALL.all());
        assertThat(ALL.hashCode()).isNotEqualTo(Remedies.empty().hashCode());
        assertThat(ALL.toString()).contains("D1/P1", "C1");
    }
}
