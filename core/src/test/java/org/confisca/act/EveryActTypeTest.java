package org.confisca.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Subject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every type of the standard vocabulary, with generated acts. */
class EveryActTypeTest {
    private static final ImmutableListMultimap<String, String> TEXTS = ImmutableListMultimap.<String, String>builder()
            .putAll("date-time", "2026-07-02T10:15", "2026-07-03T00:00:01")
            .putAll("date", "2026-07-02", "2028-02-29")
            .putAll("money", "EUR 12.50", "USD 0.00")
            .putAll("text", "a text", "x")
            .putAll("subject", "asset:A1", "measure:S1")
            .putAll("fraction", "1/3", "1/2")
            .putAll("id", "X1", "X2", "X3")
            .build();

    private static Stream<ActType<?>> types() {
        return Vocabulary.standard().all().stream().filter(type -> !(type instanceof ByLawType));
    }

    @TestFactory
    Stream<DynamicTest> an_act_is_the_same_after_it_was_taken_apart_and_made_again() {
        return types().map(type -> DynamicTest.dynamicTest(type.name(), () -> roundTrip(type)));
    }

    @TestFactory
    Stream<DynamicTest> a_moment_that_cannot_be_written_does_not_fit() {
        return types().map(type -> DynamicTest.dynamicTest(type.name(), () -> momentsFit(type)));
    }

    private static <A extends Act> void momentsFit(ActType<A> type) {
        A act = type.make(values(type, new Random(7), true));
        CaseFile file = CaseFile.builder().reference("empty").build();
        Misfit misfit = new Misfit("at", Act.AT.kind().expected());
        for (LocalDateTime never : List.of(
                LocalDateTime.MAX,
                LocalDateTime.MIN,
                LocalDateTime.parse("+10000-01-01T00:00"),
                LocalDateTime.parse("-0001-12-31T23:59"))) {
            assertThat(type.misfits(file, type.with(act, Act.AT, never))).contains(misfit);
        }
        assertThat(type.misfits(file, type.with(act, Act.AT, LocalDateTime.parse("9999-12-31T23:59"))))
                .doesNotContain(misfit);
        assertThat(type.misfits(file, type.with(act, Act.AT, LocalDateTime.parse("0000-01-01T00:00"))))
                .doesNotContain(misfit);
    }

    private static <A extends Act> void roundTrip(ActType<A> type) {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            A act = type.make(values(type, random, i == 0));
            assertThat(type.make(type.values(act))).isEqualTo(act);
            assertThat(act.type()).isSameAs(type);
            assertThat(Act.AT.in(act)).contains(act.at());
            assertThat(Act.BY.in(act)).contains(act.by());
            for (Field<? super A, ?> field : type.fields()) {
                assertSameValue(type, act, field);
                if (field.role() != Field.Role.TELLS && field.kind() instanceof ValueKind.Text<?>) {
                    assertThat(type.subjects(act))
                            .containsAll(field.in(act).map(Subject.class::cast).stream()
                                    .toList());
                }
            }
        }
    }

    private static <A extends Act, T> void assertSameValue(ActType<A> type, A act, Field<? super A, T> field) {
        Optional<T> value = field.in(act);
        assertThat(type.values(act).find(field)).isEqualTo(value);
        value.ifPresent(known -> assertThat(type.with(act, field, known)).isEqualTo(act));
    }

    private static <A extends Act> Values values(ActType<A> type, Random random, boolean all) {
        Values values = Values.none();
        for (Field<? super A, ?> field : type.fields()) {
            if (field.isRequired() || all || random.nextBoolean()) {
                values = with(values, field, random);
            }
        }
        return values;
    }

    private static <T> Values with(Values values, Field<?, T> field, Random random) {
        return values.with(field, value(field.kind(), random));
    }

    @SuppressWarnings("unchecked") // the kind says what its values are
    private static <T> T value(ValueKind<T> kind, Random random) {
        if (kind instanceof ValueKind.Text<T> text) {
            return text(text, random);
        }
        if (kind instanceof ValueKind.ListOf<?> list) {
            return (T) ImmutableList.of(text(list.element(), random));
        }
        return (T) (kind instanceof ValueKind.Flag ? random.nextBoolean() : (Object) random.nextInt(20));
    }

    private static <T> T text(ValueKind.Text<T> kind, Random random) {
        List<String> texts = kind.choices().isEmpty()
                ? TEXTS.get(kind.name())
                : kind.choices().asList();
        T value = kind.parser().apply(texts.get(random.nextInt(texts.size()))).orElseThrow();
        assertThat(kind.parser().apply(kind.formatter().apply(value))).contains(value);
        return value;
    }

    @Test
    void every_act_says_when_and_by_whom_first() {
        types().forEach(type -> assertThat(type.fields().subList(0, 2).stream().map(Field::name))
                .as(type.name())
                .containsExactly("at", "by"));
        assertThat(types()).hasSizeGreaterThan(40);
    }

    @Test
    void names_and_labels_are_unique() {
        assertThat(Vocabulary.standard().all()).extracting(ActType::name).doesNotHaveDuplicates();
        assertThat(Vocabulary.standard().all())
                .extracting(type -> type.label().en())
                .doesNotHaveDuplicates();
        assertThat(Vocabulary.standard().all())
                .extracting(type -> type.label().nl())
                .doesNotHaveDuplicates();
    }
}
