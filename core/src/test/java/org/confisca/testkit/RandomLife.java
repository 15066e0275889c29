package org.confisca.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.Field;
import org.confisca.act.ValueKind;
import org.confisca.act.Values;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Subject;
import org.confisca.rule.Assessment;
import org.confisca.rule.Missing;
import org.confisca.rule.Option;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Supply;

/**
 * Makes up acts that could plausibly come next on a file. Most are guided by what the book says could be done; some are
 * not, so that every outcome is met. The same numbers make the same acts.
 */
public final class RandomLife {
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-12-01T09:00");
    private final RuleBook book;
    private int fresh;

    /** Acts under a book. */
    public RandomLife(RuleBook book) {
        this.book = book;
    }

    /** The next act; empty if these numbers make none that can be put into words. */
    public Optional<Act> next(CaseFile file, long choice) {
        Random random = new Random(choice);
        LocalDateTime at = file.at()
                .orElse(FIRST)
                .plusMinutes(1L + random.nextInt(60))
                .plusDays(random.nextInt(10) < 7 ? random.nextInt(4) : random.nextInt(60));
        Subject about = pick(subjects(file), random);
        if (random.nextInt(5) == 0) {
            return make(pick(types(), random), Optional.empty(), file, at, anyOffice(random), random);
        }
        ImmutableList<Option> options = book.options(file, about, at);
        if (options.isEmpty()) {
            return make(pick(types(), random), Optional.empty(), file, at, anyOffice(random), random);
        }
        Option option = pick(options, random);
        Office by = random.nextInt(8) == 0 || option.holders().isEmpty()
                ? anyOffice(random)
                : pick(option.holders().asList(), random);
        return make(option.type(), Optional.of(option.about()), file, at, by, random);
    }

    /** A determination of something that an undetermined answer asks for, by an office that may make it. */
    public Optional<Act> determination(Assessment.Undetermined answer, long choice) {
        Random random = new Random(choice);
        CaseFile file = answer.question().file();
        for (Missing missing : answer.missing()) {
            if (missing.supply() instanceof Supply.Determined norm) {
                ImmutableList<Subject> named = subjectsOf(answer.question().act());
                return Optional.of(Determine.builder()
                        .at(answer.question().act().at())
                        .by(norm.offices().get(0))
                        .determination(new DeterminationId("DT" + ++fresh))
                        .norm(norm.norm())
                        .about(named.isEmpty() ? ImmutableList.of(subjects(file).get(0)) : named.subList(0, 1))
                        .answer(random.nextBoolean())
                        .standard(norm.standard())
                        .build());
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<Subject> subjectsOf(Act act) {
        return subjectsAs(act.type(), act);
    }

    private static <A extends Act> ImmutableList<Subject> subjectsAs(ActType<A> type, Act act) {
        return type.principal()
                .flatMap(field -> field.in(type.cast(act)))
                .map(subject -> ImmutableList.<Subject>of(subject))
                .orElse(ImmutableList.of());
    }

    private <A extends Act> Optional<Act> make(
            ActType<A> type, Optional<Subject> about, CaseFile file, LocalDateTime at, Office by, Random random) {
        Values values = Values.none().with(Act.AT, at).with(Act.BY, by);
        for (Field<? super A, ?> field : type.fields()) {
            if (field == Act.AT || field == Act.BY) {
                continue;
            }
            boolean principal = type.principal().filter(field::equals).isPresent();
            Optional<Values> told = principal && about.isPresent()
                    ? tellSubject(values, field, about.get())
                    : field.isRequired() || random.nextInt(4) > 0
                            ? tell(values, field, file, random)
                            : Optional.of(values);
            if (told.isEmpty()) {
                return Optional.empty();
            }
            values = told.get();
        }
        return Optional.of(type.make(values));
    }

    @SuppressWarnings("unchecked") // an option about a subject names it in a field of the type of the subject
    private static <T> Optional<Values> tellSubject(Values values, Field<?, T> field, Subject about) {
        return Optional.of(values.with(field, (T) about));
    }

    private <T> Optional<Values> tell(Values values, Field<?, T> field, CaseFile file, Random random) {
        Optional<T> value = value(field, file, random);
        return value.map(found -> values.with(field, found))
                .or(() -> field.isRequired() ? Optional.empty() : Optional.of(values));
    }

    @SuppressWarnings("unchecked") // the kind of the field says which type its values have
    private <T> Optional<T> value(Field<?, T> field, CaseFile file, Random random) {
        if (field.kind() instanceof ValueKind.Flag) {
            return Optional.of((T) (Boolean) random.nextBoolean());
        }
        if (field.kind() instanceof ValueKind.Whole) {
            return Optional.of((T) (Integer) random.nextInt(30));
        }
        if (field.kind() instanceof ValueKind.ListOf<?> list) {
            return Optional.of((T) list(list, field, file, random));
        }
        return text((ValueKind.Text<T>) field.kind(), field.role(), file, random);
    }

    private <E> ImmutableList<E> list(ValueKind.ListOf<E> list, Field<?, ?> field, CaseFile file, Random random) {
        List<E> elements = new ArrayList<>();
        int size = random.nextInt(3);
        int least = field.role() == Field.Role.CREATES ? 0 : 1;
        for (int i = 0; i < size + least; i++) {
            text(list.element(), field.role(), file, random)
                    .filter(element -> !elements.contains(element))
                    .ifPresent(elements::add);
        }
        return ImmutableList.copyOf(elements);
    }

    private <T> Optional<T> text(ValueKind.Text<T> kind, Field.Role role, CaseFile file, Random random) {
        if (!kind.choices().isEmpty()) {
            return kind.parser().apply(pick(kind.choices().asList(), random));
        }
        if (role == Field.Role.CREATES) {
            return kind.parser().apply("N" + ++fresh);
        }
        if (role == Field.Role.REFERS) {
            List<T> known = new ArrayList<>();
            for (Subject subject : subjects(file)) {
                String written =
                        kind.name().equals("subject") ? org.confisca.act.SubjectText.format(subject) : subject.value();
                kind.parser().apply(written).filter(subject::equals).ifPresent(known::add);
            }
            return known.isEmpty() ? Optional.empty() : Optional.of(pick(known, random));
        }
        return kind.parser()
                .apply(
                        switch (kind.name()) {
                            case "money" -> "EUR " + random.nextInt(40) * 1000 + ".00";
                            case "fraction" -> "1/" + (2 + random.nextInt(5));
                            case "date" -> "2026-0" + (1 + random.nextInt(9)) + "-15";
                            default ->
                                pick(
                                        ImmutableList.of(
                                                "INTEREST_OF_CRIMINAL_PROCEDURE", "OWNER_KNEW_OR_COULD_SUSPECT"),
                                        random);
                        });
    }

    private List<ActType<?>> types() {
        List<ActType<?>> types = new ArrayList<>(book.vocabulary().all());
        types.removeIf(ByLawType.class::isInstance);
        return types;
    }

    /** Every subject on a file that an act can be about. */
    public static ImmutableList<Subject> subjects(CaseFile file) {
        return ImmutableList.<Subject>builder()
                .addAll(file.assets().keys())
                .addAll(file.measures().keys())
                .addAll(file.offences().keys())
                .addAll(file.parties().keys())
                .addAll(file.authorisations().keys())
                .addAll(file.requests().keys())
                .addAll(file.decisions().keys())
                .addAll(file.grants().keys())
                .addAll(file.execution().obligations().keys())
                .addAll(file.execution().settlements().keys())
                .addAll(file.execution().detentions().keys())
                .addAll(file.remedies().all().stream()
                        .map(remedy -> remedy.id())
                        .toList())
                .build();
    }

    private static Office anyOffice(Random random) {
        Office[] offices = Office.values();
        return offices[random.nextInt(offices.length - 1)];
    }

    private static <T> T pick(List<? extends T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
