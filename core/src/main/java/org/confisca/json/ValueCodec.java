package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.confisca.act.ValueKind;
import org.confisca.source.Wording;

/** Reads and writes values of the kinds that acts are made of. */
final class ValueCodec {
    private static final Wording ONCE = Wording.of("elke waarde één keer", "each value once");

    private ValueCodec() {}

    /**
     * Reads a value.
     *
     * @return the value; empty if there was a finding
     */
    @SuppressWarnings("unchecked") // the kind says what its values are
    static <T> Optional<T> read(ValueKind<T> kind, Node node, Path path, Findings findings) {
        if (kind instanceof ValueKind.Text<T> text) {
            return text(text, node, path, findings);
        }
        if (kind instanceof ValueKind.ListOf<?> list) {
            return (Optional<T>) list(list, node, path, findings);
        }
        return (Optional<T>)
                (kind instanceof ValueKind.Flag ? flag(node, path, findings) : whole(node, path, findings));
    }

    private static <T> Optional<T> text(ValueKind.Text<T> kind, Node node, Path path, Findings findings) {
        if (!(node instanceof Node.Text text)) {
            Wording expected = node instanceof Node.Numeral || node instanceof Node.Flag
                    ? Wording.of(
                            kind.expected().nl() + ", tussen aanhalingstekens",
                            kind.expected().en() + ", in quotation marks")
                    : kind.expected();
            findings.add(path, FindingCode.WRONG_TYPE, expected, node.shown());
            return Optional.empty();
        }
        boolean formed = kind.pattern().map(text.value()::matches).orElse(true);
        Optional<T> value = formed ? kind.parser().apply(text.value()) : Optional.empty();
        if (value.isEmpty()) {
            findings.add(path, FindingCode.NOT_OF_KIND, kind.expected(), node.shown());
        }
        return value;
    }

    private static <E> Optional<ImmutableList<E>> list(
            ValueKind.ListOf<E> kind, Node node, Path path, Findings findings) {
        if (!(node instanceof Node.Items list)) {
            findings.add(path, FindingCode.WRONG_TYPE, kind.expected(), node.shown());
            return Optional.empty();
        }
        int before = findings.count();
        ImmutableList.Builder<E> values = ImmutableList.builder();
        Set<E> seen = new HashSet<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            Optional<E> value = text(kind.element(), item, path.at(i), findings);
            if (value.isPresent() && !seen.add(value.get())) {
                findings.add(path.at(i), FindingCode.NOT_OF_KIND, ONCE, item.shown());
            }
            value.ifPresent(values::add);
        }
        return findings.count() == before ? Optional.of(values.build()) : Optional.empty();
    }

    private static Optional<Boolean> flag(Node node, Path path, Findings findings) {
        if (node instanceof Node.Flag flag) {
            return Optional.of(flag.value());
        }
        findings.add(path, FindingCode.WRONG_TYPE, ValueKind.FLAG.expected(), node.shown());
        return Optional.empty();
    }

    private static Optional<Integer> whole(Node node, Path path, Findings findings) {
        boolean number = node instanceof Node.Numeral;
        if (node instanceof Node.Numeral written && written.literal().matches("0|[1-9]\\d{0,8}")) {
            return Optional.of(Integer.valueOf(written.literal()));
        }
        FindingCode code = number ? FindingCode.NOT_OF_KIND : FindingCode.WRONG_TYPE;
        findings.add(path, code, ValueKind.WHOLE.expected(), node.shown());
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // the kind says what its values are
    static <T> Node write(ValueKind<T> kind, T value) {
        if (kind instanceof ValueKind.Text<T> text) {
            return new Node.Text(text.formatter().apply(value));
        }
        if (kind instanceof ValueKind.ListOf<?> list) {
            return items(list, (ImmutableList<?>) value);
        }
        return value instanceof Boolean flag ? new Node.Flag(flag) : new Node.Numeral(value.toString());
    }

    @SuppressWarnings("unchecked") // the kind says what its values are
    private static <E> Node items(ValueKind.ListOf<E> kind, ImmutableList<?> values) {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        for (Object value : values) {
            items.add(write(kind.element(), (E) value));
        }
        return new Node.Items(items.build());
    }
}
