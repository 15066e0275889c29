package org.confisca.gain.payable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.PartyKind;
import org.confisca.gain.Figure;
import org.confisca.gain.Printed;
import org.confisca.gain.Rounding;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/** What has to be known to say what one person has to pay. */
@Value.Immutable
@ModelStyle
public interface PayableQuestion {

    /**
     * The currency of all amounts.
     *
     * @return the currency
     */
    CurrencyUnit currency();

    /**
     * The estimated gain.
     *
     * @return the figure, known or open
     */
    Figure estimate();

    /**
     * When the offences were committed; it selects the text of the law.
     *
     * @return the days; empty while unknown
     */
    Optional<DateRange> offence();

    /**
     * The day of the decision.
     *
     * @return the day; empty while unknown
     */
    Optional<LocalDate> decidedOn();

    /**
     * What kind of person has to pay.
     *
     * @return the kind; empty while unknown
     */
    Optional<PartyKind> person();

    /**
     * What goes off, in any order.
     *
     * @return the deductions
     */
    ImmutableList<Deduction> deductions();

    /**
     * Whether the deductions are made in the order in which they stand here, as the decision made them, instead of in the
     * order of the law.
     *
     * @return whether the order of the decision is kept
     */
    boolean inStatedOrder();

    /**
     * How what is left is rounded at every step.
     *
     * @return the rounding; empty if nothing is rounded on the way
     */
    Optional<Rounding> everyStep();

    /**
     * How the sum is rounded at the end.
     *
     * @return the rounding; empty if it is not
     */
    Optional<Rounding> atTheEnd();

    /**
     * What the decision prints as the sum to be paid.
     *
     * @return the sum; empty if it prints none
     */
    Optional<Printed> printed();

    /**
     * What is asked about detention.
     *
     * @return the question; empty if nothing is
     */
    Optional<DetentionQuestion> detention();

    /**
     * Starts a question.
     *
     * @return the builder
     */
    static PayableQuestionBuilder builder() {
        return new PayableQuestionBuilder();
    }
}
