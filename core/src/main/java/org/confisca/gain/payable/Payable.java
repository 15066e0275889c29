package org.confisca.gain.payable;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import org.confisca.gain.Basis;
import org.confisca.gain.Deduction;
import org.confisca.gain.Figure;
import org.confisca.gain.GainEstimate;
import org.confisca.gain.PayableStatement;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingLine;
import org.confisca.gain.WorkingLine.Role;
import org.confisca.source.Wording;

/**
 * From the estimated gain to what has to be paid: costs, victims, earlier orders, the part of others, ability to pay and other
 * mitigation, undue delay, in the order of the law or, if asked, in that of the decision. What has to be paid is never more
 * than the estimate and never less than nothing; what nobody has said is missing, not nothing.
 */
public final class Payable {
    private static final Wording TITLE = Wording.of("wat betaald moet worden", "what has to be paid");

    private Payable() {}

    /**
     * What one person has to pay.
     *
     * @param question what is known
     * @param law the law that applies
     * @return the sum and the days of detention, with their working
     */
    public static PayableAnswer of(PayableQuestion question, PayableLaw law) {
        Rest rest = new Rest(question, law);
        for (Off off : offs(question, law)) {
            rest.take(off);
        }
        Working sum = rest.working(title(question));
        Figure owed = Rest.carried(question.printed(), sum.result());
        return new PayableAnswer(
                sum,
                rest.atMost().value(),
                question.detention().map(asked -> DetentionDays.of(asked, question, owed, law.detention())));
    }

    /**
     * What each person has to pay, after a calculation of gain that states it.
     *
     * @param gain what the calculation came to
     * @param law the law that applies
     * @return the same with the workings of what has to be paid
     */
    public static GainEstimate after(GainEstimate gain, PayableLaw law) {
        ImmutableList.Builder<Working> workings = ImmutableList.builder();
        for (PayableStatement terms : gain.calculation().payable()) {
            PayableAnswer answer = of(PayableQuestion.of(gain, terms), law);
            workings.add(answer.sum());
            answer.detention().ifPresent(workings::add);
        }
        return gain.with(workings.build());
    }

    private static ImmutableList<Off> offs(PayableQuestion question, PayableLaw law) {
        ImmutableList.Builder<Off> offs = ImmutableList.builder();
        boolean victimsDone = false;
        for (Deduction deduction : inOrder(question, law)) {
            if (deduction instanceof Deduction.Decided decided) {
                offs.add(DecidedOff.of(decided, question, law));
            } else if (deduction instanceof Deduction.Phases phases) {
                offs.add(DelayOff.of(phases, law.delay()));
            } else if (!victimsDone) {
                offs.addAll(VictimsOff.of(question, law));
                victimsDone = true;
            }
        }
        return offs.build();
    }

    private static ImmutableList<Deduction> inOrder(PayableQuestion question, PayableLaw law) {
        return question.inStatedOrder()
                ? question.deductions()
                : question.deductions().stream()
                        .sorted(comparingInt(deduction -> law.order().indexOf(deduction.stage())))
                        .collect(ImmutableList.toImmutableList());
    }

    private static Wording title(PayableQuestion question) {
        return question.payer()
                .map(person -> Wording.of(TITLE.nl() + ", " + person.value(), TITLE.en() + ", " + person.value()))
                .orElse(TITLE);
    }

    /** A line that only tells something. */
    static WorkingLine note(Wording words, Figure figure, Basis... bases) {
        return WorkingLine.builder()
                .label(words)
                .figure(figure)
                .role(Role.NOTE)
                .addBases(bases)
                .build();
    }
}
