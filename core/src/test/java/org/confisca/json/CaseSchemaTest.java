package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.CaseTexts.PREPARATION;
import static org.confisca.json.CaseTexts.act;
import static org.confisca.json.CaseTexts.file;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.confisca.act.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseSchemaTest {
    private static final Path ROOT = Path.of("..");
    private static final String TEXT = CaseSchema.of(Vocabulary.standard());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    private static List<String> errors(String text, InputFormat format) {
        return SCHEMA.validate(text, format).stream().map(Object::toString).toList();
    }

    @Test
    void the_checked_in_schema_is_the_generated_one() throws IOException {
        Path checkedIn = ROOT.resolve("docs/case-file.schema.json");
        if (Boolean.getBoolean("confisca.update")) {
            Files.writeString(checkedIn, TEXT);
        }

        assertThat(Files.readString(checkedIn))
                .as("run the tests of core with -Dconfisca.update=true to write it anew")
                .isEqualTo(TEXT);
    }

    @Test
    void a_valid_file_is_valid_by_the_schema() {
        assertThat(errors(file(PREPARATION.toArray(String[]::new)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'measure': 'H1'",
                "'asset': 7, 'measure': 'H1'",
                "'asset': 'A 1', 'measure': 'H1'",
                "'asset': 'A1', 'measure': 'H1', 'ground': 'NONE'",
                "'asset': 'A1', 'measure': 'H1', 'colour': 'red'",
                "'asset': 'A1', 'measure': 'H1', 'expect': { 'outcome': 'YES' }",
                "'asset': 'A1', 'measure': 'H1', 'expect': { 'duties': [{ 'owedBy': 'FIU', 'act': 'x', 'about': 'asset:A1' }] }",
            })
    void a_mistake_in_an_act_is_one_by_the_schema_too(String fields) {
        assertThat(errors(file(act("OrderHold", fields)), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void an_unknown_act_is_invalid() {
        assertThat(errors(file(act("Dance", "'asset': 'A1'")), InputFormat.JSON))
                .isNotEmpty();
        assertThat(errors(file(act("HoldLapsed", "'about': 'measure:H1'")), InputFormat.JSON))
                .isNotEmpty();
    }

    static Stream<Path> shipped() throws IOException {
        Path cases = ROOT.resolve("examples/command-line/cases");
        if (!Files.isDirectory(cases)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(cases)) {
            return files.filter(path -> path.toString().matches(".*\\.(json|ya?ml)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("shipped")
    void every_shipped_case_file_is_readable_and_valid(Path path) throws IOException {
        String text = Files.readString(path);
        boolean json = path.toString().endsWith(".json");

        assertThat(CaseReader.standard().read(text, json ? Format.JSON : Format.YAML))
                .isInstanceOf(CaseReading.Usable.class);
        assertThat(errors(text, json ? InputFormat.JSON : InputFormat.YAML)).isEmpty();
    }
}
