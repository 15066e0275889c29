package org.confisca.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confisca.act.ValueKind;
import org.confisca.source.Wording;

/** A JSON value, whether it came from JSON or YAML or is to be written. */
sealed interface Node {

    /** A text. */
    record Text(String value) implements Node {
        @Override
        public String shown() {
            return '"' + value + '"';
        }
    }

    /** A number as it was written. */
    record Numeral(String literal) implements Node {
        @Override
        public String shown() {
            return literal;
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Node {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** Null. */
    record Nothing() implements Node {
        @Override
        public String shown() {
            return "null";
        }
    }

    /** A list. */
    record Items(ImmutableList<Node> items) implements Node {
        @Override
        public String shown() {
            return items.isEmpty() ? "[]" : "[ … ]";
        }
    }

    /** An object. */
    record Entries(ImmutableMap<String, Node> entries) implements Node {
        @Override
        public String shown() {
            return entries.isEmpty() ? "{}" : "{ … }";
        }
    }

    /** How it reads in a finding. */
    String shown();

    static Node text(String value) {
        return new Text(value);
    }

    static Node whole(long value) {
        return new Numeral(Long.toString(value));
    }

    static Node flag(boolean value) {
        return new Flag(value);
    }

    static Node wording(Wording wording) {
        return object().put("nl", wording.nl()).put("en", wording.en()).build();
    }

    static Node list(List<? extends Node> items) {
        return new Items(ImmutableList.copyOf(items));
    }

    static Node texts(Iterable<?> values) {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        for (Object value : values) {
            items.add(new Text(value.toString()));
        }
        return new Items(items.build());
    }

    static <T> Node of(ValueKind<T> kind, T value) {
        return ValueCodec.write(kind, value);
    }

    static Builder object() {
        return new Builder();
    }

    /** An object that is being made; properties come in the order in which they are put. */
    final class Builder {
        private final Map<String, Node> entries = new LinkedHashMap<>();

        private Builder() {}

        Builder put(String name, Node value) {
            entries.put(name, value);
            return this;
        }

        Builder put(String name, String value) {
            return put(name, new Text(value));
        }

        Builder put(String name, boolean value) {
            return put(name, new Flag(value));
        }

        <T> Builder put(String name, ValueKind<T> kind, T value) {
            return put(name, Node.of(kind, value));
        }

        <T> Builder put(String name, ValueKind<T> kind, Optional<T> value) {
            value.ifPresent(present -> put(name, kind, present));
            return this;
        }

        /** Puts anything whose text form is what should be written: an id, a day, the name of a constant. */
        Builder putText(String name, Optional<?> value) {
            value.ifPresent(present -> put(name, present.toString()));
            return this;
        }

        Builder putAll(Builder other) {
            entries.putAll(other.entries);
            return this;
        }

        Node build() {
            return new Entries(ImmutableMap.copyOf(entries));
        }
    }
}
