package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.confisca.act.Act;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.rule.Assessment.Refused;
import org.confisca.rule.Assessment.Undetermined;
import org.confisca.source.Check;
import org.confisca.source.Language;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Books made out of books, and what a book tells about itself. */
class RuleBookTest {
    private static final Provision POWER = art("1").from("2020-01-01", may(Office.CUSTODIAN, SELL));
    private static final Provision FORBIDS =
            art("2").from("2020-01-01", only(SELL).when(outside("limit", FALSE)));
    private static final RuleBook BOOK = ToyBook.of(POWER, FORBIDS);

    private static Assessment on(RuleBook book, String day) {
        return book.assess(Files.usual().file(), sell(day + "T10:00", "EUR 1.00"));
    }

    private static Amendment amendment(ImmutableSet<String> repealed, Provision... provisions) {
        return new Amendment(
                "Bill 7",
                LocalDate.parse("2026-07-01"),
                repealed.stream().map(ProvisionId::new).collect(ImmutableSet.toImmutableSet()),
                ImmutableList.copyOf(provisions));
    }

    private static RuleBook small(String name, Vocabulary vocabulary, Provision... provisions) {
        return RuleBook.of(name, vocabulary, GeneralTimeLimitsAct.ACT, ImmutableList.copyOf(provisions));
    }

    @Test
    void two_books_judge_together() {
        RuleBook both =
                small("A", Vocabulary.of(SELL), POWER).and(small("B", Vocabulary.of(SELL, ORDER_HOLD), FORBIDS));
        assertThat(both.name()).isEqualTo("A + B");
        assertThat(both).hasToString("A + B");
        assertThat(both.provisions()).containsExactly(POWER, FORBIDS);
        assertThat(both.vocabulary().all()).hasSize(2);
        assertThat(on(small("A", Vocabulary.of(SELL), POWER), "2026-07-01")).isInstanceOf(Permitted.class);
        assertThat(on(both, "2026-07-01")).isInstanceOf(Refused.class);
    }

    @Test
    void two_books_cannot_hold_one_provision() {
        assertThatThrownBy(() -> BOOK.and(ToyBook.of(POWER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The provision TOY-1 stands in the book twice");
    }

    @Test
    void a_strict_book_stays_strict_whatever_is_made_of_it() {
        RuleBook strict = ToyBook.of(art("1", Check.UNVERIFIED).always(may(Office.CUSTODIAN, SELL)))
                .strict();
        assertThat(on(strict.and(ToyBook.of(art("5").always(may(Office.STATE, SELL)))), "2026-07-01"))
                .isInstanceOf(Undetermined.class);
        assertThat(on(strict.amendedBy(amendment(ImmutableSet.of())), "2026-07-01"))
                .isInstanceOf(Undetermined.class);
        assertThat(strict.isStrict()).isTrue();
        assertThat(BOOK.isStrict()).isFalse();
    }

    @Test
    void a_repeal_takes_effect_on_its_day_and_the_book_is_no_longer_law() {
        RuleBook amended = BOOK.amendedBy(amendment(ImmutableSet.of("TOY-2")));
        assertThat(amended.name()).isEqualTo("Toy law as amended by Bill 7 (not law)");
        assertThat(on(amended, "2026-06-30")).isInstanceOf(Refused.class);
        assertThat(on(amended, "2026-07-01")).isInstanceOf(Permitted.class);
        assertThat(amended.provisions()).extracting(Provision::nature).containsOnly(Nature.LAW);
        assertThat(on(amended, "2026-07-01").explain(Language.EN))
                .last()
                .isEqualTo("Under: Toy law as amended by Bill 7 (not law)");
        assertThat(on(amended, "2026-07-01").explain(Language.NL))
                .last()
                .isEqualTo("Volgens: Toy law as amended by Bill 7 (not law)");
        assertThat(on(BOOK, "2026-07-01").explain(Language.EN)).noneMatch(line -> line.contains("not law"));
    }

    @Test
    void of_an_amended_provision_only_what_the_amendment_says_is_not_law() {
        Power<?> kept = may(Office.STATE, SELL).when(ToyBook.SALE_NEEDED);
        RuleBook amended = ToyBook.of(art("1").from("2020-01-01", kept, may(Office.CUSTODIAN, SELL))
                        .from("2027-01-01", may(Office.COURT, SELL)))
                .amendedBy(amendment(
                        ImmutableSet.of(),
                        art("1").always(
                                        kept,
                                        may(Office.CUSTODIAN, SELL)
                                                .when(YesNo.norm(
                                                        "BILL",
                                                        ToyBook.name("bill"),
                                                        Standard.FINDING,
                                                        matter -> Optional.empty(),
                                                        Office.COURT)))));
        assertThat(amended.catalogue())
                .extracting(entry -> entry.rule().rule(), CatalogueEntry::nature, CatalogueEntry::generated)
                .containsExactly(
                        Tuple.tuple("may-1", Nature.LAW, false),
                        Tuple.tuple("may-2", Nature.LAW, false),
                        Tuple.tuple("may-3", Nature.LAW, false),
                        Tuple.tuple("may-4", Nature.NOT_LAW, false),
                        Tuple.tuple("may-5", Nature.LAW, true),
                        Tuple.tuple("may-6", Nature.LAW, true),
                        Tuple.tuple("may-7", Nature.LAW, true),
                        Tuple.tuple("may-8", Nature.LAW, true),
                        Tuple.tuple("may-9", Nature.NOT_LAW, true));
    }

    @Test
    void what_is_repealed_before_it_ever_applied_is_gone() {
        RuleBook book = ToyBook.of(POWER, art("2").from("2026-08-01", only(SELL).when(outside("limit", FALSE))));
        RuleBook amended = book.amendedBy(amendment(ImmutableSet.of("TOY-2")));
        assertThat(on(book, "2026-08-01")).isInstanceOf(Refused.class);
        assertThat(on(amended, "2026-08-01")).isInstanceOf(Permitted.class);
        assertThat(amended.provisions()).hasSize(1);
    }

    @Test
    void a_changed_provision_reads_differently_from_the_day_on() {
        RuleBook amended =
                BOOK.amendedBy(amendment(ImmutableSet.of("TOY-2"), art("1").always(may(Office.STATE, SELL))));
        assertThat(((Reason.PowerFails)
                                ((Refused) on(amended, "2026-07-01")).reasons().get(0))
                        .holder())
                .isEqualTo(Office.STATE);
        assertThat(((Refused) on(amended, "2026-06-30")).reasons().get(0)).isInstanceOf(Reason.Forbidden.class);
        assertThat(amended.provisions().get(0).editions()).hasSize(2);
    }

    @Test
    void what_nobody_has_read_of_an_amendment_stays_unread() {
        Wording why = Wording.of("niet gelezen", "not read");
        Provision change =
                art("1").from("2020-01-01", may(Office.CUSTODIAN, SELL)).unknownFrom("2026-01-01", why);
        RuleBook amended = BOOK.amendedBy(amendment(ImmutableSet.of("TOY-2"), change));
        Undetermined open = (Undetermined) on(amended, "2026-07-01");
        assertThat(open.missing())
                .containsExactly(new Missing(
                        Wording.of("art. 1 Toy: niet gelezen", "art. 1 Toy: not read"), new Supply.LawText()));
    }

    @Test
    void a_new_provision_applies_from_the_day_on() {
        Provision added = art("3").noting(ToyBook.name("note")).always(may(Office.CUSTODIAN, SELL));
        RuleBook amended =
                ToyBook.of(art("5").always(may(Office.FIU, ORDER_HOLD))).amendedBy(amendment(ImmutableSet.of(), added));
        assertThat(on(amended, "2026-07-01")).isInstanceOf(Permitted.class);
        assertThat(on(amended, "2026-06-30")).isInstanceOf(Refused.class);
        Provision entered = amended.provisions().get(1);
        assertThat(entered.nature()).isEqualTo(Nature.NOT_LAW);
        assertThat(entered.note()).contains(ToyBook.name("note"));
        assertThat(entered.citation()).isEqualTo(added.citation());
    }

    @Test
    void only_what_is_in_the_book_can_be_repealed() {
        assertThatThrownBy(() -> BOOK.amendedBy(amendment(ImmutableSet.of("TOY-9"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bill 7 repeals TOY-9, which is not in the book");
    }

    @Test
    void a_book_without_a_rule_shows_what_turns_on_it() {
        RuleBook without = BOOK.without(ToyBook.rule("TOY-2/only-1"));
        assertThat(without.name()).isEqualTo("Toy law without TOY-2/only-1 (not law)");
        assertThat(on(BOOK, "2026-07-01")).isInstanceOf(Refused.class);
        assertThat(on(without, "2026-07-01")).isInstanceOf(Permitted.class);
        assertThat(without.provisions()).extracting(Provision::nature).containsOnly(Nature.LAW);
        assertThat(on(without, "2026-07-01").explain(Language.EN))
                .last()
                .isEqualTo("Under: Toy law without TOY-2/only-1 (not law)");
    }

    @Test
    void the_other_rules_keep_their_ids_also_those_that_nobody_wrote() {
        YesNo<Act> first =
                YesNo.norm("FIRST", ToyBook.name("first"), Standard.FINDING, matter -> Optional.empty(), Office.COURT);
        RuleBook book = ToyBook.of(art("1").from(
                        "2020-01-01",
                        may(Office.CUSTODIAN, SELL).when(first),
                        may(Office.CUSTODIAN, SELL),
                        may(Office.COURT, SELL).when(ToyBook.SALE_NEEDED))
                .from("2021-01-01", may(Office.STATE, SELL)));
        RuleBook without = book.without(ToyBook.rule("TOY-1/may-1"));
        assertThat(without.catalogue())
                .extracting(entry -> entry.rule().rule())
                .containsExactly("may-2", "may-3", "may-4", "may-6", "may-7");
        assertThat(without.catalogue()).allMatch(entry -> book.catalogue().contains(entry));
        assertThat(without.without(ToyBook.rule("TOY-1/may-3")).catalogue())
                .extracting(entry -> entry.rule().rule())
                .containsExactly("may-2", "may-4");
        RuleBook unread = ToyBook.of(
                art("1").from("2020-01-01", may(Office.STATE, SELL)).unknownFrom("2027-01-01", ToyBook.name("unread")));
        assertThat(unread.without(ToyBook.rule("TOY-1/may-1")).catalogue())
                .extracting(entry -> entry.rule().rule())
                .containsExactly("may-2");
        assertThatThrownBy(() -> without.without(ToyBook.rule("TOY-1/may-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_not_law_stays_so_whatever_is_made_of_it() {
        RuleBook without = BOOK.without(ToyBook.rule("TOY-2/only-1"));
        RuleBook more = ToyBook.of(art("5").always(may(Office.STATE, SELL)));
        assertThat(without.strict().isWhatIf()).isTrue();
        assertThat(without.besides(BOOK).isWhatIf()).isTrue();
        assertThat(without.and(more).isWhatIf()).isTrue();
        assertThat(more.and(without).isWhatIf()).isTrue();
        assertThat(more.and(BOOK).isWhatIf()).isFalse();
    }

    @Test
    void a_rule_is_taken_out_of_the_edition_it_stands_in() {
        RuleBook book = ToyBook.of(art("1").from("2020-01-01", may(Office.CUSTODIAN, SELL))
                .from("2026-07-01", may(Office.CUSTODIAN, SELL), may(Office.STATE, SELL)));
        RuleBook without = book.without(ToyBook.rule("TOY-1/may-2"));
        assertThat(on(without, "2026-06-30")).isInstanceOf(Permitted.class);
        assertThat(on(without, "2026-07-01")).isInstanceOf(Refused.class);
        assertThat(without.catalogue()).extracting(entry -> entry.rule().rule()).containsExactly("may-1", "may-3");
        assertThat(without.provisions().get(0).editions().get(1).from()).contains(LocalDate.parse("2026-07-01"));
    }

    @Test
    void a_rule_that_is_not_there_cannot_be_taken_out() {
        assertThatThrownBy(() -> BOOK.without(ToyBook.rule("TOY-1/may-9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The book 'Toy law' has no rule TOY-1/may-9");
        assertThatThrownBy(() -> BOOK.without(ToyBook.rule("TOY-9/may-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_catalogue_lists_every_rule_with_its_edition() {
        Wording unread = ToyBook.name("unread");
        Wording note = ToyBook.name("note");
        RuleBook book = ToyBook.of(art("1").noting(note)
                .from("2020-01-01", may(Office.CUSTODIAN, SELL))
                .unknownFrom("2027-01-01", unread));
        Optional<LocalDate> end = Optional.of(LocalDate.parse("2026-12-31"));
        Optional<LocalDate> next = Optional.of(LocalDate.parse("2027-01-01"));
        Wording words = may(Office.CUSTODIAN, SELL).wording();
        assertThat(book.catalogue())
                .containsExactly(
                        new CatalogueEntry(
                                ToyBook.rule("TOY-1/may-1"),
                                art("1").citation(),
                                Nature.LAW,
                                "may",
                                Optional.of(LocalDate.parse("2020-01-01")),
                                end,
                                Optional.empty(),
                                Optional.of(note),
                                words),
                        new CatalogueEntry(
                                ToyBook.rule("TOY-1/may-2"),
                                art("1").citation(),
                                Nature.LAW,
                                "may",
                                next,
                                Optional.empty(),
                                Optional.of(unread),
                                Optional.of(note),
                                words));
    }

    @Test
    void holders_are_told_whatever_the_condition() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.STATE, SELL).when(outside("a", FALSE)),
                        may(Office.COURT, SELL),
                        may(Office.STATE, SELL)));
        assertThat(book.holders(SELL)).containsExactly(Office.STATE, Office.COURT);
        assertThat(book.holders(ORDER_HOLD)).isEmpty();
        assertThatThrownBy(() -> small("A", Vocabulary.of(SELL)).holders(ORDER_HOLD))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
