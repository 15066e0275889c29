package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.Words.may;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editions of a provision. */
class ProvisionTest {
    private static final Rule OLD = may(Office.STATE, SELL);
    private static final Rule NEW = may(Office.COURT, SELL);
    private static final Wording UNREAD = ToyBook.name("unread");

    private static List<String> spans(Provision provision) {
        return provision.editions().stream()
                .map(edition -> edition.from().map(LocalDate::toString).orElse("...") + "/"
                        + edition.to().map(LocalDate::toString).orElse("..."))
                .toList();
    }

    @Test
    void an_edition_ends_the_day_before_the_next_begins() {
        Provision provision = art("1").from("2020-01-01", OLD).from("2024-03-01", NEW);
        assertThat(spans(provision)).containsExactly("2020-01-01/2024-02-29", "2024-03-01/...");
        assertThat(provision.editions().get(0).rules()).containsExactly(OLD);
        assertThat(provision.editions().get(1).rules()).containsExactly(NEW);
    }

    @Test
    void a_text_without_a_known_beginning_or_end_is_open() {
        assertThat(spans(art("1").always(OLD))).containsExactly(".../...");
        assertThat(spans(art("1").until("2011-06-30", OLD).from("2011-07-01", NEW)))
                .containsExactly(".../2011-06-30", "2011-07-01/...");
        assertThat(spans(art("1").always(OLD).from("2011-07-01", NEW)))
                .containsExactly(".../2011-06-30", "2011-07-01/...");
    }

    @Test
    void a_span_nobody_has_read_keeps_the_rules_before_it_and_says_why() {
        Provision provision = art("1").from("2020-01-01", OLD).unknownFrom("2027-01-01", UNREAD);
        assertThat(spans(provision)).containsExactly("2020-01-01/2026-12-31", "2027-01-01/...");
        assertThat(provision.editions().get(0).unread()).isEmpty();
        assertThat(provision.editions().get(1).unread()).contains(UNREAD);
        assertThat(provision.editions().get(1).rules()).containsExactly(OLD);
        assertThat(provision.from("2028-01-01", NEW).editions().get(1).rules()).containsExactly(OLD);
    }

    @Test
    void a_span_nobody_has_read_that_comes_first_takes_the_rules_after_it() {
        Provision first = art("1").unknownFrom("2020-01-01", UNREAD);
        assertThat(first.editions().get(0).rules()).isEmpty();
        Provision provision = first.from("2027-01-01", OLD).from("2028-01-01", NEW);
        assertThat(spans(provision))
                .containsExactly("2020-01-01/2026-12-31", "2027-01-01/2027-12-31", "2028-01-01/...");
        assertThat(provision.editions().get(0).rules()).containsExactly(OLD);
        assertThat(provision.editions().get(0).unread()).contains(UNREAD);
    }

    @Test
    void gaps_and_overlaps_are_refused() {
        assertThatThrownBy(() -> art("1").until("2011-06-30", OLD).from("2011-07-02", NEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TOY-1: gap before 2011-07-02");
        assertThatThrownBy(() -> art("1").until("2011-06-30", OLD).from("2011-06-30", NEW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> art("1").from("2020-01-01", OLD).from("2020-01-01", NEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TOY-1: the edition of 2020-01-01 is not later");
    }

    @Test
    void only_the_first_edition_can_be_open_at_its_beginning() {
        Provision one = art("1").from("2020-01-01", OLD);
        assertThatThrownBy(() -> one.always(NEW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.until("2021-01-01", NEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TOY-1 has an edition already");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31,2021-01-01,true",
        "2020-12-31,2021-01-02,false",
        "2020-12-31,2020-12-31,false",
        ",2021-01-01,false",
        "2020-12-31,,false"
    })
    void editions_that_are_put_together_by_hand_must_join_up(String firstEnds, String nextBegins, boolean joins) {
        Edition first = new Edition(
                Optional.empty(),
                Optional.ofNullable(firstEnds).map(LocalDate::parse),
                ImmutableList.of(),
                Optional.empty());
        Edition next = new Edition(
                Optional.ofNullable(nextBegins).map(LocalDate::parse),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty());
        if (joins) {
            assertThat(of(first, next).editions()).hasSize(2);
        } else {
            assertThatThrownBy(() -> of(first, next)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Provision of(Edition... editions) {
        Provision empty = art("1");
        return new Provision(
                empty.id(),
                empty.citation(),
                empty.nature(),
                empty.note(),
                ImmutableList.copyOf(editions),
                ImmutableList.of());
    }

    @Test
    void an_edition_covers_its_first_and_its_last_day() {
        Edition edition = art("1").from("2020-01-01", OLD)
                .from("2021-01-01", NEW)
                .editions()
                .get(0);
        assertThat(edition.covers(LocalDate.parse("2019-12-31"))).isFalse();
        assertThat(edition.covers(LocalDate.parse("2020-01-01"))).isTrue();
        assertThat(edition.covers(LocalDate.parse("2020-12-31"))).isTrue();
        assertThat(edition.covers(LocalDate.parse("2021-01-01"))).isFalse();
    }

    @Test
    void an_edition_may_last_one_day_but_not_end_before_it_begins() {
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2020-01-01"));
        assertThat(new Edition(day, day, ImmutableList.of(), Optional.empty()).covers(day.get()))
                .isTrue();
        assertThatThrownBy(() -> new Edition(
                        day, Optional.of(LocalDate.parse("2019-12-31")), ImmutableList.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_replacement_cuts_what_is_in_force_and_drops_what_was_to_come() {
        Provision provision =
                art("1").from("2010-01-01", OLD).from("2020-01-01", OLD).from("2030-01-01", OLD);
        Provision replacement = art("1").always(NEW);
        Provision replaced = provision.replacedFrom(LocalDate.parse("2025-01-01"), Optional.of(replacement));
        assertThat(spans(replaced)).containsExactly("2010-01-01/2019-12-31", "2020-01-01/2024-12-31", "2025-01-01/...");
        assertThat(replaced.editions().get(2).rules()).containsExactly(NEW);
        assertThat(spans(provision.replacedFrom(LocalDate.parse("2020-01-01"), Optional.empty())))
                .containsExactly("2010-01-01/2019-12-31");
        assertThat(spans(provision.replacedFrom(LocalDate.parse("2019-12-31"), Optional.empty())))
                .containsExactly("2010-01-01/2019-12-30");
        assertThat(spans(art("1").always(OLD).replacedFrom(LocalDate.parse("2020-01-01"), Optional.empty())))
                .containsExactly(".../2019-12-31");
    }

    @Test
    void a_note_is_kept_with_the_provision() {
        assertThat(art("1").noting(UNREAD).always(OLD).note()).contains(UNREAD);
        assertThat(art("1").always(OLD).noting(UNREAD).editions()).hasSize(1);
    }
}
