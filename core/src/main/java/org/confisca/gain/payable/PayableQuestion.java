package org.confisca.gain.payable;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.gain.Calculation;
import org.confisca.gain.Figure;
import org.confisca.gain.GainEstimate;
import org.confisca.gain.Missing;
import org.confisca.gain.PayableStatement;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/** What has to be known to say what one person has to pay: the estimated gain, and what was stated about the sum. */
@Value.Immutable
@ModelStyle
public interface PayableQuestion extends PayableStatement {

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
     * The day of the decision.
     *
     * @return the day; empty while unknown
     */
    Optional<LocalDate> decidedOn();

    /**
     * The question that a calculation of gain asks about one person.
     *
     * @param gain what the calculation came to
     * @param terms what was stated
     * @return the question, with the period of the calculation as that of the offences if nothing else was stated
     */
    static PayableQuestion of(GainEstimate gain, PayableStatement terms) {
        Calculation calculation = gain.calculation();
        return builder()
                .from(terms)
                .offence(terms.offence().or(calculation::period))
                .currency(calculation.currency())
                .decidedOn(calculation.decidedOn())
                .estimate(estimate(gain, terms))
                .build();
    }

    /** Of a gain that is divided, what the payer had by the division. */
    private static Figure estimate(GainEstimate gain, PayableStatement terms) {
        return terms.payer()
                .filter(person -> gain.calculation().division().isPresent())
                .map(person -> Optional.ofNullable(gain.shares().get(person))
                        .orElseGet(() -> Figure.open(new Missing(
                                Wording.of("het aandeel van " + person.value(), "the share of " + person.value()),
                                Optional.empty()))))
                .orElseGet(() -> gain.gain().result());
    }

    /**
     * Starts a question.
     *
     * @return the builder
     */
    static PayableQuestionBuilder builder() {
        return new PayableQuestionBuilder();
    }
}
