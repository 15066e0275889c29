package org.confisca.gain.payable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.casefile.Office;
import org.confisca.gain.Basis;
import org.confisca.gain.Deduction;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Missing;
import org.confisca.gain.WorkingLine;
import org.confisca.source.Wording;

/** What victims get goes off, by the text of the law that is most favourable to the person. */
final class VictimsOff {
    private final PayableQuestion question;
    private final PayableLaw law;
    private final ImmutableList<Deduction.Victim> victims;

    private VictimsOff(PayableQuestion question, PayableLaw law) {
        this.question = question;
        this.law = law;
        this.victims = question.deductions().stream()
                .filter(Deduction.Victim.class::isInstance)
                .map(Deduction.Victim.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Off> of(PayableQuestion question, PayableLaw law) {
        return new VictimsOff(question, law).offs();
    }

    private ImmutableList<Off> offs() {
        ImmutableList<DatedText<VictimText>> texts = texts();
        Optional<DatedText<VictimText>> chosen = chosen(texts);
        DatedText<VictimText> text = chosen.orElse(texts.get(texts.size() - 1));
        ImmutableList.Builder<Off> offs = ImmutableList.builder();
        for (Deduction.Victim victim : victims) {
            Figure amount = chosen.isPresent() ? amount(victim, text.value()) : unlessTheSame(victim, texts);
            offs.add(new Off(
                    victim.label(),
                    Optional.of(how(victim, text.value())),
                    rest -> amount,
                    victim.shown(),
                    bases(victim, text),
                    off -> texts.size() > 1 && chosen.isPresent() ? choice(text) : ImmutableList.of(),
                    ImmutableList.of()));
        }
        return offs.build();
    }

    /** The texts in force at some time between the first day of the offence and the day of the decision. */
    private ImmutableList<DatedText<VictimText>> texts() {
        ImmutableList<DatedText<VictimText>> touched = question.offence()
                .map(period -> DatedText.since(law.victims(), period.first()))
                .orElse(law.victims());
        return touched.stream()
                .filter(text -> text.equals(touched.get(0)) || !isLater(text.basis()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isLater(Basis basis) {
        return question.decidedOn()
                .map((LocalDate day) ->
                        basis.since().map(first -> first.isAfter(day)).orElse(false))
                .orElse(false);
    }

    /** The text under which most goes off, if that is sure whatever is still missing; each text is taken as a whole. */
    private Optional<DatedText<VictimText>> chosen(ImmutableList<DatedText<VictimText>> texts) {
        if (texts.size() == 1) {
            return Optional.of(texts.get(0));
        }
        if (question.offence().isEmpty()) {
            return Optional.empty();
        }
        return texts.stream()
                .filter(text -> total(text).value().isPresent())
                .filter(text -> texts.stream()
                        .allMatch(other -> most(other)
                                .map(bound -> total(text).value().orElseThrow().compareTo(bound) >= 0)
                                .orElse(false)))
                .findFirst();
    }

    private Figure total(DatedText<VictimText> text) {
        Figure sum = Figure.of(Exact.ZERO);
        for (Deduction.Victim victim : victims) {
            sum = sum.with(amount(victim, text.value()), Exact::plus);
        }
        return sum;
    }

    /** The most that can go off under a text; empty if there is no telling. */
    private Optional<Exact> most(DatedText<VictimText> text) {
        Exact sum = Exact.ZERO;
        for (Deduction.Victim victim : victims) {
            Optional<Exact> each = amount(victim, text.value()).value().isPresent()
                    ? amount(victim, text.value()).value()
                    : Stream.of(victim.awarded(), victim.paid(), victim.corresponding())
                            .flatMap(Optional::stream)
                            .min(Comparator.naturalOrder());
            if (each.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(each.get());
        }
        return Optional.of(sum);
    }

    /** As long as it is open which text applies, an amount that is the same under every text is known all the same. */
    private Figure unlessTheSame(Deduction.Victim victim, ImmutableList<DatedText<VictimText>> texts) {
        ImmutableSet<Figure> figures =
                texts.stream().map(text -> amount(victim, text.value())).collect(ImmutableSet.toImmutableSet());
        if (figures.size() == 1) {
            return figures.iterator().next();
        }
        ImmutableSet.Builder<Missing> missing = ImmutableSet.builder();
        if (question.offence().isEmpty()) {
            missing.addAll(figures.stream()
                    .flatMap(figure -> figure.missing().stream())
                    .iterator());
            missing.add(new Missing(
                    Wording.of(
                            "de pleegdatum, die de tekst over benadeelde derden bepaalt",
                            "the day of the offence, which selects the text about victims"),
                    Optional.of(Office.PUBLIC_PROSECUTOR)));
        } else {
            texts.forEach(text -> missing.addAll(total(text).missing()));
        }
        return new Figure.Open(missing.build());
    }

    private static Figure amount(Deduction.Victim victim, VictimText text) {
        if (victim.deducted().isPresent()) {
            return Figure.of(victim.deducted().get());
        }
        boolean measure = victim.form() == Deduction.Form.MEASURE;
        if (text == VictimText.AWARDED && measure) {
            return Figure.of(Exact.ZERO);
        }
        Figure amount = known(victim.awarded(), victim, "wat is toegekend", "what was awarded", Office.COURT)
                .with(
                        known(
                                victim.corresponding(),
                                victim,
                                "het voordeel dat ertegenover staat",
                                "the gain that corresponds to it",
                                Office.COURT),
                        Exact::lower);
        return text == VictimText.AWARDED
                ? amount
                : amount.with(
                        known(victim.paid(), victim, "wat is betaald", "what was paid", Office.MINISTER), Exact::lower);
    }

    private static Figure known(Optional<Exact> figure, Deduction.Victim victim, String nl, String en, Office by) {
        return figure.map(Figure::of)
                .orElseGet(() -> Figure.open(new Missing(
                        Wording.of(
                                victim.label().nl() + ": " + nl, victim.label().en() + ": " + en),
                        Optional.of(by))));
    }

    private ImmutableList<Basis> bases(Deduction.Victim victim, DatedText<VictimText> text) {
        return victim.deducted().isPresent()
                ? ImmutableList.of(text.basis())
                : ImmutableList.of(text.basis(), law.corresponding());
    }

    private static Wording how(Deduction.Victim victim, VictimText text) {
        if (victim.deducted().isPresent()) {
            return Wording.of("zoals de rechter het in mindering bracht", "as the court deducted it");
        }
        return text == VictimText.AWARDED
                ? Wording.of(
                        "toegekend " + shown(victim.awarded()) + ", tegenover voordeel van "
                                + shown(victim.corresponding()),
                        "awarded " + shown(victim.awarded()) + ", corresponding gain " + shown(victim.corresponding()))
                : Wording.of(
                        "toegekend " + shown(victim.awarded()) + ", betaald " + shown(victim.paid())
                                + ", tegenover voordeel van " + shown(victim.corresponding()),
                        "awarded " + shown(victim.awarded()) + ", paid " + shown(victim.paid())
                                + ", corresponding gain " + shown(victim.corresponding()));
    }

    private static String shown(Optional<Exact> figure) {
        return figure.map(Exact::toString).orElse("?");
    }

    private ImmutableList<WorkingLine> choice(DatedText<VictimText> text) {
        return ImmutableList.of(Payable.note(
                Wording.of(
                        "de voor de betrokkene gunstigste tekst; tezamen gaat er af",
                        "the text most favourable to the person; in all there goes off"),
                total(text),
                law.mostFavourable(),
                text.basis()));
    }
}
