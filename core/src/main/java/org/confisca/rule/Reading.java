package org.confisca.rule;

import java.util.Optional;
import org.confisca.act.Act;

/**
 * Reads a fact.
 *
 * @param <A> the acts that the fact is about
 * @param <T> the value
 */
@FunctionalInterface
public interface Reading<A extends Act, T> {

    /**
     * Reads the fact.
     *
     * @param matter file, moment and act
     * @return the value; empty if it is unknown
     */
    Optional<T> read(Matter<? extends A> matter);
}
