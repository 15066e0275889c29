package org.confisca.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The compiler refuses to add a claim to a result. */
class StagesNeverMixTest {
    private static final ImmutableList<String> STAGES =
            ImmutableList.of("Claimed", "Ordered", "Final", "Executed", "Collected", "Distributed");

    /** What the compiler says against a line of code with two sums, {@code one} and {@code other}. */
    private static ImmutableList<String> errors(String one, String other, String line) {
        String source = """
                import org.confisca.money.Amount;
                import org.confisca.money.Stage.*;
                import org.joda.money.Money;

                final class Sums {
                    static Object of(Amount<%s> one, Amount<%s> other) {
                        %s
                    }
                }
                """.formatted(one, other, line);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        compiler.getTask(
                        null,
                        null,
                        said,
                        ImmutableList.of(
                                "--release",
                                "17",
                                "-proc:none",
                                "-Xlint:none",
                                "-implicit:none",
                                "-d",
                                System.getProperty("java.io.tmpdir"),
                                "-cp",
                                classPath()),
                        null,
                        ImmutableList.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Sums.java"), JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }))
                .call();
        return said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getLineNumber() + ": " + each.getMessage(Locale.ROOT))
                .collect(ImmutableList.toImmutableList());
    }

    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .flatMap(path ->
                        Splitter.on(File.pathSeparatorChar).omitEmptyStrings().splitToStream(path))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @TestFactory
    Stream<DynamicTest> sums_of_one_stage_add_up() {
        return STAGES.stream()
                .map(stage -> DynamicTest.dynamicTest(
                        stage,
                        () -> assertThat(errors(stage, stage, "return one.plus(other);"))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> sums_of_two_stages_do_not() {
        return STAGES.stream()
                .flatMap(one -> STAGES.stream()
                        .filter(other -> !other.equals(one))
                        .map(other -> DynamicTest.dynamicTest(
                                one + " and " + other,
                                () -> assertThat(errors(one, other, "return one.plus(other);"))
                                        .singleElement()
                                        .asString()
                                        .startsWith("7: ")
                                        .contains("cannot be converted to"))));
    }

    @Test
    void nor_are_they_compared() {
        assertThat(errors("Claimed", "Ordered", "return one.compareTo(other);")).hasSize(1);
        assertThat(errors("Claimed", "Claimed", "return one.compareTo(other);")).isEmpty();
    }

    @Test
    void a_stage_is_reached_through_the_one_before_it_only() {
        assertThat(errors("Ordered", "Final", "return Amount.broughtToExecution(other);"))
                .isEmpty();
        assertThat(errors("Ordered", "Final", "return Amount.broughtToExecution(one);"))
                .hasSize(1);
        assertThat(errors("Claimed", "Ordered", "return Amount.becameFinal(one);"))
                .hasSize(1);
        assertThat(errors("Ordered", "Final", "return Amount.received(other, other.money());"))
                .hasSize(1);
        assertThat(errors("Ordered", "Executed", "return Amount.passedOn(other, other.money());"))
                .hasSize(1);
    }

    @Test
    void nobody_makes_a_sum_of_a_stage_of_one_s_own() {
        assertThat(errors("Claimed", "Claimed", "return new Amount<Distributed>(Distributed.class, one.money());"))
                .hasSize(1);
        assertThat(errors("Claimed", "Claimed", "return (Amount<Ordered>) one;"))
                .hasSize(1);
    }
}
