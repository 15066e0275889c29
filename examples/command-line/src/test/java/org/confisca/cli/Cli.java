package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs commands in a folder with case files. */
record Cli(Path folder) {
    private static final String CASE = """
            caseFile: c1
            jurisdiction: NL
            completeSince: 2026-07-01
            assets: [{ id: A1, kind: BANK_BALANCE }]
            acts:
              - { act: OrderHold, at: 2026-07-02T10:15, by: FIU, asset: A1, measure: H1, ground: INDICATIONS%s }
            """;
    static final String JUDGED = CASE.formatted("");
    static final String AS_EXPECTED = CASE.formatted(", expect: { outcome: PERMITTED }");
    static final String DIFFERENT = CASE.formatted(", expect: { outcome: REFUSED }");
    static final String UNUSABLE = CASE.formatted(", colour: red");
    static final String IRREGULAR = CASE.formatted("").replace("by: FIU", "by: COURT");

    record Result(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    Result run(String... arguments) {
        return run(false, arguments);
    }

    /** Runs a command as if somebody were watching, or not. */
    Result run(boolean watched, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(folder, watched, new PrintWriter(out), new PrintWriter(err), arguments);
        assertThat(out + "" + err).doesNotContain("\tat ", "Exception");
        return new Result(code, out.toString(), err.toString());
    }

    Cli with(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return this;
    }
}
