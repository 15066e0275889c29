package org.confisca.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.confisca.act.ValueKind;
import org.confisca.casefile.DateRange;
import org.confisca.gain.Exact;
import org.confisca.gain.Operand;
import org.confisca.gain.Printed;
import org.confisca.gain.Rounding;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;

/** Reads the numbers of a calculation, and knows which ids its lines have had so far. One use, one thread. */
final class FigureReader {
    static final Wording NUMBER = Wording.of(
            "een getal zoals 16121.68 of 16.121,68, of =id voor de uitkomst van een eerdere regel",
            "a number such as 16121.68 or 16,121.68, or =id for what an earlier line came to");
    static final Wording OPERAND = Wording.of(
            "een getal, met of zonder eenheid (250 planten), een percentage (25%), een deel (1/4), =id, of een periode"
                    + " { first, last }",
            "a number with or without a unit (250 plants), a percentage (25%), a part (1/4), =id, or a period { first,"
                    + " last }");
    static final Wording ROUNDING = Wording.of(
            "cent, euro, whole of een getal, met daarachter half-up, half-even, half-down, down of up",
            "cent, euro, whole or a number, followed by half-up, half-even, half-down, down or up");
    static final String ID = "[A-Za-z][A-Za-z0-9_-]{0,39}";

    private static final int LONGEST = 120;
    private static final Wording UNAMBIGUOUS = Wording.of(
            "zonder scheiding van duizendtallen, of met vier decimalen: 1234 of 1.2340",
            "without a separator of thousands, or with four decimals: 1234 or 1.2340");
    private static final Wording NOT_NEGATIVE = Wording.of("nul of meer", "zero or more");
    private static final Pattern WITH_UNIT = Pattern.compile("([-−]?[\\d.,]+)\\s+(\\p{L}.{0,79})");
    private static final Pattern PERCENTAGE = Pattern.compile("(.{1,40}?)\\s*%");
    private static final Pattern PART = Pattern.compile("(\\d{1,9})\\s*/\\s*(\\d{1,9})");

    private final Findings findings;
    private final CurrencyUnit currency;
    private final Set<String> ids = new HashSet<>();

    FigureReader(Findings findings, CurrencyUnit currency) {
        this.findings = findings;
        this.currency = currency;
    }

    /** Gives an id to the line that was just read; later lines may refer to it. */
    Optional<String> name(ObjectReader object) {
        return text(object, "id").filter(id -> {
            if (!id.matches(ID)) {
                findings.add(
                        object.path("id"),
                        FindingCode.NOT_OF_KIND,
                        Wording.of(
                                "een letter en hoogstens 39 letters, cijfers, - of _",
                                "a letter and at most 39 letters, digits, - or _"),
                        id);
                return false;
            }
            if (!ids.add(id)) {
                findings.add(
                        object.path("id"),
                        FindingCode.DUPLICATE_ID,
                        Wording.of("een id dat nog niet in gebruik is", "an id that is not taken yet"),
                        id);
            }
            return true;
        });
    }

    private static Optional<String> text(ObjectReader object, String name) {
        return object.optional(name, ValueKind.TEXT);
    }

    /** A number that is written as one, in this currency or without any. */
    Optional<Exact> number(Node node, Path path, Wording expected) {
        Optional<String> text = written(node);
        if (text.isEmpty()) {
            findings.add(path, FindingCode.WRONG_TYPE, expected, node.shown());
            return Optional.empty();
        }
        String body = withoutCurrency(Findings.shortened(text.get(), LONGEST));
        if (Numbers.isAmbiguous(body)) {
            findings.add(path, FindingCode.AMBIGUOUS_NUMBER, UNAMBIGUOUS, node.shown());
            return Optional.empty();
        }
        Optional<Exact> number = Numbers.read(body);
        if (number.isEmpty()) {
            findings.add(path, FindingCode.NOT_OF_KIND, expected, node.shown());
        }
        return number;
    }

    private String withoutCurrency(String text) {
        String body = text.strip();
        String code = currency.getCode() + " ";
        if (body.startsWith(code)) {
            return body.substring(code.length());
        }
        return body.startsWith("€") && currency.getCode().equals("EUR")
                ? body.substring(1).strip()
                : body;
    }

    private static Optional<String> written(Node node) {
        if (node instanceof Node.Numeral numeral) {
            return Optional.of(numeral.literal());
        }
        return node instanceof Node.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** A number, a part, a number of days or a reference. */
    Optional<Operand> operand(Node node, Path path) {
        if (node instanceof Node.Entries) {
            return ObjectReader.of(node, path, findings).flatMap(this::period).map(Operand.Days::new);
        }
        String text = Findings.shortened(written(node).orElse(""), LONGEST).strip();
        if (text.startsWith("=")) {
            return reference(text.substring(1).strip(), path);
        }
        Matcher percentage = PERCENTAGE.matcher(text);
        if (percentage.matches()) {
            return number(new Node.Text(percentage.group(1)), path, OPERAND)
                    .filter(percent -> notNegative(percent, path))
                    .map(percent -> new Operand.Part(Exact.ONE.percent(percent), text));
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return part(part, path, text);
        }
        Matcher unit = WITH_UNIT.matcher(text);
        if (unit.matches()) {
            return number(new Node.Text(unit.group(1)), path, OPERAND)
                    .map(number -> new Operand.Constant(number, Optional.of(unit.group(2))));
        }
        return number(node, path, OPERAND).map(number -> new Operand.Constant(number, Optional.empty()));
    }

    private Optional<Operand> part(Matcher part, Path path, String text) {
        Exact below = Exact.of(part.group(2));
        if (below.signum() == 0) {
            impossible(path, Wording.of("een noemer die niet nul is", "a divisor that is not zero"), text);
            return Optional.empty();
        }
        return Optional.of(new Operand.Part(Exact.of(part.group(1)).dividedBy(below), text));
    }

    private Optional<Operand> reference(String id, Path path) {
        if (!ids.contains(id)) {
            findings.add(
                    path,
                    FindingCode.DANGLING_REFERENCE,
                    Wording.of("het id van een regel die eerder staat", "the id of a line that stands before"),
                    "=" + Findings.shortened(id, 40));
            return Optional.empty();
        }
        return Optional.of(new Operand.Reference(id));
    }

    /** An operand that is no less than zero. */
    Optional<Operand> size(Node node, Path path) {
        return operand(node, path)
                .filter(operand ->
                        !(operand instanceof Operand.Constant constant) || notNegative(constant.value(), path));
    }

    /** A percentage, with its sign or without. */
    Optional<Operand> percent(Node node, Path path) {
        return size(node, path)
                .map(operand -> operand instanceof Operand.Part part
                        ? new Operand.Constant(part.value().times(Exact.of(100)), Optional.empty())
                        : operand);
    }

    /** A part of no more than the whole. */
    Optional<Operand> share(Node node, Path path) {
        return size(node, path).filter(operand -> {
            boolean tooMuch = stated(operand)
                    .filter(part -> part.compareTo(Exact.ONE) > 0)
                    .isPresent();
            if (tooMuch) {
                impossible(path, Wording.of("hoogstens het geheel", "no more than the whole"), node.shown());
            }
            return !tooMuch;
        });
    }

    /** The value of a number that stands in the file as it is. */
    static Optional<Exact> stated(Operand operand) {
        if (operand instanceof Operand.Part part) {
            return Optional.of(part.value());
        }
        return operand instanceof Operand.Constant constant ? Optional.of(constant.value()) : Optional.empty();
    }

    private boolean notNegative(Exact number, Path path) {
        if (number.signum() < 0) {
            impossible(path, NOT_NEGATIVE, number.toString());
        }
        return number.signum() >= 0;
    }

    void impossible(Path path, Wording expected, String found) {
        findings.add(path, FindingCode.IMPOSSIBLE, expected, found);
    }

    Optional<DateRange> period(ObjectReader object) {
        var first = object.required("first", ValueKind.DATE);
        var last = object.required("last", ValueKind.DATE);
        object.end();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            findings.add(
                    object.path("last"),
                    FindingCode.OUT_OF_ORDER,
                    Wording.of("een dag niet vóór " + first.get(), "a day not before " + first.get()),
                    last.get().toString());
            return Optional.empty();
        }
        return Optional.of(new DateRange(first.get(), last.get()));
    }

    /** A rounding such as {@code cent}, {@code euro down} or {@code 5 half-up}. */
    Optional<Rounding> rounding(ObjectReader object) {
        Optional<Node> node = object.find("round");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        String[] words = written(node.get()).orElse("").strip().split("\\s+", 3);
        Optional<BigDecimal> unit = unit(words[0]);
        Optional<Rounding.Direction> direction =
                words.length == 1 ? Optional.of(Rounding.Direction.HALF_UP) : direction(words[1]);
        if (unit.isEmpty() || direction.isEmpty() || words.length > 2) {
            findings.add(
                    object.path("round"),
                    FindingCode.NOT_OF_KIND,
                    ROUNDING,
                    node.get().shown());
            return Optional.empty();
        }
        return Optional.of(new Rounding(unit.get(), direction.get()));
    }

    private static Optional<BigDecimal> unit(String word) {
        return switch (word) {
            case "cent" -> Optional.of(new BigDecimal("0.01"));
            case "euro", "whole" -> Optional.of(BigDecimal.ONE);
            default ->
                word.matches("\\d{1,9}(\\.\\d{1,6})?")
                        ? Optional.of(new BigDecimal(word)).filter(unit -> unit.signum() > 0)
                        : Optional.empty();
        };
    }

    private static Optional<Rounding.Direction> direction(String word) {
        for (Rounding.Direction direction : Rounding.Direction.values()) {
            if (direction.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }

    /** What the decision prints under a name, and why it may differ. */
    Optional<Printed> printed(ObjectReader object, String name) {
        Optional<Exact> figure = object.find(name).flatMap(node -> number(node, object.path(name), NUMBER));
        Optional<Printed.Because> because = object.optional("because", ValueKind.oneOf(Printed.Because.class));
        boolean carried = object.flag("carry");
        if (figure.isEmpty() && object.find(name).isEmpty() && (because.isPresent() || carried)) {
            findings.add(object.path(name), FindingCode.MISSING, NUMBER, "");
        }
        return figure.map(known -> new Printed(known, because, carried));
    }
}
