package org.confisca.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Determinations: which stands, and that none is overwritten. */
class DeterminationsTest {
    private static final NormKey KEY = new NormKey("NORM", ImmutableList.of(new AssetId("A1")));

    private static Determination by(String id, Office office, Optional<String> supersedes) {
        return Determination.builder()
                .id(new DeterminationId(id))
                .key(KEY)
                .answer(true)
                .by(office)
                .standard(Standard.FINDING)
                .at(LocalDateTime.parse("2026-07-01T10:00"))
                .supersedes(supersedes.map(DeterminationId::new))
                .build();
    }

    private static final Determination FIRST = by("N1", Office.COURT, Optional.empty());
    private static final Determination SECOND = by("N2", Office.CUSTODIAN, Optional.of("N1"));
    private static final Determinations BOTH =
            Determinations.empty().with(FIRST).with(SECOND);

    @Test
    void the_latest_stands_and_the_earlier_one_stays_on_the_file() {
        assertThat(BOTH.on(KEY)).contains(SECOND);
        assertThat(BOTH.all()).containsExactly(FIRST, SECOND);
        assertThat(BOTH.find(new DeterminationId("N1"))).contains(FIRST);
        assertThat(BOTH.find(new DeterminationId("N9"))).isEmpty();
        assertThat(BOTH.on(new NormKey("OTHER", KEY.about()))).isEmpty();
        assertThat(BOTH.on(new NormKey("NORM", ImmutableList.of(new AssetId("A2")))))
                .isEmpty();
    }

    @Test
    void one_that_is_not_fit_does_not_take_away_what_an_earlier_one_decided() {
        assertThat(BOTH.on(KEY, found -> found.by() == Office.COURT)).contains(FIRST);
        assertThat(BOTH.on(KEY, found -> found.by() == Office.CUSTODIAN)).contains(SECOND);
        assertThat(BOTH.on(KEY, found -> found.by() == Office.FIU)).isEmpty();
    }

    @Test
    void they_are_equal_if_they_hold_the_same_and_the_same_stands() {
        Determinations same = Determinations.empty().with(FIRST).with(SECOND);
        Determinations otherOrder = Determinations.empty().with(SECOND).with(FIRST);
        assertThat(BOTH)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(otherOrder)
                .isNotEqualTo(Determinations.empty().with(FIRST))
                .isNotEqualTo(BOTH.all());
        assertThat(BOTH.hashCode()).isNotEqualTo(Determinations.empty().hashCode());
        assertThat(BOTH.toString()).contains("N1", "N2");
    }

    @Test
    void norms_are_ordered_by_name_and_then_by_their_subjects() {
        List<NormKey> keys = new ArrayList<>(List.of(
                new NormKey("A", ImmutableList.of()),
                new NormKey("A", ImmutableList.of(new AssetId("A1"))),
                new NormKey("A", ImmutableList.of(new AssetId("A1"), new AssetId("A1"))),
                new NormKey("A", ImmutableList.of(new AssetId("A2"))),
                new NormKey("A", ImmutableList.of(new PartyId("A1"))),
                new NormKey("B", ImmutableList.of())));
        List<NormKey> shuffled = new ArrayList<>(keys);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(keys);
        assertThat(keys.get(2))
                .isEqualByComparingTo(new NormKey("A", ImmutableList.of(new AssetId("A1"), new AssetId("A1"))));
    }
}
