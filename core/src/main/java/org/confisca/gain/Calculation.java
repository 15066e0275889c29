package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.casefile.DateRange;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/** A calculation of gain as it was stated: what is put in, never what comes out. */
@Value.Immutable
@ModelStyle
public interface Calculation {

    /**
     * What it is called, such as the ECLI of the decision.
     *
     * @return the reference
     */
    String reference();

    /**
     * What it is about.
     *
     * @return the title; empty if the reference says enough
     */
    Optional<Wording> title();

    /**
     * What the outcome is called.
     *
     * @return the label; empty if it is the estimated gain
     */
    Optional<Wording> label();

    /**
     * By which law, such as {@code NL}.
     *
     * @return the name of the jurisdiction; empty for arithmetic only
     */
    Optional<String> jurisdiction();

    /**
     * The currency of every amount in it.
     *
     * @return the currency
     */
    CurrencyUnit currency();

    /**
     * When the decision was given.
     *
     * @return the day; empty if nobody said
     */
    Optional<LocalDate> decidedOn();

    /**
     * The period in which the gain was had.
     *
     * @return the days; empty if nobody said
     */
    Optional<DateRange> period();

    /**
     * Which gain is taken.
     *
     * @return the ground; empty if nobody said
     */
    Optional<GainGround> ground();

    /**
     * All items together, and what is then done with what they come to. What it comes to is the estimated gain.
     *
     * @return the whole
     */
    Item whole();

    /**
     * How the gain is divided.
     *
     * @return the division; empty if one person had it all, or nobody said
     */
    Optional<Division> division();

    /**
     * What is stated about the sum that each person has to pay.
     *
     * @return the terms, for each person once; empty if nothing is stated
     */
    ImmutableList<PayableStatement> payable();

    /**
     * What the decision prints as the estimated gain.
     *
     * @return the figure; empty if it prints none
     */
    Optional<Printed> expected();

    /**
     * Where it comes from.
     *
     * @return the source; empty if nobody said
     */
    Optional<String> source();

    /**
     * A remark.
     *
     * @return the remark; empty if there is none
     */
    Optional<String> note();

    /**
     * Whether it was made up.
     *
     * @return whether it was
     */
    @Value.Default
    default boolean synthetic() {
        return false;
    }

    /**
     * Carries the calculation out.
     *
     * @param law the law that it is shown to rest on
     * @return what it comes to, with all its lines
     */
    default GainEstimate reckon(GainLaw law) {
        return new Reckoner(this, law).estimate();
    }

    /**
     * Starts a calculation.
     *
     * @return the builder
     */
    static CalculationBuilder builder() {
        return new CalculationBuilder();
    }
}
