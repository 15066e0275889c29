package org.confisca.gain;

import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** What a calculation states about the sum that has to be paid. */
@Value.Immutable
@ModelStyle
public interface PayableTerms extends PayableStatement {

    /**
     * Starts what is stated.
     *
     * @return the builder
     */
    static PayableTermsBuilder builder() {
        return new PayableTermsBuilder();
    }
}
