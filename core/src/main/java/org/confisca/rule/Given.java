package org.confisca.rule;

import java.util.Optional;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * A fact as it was read: what was found, what its absence would mean, and where it comes from.
 *
 * @param name the name of the fact
 * @param value the value in words; empty if nobody has said
 * @param world what the absence of the fact means
 * @param supply where it comes from
 */
public record Given(Wording name, Optional<Wording> value, World world, Supply supply) {

    static Given of(Fact<?, ?> fact, Optional<?> value) {
        return new Given(
                fact.name(),
                value.map(found -> Wording.of(Shown.in(found, Language.NL), Shown.in(found, Language.EN))),
                fact.world(),
                fact.supply());
    }
}
