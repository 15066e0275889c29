package org.confisca.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.confisca.casefile.Labelled;
import org.junit.jupiter.api.Test;

/** Keeps the glossary and the names of the library together. */
class GlossaryTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final ImmutableSetMultimap<String, Class<?>> TYPES = Repository.publicTypes();

    /** A row: term, Dutch, Union law, meaning, source, name in the API. */
    private static ImmutableList<ImmutableList<String>> rows() {
        return Page.read(Repository.ROOT.resolve("docs/glossary.md")).tableRows().stream()
                .filter(row -> !row.get(0).equals("English"))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> names(ImmutableList<String> row) {
        return CODE.matcher(row.get(5)).results().map(found -> found.group(1)).collect(ImmutableList.toImmutableList());
    }

    @Test
    void every_row_has_all_columns_and_a_meaning_and_a_source() {
        assertThat(rows()).hasSizeGreaterThan(49).allSatisfy(row -> {
            assertThat(row).hasSize(6);
            assertThat(row.get(0)).isNotBlank();
            assertThat(row.get(1)).isNotBlank();
            assertThat(row.get(3)).isNotBlank();
            assertThat(row.get(4)).isNotBlank();
        });
    }

    @Test
    void one_word_stands_for_one_thing() {
        assertThat(rows()).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        assertThat(rows().stream().flatMap(row -> names(row).stream())).doesNotHaveDuplicates();
    }

    @Test
    void every_name_in_the_glossary_exists() {
        assertThat(rows().stream().flatMap(row -> names(row).stream()))
                .hasSizeGreaterThan(49)
                .allMatch(GlossaryTest::exists);
    }

    @Test
    void a_constant_is_called_what_the_glossary_calls_it() {
        assertThat(rows().stream().filter(row -> label(row).isPresent()))
                .hasSizeGreaterThan(9)
                .allSatisfy(row -> assertThat(row.get(1)).isEqualTo(label(row).orElseThrow()));
    }

    private static boolean exists(String name) {
        ImmutableList<String> parts = ImmutableList.copyOf(name.split("\\.", -1));
        return types(parts.get(0))
                .anyMatch(type ->
                        parts.size() == 1 || (parts.size() == 2 && members(type).anyMatch(parts.get(1)::equals)));
    }

    private static Stream<Class<?>> types(String name) {
        return TYPES.get(name).stream();
    }

    private static Stream<String> members(Class<?> type) {
        return Stream.of(
                        Arrays.stream(type.getClasses()).map(Class::getSimpleName),
                        Arrays.stream(type.getFields()).map(Field::getName),
                        Arrays.stream(type.getMethods()).map(java.lang.reflect.Method::getName))
                .flatMap(names -> names);
    }

    /** The Dutch label of the constant in a row that names exactly one. */
    private static Optional<String> label(ImmutableList<String> row) {
        ImmutableList<String> names = names(row);
        Optional<MatchResult> constant = names.size() == 1
                ? Pattern.compile("(\\w+)\\.([A-Z_]+)")
                        .matcher(names.get(0))
                        .results()
                        .findFirst()
                : Optional.empty();
        return constant.flatMap(found -> types(found.group(1))
                .filter(type -> type.isEnum() && Labelled.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .filter(each -> ((Enum<?>) each).name().equals(found.group(2)))
                .map(each -> ((Labelled) each).label().nl())
                .findFirst());
    }
}
