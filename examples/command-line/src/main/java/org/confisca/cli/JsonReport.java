package org.confisca.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.confisca.json.CaseWriter;

/** The results of a check as one JSON document. */
final class JsonReport {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonReport() {}

    static String of(ImmutableList<CheckedFile> files) {
        ObjectNode report = MAPPER.createObjectNode();
        ArrayNode list = report.putArray("files");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            for (CheckedFile file : files) {
                add(list.addObject().put("file", file.file()), file);
            }
            report.putObject("summary")
                    .put("files", files.size())
                    .put("asExpected", count(files, ExitCode.AS_EXPECTED))
                    .put("different", count(files, ExitCode.DIFFERENT))
                    .put("unusable", count(files, ExitCode.UNUSABLE));
            return MAPPER.writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(report)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The library wrote something that is no JSON", impossible);
        }
    }

    private static void add(ObjectNode node, CheckedFile file) throws JsonProcessingException {
        if (file instanceof CheckedFile.Judged judged) {
            boolean different = judged.exitCode() == ExitCode.DIFFERENT;
            boolean test = judged.checked().document().expectsSomething();
            node.put("status", different ? "DIFFERENT" : test ? "AS_EXPECTED" : "JUDGED")
                    .set("case", MAPPER.readTree(CaseWriter.write(judged.checked())));
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
