package org.confisca.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.confisca.source.Wording;

/**
 * Reads text into a tree, within bounds. It reads tokens rather than objects, so no type is ever chosen by the text, no
 * alias unfolds, and a property that stands there twice is seen. One use, one thread.
 */
final class TreeReader {
    /** The limit that the YAML parser has of its own; one limit for both formats. */
    static final int LONGEST = 3 * 1024 * 1024;

    static final int DEEPEST = 40;

    private static final Wording WELL_FORMED =
            Wording.of("één document in JSON of YAML", "one document in JSON or YAML");

    private final Findings findings;

    TreeReader(Findings findings) {
        this.findings = findings;
    }

    /** The tree; empty if there was a finding that ended reading. */
    Optional<Node> read(String text, Format format) {
        if (text.length() > LONGEST) {
            findings.add(
                    Path.ROOT,
                    FindingCode.TOO_LARGE,
                    Wording.of("hoogstens " + LONGEST + " tekens", "at most " + LONGEST + " characters"),
                    Integer.toString(text.length()));
            return Optional.empty();
        }
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = factory(format).createParser(body)) {
            return whole(parser);
        } catch (TooDeep deep) {
            findings.add(
                    deep.path,
                    FindingCode.TOO_DEEP,
                    Wording.of("hoogstens " + DEEPEST + " niveaus", "at most " + DEEPEST + " levels"),
                    "");
        } catch (JacksonException malformed) {
            malformed(where(malformed.getLocation()) + malformed.getOriginalMessage());
        } catch (IOException | RuntimeException malformed) { // what the YAML parser throws past Jackson
            malformed(String.valueOf(malformed.getMessage()));
        }
        return Optional.empty();
    }

    private static JsonFactory factory(Format format) {
        return format == Format.YAML
                ? new YAMLFactory()
                : JsonFactory.builder()
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                        .build();
    }

    private Optional<Node> whole(JsonParser parser) throws IOException, TooDeep {
        JsonToken first = parser.nextToken();
        if (first == null) {
            malformed("");
            return Optional.empty();
        }
        Node node = value(parser, first, Path.ROOT, 1);
        if (parser.nextToken() != null) {
            malformed(where(parser.currentTokenLocation()) + parser.getText());
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private Node value(JsonParser parser, JsonToken token, Path path, int depth) throws IOException, TooDeep {
        refuseYamlExtras(parser, path);
        return switch (token) {
            case START_OBJECT -> object(parser, path, depth);
            case START_ARRAY -> array(parser, path, depth);
            case VALUE_TRUE -> new Node.Flag(true);
            case VALUE_FALSE -> new Node.Flag(false);
            case VALUE_NULL -> new Node.Nothing();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(parser.getText());
            default -> new Node.Text(parser.getText());
        };
    }

    private Node object(JsonParser parser, Path path, int depth) throws IOException, TooDeep {
        checkDepth(path, depth);
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Path place = path.at(name);
            Node entry = value(parser, parser.nextToken(), place, depth + 1);
            if (entries.putIfAbsent(name, entry) != null) {
                findings.add(
                        place,
                        FindingCode.DUPLICATE_KEY,
                        Wording.of("elke eigenschap één keer", "each property once"),
                        entry.shown());
            }
        }
        return new Node.Entries(ImmutableMap.copyOf(entries));
    }

    private Node array(JsonParser parser, Path path, int depth) throws IOException, TooDeep {
        checkDepth(path, depth);
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token, path.at(index++), depth + 1));
        }
        return new Node.Items(items.build());
    }

    private static void checkDepth(Path path, int depth) throws TooDeep {
        if (depth > DEEPEST) {
            throw new TooDeep(path);
        }
    }

    private void refuseYamlExtras(JsonParser parser, Path path) throws IOException {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias()) {
            findings.add(
                    path,
                    FindingCode.ALIAS,
                    Wording.of("de waarde zelf, voluit", "the value itself, in full"),
                    "*" + yaml.getText());
        } else if (yaml.getTypeId() != null) {
            findings.add(
                    path,
                    FindingCode.TAG,
                    Wording.of("een waarde zonder tag", "a value without a tag"),
                    yaml.getTypeId());
        }
    }

    private void malformed(String found) {
        findings.add(Path.ROOT, FindingCode.NOT_JSON, WELL_FORMED, found);
    }

    private static String where(JsonLocation place) {
        return place == null ? "" : place.getLineNr() + ":" + place.getColumnNr() + " ";
    }

    /** Ends reading; nothing below is looked at. */
    private static final class TooDeep extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Path path;

        private TooDeep(Path path) {
            super(null, null, false, false);
            this.path = path;
        }
    }
}
