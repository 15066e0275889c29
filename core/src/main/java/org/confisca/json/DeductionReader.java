package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Fraction;
import org.confisca.gain.Deduction;
import org.confisca.gain.DelayCap;
import org.confisca.gain.Exact;
import org.confisca.gain.Extent;
import org.confisca.gain.Operand;
import org.confisca.gain.PayableStage;
import org.confisca.gain.PhaseKind;
import org.confisca.source.Wording;

/** Reads what goes off an estimate. */
final class DeductionReader {
    private static final ImmutableList<String> EXTENTS = ImmutableList.of("amount", "percent", "share", "setAt");
    private static final ImmutableList<String> CLAIM = ImmutableList.of("form", "awarded", "paid", "corresponding");
    private static final Wording EXTENT = Wording.of(
            "één van amount (of unknown), percent, share, setAt; bij VICTIMS ook awarded, paid, corresponding; bij DELAY "
                    + "ook phases",
            "one of amount (or unknown), percent, share, setAt; with VICTIMS also awarded, paid, corresponding; with "
                    + "DELAY also phases");

    private final Findings findings;
    private final FigureReader figures;

    DeductionReader(Findings findings, FigureReader figures) {
        this.findings = findings;
        this.figures = figures;
    }

    /** The deduction; empty if there was a finding. */
    Optional<Deduction> read(ObjectReader object) {
        int before = findings.count();
        Optional<PayableStage> ground = object.required("ground", ValueKind.oneOf(PayableStage.class));
        PayableStage stage = ground.orElse(PayableStage.OTHER_MITIGATION);
        Wording label = Texts.labelled(object, "label", findings).orElse(stage.label());
        boolean claim = stage == PayableStage.VICTIMS && EXTENTS.stream().noneMatch(name -> has(object, name));
        boolean phases = stage == PayableStage.DELAY && has(object, "phases");
        Deduction.Shown shown = new Deduction.Shown(
                object.optional("source", ValueKind.TEXT),
                figures.rounding(object),
                figures.printed(object, "printed"));
        Optional<Deduction> read = claim
                ? Optional.of(claim(object, label, shown))
                : phases
                        ? phases(object, label, shown)
                        : extent(object).map(found -> decided(stage, label, found, shown));
        object.end();
        return findings.count() > before ? Optional.empty() : read;
    }

    /** What the court deducted for a victim is its determination, as any other amount. */
    private static Deduction decided(PayableStage stage, Wording label, Extent extent, Deduction.Shown shown) {
        return stage == PayableStage.VICTIMS && extent instanceof Extent.Amount amount
                ? new Deduction.Victim(
                        label,
                        Deduction.Form.CLAIM,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(amount.amount()),
                        shown)
                : new Deduction.Decided(stage, label, extent, shown);
    }

    private static boolean has(ObjectReader object, String name) {
        return object.entries().entries().containsKey(name);
    }

    private Deduction claim(ObjectReader object, Wording label, Deduction.Shown shown) {
        if (CLAIM.stream().noneMatch(name -> has(object, name))) {
            findings.add(object.path(), FindingCode.MISSING, EXTENT, "");
        }
        return new Deduction.Victim(
                label,
                object.optional("form", ValueKind.oneOf(Deduction.Form.class)).orElse(Deduction.Form.CLAIM),
                amount(object, "awarded"),
                amount(object, "paid"),
                amount(object, "corresponding"),
                Optional.empty(),
                shown);
    }

    /** An amount that is zero or more; empty if it is unknown or not there. */
    private Optional<Exact> amount(ObjectReader object, String name) {
        return object.find(name)
                .filter(node -> !isUnknown(node))
                .flatMap(node -> figures.number(node, object.path(name), FigureReader.NUMBER))
                .filter(amount -> {
                    if (amount.signum() < 0) {
                        figures.impossible(
                                object.path(name), Wording.of("nul of meer", "zero or more"), amount.toString());
                    }
                    return amount.signum() >= 0;
                });
    }

    private static boolean isUnknown(Node node) {
        return node instanceof Node.Text text && text.value().equals("unknown");
    }

    private Optional<Extent> extent(ObjectReader object) {
        long stated = EXTENTS.stream().filter(name -> has(object, name)).count();
        if (stated != 1) {
            findings.add(object.path(), stated == 0 ? FindingCode.MISSING : FindingCode.UNKNOWN_PROPERTY, EXTENT, "");
        }
        Optional<Extent> percent = percent(object);
        Optional<Extent> share = object.find("share")
                .flatMap(node -> figures.share(node, object.path("share")))
                .flatMap(operand -> fraction(object, operand));
        Optional<Extent> lowered = amount(object, "setAt").map(Extent.LoweredTo::new);
        Optional<Extent> amount =
                object.find("amount").filter(DeductionReader::isUnknown).isPresent()
                        ? Optional.of(new Extent.Unknown())
                        : amount(object, "amount").map(Extent.Amount::new);
        return percent.or(() -> share).or(() -> lowered).or(() -> amount);
    }

    private Optional<Extent> percent(ObjectReader object) {
        Optional<Node> node = object.find("percent");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Extent.Of of = object.optional("of", ValueKind.oneOf(Extent.Of.class)).orElse(Extent.Of.REST);
        Optional<Exact> most = amount(object, "atMost");
        return figures.percent(node.get(), object.path("percent"))
                .flatMap(operand -> constant(operand, object.path("percent")))
                .filter(percent -> {
                    boolean tooMuch = percent.compareTo(Exact.of(100)) > 0;
                    if (tooMuch) {
                        figures.impossible(
                                object.path("percent"), Wording.of("0 tot 100", "0 to 100"), percent.toString());
                    }
                    return !tooMuch;
                })
                .map(percent -> new Extent.Percent(percent, of, most));
    }

    private Optional<Extent> fraction(ObjectReader object, Operand operand) {
        return (operand instanceof Operand.Part part
                        ? Optional.of(part.value())
                        : constant(operand, object.path("share")))
                .map(part -> new Extent.Share(new Fraction(part.numerator(), part.denominator())));
    }

    private Optional<Exact> constant(Operand operand, Path path) {
        if (operand instanceof Operand.Constant constant) {
            return Optional.of(constant.value());
        }
        figures.impossible(path, Wording.of("een getal", "a number"), operand.toString());
        return Optional.empty();
    }

    private Optional<Deduction> phases(ObjectReader object, Wording label, Deduction.Shown shown) {
        ImmutableList.Builder<Deduction.Phase> phases = ImmutableList.builder();
        for (ObjectReader each : Lists.objects(object, "phases", findings)) {
            phase(each).ifPresent(phases::add);
        }
        DelayCap cap = object.optional("cap", ValueKind.oneOf(DelayCap.class)).orElse(DelayCap.IN_ALL);
        ImmutableList<Deduction.Phase> read = phases.build();
        if (read.isEmpty()) {
            findings.add(object.path("phases"), FindingCode.MISSING, Wording.of("een fase", "a phase"), "");
        }
        return Optional.of(new Deduction.Phases(label, read, cap, shown));
    }

    private Optional<Deduction.Phase> phase(ObjectReader object) {
        Optional<PhaseKind> kind = object.required("phase", ValueKind.oneOf(PhaseKind.class));
        Optional<LocalDate> from = object.required("from", ValueKind.DATE);
        Optional<LocalDate> to = object.required("to", ValueKind.DATE);
        boolean detained = object.flag("detained");
        object.end();
        if (kind.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            findings.add(
                    object.path("to"),
                    FindingCode.OUT_OF_ORDER,
                    Wording.of("een dag niet vóór " + from.get(), "a day not before " + from.get()),
                    to.get().toString());
            return Optional.empty();
        }
        return Optional.of(new Deduction.Phase(kind.get(), from.get(), to.get(), detained));
    }
}
