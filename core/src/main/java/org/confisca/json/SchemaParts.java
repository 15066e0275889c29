package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.ValueKind;

/** The pieces that a JSON Schema is made of. */
final class SchemaParts {

    private SchemaParts() {}

    static Node of(ValueKind<?> kind, String description) {
        return described(description).putAll(kind(kind)).build();
    }

    static Node of(ValueKind<?> kind) {
        return kind(kind).build();
    }

    private static Node.Builder described(String description) {
        return Node.object().put("description", description);
    }

    private static Node.Builder kind(ValueKind<?> kind) {
        if (kind instanceof ValueKind.Text<?> text) {
            return text(text);
        }
        if (kind instanceof ValueKind.ListOf<?> list) {
            return Node.object()
                    .put("type", "array")
                    .put("uniqueItems", true)
                    .put("items", text(list.element()).build());
        }
        return kind instanceof ValueKind.Flag
                ? Node.object().put("type", "boolean")
                : Node.object()
                        .put("type", "integer")
                        .put("minimum", Node.whole(0))
                        .put("maximum", Node.whole(999_999_999));
    }

    private static Node.Builder text(ValueKind.Text<?> kind) {
        Node.Builder schema = Node.object().put("type", "string");
        Optional<String> pattern = kind.pattern();
        if (!kind.choices().isEmpty()) {
            return schema.put("enum", Node.texts(kind.choices()));
        }
        return pattern.isPresent()
                ? schema.put("pattern", pattern.get())
                : schema.put("pattern", "\\S").put("maxLength", Node.whole(2000));
    }

    static Node texts(String description) {
        return described(description).put("type", "string").build();
    }

    static Node listOf(String definition) {
        return list(reference(definition));
    }

    static Node list(Node item) {
        return Node.object().put("type", "array").put("items", item).build();
    }

    static Node reference(String definition) {
        return Node.object().put("$ref", "#/$defs/" + definition).build();
    }

    static Node constant(String value) {
        return Node.object().put("const", value).build();
    }

    static Node choice(ImmutableList<? extends ActType<?>> types) {
        return Node.object()
                .put("enum", Node.texts(types.stream().map(ActType::name).toList()))
                .build();
    }

    static String description(Field<?, ?> field) {
        String role = switch (field.role()) {
            case TELLS -> "";
            case REFERS -> ", on the file already";
            case CREATES -> ": the id of something new";
        };
        return field.label().en() + " (" + field.label().nl() + ")" + role;
    }

    static ObjectSchema object() {
        return new ObjectSchema();
    }

    /** The schema of an object with these properties and no other. */
    static final class ObjectSchema {
        private final Node.Builder properties = Node.object();
        private final List<String> required = new ArrayList<>();

        private ObjectSchema() {}

        ObjectSchema property(String name, Node schema) {
            properties.put(name, schema);
            return this;
        }

        ObjectSchema required(String name, Node schema) {
            required.add(name);
            return property(name, schema);
        }

        Node.Builder entries() {
            Node.Builder schema = Node.object()
                    .put("type", "object")
                    .put("additionalProperties", false)
                    .put("properties", properties.build());
            return required.isEmpty() ? schema : schema.put("required", Node.texts(required));
        }

        Node build() {
            return entries().build();
        }
    }
}
