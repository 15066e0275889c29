package org.confisca.jurisdiction.nl;

import org.confisca.gain.payable.PayableLaw;

/** The Dutch law of what has to be paid of an estimated gain, for {@link org.confisca.gain.payable.Payable}. */
public final class DutchPayable {

    private DutchPayable() {}

    /**
     * Deprivation of unlawfully obtained gain, art. 36e Sr.
     *
     * @return one immutable law
     */
    public static PayableLaw law() {
        return CriminalCodePayable.LAW;
    }
}
