package org.confisca.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.confisca.act.ValueKind;
import org.confisca.json.CalculationWriter;
import org.confisca.json.CaseWriter;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.RuleBook;
import org.confisca.source.Wording;

/** Results about many files as one JSON document. */
final class JsonReport {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final boolean paths;
    private final ArrayNode list = MAPPER.createArrayNode();

    JsonReport(boolean paths) {
        this.paths = paths;
    }

    void add(CheckedFile file) {
        try {
            add(list.addObject().put("file", file.file()), file, paths);
        } catch (JsonProcessingException impossible) {
            throw impossible(impossible);
        }
    }

    /** All that was added, with a summary. */
    String text(ImmutableList<CheckedFile> files) {
        ObjectNode report = MAPPER.createObjectNode();
        report.set("files", list);
        report.putObject("summary")
                .put("files", files.size())
                .put("asExpected", count(files, ExitCode.AS_EXPECTED))
                .put("different", count(files, ExitCode.DIFFERENT))
                .put("unusable", count(files, ExitCode.UNUSABLE));
        return text(report);
    }

    private static IllegalStateException impossible(JsonProcessingException broken) {
        return new IllegalStateException("The library wrote something that is no JSON", broken);
    }

    /** The catalogue of a book; with examples, each rule has a list of them. */
    static String catalogue(RuleBook book, Predicate<? super CatalogueEntry> wanted, Optional<RuleExamples> examples) {
        String written = CaseWriter.catalogue(book, wanted);
        if (examples.isEmpty()) {
            return written;
        }
        try {
            ObjectNode catalogue = (ObjectNode) MAPPER.readTree(written);
            int number = 0;
            for (CatalogueEntry rule : Iterables.filter(book.catalogue(), wanted::test)) {
                ArrayNode list = ((ObjectNode) catalogue.get("rules").get(number++)).putArray("examples");
                for (RuleExamples.Example example : examples.get().of(rule)) {
                    list.addObject()
                            .put("effect", example.effect().name())
                            .put("file", example.file())
                            .put("act", example.act());
                }
            }
            return text(catalogue);
        } catch (JsonProcessingException impossible) {
            throw impossible(impossible);
        }
    }

    /** Duties of many files, and the files that could not be read. */
    static String duties(
            ImmutableList<CheckedFile> files,
            ImmutableList<DutiesCommand.Found> duties,
            ImmutableList<DutiesCommand.Running> ending,
            LocalDateTime at) {
        ObjectNode report = MAPPER.createObjectNode()
                .put("at", ValueKind.DATE_TIME.formatter().apply(at));
        ArrayNode list = report.putArray("duties");
        try {
            for (DutiesCommand.Found found : duties) {
                JsonNode duty = MAPPER.readTree(CaseWriter.duties(ImmutableList.of(found.owed())));
                list.addObject().put("file", found.in().file()).setAll((ObjectNode) duty.get(0));
            }
            ArrayNode terms = report.putArray("ending");
            for (DutiesCommand.Running found : ending) {
                JsonNode term = MAPPER.readTree(CaseWriter.term(found.term()));
                terms.addObject().put("file", found.in().file()).setAll((ObjectNode) term);
            }
            ArrayNode unusable = report.putArray("unusable");
            for (CheckedFile file : files) {
                if (!(file instanceof CheckedFile.Judged)) {
                    add(unusable.addObject().put("file", file.file()), file, false);
                }
            }
            return text(report);
        } catch (JsonProcessingException impossible) {
            throw impossible(impossible);
        }
    }

    /** What calculations came to, and the files that could not be read. */
    static String calculations(ImmutableList<CalculatedFile> files) {
        ObjectNode report = MAPPER.createObjectNode();
        ArrayNode list = report.putArray("files");
        try {
            for (CalculatedFile file : files) {
                ObjectNode node = list.addObject().put("file", file.file());
                if (file instanceof CalculatedFile.Calculated calculated) {
                    node.put("status", file.exitCode() == ExitCode.DIFFERENT ? "DIFFERENT" : "CALCULATED")
                            .set("estimate", MAPPER.readTree(CalculationWriter.write(calculated.estimate())));
                } else if (file instanceof CalculatedFile.Unreadable unreadable) {
                    node.put("status", "UNUSABLE")
                            .set("findings", MAPPER.readTree(CaseWriter.write(unreadable.findings())));
                } else {
                    Wording why = ((CalculatedFile.Absent) file).why();
                    node.put("status", "UNUSABLE")
                            .putObject("why")
                            .put("nl", why.nl())
                            .put("en", why.en());
                }
            }
            return text(report);
        } catch (JsonProcessingException impossible) {
            throw impossible(impossible);
        }
    }

    /** Compared files, with a summary. */
    static String compared(ImmutableList<ComparedFile> files) {
        ObjectNode report = MAPPER.createObjectNode();
        ArrayNode list = report.putArray("files");
        try {
            for (ComparedFile file : files) {
                ObjectNode node = list.addObject().put("file", file.file());
                if (file instanceof ComparedFile.Compared compared) {
                    node.put("status", compared.compared().differs() ? "DIFFERENT" : "SAME")
                            .set("case", MAPPER.readTree(CaseWriter.write(compared.compared())));
                } else {
                    add(node, ((ComparedFile.Unusable) file).checked(), false);
                }
            }
        } catch (JsonProcessingException impossible) {
            throw impossible(impossible);
        }
        ObjectNode summary = report.putObject("summary")
                .put("files", files.size())
                .put("different", CompareReport.count(files, ExitCode.DIFFERENT))
                .put("same", CompareReport.count(files, ExitCode.AS_EXPECTED))
                .put("unusable", CompareReport.count(files, ExitCode.UNUSABLE));
        ObjectNode byProvision = summary.putObject("byProvision");
        CompareReport.byProvision(files).forEach((provision, cases) -> byProvision.put(provision.value(), cases));
        return text(report);
    }

    static String text(ObjectNode report) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            return MAPPER.writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(report)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw impossible(impossible);
        }
    }

    private static void add(ObjectNode node, CheckedFile file, boolean paths) throws JsonProcessingException {
        if (file instanceof CheckedFile.Judged judged) {
            boolean different = judged.exitCode() == ExitCode.DIFFERENT;
            boolean test = judged.checked().document().expectsSomething();
            node.put("status", different ? "DIFFERENT" : test ? "AS_EXPECTED" : "JUDGED")
                    .set(
                            "case",
                            MAPPER.readTree(
                                    paths
                                            ? CaseWriter.withPaths(judged.checked())
                                            : CaseWriter.write(judged.checked())));
        } else if (file instanceof CheckedFile.Unreadable unreadable) {
            node.put("status", "UNUSABLE").set("findings", MAPPER.readTree(CaseWriter.write(unreadable.findings())));
        } else {
            CheckedFile.Absent absent = (CheckedFile.Absent) file;
            node.put("status", "UNUSABLE")
                    .putObject("why")
                    .put("nl", absent.why().nl())
                    .put("en", absent.why().en());
        }
    }

    private static long count(ImmutableList<CheckedFile> files, int exitCode) {
        return files.stream().filter(file -> file.exitCode() == exitCode).count();
    }
}
