package org.confisca.act;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A kind of act with its typed fields: the one list behind dispatch, JSON, the schema, forms, options and paths. There is
 * one constant a kind, compared by identity.
 *
 * @param <A> the act
 */
public sealed class ActType<A extends Act> permits ByLawType {
    private final String name;
    private final Wording label;
    private final Class<A> actClass;
    private final Function<Values, A> maker;
    private final ImmutableList<Field<? super A, ?>> fields;
    private final ImmutableList<Field<? super A, ?>> subjectFields;
    private final ImmutableList<Field<? super A, ?>> numberFields;
    private final ImmutableList<Field<? super A, ?>> dateFields;
    private final ImmutableSet<Class<? extends Subject>> needed;
    private final @Nullable Field<? super A, ? extends Subject> principal;
    private final @Nullable Field<? super A, ? extends Subject> created;
    private final ImmutableList<Requirement<A>> requirements;

    ActType(
            String name,
            Wording label,
            Class<A> actClass,
            Function<Values, A> maker,
            ImmutableList<Field<? super A, ?>> fields,
            @Nullable Field<? super A, ? extends Subject> principal,
            @Nullable Field<? super A, ? extends Subject> created,
            ImmutableList<Requirement<A>> requirements) {
        this.name = name;
        this.label = label;
        this.actClass = actClass;
        this.maker = maker;
        this.fields = fields;
        this.subjectFields = fields.stream()
                .filter(field -> field.role() != Field.Role.TELLS)
                .collect(ImmutableList.toImmutableList());
        this.numberFields = fields.stream()
                .filter(field -> field.kind() == ValueKind.MONEY || field.kind() == ValueKind.WHOLE)
                .collect(ImmutableList.toImmutableList());
        this.dateFields = fields.stream()
                .filter(field -> field.kind() == ValueKind.DATE_TIME || field.kind() == ValueKind.DATE)
                .collect(ImmutableList.toImmutableList());
        this.needed = fields.stream()
                .filter(field -> field.isRequired() && field.role() == Field.Role.REFERS)
                .flatMap(field -> field.kindOfSubject().stream())
                .collect(ImmutableSet.toImmutableSet());
        this.principal = principal;
        this.created = created;
        this.requirements = requirements;
        Set<String> names = new HashSet<>();
        for (Field<? super A, ?> field : fields) {
            checkArgument(names.add(field.name()), "Act type %s has two fields '%s'", name, field.name());
        }
    }

    /**
     * A kind of act.
     *
     * @param name the name in JSON, such as {@code OrderHold}
     * @param label the act in words, as a verb: {@code to order a hold}
     * @param actClass the class of its acts
     * @param maker makes an act from values for its fields
     * @param fields its fields, {@link Act#AT} and {@link Act#BY} among them
     * @param <A> the act
     * @return the type, without a principal and without structural requirements
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <A extends Act> ActType<A> of(
            String name, Wording label, Class<A> actClass, Function<Values, A> maker, Field<? super A, ?>... fields) {
        return new ActType<>(
                name, label, actClass, maker, ImmutableList.copyOf(fields), null, null, ImmutableList.of());
    }

    /**
     * This type, about something: the subject of which it is an option.
     *
     * @param field the field that names the subject
     * @return the type
     */
    public ActType<A> about(Field<? super A, ? extends Subject> field) {
        return new ActType<>(name, label, actClass, maker, fields, field, created, requirements);
    }

    /**
     * This type, creating something: what terms and duties that it opens hang on.
     *
     * @param field the field that names what is created
     * @return the type
     */
    public ActType<A> creating(Field<? super A, ? extends Subject> field) {
        return new ActType<>(name, label, actClass, maker, fields, principal, field, requirements);
    }

    /**
     * This type with a structural requirement that turns on several fields: what the file must be like for the act to be
     * judged at all.
     *
     * @param field the field to blame when it is not met
     * @param expected what was expected
     * @param test the requirement; asked only when every reference of the act is on the file
     * @return the type
     */
    public ActType<A> requiring(Field<? super A, ?> field, Wording expected, BiPredicate<CaseFile, ? super A> test) {
        return requiring(new Requirement<>(field.name(), expected, test, (file, known) -> true));
    }

    /**
     * This type with a structural requirement that turns on several fields, of which something can be said before there is
     * an act.
     *
     * @param field the field to blame when it is not met
     * @param expected what was expected
     * @param test the requirement; asked only when every reference of the act is on the file
     * @param known whether what is known so far still allows an act that meets it
     * @return the type
     */
    public ActType<A> requiring(
            Field<? super A, ?> field,
            Wording expected,
            BiPredicate<CaseFile, ? super A> test,
            BiPredicate<CaseFile, Values> known) {
        return requiring(new Requirement<>(field.name(), expected, test, known));
    }

    /**
     * This type with a structural requirement that turns on one field alone, so that it can be asked as soon as that field
     * is known, before there is an act.
     *
     * @param field the field, which is to blame when it is not met
     * @param expected what was expected
     * @param test the requirement on the value of the field; asked only when every reference of the act is on the file
     * @param <T> the type of the value
     * @return the type
     */
    public <T> ActType<A> requiringOf(
            Field<? super A, T> field, Wording expected, BiPredicate<CaseFile, ? super T> test) {
        return requiring(new Requirement<>(
                field.name(),
                expected,
                (file, act) -> meets(file, field.orNull(act), test),
                (file, known) -> meets(file, known.find(field).orElse(null), test)));
    }

    private static <T> boolean meets(CaseFile file, @Nullable T value, BiPredicate<CaseFile, ? super T> test) {
        return value == null || test.test(file, value);
    }

    private ActType<A> requiring(Requirement<A> more) {
        return new ActType<>(
                name,
                label,
                actClass,
                maker,
                fields,
                principal,
                created,
                ImmutableList.<Requirement<A>>builder()
                        .addAll(requirements)
                        .add(more)
                        .build());
    }

    /**
     * The name in JSON.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * The act in words.
     *
     * @return the wording, as a verb
     */
    public final Wording label() {
        return label;
    }

    /**
     * The class of its acts.
     *
     * @return the class
     */
    public final Class<A> actClass() {
        return actClass;
    }

    /**
     * Its fields, in the order they are written.
     *
     * @return the fields
     */
    public final ImmutableList<Field<? super A, ?>> fields() {
        return fields;
    }

    /**
     * The field that names what the act is about.
     *
     * @return the field; empty if it is about nothing in particular
     */
    public final Optional<Field<? super A, ? extends Subject>> principal() {
        return Optional.ofNullable(principal);
    }

    /**
     * What terms and duties that an act opens hang on: what it creates, or else what it is about.
     *
     * @param act the act
     * @return the subject; empty if the act neither creates nor is about anything
     */
    public final Optional<Subject> subject(A act) {
        Field<? super A, ? extends Subject> field = created != null ? created : principal;
        return field == null ? Optional.empty() : field.in(act).map(Function.identity());
    }

    /**
     * Of which kind the {@link #subject} of its acts is.
     *
     * @return the class; empty if it can be of any kind, or if its acts have none
     */
    public Optional<Class<? extends Subject>> kindOfSubject() {
        Field<? super A, ? extends Subject> field = created != null ? created : principal;
        return field == null ? Optional.empty() : field.kindOfSubject();
    }

    /**
     * Of which kind the {@link #principal} of its acts is.
     *
     * @return the class; empty if it can be of any kind, or if the type has no principal
     */
    public final Optional<Class<? extends Subject>> kindOfPrincipal() {
        return principal == null ? Optional.empty() : principal.kindOfSubject();
    }

    /**
     * Whether an act of this type can name a subject of a kind at all.
     *
     * @param subject the class of the subject
     * @return whether some field takes it, alone or in a list, or any subject whatever
     */
    public boolean names(Class<? extends Subject> subject) {
        return subjectFields.stream().anyMatch(field -> takes(field.kind(), subject));
    }

    /** A kind of id reads any id, and makes one of its own class of it. */
    private static boolean takes(ValueKind<?> kind, Class<? extends Subject> subject) {
        ValueKind<?> each = kind instanceof ValueKind.ListOf<?> list ? list.element() : kind;
        return each == ValueKind.SUBJECT
                || (each instanceof ValueKind.Text<?> text
                        && text.parser().apply("1").filter(subject::isInstance).isPresent());
    }

    /**
     * Every subject that an act refers to or creates, once, also when several fields name it.
     *
     * @param act the act
     * @return the subjects in the order of the fields
     */
    public final ImmutableList<Subject> subjects(A act) {
        ImmutableList.Builder<Subject> subjects = ImmutableList.builder();
        for (Field<? super A, ?> field : subjectFields) {
            subjects.addAll(field.subjects(act));
        }
        ImmutableList<Subject> named = subjects.build();
        return hasTwice(named) ? ImmutableSet.copyOf(named).asList() : named;
    }

    /** Few are named, nearly always different ones: looking through them costs less than a set of them. */
    private static boolean hasTwice(ImmutableList<Subject> named) {
        for (int i = 1; i < named.size(); i++) {
            if (named.indexOf(named.get(i)) < i) {
                return true;
            }
        }
        return false;
    }

    /**
     * The act as one of this type.
     *
     * @param act the act
     * @return the act
     * @throws ClassCastException if it is of another type
     */
    public final A cast(Act act) {
        return actClass.cast(act);
    }

    /**
     * Makes an act.
     *
     * @param values values for its fields
     * @return the act
     * @throws IllegalArgumentException if a required field has no value
     */
    public final A make(Values values) {
        return maker.apply(values);
    }

    /**
     * An act with one field changed.
     *
     * @param act the act
     * @param field the field to change
     * @param value its new value
     * @param <T> the type of the value
     * @return the changed act
     */
    public final <T> A with(A act, Field<? super A, T> field, T value) {
        return make(values(act).with(field, value));
    }

    /**
     * The values of an act.
     *
     * @param act the act
     * @return a value for every field that the act does not leave unsaid
     */
    public final Values values(A act) {
        Values values = Values.none();
        for (Field<? super A, ?> field : fields) {
            values = plus(values, field, act);
        }
        return values;
    }

    private <T> Values plus(Values values, Field<? super A, T> field, A act) {
        return field.in(act).map(value -> values.with(field, value)).orElse(values);
    }

    /**
     * The structural check: whether the file has what the act is about, of the right kind. It comes before any law.
     *
     * @param file the file
     * @param act the act
     * @return everything that does not fit; empty if the act can be judged and carried out
     */
    public final ImmutableList<Misfit> misfits(CaseFile file, A act) {
        ImmutableList.Builder<Misfit> misfits = null;
        Subject created = null;
        Set<Subject> fresh = null;
        for (Field<? super A, ?> field : subjectFields) {
            boolean creates = field.role() == Field.Role.CREATES;
            for (Subject subject : field.subjects(act)) {
                boolean clash = false;
                if (creates && created != null) {
                    fresh = fresh == null ? new HashSet<>(ImmutableList.of(created)) : fresh;
                    clash = !fresh.add(subject);
                }
                created = creates && created == null ? subject : created;
                if (clash || file.has(subject) == creates) {
                    misfits = misfits == null ? ImmutableList.builder() : misfits;
                    misfits.add(new Misfit(field.name(), missing(creates, subject)));
                }
            }
        }
        for (Field<? super A, ?> field : numberFields) {
            if (field.isBelowZero(act)) {
                misfits = misfits == null ? ImmutableList.builder() : misfits;
                misfits.add(new Misfit(field.name(), field.kind().expected()));
            }
        }
        for (Field<? super A, ?> field : dateFields) {
            if (field.isBeyondYears(act)) {
                misfits = misfits == null ? ImmutableList.builder() : misfits;
                misfits.add(new Misfit(field.name(), field.kind().expected()));
            }
        }
        if (misfits != null) {
            return misfits.build();
        }
        return unmet(file, act);
    }

    /**
     * Whether an act of this type could pass the structural check when only some of its fields are known: the file has
     * something of every kind that it must refer to, and what is known breaks no requirement.
     *
     * @param file the file
     * @param known what is known; what it refers to is on the file
     * @return false if what is known rules every such act out
     */
    public final boolean couldFit(CaseFile file, Values known) {
        for (Class<? extends Subject> kind : needed) {
            if (!file.hasAny(kind)) {
                return false;
            }
        }
        return requirements.stream().allMatch(requirement -> requirement.known().test(file, known));
    }

    private ImmutableList<Misfit> unmet(CaseFile file, A act) {
        ImmutableList.Builder<Misfit> misfits = null;
        for (Requirement<A> requirement : requirements) {
            if (!requirement.test().test(file, act)) {
                misfits = misfits == null ? ImmutableList.builder() : misfits;
                misfits.add(new Misfit(requirement.field(), requirement.expected()));
            }
        }
        return misfits == null ? ImmutableList.of() : misfits.build();
    }

    private static Wording missing(boolean creates, Subject subject) {
        String written = SubjectText.format(subject);
        return creates
                ? Wording.of(written + " staat al in het dossier", written + " is on the file already")
                : Wording.of(written + " staat niet in het dossier", written + " is not on the file");
    }

    @Override
    public final String toString() {
        return name;
    }

    private record Requirement<A extends Act>(
            String field,
            Wording expected,
            BiPredicate<CaseFile, ? super A> test,
            BiPredicate<CaseFile, Values> known) {}
}
