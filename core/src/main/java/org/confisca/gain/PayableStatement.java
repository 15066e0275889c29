package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PartyKind;

/** What was stated about the sum that one person has to pay: what goes off the estimate, and what is asked about detention. */
public interface PayableStatement {

    /**
     * Who has to pay. The estimate is what this person had by the division.
     *
     * @return the person; empty if the estimate is the whole gain
     */
    Optional<PartyId> payer();

    /**
     * What kind of person has to pay.
     *
     * @return the kind; empty while unknown
     */
    Optional<PartyKind> person();

    /**
     * When the offences were committed; it selects the text of the law.
     *
     * @return the days; empty while unknown
     */
    Optional<DateRange> offence();

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
}
