package org.confisca.gain.payable;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.casefile.Office;
import org.confisca.gain.Deduction;
import org.confisca.gain.Exact;
import org.confisca.gain.Extent;
import org.confisca.gain.Figure;
import org.confisca.gain.Missing;
import org.confisca.gain.PayableStage;
import org.confisca.gain.WorkingLine;
import org.confisca.source.Wording;

/** What goes off because a court decided so. */
final class DecidedOff {

    private DecidedOff() {}

    static Off of(Deduction.Decided decided, PayableQuestion question, PayableLaw law) {
        return new Off(
                decided.label(),
                how(decided.extent()),
                amount(decided, question),
                decided.shown(),
                ImmutableList.of(law.basis(decided.stage())),
                off -> decided.stage() == PayableStage.DELAY ? deviation(off, question, law) : ImmutableList.of(),
                impossible(decided, question));
    }

    private static Function<Exact, Figure> amount(Deduction.Decided decided, PayableQuestion question) {
        Extent extent = decided.extent();
        if (extent instanceof Extent.Amount fixed) {
            return rest -> Figure.of(fixed.amount());
        }
        if (extent instanceof Extent.Percent part) {
            return rest -> (part.of() == Extent.Of.REST ? Figure.of(rest) : question.estimate())
                    .map(base -> limited(base.percent(part.percent()), part.atMost()));
        }
        if (extent instanceof Extent.Share share) {
            return rest -> Figure.of(rest.minus(rest.times(Exact.of(share.part()))));
        }
        if (extent instanceof Extent.LoweredTo lowered) {
            return rest -> Figure.of(rest.minus(lowered.sum()));
        }
        return rest -> Figure.open(missing(decided));
    }

    private static Exact limited(Exact amount, Optional<Exact> most) {
        return most.map(amount::lower).orElse(amount);
    }

    private static Missing missing(Deduction.Decided decided) {
        return new Missing(
                Wording.of(
                        "hoeveel er afgaat wegens " + decided.stage().label().nl() + " ("
                                + decided.label().nl() + ")",
                        "how much goes off because of "
                                + decided.stage().label().en() + " ("
                                + decided.label().en() + ")"),
                Optional.of(Office.COURT));
    }

    private static Optional<Wording> how(Extent extent) {
        if (extent instanceof Extent.Percent part) {
            boolean rest = part.of() == Extent.Of.REST;
            String most = part.atMost().map(Exact::toString).orElse("");
            return Optional.of(Wording.of(
                    part.percent() + "% van " + (rest ? "wat resteert" : "het geschatte voordeel")
                            + (most.isEmpty() ? "" : ", ten hoogste " + most),
                    part.percent() + "% of " + (rest ? "what is left" : "the estimated gain")
                            + (most.isEmpty() ? "" : ", at most " + most)));
        }
        if (extent instanceof Extent.Share share) {
            return Optional.of(
                    Wording.of(share.part() + " blijft voor deze persoon", share.part() + " stays with this person"));
        }
        if (extent instanceof Extent.LoweredTo lowered) {
            return Optional.of(Wording.of("bepaald op " + lowered.sum(), "set at " + lowered.sum()));
        }
        return Optional.empty();
    }

    /** More than practice has in principle is for the court to decide; the working says that it did. */
    private static ImmutableList<WorkingLine> deviation(Figure off, PayableQuestion question, PayableLaw law) {
        return question.decidedOn()
                .flatMap(day -> DatedText.on(law.delay().cap(), day))
                .filter(cap -> off.value()
                        .map(amount -> amount.compareTo(cap.value()) > 0)
                        .orElse(false))
                .map(cap -> ImmutableList.of(Payable.note(
                        Wording.of(
                                "meer dan in beginsel het maximum is; de rechter mag dat beslissen",
                                "more than is in principle the most; the court may decide so"),
                        Figure.of(cap.value()),
                        cap.basis(),
                        law.delay().deviation())))
                .orElse(ImmutableList.of());
    }

    private static ImmutableList<Wording> impossible(Deduction.Decided decided, PayableQuestion question) {
        boolean above = decided.extent() instanceof Extent.LoweredTo lowered
                && question.estimate()
                        .value()
                        .map(estimate -> lowered.sum().compareTo(estimate) > 0)
                        .orElse(false);
        return above
                ? ImmutableList.of(Wording.of(
                        decided.label().nl() + ": meer dan het geschatte voordeel kan niet worden opgelegd",
                        decided.label().en() + ": more than the estimated gain cannot be ordered"))
                : ImmutableList.of();
    }
}
