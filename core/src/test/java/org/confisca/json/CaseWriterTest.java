package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.CaseTexts.PREPARATION;
import static org.confisca.json.CaseTexts.file;
import static org.confisca.json.CaseTexts.usable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.confisca.casefile.Asset;
import org.confisca.casefile.Authorisation;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Compensation;
import org.confisca.casefile.Custody;
import org.confisca.casefile.Decision;
import org.confisca.casefile.Detention;
import org.confisca.casefile.DisposalRequest;
import org.confisca.casefile.Duty;
import org.confisca.casefile.Execution;
import org.confisca.casefile.InstalmentPlan;
import org.confisca.casefile.Interest;
import org.confisca.casefile.Measure;
import org.confisca.casefile.Offence;
import org.confisca.casefile.Party;
import org.confisca.casefile.PaymentObligation;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.ReuseGrant;
import org.confisca.casefile.Rights;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Security;
import org.confisca.casefile.Settlement;
import org.confisca.casefile.StateShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseWriterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static CheckedCase checked() {
        return CaseCheck.run(usable(file(PREPARATION.toArray(String[]::new))), ToyLaw.book());
    }

    @Test
    void replay_gives_the_same_characters() {
        CheckedCase checked = checked();

        assertThat(CaseWriter.write(checked.history().replay()))
                .isEqualTo(CaseWriter.write(checked.history().now()));
        assertThat(CaseWriter.write(checked)).isEqualTo(CaseWriter.write(checked()));
    }

    @Test
    void an_answer_is_written_with_its_sources_and_its_words() throws Exception {
        CheckedCase checked = checked();
        JsonNode permitted =
                MAPPER.readTree(CaseWriter.write(checked.acts().get(0).assessment()));
        JsonNode refused =
                MAPPER.readTree(CaseWriter.write(checked.acts().get(1).assessment()));

        assertThat(permitted.path("outcome").asText()).isEqualTo("PERMITTED");
        assertThat(permitted.at("/powers/0/law/citation").asText()).isEqualTo("TOY-1");
        assertThat(permitted.at("/powers/0/law/check").asText()).isEqualTo("VERIFIED");
        assertThat(permitted.at("/then/started/0/end").asText()).isEqualTo("2026-07-10T00:00");
        assertThat(permitted.at("/then/opened/0/owedBy").asText()).isEqualTo("FIU");
        assertThat(permitted.at("/explanation/nl/0").asText()).startsWith("Toegestaan");
        assertThat(refused.at("/reasons/0/kind").asText()).isEqualTo("NO_POWER");
    }

    @Test
    void everything_written_is_json() throws Exception {
        CheckedCase checked = checked();

        for (String text : List.of(
                CaseWriter.write(checked),
                CaseWriter.write(checked.history()),
                CaseWriter.write(checked.history().now()),
                CaseWriter.catalogue(ToyLaw.book()))) {
            assertThat(MAPPER.readTree(text).isObject()).isTrue();
            assertThat(text).endsWith("}\n").doesNotContain("\r");
        }
    }

    /** The nouns, and properties that are written under another name or in another place. */
    static Stream<Noun> nouns() {
        return Stream.of(
                new Noun(CaseFile.class, "FileNodes", Set.of("reference", "clock", "edit", "subjects")),
                new Noun(Party.class, "NounNodes", Set.of()),
                new Noun(Offence.class, "NounNodes", Set.of()),
                new Noun(Asset.class, "NounNodes", Set.of()),
                new Noun(Measure.class, "NounNodes", Set.of()),
                new Noun(Authorisation.class, "DecisionNodes", Set.of()),
                new Noun(DisposalRequest.class, "DecisionNodes", Set.of()),
                new Noun(Decision.class, "DecisionNodes", Set.of()),
                new Noun(Remedy.class, "DecisionNodes", Set.of()),
                new Noun(ReuseGrant.class, "DecisionNodes", Set.of()),
                new Noun(Execution.class, "ExecutionNodes", Set.of()),
                new Noun(Rights.class, "ExecutionNodes", Set.of()),
                new Noun(PaymentObligation.class, "ExecutionNodes", Set.of()),
                new Noun(InstalmentPlan.class, "ExecutionNodes", Set.of()),
                new Noun(Settlement.class, "ExecutionNodes", Set.of()),
                new Noun(Detention.class, "ExecutionNodes", Set.of()),
                new Noun(StateShare.class, "ExecutionNodes", Set.of()),
                new Noun(Compensation.class, "ExecutionNodes", Set.of()),
                new Noun(Interest.class, "ExecutionNodes", Set.of()),
                new Noun(Security.class, "ExecutionNodes", Set.of()),
                new Noun(Custody.class, "ExecutionNodes", Set.of()),
                new Noun(RunningTerm.class, "LawNodes", Set.of("deadline")),
                new Noun(Duty.class, "LawNodes", Set.of()));
    }

    record Noun(Class<?> type, String writer, Set<String> elsewhere) {}

    /** A property that is added to a noun and forgotten here would make two different files look alike. */
    @ParameterizedTest
    @MethodSource("nouns")
    void no_property_of_a_noun_is_forgotten(Noun noun) throws Exception {
        String source = java.nio.file.Files.readString(
                java.nio.file.Path.of("src/main/java/org/confisca/json", noun.writer() + ".java"));
        Set<String> forgotten = new TreeSet<>();
        for (Method method : noun.type().getDeclaredMethods()) {
            boolean property = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && !Modifier.isPrivate(method.getModifiers())
                    && !method.isSynthetic()
                    && !Set.of("check", "toString", "hashCode", "equals").contains(method.getName());
            if (property
                    && !noun.elsewhere().contains(method.getName())
                    && !source.contains("\"" + method.getName() + "\"")) {
                forgotten.add(method.getName());
            }
        }
        assertThat(forgotten).isEmpty();
    }
}
