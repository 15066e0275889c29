package org.confisca.act;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A typed field of an act. The fields of an act type give its JSON, its schema, the form of a case system and the
 * questions that {@code options} asks.
 *
 * @param <A> the act that has the field
 * @param <T> the value
 */
public final class Field<A extends Act, T> {

    /** What a field does with the file. */
    public enum Role {
        /** Tells something about the act. */
        TELLS,
        /** Refers to something that must be on the file. */
        REFERS,
        /** Names something new, whose id must not be on the file yet. */
        CREATES
    }

    /** Years are written with four digits. */
    private static final int LAST_YEAR = 9999;

    private final String name;
    private final Wording label;
    private final ValueKind<T> kind;
    private final Role role;
    private final boolean required;
    private final Function<? super A, Optional<T>> reader;
    private final Function<? super A, @Nullable T> direct;

    private Field(
            String name,
            Wording label,
            ValueKind<T> kind,
            Role role,
            boolean required,
            Function<? super A, Optional<T>> reader,
            Function<? super A, @Nullable T> direct) {
        this.name = name;
        this.label = label;
        this.kind = kind;
        this.role = role;
        this.required = required;
        this.reader = reader;
        this.direct = direct;
    }

    /**
     * A field that every act of its type has.
     *
     * @param name the name in JSON
     * @param label the name in words
     * @param kind the kind of value
     * @param reader reads it from the act
     * @param <A> the act
     * @param <T> the value
     * @return the field
     */
    public static <A extends Act, T> Field<A, T> required(
            String name, Wording label, ValueKind<T> kind, Function<? super A, T> reader) {
        return new Field<>(name, label, kind, Role.TELLS, true, act -> Optional.of(reader.apply(act)), reader);
    }

    /**
     * A field that an act may leave unsaid; unsaid means unknown.
     *
     * @param name the name in JSON
     * @param label the name in words
     * @param kind the kind of value
     * @param reader reads it from the act
     * @param <A> the act
     * @param <T> the value
     * @return the field
     */
    public static <A extends Act, T> Field<A, T> optional(
            String name, Wording label, ValueKind<T> kind, Function<? super A, Optional<T>> reader) {
        return new Field<>(
                name,
                label,
                kind,
                Role.TELLS,
                false,
                reader,
                act -> reader.apply(act).orElse(null));
    }

    /**
     * This field as a reference to something on the file.
     *
     * @return the field
     */
    public Field<A, T> refers() {
        return new Field<>(name, label, kind, Role.REFERS, required, reader, direct);
    }

    /**
     * This field as the name of something new.
     *
     * @return the field
     */
    public Field<A, T> creates() {
        return new Field<>(name, label, kind, Role.CREATES, required, reader, direct);
    }

    /**
     * The name in JSON.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The name in words.
     *
     * @return the wording
     */
    public Wording label() {
        return label;
    }

    /**
     * The kind of value.
     *
     * @return the kind
     */
    public ValueKind<T> kind() {
        return kind;
    }

    /**
     * What the field does with the file.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }

    /**
     * Whether an act cannot be made without it.
     *
     * @return whether it is required
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * The value in an act.
     *
     * @param act the act
     * @return the value; empty if the act leaves it unsaid
     */
    public Optional<T> in(A act) {
        return reader.apply(act);
    }

    /**
     * Of which kind the subject is that the field names.
     *
     * @return the class; empty if the field names no subject, several, or one of any kind
     */
    Optional<Class<? extends Subject>> kindOfSubject() {
        // a kind of id reads any id; the kind that takes every subject reads none without its kind
        return role != Role.TELLS && kind instanceof ValueKind.Text<T> text
                ? text.parser()
                        .apply("1")
                        .filter(Subject.class::isInstance)
                        .map(subject -> ((Subject) subject).getClass())
                : Optional.empty();
    }

    /** The value in an act, or null if the act leaves it unsaid: every answer asks for it, and need not wrap it. */
    @Nullable
    T orNull(A act) {
        return direct.apply(act);
    }

    /** Whether an act states less than zero, which no kind of value allows; whoever makes acts in Java can. */
    boolean isBelowZero(A act) {
        T value = orNull(act);
        return (value instanceof Money amount && amount.isNegative())
                || (value instanceof Integer number && number < 0);
    }

    /** Whether an act states a day or moment of a year that no kind of value can write, and that no term could run from. */
    boolean isBeyondYears(A act) {
        T value = orNull(act);
        return (value instanceof LocalDateTime moment && !isWritten(moment.getYear()))
                || (value instanceof LocalDate day && !isWritten(day.getYear()));
    }

    private static boolean isWritten(int year) {
        return year >= 0 && year <= LAST_YEAR;
    }

    /**
     * The subjects that the field names in an act.
     *
     * @param act the act
     * @return no, one or several subjects
     */
    ImmutableList<Subject> subjects(A act) {
        Object value = direct.apply(act);
        if (value instanceof Subject subject) {
            return ImmutableList.of(subject);
        }
        if (value instanceof ImmutableList<?> list) {
            return list.stream().map(Subject.class::cast).collect(ImmutableList.toImmutableList());
        }
        return ImmutableList.of();
    }

    @Override
    public String toString() {
        return name;
    }
}
