package org.confisca.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the pages and the sources are, whatever directory the tests run in. */
final class Repository {
    static final Path ROOT = root();

    private Repository() {}

    /** The variable is for tests that run outside the repository. */
    private static Path root() {
        String given = System.getenv("CONFISCA_ROOT");
        Path place =
                Path.of(given == null ? System.getProperty("user.dir") : given).toAbsolutePath();
        while (!Files.exists(place.resolve("LICENSE"))) {
            place = place.getParent();
            if (place == null) {
                throw new IllegalStateException("No directory with a LICENSE above " + System.getProperty("user.dir"));
            }
        }
        return place;
    }

    /** The README and everything under docs, in order of their paths. */
    static ImmutableList<Page> pages() {
        return Stream.concat(Stream.of(ROOT.resolve("README.md")), files(ROOT.resolve("docs"), ".md"))
                .map(Page::read)
                .collect(ImmutableList.toImmutableList());
    }

    /** The public types of the library by their simple name. */
    static ImmutableSetMultimap<String, Class<?>> publicTypes() {
        Path sources = ROOT.resolve("core/src/main/java");
        ImmutableSetMultimap.Builder<String, Class<?>> types = ImmutableSetMultimap.builder();
        files(sources.resolve("org"), ".java")
                .map(file ->
                        sources.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", "."))
                .filter(name -> !name.endsWith("package-info"))
                .map(Repository::type)
                .filter(type -> java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                .forEach(type -> types.put(type.getSimpleName(), type));
        return types.build();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Repository.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Stream<Path> files(Path directory, String ending) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
