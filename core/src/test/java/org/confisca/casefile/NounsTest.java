package org.confisca.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nouns refuse, and how they change. */
class NounsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-A", ".A", "A B", "Ä1", "A\n", "A,1"})
    void a_malformed_id_is_refused(String text) {
        assertThat(Subject.isWellFormed(text)).isFalse();
        assertThatThrownBy(() -> new AssetId(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not an id: '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "9", "a.b_c-d/e:f#g", "Z0"})
    void an_id_is_of_letters_digits_and_a_few_signs(String text) {
        assertThat(Subject.isWellFormed(text)).isTrue();
        assertThat(new AssetId(text)).hasToString(text);
    }

    @Test
    void an_id_has_at_most_eighty_characters() {
        assertThat(Subject.isWellFormed("A".repeat(80))).isTrue();
        assertThat(Subject.isWellFormed("A".repeat(81))).isFalse();
    }

    @Test
    void subjects_are_ordered_by_kind_and_then_by_id() {
        assertThat(ImmutableSortedSet.<Subject>of(new PartyId("A"), new AssetId("B"), new AssetId("A")))
                .containsExactly(new AssetId("A"), new AssetId("B"), new PartyId("A"));
        assertThat(new AssetId("A")).isEqualByComparingTo(new AssetId("A"));
    }

    @Test
    void a_period_may_last_one_day_but_not_end_before_it_begins() {
        LocalDate day = LocalDate.parse("2026-01-01");
        assertThat(new DateRange(day, day).last()).isEqualTo(day);
        assertThatThrownBy(() -> new DateRange(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A period cannot end on 2025-12-31 before it begins on 2026-01-01");
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "6,true", "7,false"})
    void a_fine_category_is_one_to_six(int category, boolean exists) {
        Files usual = Files.usual();
        if (exists) {
            assertThat(usual.offence("O1", "P1", offence -> offence.fineCategory(category))
                            .file()
                            .offences()
                            .get(new OffenceId("O1"))
                            .fineCategory())
                    .contains(category);
        } else {
            assertThatThrownBy(() -> usual.offence("O1", "P1", offence -> offence.fineCategory(category)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PLAUSIBLE,PLAUSIBLE,true",
        "SATISFIED,PLAUSIBLE,true",
        "SUFFICIENT_INDICATIONS,PLAUSIBLE,false",
        "INDICATIONS,INDICATIONS,true",
        "FINDING,FINDING,true",
        "FINDING,INDICATIONS,false",
        "SATISFIED,FINDING,false"
    })
    void standards_rise_and_a_finding_meets_only_itself(Standard found, Standard required, boolean meets) {
        assertThat(found.meets(required)).isEqualTo(meets);
    }

    @Test
    void money_is_cash_or_a_balance() {
        assertThat(AssetKind.values())
                .filteredOn(AssetKind::isMoney)
                .containsExactly(AssetKind.BANK_BALANCE, AssetKind.CASH);
    }

    @Test
    void an_asset_changes_one_thing_at_a_time() {
        Asset asset = Files.usual().file().assets().get(new AssetId("A1"));
        Asset under = asset.under(new MeasureId("H1"));
        assertThat(under.measures()).containsExactly(new MeasureId("H1"));
        assertThat(under.state()).isEqualTo(asset.state());
        assertThat(under.in(new LegalState.Held()).measures()).isEqualTo(under.measures());
        assertThat(under.in(new LegalState.Held()).state()).isEqualTo(new LegalState.Held());
        assertThat(under.restingUnder(ImmutableSortedSet.of())).isEqualTo(asset);
    }

    @Test
    void a_file_knows_what_it_holds_and_nothing_else() {
        CaseFile file = Files.usual().file();
        assertThat(file.has(new AssetId("A1"))).isTrue();
        assertThat(file.has(new AssetId("A9"))).isFalse();
        assertThat(file.has(new PartyId("P1"))).isTrue();
        assertThat(file.has(new PartyId("A1"))).isFalse();
        assertThat(file.has(new OffenceId("O1"))).isTrue();
        assertThat(file.has(new OffenceId("O9"))).isFalse();
        assertThat(file.has(new DutyId("DU1"))).isFalse();
        assertThat(file.has(new TermId("T1"))).isFalse();
        CaseFile running = CaseFile.builder()
                .from(file)
                .clock(Clock.empty().with(Terms.term("T1", 1, new AssetId("A1"))))
                .duties(Duties.empty().with(Terms.duty("DU1", new AssetId("A1"))))
                .build();
        assertThat(running.has(new DutyId("DU1"))).isTrue();
        assertThat(running.has(new TermId("T1"))).isTrue();
    }

    @Test
    void a_change_of_the_file_carries_its_moment() {
        LocalDateTime at = LocalDateTime.parse("2026-07-01T10:00");
        assertThat(Files.usual().file().at()).isEmpty();
        assertThat(Files.usual().file().edit(at).build().at()).contains(at);
        assertThat(Files.usual().file().serial()).isZero();
    }
}
