package org.confisca.docs;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java of a page as one program, run from top to bottom: imports first, then the blocks as one method body. A block
 * that starts with {@code // file: Name.java} is a source file of its own.
 */
final class PageProgram {
    private static final String FILE = "// file: ";
    private static final char MARK = '\036';
    private static final String MAIN = "PageMain";

    private final Page page;
    private final ImmutableList<Page.Block> statements;
    private final ImmutableList<Page.Block> files;

    PageProgram(Page page) {
        this.page = page;
        ImmutableList<Page.Block> java = page.blocks().stream()
                .filter(block -> block.language().equals("java"))
                .collect(ImmutableList.toImmutableList());
        this.files =
                java.stream().filter(block -> block.text().startsWith(FILE)).collect(ImmutableList.toImmutableList());
        this.statements =
                java.stream().filter(block -> !block.text().startsWith(FILE)).collect(ImmutableList.toImmutableList());
    }

    /** The blocks that run, in order. */
    ImmutableList<Page.Block> statements() {
        return statements;
    }

    /** Compiles and runs the page in a Java of its own; what each block printed, in their order. */
    ImmutableList<String> run(Path directory) throws IOException, InterruptedException {
        List<Path> sources = new ArrayList<>();
        for (Page.Block file : files) {
            String name = file.text().lines().findFirst().orElseThrow().substring(FILE.length());
            sources.add(Files.writeString(directory.resolve(name.strip()), file.text()));
        }
        sources.add(Files.writeString(directory.resolve(MAIN + ".java"), main()));
        compile(sources, directory);
        return started(directory);
    }

    private String main() {
        Set<String> imports = new TreeSet<>();
        StringBuilder body = new StringBuilder();
        for (Page.Block block : statements) {
            body.append("// ").append(page.place(block)).append('\n');
            block.text().lines().forEach(line -> {
                if (line.startsWith("import ")) {
                    imports.add(line);
                } else {
                    body.append(line).append('\n');
                }
            });
            body.append("System.out.print((char) ").append((int) MARK).append(");\n");
        }
        return String.join("\n", imports) + "\n\nfinal class " + MAIN
                + " {\npublic static void main(String[] args) throws Exception {\n" + body + "}\n}\n";
    }

    private void compile(List<Path> sources, Path directory) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("--release", "17", "-proc:none", "-d", directory.toString(), "-cp", classPath());
            boolean compiled = compiler.getTask(
                            null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError(page.name() + " does not compile:\n"
                        + said.getDiagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
            }
        }
    }

    private ImmutableList<String> started(Path directory) throws IOException, InterruptedException {
        Path printed = directory.resolve("printed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        directory + File.pathSeparator + classPath(),
                        MAIN)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(page.name() + " did not end within a minute");
        }
        String output = Files.readString(printed).replace("\r\n", "\n");
        if (process.exitValue() != 0) {
            throw new AssertionError(page.name() + " failed:\n" + output);
        }
        return ImmutableList.copyOf(Splitter.on(MARK).split(output)).subList(0, statements.size());
    }

    /** Everything these tests run with, as one class path, whether it came as classes or as modules. */
    private static String classPath() {
        Set<String> entries = new LinkedHashSet<>();
        Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .flatMap(path ->
                        Splitter.on(File.pathSeparatorChar).omitEmptyStrings().splitToStream(path))
                .forEach(entries::add);
        return String.join(File.pathSeparator, entries);
    }
}
