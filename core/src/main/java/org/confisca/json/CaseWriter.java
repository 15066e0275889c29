package org.confisca.json;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;
import org.confisca.rule.CatalogueEntry;
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
        return JsonText.of(CheckNodes.checked(checked));
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
                .put(
                        "entries",
                        LawNodes.list(
                                history.entries(),
                                entry -> Node.object()
                                        .put("recorded", ValueKind.DATE_TIME, entry.recordedAt())
                                        .put("step", StepNodes.step(entry.step()))
                                        .build()))
                .build());
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
        return JsonText.of(Node.object()
                .put("book", book.name())
                .put("rules", LawNodes.list(book.catalogue(), CaseWriter::rule))
                .build());
    }

    private static Node rule(CatalogueEntry entry) {
        Node.Builder node = StepNodes.rule(entry.rule(), entry.law(), entry.nature())
                .put("word", entry.word())
                .put("from", ValueKind.DATE, entry.from())
                .put("to", ValueKind.DATE, entry.to());
        entry.unread().ifPresent(why -> node.put("unread", Node.wording(why)));
        entry.note().ifPresent(note -> node.put("note", Node.wording(note)));
        return node.put("wording", Node.wording(entry.wording())).build();
    }
}
