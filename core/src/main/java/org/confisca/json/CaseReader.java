package org.confisca.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.ValueKind;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.CaseFile;

/**
 * Reads a case file from JSON or YAML. Whatever the text, the answer is a whole document or everything that is wrong with
 * it, each finding with its JSON path; no text makes it throw. A text of more than three million characters, or nested more
 * than forty levels deep, is refused, as are YAML aliases and tags; no text names a class. Immutable and safe for use by
 * many threads.
 *
 * <p>An asset of the header is free when the file opens: what was done to it before, the file has to say with acts.
 *
 * <pre>{@code
 * CaseReading reading = CaseReader.standard().read(text);
 * if (reading instanceof CaseReading.Usable usable) {
 *     CheckedCase checked = CaseCheck.run(usable.document(), book);
 * }
 * }</pre>
 */
public final class CaseReader {
    static final ImmutableSet<String> RESERVED = ImmutableSet.of("act", "proposed", "recorded", "note", "expect");

    private static final CaseReader STANDARD = new CaseReader(Vocabulary.standard());

    private final Vocabulary vocabulary;

    private CaseReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A reader of files with the acts that ship with the library.
     *
     * @return the reader
     */
    public static CaseReader standard() {
        return STANDARD;
    }

    /**
     * A reader of files with acts of one's own.
     *
     * @param vocabulary the acts
     * @return the reader
     * @throws IllegalArgumentException if an act has a field with a name that the format keeps for itself
     */
    public static CaseReader of(Vocabulary vocabulary) {
        for (ActType<?> type : vocabulary.all()) {
            for (Field<?, ?> field : type.fields()) {
                checkArgument(
                        !RESERVED.contains(field.name()),
                        "%s has a field '%s', a name that case files keep for themselves",
                        type,
                        field);
            }
        }
        return new CaseReader(vocabulary);
    }

    /**
     * Reads a case file in the format that it seems to be in.
     *
     * @param text the text
     * @return the document, or all findings
     */
    public CaseReading read(String text) {
        return read(text, Format.of(text));
    }

    /**
     * Reads a case file.
     *
     * @param text the text
     * @param format how it is written
     * @return the document, or all findings
     */
    public CaseReading read(String text, Format format) {
        Findings findings = new Findings();
        Optional<CaseDocument> document = new TreeReader(findings)
                .read(text, format)
                .flatMap(node -> ObjectReader.of(node, Path.ROOT, findings))
                .flatMap(root -> document(root, findings));
        ImmutableList<InputFinding> found = findings.all();
        return document.isPresent() && found.isEmpty()
                ? new CaseReading.Usable(document.get())
                : new CaseReading.Unusable(found);
    }

    /**
     * Reads a single act, such as somebody sends to a case system: its name and its fields, as they stand among the acts of
     * a case file, and nothing else. What it refers to must be on the file, and what it makes must not; whether it comes in
     * order of time, the book answers.
     *
     * @param text the act as JSON or YAML
     * @param file the file that it is about
     * @return the act, or all findings
     */
    public ActReading readAct(String text, CaseFile file) {
        Findings findings = new Findings();
        ActReader acts = new ActReader(vocabulary, findings, new Known(file::has, findings));
        Optional<Act> act = new TreeReader(findings)
                .read(text, Format.of(text))
                .flatMap(node -> ObjectReader.of(node, Path.ROOT, findings))
                .flatMap(acts::readAlone);
        ImmutableList<InputFinding> found = findings.all();
        return act.isPresent() && found.isEmpty() ? new ActReading.Usable(act.get()) : new ActReading.Unusable(found);
    }

    private Optional<CaseDocument> document(ObjectReader root, Findings findings) {
        Known known = new Known(findings);
        Optional<CaseFile> opening = new HeaderReader(findings, known).read(root);
        Optional<String> jurisdiction = root.required("jurisdiction", ValueKind.TEXT);
        var document = CaseDocument.builder()
                .title(Texts.labelled(root, "title", findings))
                .synthetic(root.flag("synthetic"))
                .source(root.optional("source", ValueKind.TEXT))
                .note(root.optional("note", ValueKind.TEXT));
        root.optional("$schema", ValueKind.TEXT); // for editors
        ActReader acts = new ActReader(vocabulary, findings, known);
        for (ObjectReader object : Lists.objects(root.list("acts", true).orElse(ImmutableList.of()), findings)) {
            acts.read(object).ifPresent(document::addActs);
        }
        document.calculation(root.object("calculation")
                .flatMap(calculation -> CalculationReader.within(calculation, root, known, findings)));
        document.until(root.object("until").flatMap(until -> until(until, acts, known, findings)));
        root.end();
        return opening.isEmpty() || jurisdiction.isEmpty()
                ? Optional.empty()
                : Optional.of(document.opening(opening.get())
                        .jurisdiction(jurisdiction.get())
                        .build());
    }

    private Optional<CaseDocument.Until> until(ObjectReader object, ActReader acts, Known known, Findings findings) {
        Optional<LocalDateTime> at = object.required("at", ValueKind.DATE_TIME);
        at.ifPresent(moment -> acts.order(moment, object));
        Optional<Expectation> expect = object.object("expect")
                .map(expected -> new ExpectationReader(vocabulary, findings, known.scope(true)).ofEnd(expected));
        object.end();
        return at.map(moment -> new CaseDocument.Until(moment, expect));
    }
}
