package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.confisca.act.ValueKind;
import org.confisca.casefile.PartyId;
import org.confisca.gain.Calculation;
import org.confisca.gain.CalculationBuilder;
import org.confisca.gain.Content;
import org.confisca.gain.Division;
import org.confisca.gain.GainGround;
import org.confisca.gain.Item;
import org.confisca.gain.Operand;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * Reads a calculation of gain from JSON or YAML: a file of its own, or the section {@code calculation} of a case file.
 * Whatever the text, the answer is a whole calculation or everything that is wrong with it, within the bounds of
 * {@link CaseReader}; a calculation has at most five thousand lines.
 */
public final class CalculationReader {
    private static final Wording CURRENCY =
            Wording.of("de code van een munt, zoals EUR", "the code of a currency, such as EUR");

    private CalculationReader() {}

    /**
     * Reads a calculation, or the calculation in a case file, in the format that it seems to be in.
     *
     * @param text the text
     * @return the calculation, or all findings
     */
    public static CalculationReading read(String text) {
        return read(text, Format.of(text));
    }

    /**
     * Reads a calculation, or the calculation in a case file.
     *
     * @param text the text
     * @param format how it is written
     * @return the calculation, or all findings; a case file must be sound as a whole
     */
    public static CalculationReading read(String text, Format format) {
        Findings findings = new Findings();
        Optional<ObjectReader> root =
                new TreeReader(findings).read(text, format).flatMap(node -> ObjectReader.of(node, Path.ROOT, findings));
        if (root.isPresent() && root.get().entries().entries().containsKey("caseFile")) {
            return inCase(text, format);
        }
        Optional<Calculation> calculation = root.flatMap(object -> alone(object, findings));
        ImmutableList<InputFinding> found = findings.all();
        return calculation.isPresent() && found.isEmpty()
                ? new CalculationReading.Usable(calculation.get())
                : new CalculationReading.Unusable(found);
    }

    private static CalculationReading inCase(String text, Format format) {
        CaseReading reading = CaseReader.standard().read(text, format);
        if (reading instanceof CaseReading.Unusable unusable) {
            return new CalculationReading.Unusable(unusable.findings());
        }
        Optional<Calculation> calculation =
                ((CaseReading.Usable) reading).document().calculation();
        return calculation.isPresent()
                ? new CalculationReading.Usable(calculation.get())
                : new CalculationReading.None();
    }

    private static Optional<Calculation> alone(ObjectReader object, Findings findings) {
        object.optional("$schema", ValueKind.TEXT); // for editors
        Optional<String> reference = object.required("calculation", ValueKind.TEXT);
        Optional<String> jurisdiction = object.optional("jurisdiction", ValueKind.TEXT);
        return new CalculationBody(findings, object, person -> {})
                .read(builder -> builder.reference(reference.orElse(""))
                        .title(Texts.labelled(object, "title", findings))
                        .jurisdiction(jurisdiction)
                        .synthetic(object.flag("synthetic")));
    }

    /** The calculation of a case file: the case says what it is called and by which law it goes. */
    static Optional<Calculation> within(ObjectReader object, ObjectReader root, Known known, Findings findings) {
        return new CalculationBody(findings, object, person -> known.refer(person.id(), person.path()))
                .read(builder -> builder.reference(named(root, "caseFile").orElse(""))
                        .jurisdiction(named(root, "jurisdiction"))
                        .title(Texts.labelled(object, "title", findings)));
    }

    private static Optional<String> named(ObjectReader root, String name) {
        return root.find(name)
                .flatMap(node -> node instanceof Node.Text text ? Optional.of(text.value()) : Optional.empty());
    }

    /** A person in a division, and where. */
    private record Named(PartyId id, Path path) {}

    /** What a calculation is made of, wherever it stands. */
    private record CalculationBody(Findings findings, ObjectReader object, Consumer<Named> persons) {

        Optional<Calculation> read(Consumer<CalculationBuilder> naming) {
            int before = findings.count();
            CalculationBuilder builder = Calculation.builder();
            naming.accept(builder);
            Optional<CurrencyUnit> currency = currency();
            FigureReader figures = new FigureReader(findings, currency.orElse(CurrencyUnit.EUR));
            ItemReader items = new ItemReader(findings, figures);
            Optional<Content> content = items.together(object, true);
            var whole = Item.builder()
                    .allowed(object.optional("costsAllowed", ValueKind.FLAG))
                    .printed(figures.printed(object, "printed"))
                    .rounding(figures.rounding(object))
                    .steps(items.steps(object));
            builder.label(Texts.labelled(object, "label", findings));
            builder.decidedOn(object.optional("decidedOn", ValueKind.DATE))
                    .period(object.object("period").flatMap(figures::period))
                    .ground(object.optional("ground", ValueKind.oneOf(GainGround.class)))
                    .source(object.optional("source", ValueKind.TEXT))
                    .note(object.optional("note", ValueKind.TEXT))
                    .division(object.object("division").flatMap(division -> division(division, figures)));
            object.object("expect").ifPresent(expect -> {
                builder.expected(figures.printed(expect, "gain"));
                expect.end();
            });
            object.end();
            if (findings.count() > before || currency.isEmpty() || content.isEmpty()) {
                return Optional.empty();
            }
            Content.Together together = (Content.Together) content.get();
            return Optional.of(builder.currency(currency.get())
                    .whole(whole.label(together.method().label())
                            .content(together)
                            .build())
                    .build());
        }

        private Optional<CurrencyUnit> currency() {
            return object.required("currency", ValueKind.TEXT).flatMap(code -> {
                try {
                    return Optional.of(CurrencyUnit.of(code));
                } catch (IllegalCurrencyException unknown) {
                    findings.add(object.path("currency"), FindingCode.NOT_OF_KIND, CURRENCY, code);
                    return Optional.empty();
                }
            });
        }

        private Optional<Division> division(ObjectReader division, FigureReader figures) {
            Optional<Division.Key> key = division.required("key", ValueKind.oneOf(Division.Key.class));
            ImmutableList.Builder<Division.Person> read = ImmutableList.builder();
            Set<PartyId> seen = new HashSet<>();
            ImmutableList<ObjectReader.Placed> list =
                    division.list("persons", true).orElse(ImmutableList.of());
            for (ObjectReader.Placed each : list) {
                person(each, key, figures).ifPresent(person -> {
                    if (!seen.add(person.id())) {
                        findings.add(
                                each.path(),
                                FindingCode.DUPLICATE_ID,
                                Wording.of("elke persoon één keer", "each person once"),
                                person.id().value());
                    }
                    persons.accept(new Named(person.id(), each.path()));
                    read.add(person);
                });
            }
            ImmutableList<Division.Person> people = read.build();
            if (people.isEmpty()) {
                findings.add(division.path("persons"), FindingCode.MISSING, Wording.of("een persoon", "a person"), "");
            }
            var built = Division.builder()
                    .persons(people)
                    .rounding(figures.rounding(division))
                    .remainder(division.optional("remainder", ValueKind.oneOf(Division.Remainder.class)))
                    .commonGain(division.optional("commonGain", ValueKind.FLAG));
            division.end();
            return key.isEmpty() || people.isEmpty()
                    ? Optional.empty()
                    : Optional.of(built.key(key.get()).build());
        }

        private Optional<Division.Person> person(
                ObjectReader.Placed placed, Optional<Division.Key> key, FigureReader figures) {
            if (placed.node() instanceof Node.Text) {
                return ValueCodec.read(ValueKind.PARTY, placed.node(), placed.path(), findings)
                        .map(id -> new Division.Person(
                                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
            }
            return ObjectReader.of(placed.node(), placed.path(), findings).flatMap(object -> {
                Optional<PartyId> id = object.required("id", ValueKind.PARTY);
                Optional<Operand> share = figure(object, "share", figures);
                Optional<Operand> amount = figure(object, "amount", figures);
                if (key.isPresent() && key.get() != Division.Key.STATED && (share.isPresent() || amount.isPresent())) {
                    findings.add(
                            object.path(),
                            FindingCode.UNKNOWN_PROPERTY,
                            Wording.of(
                                    "share of amount alleen bij key: STATED", "share or amount only with key: STATED"),
                            "");
                }
                var source = object.optional("source", ValueKind.TEXT);
                var printed = figures.printed(object, "printed");
                object.end();
                return id.map(known -> new Division.Person(known, share, amount, source, printed));
            });
        }

        private static Optional<Operand> figure(ObjectReader object, String name, FigureReader figures) {
            return object.find(name)
                    .flatMap(node -> name.equals("share")
                            ? figures.share(node, object.path(name))
                            : figures.size(node, object.path(name)));
        }
    }
}
