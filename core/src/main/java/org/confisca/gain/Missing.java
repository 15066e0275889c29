package org.confisca.gain;

import java.util.Optional;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;

/**
 * Something without which a figure cannot be computed.
 *
 * @param what what it is: a figure that nobody stated, or a determination that nobody made
 * @param by who can supply it; empty if whoever knows can
 */
public record Missing(Wording what, Optional<Office> by) {}
