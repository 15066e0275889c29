package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.act.seizure.ReportSeizure;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.source.Language;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** A register of readings over the toy law. */
class InterpretationTest {
    private static final Wording ANY = Wording.of("wat dan ook", "anything");
    private static final Power<Seize> POLICE = may(Office.INVESTIGATING_OFFICER, Seize.SEIZE);
    private static final Power<Seize> COURT = may(Office.COURT, Seize.SEIZE);
    private static final Owes<Seize> NOTICE =
            owes(Office.INVESTIGATING_OFFICER, Seize.SEIZE).until(ReportSeizure.REPORT_SEIZURE);
    private static final Provision ART = ToyBook.art("9").always(POLICE, NOTICE);
    private static final Interpretation WHO = Interpretation.on("TOY-9", "who", ANY)
            .using("police", Wording.of("de politie", "the police"), ART.citation())
            .or("court", Wording.of("de rechter", "the court"), Interpretation.otherwise(POLICE, COURT));
    private static final Interpretation DUTY = Interpretation.on("TOY-9", "duty", ANY)
            .using("owed", Wording.of("moet", "owed"))
            .or("free", Wording.of("hoeft niet", "not owed"), Interpretation.without(NOTICE));
    private static final RuleBook BOOK = ToyBook.of(ART).interpreting(ImmutableList.of(WHO, DUTY));

    private static Assessment seize(RuleBook book, Office by) {
        return book.assess(
                Files.usual().file(),
                Seize.builder()
                        .at(LocalDateTime.parse("2026-03-02T10:00"))
                        .by(by)
                        .asset(new AssetId("A1"))
                        .measure(new MeasureId("S1"))
                        .purposes(ImmutableList.of(Purpose.TRUTH))
                        .build());
    }

    private static RuleBook under(RuleBook book, String name) {
        return book.under(ReadingName.parse(name));
    }

    @Test
    void a_book_uses_the_first_reading_and_another_on_request() {
        RuleBook other = under(BOOK, "TOY-9/who=court");

        assertThat(seize(BOOK, Office.INVESTIGATING_OFFICER)).isInstanceOf(Assessment.Permitted.class);
        assertThat(seize(other, Office.INVESTIGATING_OFFICER)).isInstanceOf(Assessment.Refused.class);
        assertThat(seize(other, Office.COURT)).isInstanceOf(Assessment.Permitted.class);
        assertThat(BOOK.readings()).extracting(Object::toString).containsExactly("TOY-9/who=police", "TOY-9/duty=owed");
        assertThat(other.readings()).extracting(Object::toString).containsExactly("TOY-9/who=court", "TOY-9/duty=owed");
    }

    @Test
    void readings_of_two_questions_about_one_provision_go_together_and_rules_keep_their_ids() {
        RuleBook both = under(under(BOOK, "TOY-9/duty=free"), "TOY-9/who=court");
        Assessment answer = seize(both, Office.COURT);

        assertThat(answer.restsOn()).extracting(Object::toString).containsExactly("TOY-9/may-1");
        assertThat(answer.carriedOut().orElseThrow().then().opened()).isEmpty();
        assertThat(both.catalogue())
                .extracting(entry -> entry.rule().toString())
                .containsExactly("TOY-9/may-1");
    }

    @Test
    void an_answer_tells_the_readings_it_rests_on_once_each() {
        Assessment answer = seize(BOOK, Office.INVESTIGATING_OFFICER);

        assertThat(answer.readings())
                .extracting(Object::toString)
                .containsExactly("TOY-9/who=police", "TOY-9/duty=owed");
        assertThat(answer.explain(Language.EN))
                .containsOnlyOnce(
                        "  reading TOY-9/who=police: the police (art. 9 Toy); also possible: court",
                        "  reading TOY-9/duty=owed: owed (no source says so); also possible: free");
        assertThat(answer.trace().get(0).readings())
                .extracting(Object::toString)
                .containsExactly("TOY-9/who=police");
    }

    @Test
    void only_under_another_reading_does_an_answer_name_its_book_and_it_stays_law() {
        assertThat(seize(BOOK, Office.INVESTIGATING_OFFICER).explain(Language.EN))
                .noneMatch(line -> line.startsWith("Under: "));
        assertThat(seize(under(BOOK, "TOY-9/who=court"), Office.COURT).explain(Language.EN))
                .anyMatch(line -> line.startsWith("Under: ") && line.endsWith(" reading TOY-9/who=court"));
        assertThat(under(BOOK, "TOY-9/who=court").catalogue())
                .allSatisfy(entry -> assertThat(entry.nature()).isEqualTo(Nature.LAW));
    }

    @Test
    void a_reading_that_is_used_gives_the_same_book_and_one_cannot_be_chosen_twice() {
        RuleBook other = under(BOOK, "TOY-9/who=court");

        assertThat(under(BOOK, "TOY-9/who=police")).isSameAs(BOOK);
        assertThat(under(other, "TOY-9/who=court")).isSameAs(other);
        assertThatThrownBy(() -> under(other, "TOY-9/who=police"))
                .hasMessageContaining("reads TOY-9/who otherwise already");
    }

    @Test
    void what_the_register_does_not_have_is_refused_with_what_it_has() {
        assertThatThrownBy(() -> under(BOOK, "TOY-9/when=now"))
                .hasMessageContaining("knows no contested reading TOY-9/when");
        assertThatThrownBy(() -> under(BOOK, "TOY-9/who=nobody"))
                .hasMessage("TOY-9/who has no reading 'nobody'; it has: police, court");
        assertThatThrownBy(() -> ReadingName.parse("TOY-9/who")).hasMessageContaining("expected a form like");
    }

    @Test
    void a_register_that_speaks_of_a_rule_not_in_the_book_is_refused() {
        assertThatThrownBy(() -> ToyBook.of(ToyBook.art("9").always(may(Office.STATE, Seize.SEIZE)))
                        .interpreting(ImmutableList.of(WHO)))
                .hasMessageContaining("TOY-9/who would change a rule that is not in the book");
        assertThatThrownBy(() -> BOOK.interpreting(ImmutableList.of(WHO)))
                .hasMessageContaining("stands in the register twice");
        assertThatThrownBy(() -> ToyBook.of(ART)
                        .interpreting(ImmutableList.of(
                                Interpretation.on("TOY-9", "alone", ANY).using("one", ANY))))
                .hasMessageContaining("has no other reading");
    }

    @Test
    void a_rule_does_not_become_another_word_and_names_are_plain() {
        assertThatThrownBy(() -> Interpretation.otherwise(POLICE, only(Seize.SEIZE)))
                .hasMessageContaining("another word has another id");
        assertThatThrownBy(() -> Interpretation.on("TOY-9", "Who?", ANY))
                .hasMessageContaining("Not the name of a topic");
        assertThatThrownBy(() -> WHO.using("again", ANY)).hasMessageContaining("uses a reading already");
        assertThatThrownBy(() -> WHO.or("court", ANY, Interpretation.without(POLICE)))
                .hasMessageContaining("have one name");
        assertThatThrownBy(() -> Interpretation.on("TOY-9", "who", ANY).or("x", ANY, Interpretation.without(POLICE)))
                .hasMessageContaining("does not say which reading the book uses");
    }

    @Test
    void an_amendment_that_took_the_rules_away_leaves_nothing_to_read() {
        RuleBook amended = BOOK.amendedBy(new Amendment(
                "repeal",
                LocalDate.parse("2000-01-01"),
                com.google.common.collect.ImmutableSet.of(ART.id()),
                ImmutableList.of()));

        assertThat(amended.interpretations()).hasSize(2);
        assertThat(amended.catalogue().stream().filter(entry -> entry.to().isEmpty()))
                .isEmpty();
    }

    @Test
    void two_books_together_have_both_registers() {
        RuleBook other = ToyBook.of(ToyBook.ART_1);

        assertThat(BOOK.and(other).interpretations()).isEqualTo(BOOK.interpretations());
        assertThat(seize(under(other.and(BOOK), "TOY-9/who=court"), Office.COURT))
                .isInstanceOf(Assessment.Permitted.class);
    }
}
