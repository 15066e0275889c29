package org.confisca.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Predicate;
import org.confisca.act.Act;
import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Subject;
import org.confisca.history.CaseHistory;
import org.confisca.history.ComparedCase;
import org.confisca.history.Entry;
import org.confisca.rule.Assessment;
import org.confisca.rule.Bill;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.Option;
import org.confisca.rule.OwedDuty;
import org.confisca.rule.RuleBook;

/** Writes what the library holds as indented JSON. The same value gives the same characters, on every machine. */
public final class CaseWriter {

    private CaseWriter() {}

    /**
     * Everything that a case file holds, registers in order of their ids. Two files are equal when their texts are.
     *
     * @param file the file
     * @return JSON; it is the state of a case, not the document that {@link CaseReader} reads
     */
    public static String write(CaseFile file) {
        return JsonText.of(FileNodes.file(file));
    }

    /**
     * An act, as a case file holds it.
     *
     * @param act the act
     * @return JSON that {@link CaseReader} reads back among the acts of a file; acts of the law, which it does not read, have
     *     {@code act}, {@code at} and {@code about}
     */
    public static String write(Act act) {
        return JsonText.of(StepNodes.act(act));
    }

    /**
     * An answer: outcome, powers, reasons, what is missing, what follows, and the explanation in both languages.
     *
     * @param assessment the answer
     * @return JSON
     */
    public static String write(Assessment assessment) {
        return JsonText.of(Node.object()
                .put("act", StepNodes.act(assessment.question().act()))
                .putAll(AnswerNodes.entries(assessment))
                .build());
    }

    /**
     * A checked case: every act with its answer and the differences.
     *
     * @param checked the checked case
     * @return JSON
     */
    public static String write(CheckedCase checked) {
        return JsonText.of(CheckNodes.checked(checked, false));
    }

    /**
     * A checked case with the nearest lawful paths of every act that is not permitted. They are searched for here, which
     * takes longer than the answers.
     *
     * @param checked the checked case
     * @return JSON as of {@link #write(CheckedCase)}, and under each assessment {@code paths}
     */
    public static String withPaths(CheckedCase checked) {
        return JsonText.of(CheckNodes.checked(checked, true));
    }

    /**
     * A case as two books judge it: every act that was compared, with both answers where they differ.
     *
     * @param compared the compared case
     * @return JSON
     */
    public static String write(ComparedCase compared) {
        return JsonText.of(ComparisonNodes.compared(compared));
    }

    /**
     * What a book can be compared with: its contested readings and bills over it.
     *
     * @param book the book
     * @param bills the bills
     * @return JSON
     */
    public static String readings(RuleBook book, Iterable<Bill> bills) {
        return JsonText.of(ComparisonNodes.readings(book, bills));
    }

    /**
     * An answer with everything that can be said about it: the file just before the act, every rule that spoke with every
     * fact, the edition that was read and why, what follows, and the nearest lawful paths.
     *
     * @param assessment the answer
     * @return JSON as of {@link #write(Assessment)}, and {@code before}, {@code trace} and {@code paths}; if the act is not
     *     permitted but could be done all the same, {@code ifDoneAnyway} is what would follow
     */
    public static String explained(Assessment assessment) {
        Node.Builder node = Node.object()
                .put("act", StepNodes.act(assessment.question().act()))
                .put("before", FileNodes.file(assessment.question().file()))
                .putAll(AnswerNodes.entries(assessment))
                .put("trace", AnswerNodes.trace(assessment));
        if (!(assessment instanceof Assessment.Permitted)) {
            assessment.carriedOut().ifPresent(step -> node.put("ifDoneAnyway", StepNodes.then(step.then())));
        }
        return JsonText.of(
                node.put("paths", AnswerNodes.paths(assessment.paths())).build());
    }

    /**
     * What could be done about subjects of a file.
     *
     * @param file the file
     * @param at the moment
     * @param options the options by subject
     * @return JSON: a subject with no options has an empty list
     */
    public static String options(
            CaseFile file, LocalDateTime at, Map<? extends Subject, ? extends ImmutableList<Option>> options) {
        return JsonText.of(Node.object()
                .put("caseFile", file.reference())
                .put("at", ValueKind.DATE_TIME, at)
                .put(
                        "subjects",
                        LawNodes.list(
                                options.entrySet(),
                                each -> Node.object()
                                        .put("about", SubjectText.format(each.getKey()))
                                        .put("options", LawNodes.list(each.getValue(), CaseWriter::option))
                                        .build()))
                .build());
    }

    private static Node option(Option option) {
        return Node.object()
                .put("act", option.type().name())
                .put("label", Node.wording(option.type().label()))
                .put("holders", Node.texts(option.holders()))
                .put("missing", LawNodes.list(option.missing(), LawNodes::missing))
                .build();
    }

    /**
     * Duties that are open at a moment.
     *
     * @param duties the duties
     * @return JSON, a list
     */
    public static String duties(Iterable<OwedDuty> duties) {
        return JsonText.of(LawNodes.list(duties, CheckNodes::duty));
    }

    /**
     * A term that runs.
     *
     * @param term the term
     * @return JSON, an object: when it ends and why, what it is about, and what the law then does
     */
    public static String term(RunningTerm term) {
        return JsonText.of(LawNodes.term(term));
    }

    /**
     * A history: every line with its cause and what followed.
     *
     * @param history the history
     * @return JSON
     */
    public static String write(CaseHistory history) {
        return JsonText.of(Node.object()
                .put("caseFile", history.opening().reference())
                .put("entries", LawNodes.list(history.entries(), CaseWriter::entry))
                .build());
    }

    /**
     * A line of a history.
     *
     * @param entry the line
     * @return JSON, as among the entries of {@link #write(CaseHistory)}
     */
    public static String write(Entry entry) {
        return JsonText.of(entry(entry));
    }

    private static Node entry(Entry entry) {
        return Node.object()
                .put("recorded", ValueKind.DATE_TIME, entry.recordedAt())
                .put("step", StepNodes.step(entry.step()))
                .build();
    }

    /**
     * What is wrong with a file.
     *
     * @param findings the findings
     * @return JSON, a list
     */
    public static String write(ImmutableList<InputFinding> findings) {
        return JsonText.of(CheckNodes.findings(findings));
    }

    /**
     * The catalogue of a book.
     *
     * @param book the book
     * @return JSON: every rule with its citation, edition and wording
     */
    public static String catalogue(RuleBook book) {
        return catalogue(book, rule -> true);
    }

    /**
     * Part of the catalogue of a book.
     *
     * @param book the book
     * @param wanted which rules to write
     * @return JSON: each of these rules with its citation, edition and wording
     */
    public static String catalogue(RuleBook book, Predicate<? super CatalogueEntry> wanted) {
        return JsonText.of(Node.object()
                .put("book", book.name())
                .put("rules", LawNodes.list(Iterables.filter(book.catalogue(), wanted::test), CaseWriter::rule))
                .build());
    }

    private static Node rule(CatalogueEntry entry) {
        Node.Builder node = StepNodes.rule(entry.rule(), entry.law(), entry.nature())
                .put("word", entry.word())
                .put("from", ValueKind.DATE, entry.from())
                .put("to", ValueKind.DATE, entry.to());
        entry.unread().ifPresent(why -> node.put("unread", Node.wording(why)));
        entry.note().ifPresent(note -> node.put("note", Node.wording(note)));
        if (!entry.readings().isEmpty()) {
            node.put("readings", LawNodes.list(entry.readings(), Node::wording));
        }
        return node.put("generated", entry.generated())
                .put("wording", Node.wording(entry.wording()))
                .build();
    }
}
