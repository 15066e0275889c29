package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, run as a user runs it. Only after it was packaged. */
class PackagedRun {
    private static final Path JAR = Path.of("target", "confisca.jar").toAbsolutePath();

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ended(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void it_knows_its_version() throws IOException, InterruptedException {
        assertThat(run("--version"))
                .isEqualTo(new Ended(0, "confisca " + System.getProperty("confisca.version") + "\n", ""));
    }

    @Test
    void it_ends_with_0_1_or_2() throws IOException, InterruptedException {
        new Cli(folder)
                .with("expected.yaml", Cli.AS_EXPECTED)
                .with("different.yaml", Cli.DIFFERENT)
                .with("unusable.yaml", Cli.UNUSABLE);

        assertThat(run("check", "expected.yaml").code()).isZero();
        assertThat(run("check", "different.yaml").code()).isEqualTo(1);
        assertThat(run("check", "unusable.yaml", "different.yaml").code()).isEqualTo(2);
        assertThat(run("check", "absent.yaml").code()).isEqualTo(2);
        assertThat(run("check", "--lang", "nl", "expected.yaml").out()).contains("Toegestaan");
    }
}
