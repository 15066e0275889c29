package org.confisca.casefile;

import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Rights to assets, and what was given for their release. */
@Value.Immutable
@ModelStyle
public interface Rights {

    /**
     * The rights that persons assert.
     *
     * @return the register
     */
    Register<InterestId, Interest> interests();

    /**
     * The security that was given.
     *
     * @return the register
     */
    Register<SecurityId, Security> securities();

    /**
     * This register with a right added or changed.
     *
     * @param interest a right
     * @return the new register
     */
    default Rights with(Interest interest) {
        return new RightsBuilder()
                .from(this)
                .interests(interests().with(interest.id(), interest))
                .build();
    }

    /**
     * This register with a security added or changed.
     *
     * @param security a security
     * @return the new register
     */
    default Rights with(Security security) {
        return new RightsBuilder()
                .from(this)
                .securities(securities().with(security.id(), security))
                .build();
    }

    /**
     * Nothing.
     *
     * @return empty registers
     */
    static Rights empty() {
        return new RightsBuilder()
                .interests(Register.empty())
                .securities(Register.empty())
                .build();
    }
}
