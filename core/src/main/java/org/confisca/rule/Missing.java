package org.confisca.rule;

import org.confisca.source.Wording;

/**
 * Something that nobody has said and that the answer turns on.
 *
 * @param what the fact
 * @param supply where it can come from
 */
public record Missing(Wording what, Supply supply) {

    /** What is missing while a fact is unknown: itself, or what it is worked out from. */
    static Missing of(Fact<?, ?> fact) {
        Fact<?, ?> source = fact.source();
        return source == null ? new Missing(fact.name(), fact.supply()) : of(source);
    }
}
