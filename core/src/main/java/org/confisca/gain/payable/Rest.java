package org.confisca.gain.payable;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Printed;
import org.confisca.gain.Rounding;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingLine;
import org.confisca.gain.WorkingLine.Role;
import org.confisca.source.Wording;

/** What is left while one thing after another goes off. Lives within one calculation. */
final class Rest {
    private static final Wording LEFT = Wording.of("resteert", "left");
    private static final Wording NOT_MORE_THAN_IS_LEFT =
            Wording.of("niet meer dan wat resteert", "no more than is left");

    private final PayableQuestion question;
    private final PayableLaw law;
    private final ImmutableList.Builder<WorkingLine> lines = ImmutableList.builder();
    private final ImmutableList.Builder<Wording> impossible = ImmutableList.builder();
    private Figure left;
    private Figure most;

    Rest(PayableQuestion question, PayableLaw law) {
        this.question = question;
        this.law = law;
        boolean negative =
                question.estimate().value().map(sum -> sum.signum() < 0).orElse(false);
        if (negative) {
            impossible.add(Wording.of(
                    "het geschatte voordeel is minder dan nihil", "the estimated gain is less than nothing"));
        }
        this.left = question.estimate().map(sum -> sum.higher(Exact.ZERO));
        this.most = left;
        lines.add(WorkingLine.builder()
                .label(Wording.of("geschat voordeel", "estimated gain"))
                .figure(question.estimate())
                .role(Role.ITEM)
                .addBases(law.neverMore())
                .build());
        if (question.inStatedOrder() && question.deductions().size() > 1) {
            lines.add(Payable.note(
                    Wording.of(
                            "in de volgorde van de beslissing, niet in die van de wet",
                            "in the order of the decision, not in that of the law"),
                    left,
                    law.orderBasis()));
        }
    }

    void take(Off off) {
        boolean tooMuch = exceeds(off);
        Figure amount = less(left, off);
        lines.add(WorkingLine.builder()
                .label(off.label())
                .how(tooMuch ? Optional.of(joined(off.how())) : off.how())
                .figure(amount.map(Exact::negated))
                .role(Role.ITEM)
                .source(off.shown().source())
                .bases(off.bases())
                .build());
        lines.addAll(off.notes().apply(amount));
        impossible.addAll(off.impossible());
        left = rounded(left.with(amount, Exact::minus), off.shown().rounding());
        Figure mostAmount = less(most, off);
        most = rounded(
                most.map(sum -> sum.minus(mostAmount.value().orElse(Exact.ZERO))),
                off.shown().rounding());
        lines.add(WorkingLine.builder()
                .label(LEFT)
                .how(off.shown().rounding().map(Rounding::words))
                .figure(left)
                .role(Role.SUBTOTAL)
                .printed(off.shown().printed())
                .build());
        left = carried(off.shown().printed(), left);
        most = carried(off.shown().printed(), most);
    }

    /** Where a decision goes on with what it prints, so do we. */
    static Figure carried(Optional<Printed> printed, Figure figure) {
        return printed.filter(Printed::carried)
                .map(carried -> Figure.of(carried.figure()))
                .orElse(figure);
    }

    /** Never less than nothing, and never more than was left. */
    private Figure less(Figure rest, Off off) {
        return rest.value()
                .map(sum ->
                        off.amount().apply(sum).map(amount -> amount.lower(sum).higher(Exact.ZERO)))
                .orElse(rest);
    }

    private boolean exceeds(Off off) {
        return left.value()
                .flatMap(sum -> off.amount().apply(sum).value().map(amount -> amount.compareTo(sum) > 0))
                .orElse(false);
    }

    private static Wording joined(Optional<Wording> how) {
        return how.map(words -> Wording.of(
                        words.nl() + "; " + NOT_MORE_THAN_IS_LEFT.nl(), words.en() + "; " + NOT_MORE_THAN_IS_LEFT.en()))
                .orElse(NOT_MORE_THAN_IS_LEFT);
    }

    /** A rounding upwards does not lift the sum above the estimate. */
    private Figure rounded(Figure sum, Optional<Rounding> rounding) {
        return rounding.map(rule -> sum.map(rule::of)
                        .with(question.estimate().map(estimate -> estimate.higher(Exact.ZERO)), Exact::lower))
                .orElse(sum);
    }

    Figure atMost() {
        return rounded(most, question.atTheEnd());
    }

    Working working(Wording title) {
        Figure sum = rounded(left, question.atTheEnd());
        lines.add(WorkingLine.builder()
                .label(Wording.of("te betalen", "to be paid"))
                .how(question.atTheEnd().map(Rounding::words))
                .figure(sum)
                .role(Role.TOTAL)
                .addBases(law.neverMore(), law.orderBasis())
                .printed(question.printed())
                .build());
        if (sum.value().isEmpty() && atMost().value().isPresent()) {
            lines.add(Payable.note(
                    Wording.of("ten hoogste, wat er ook ontbreekt", "at most, whatever is still missing"), atMost()));
        }
        return Working.builder()
                .title(title)
                .currency(question.currency())
                .lines(lines.build())
                .result(sum)
                .impossible(impossible.build())
                .build();
    }
}
