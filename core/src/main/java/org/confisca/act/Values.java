package org.confisca.act;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values for the fields of an act that is being made. Immutable. */
public final class Values {
    private static final Values NONE = new Values(ImmutableMap.of());

    private final ImmutableMap<Field<?, ?>, Object> byField;

    private Values(ImmutableMap<Field<?, ?>, Object> byField) {
        this.byField = byField;
    }

    /**
     * No values.
     *
     * @return the empty set of values
     */
    public static Values none() {
        return NONE;
    }

    /**
     * These values with one added or replaced.
     *
     * @param field the field
     * @param value its value
     * @param <T> the type of the value
     * @return the new values
     */
    public <T> Values with(Field<?, T> field, T value) {
        Map<Field<?, ?>, Object> copy = new LinkedHashMap<>(byField);
        copy.put(field, value);
        return new Values(ImmutableMap.copyOf(copy));
    }

    /**
     * These values without a field.
     *
     * @param field the field
     * @return the new values
     */
    public Values without(Field<?, ?> field) {
        Map<Field<?, ?>, Object> copy = new LinkedHashMap<>(byField);
        copy.remove(field);
        return new Values(ImmutableMap.copyOf(copy));
    }

    /**
     * The value of a field that must be there.
     *
     * @param field the field
     * @param <T> the type of the value
     * @return the value
     * @throws IllegalArgumentException if there is none
     */
    public <T> T get(Field<?, T> field) {
        Optional<T> value = find(field);
        checkArgument(value.isPresent(), "The field '%s' has no value", field.name());
        return value.get();
    }

    /**
     * The value of a field.
     *
     * @param field the field
     * @param <T> the type of the value
     * @return the value; empty if there is none
     */
    @SuppressWarnings("unchecked") // with() is the only way in, and it pairs field and value by type
    public <T> Optional<T> find(Field<?, T> field) {
        return Optional.ofNullable((T) byField.get(field));
    }
}
