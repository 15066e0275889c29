package org.confisca.model;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.confisca.jurisdiction.nl.DutchLaw;

/** Dutch law as encoded, walked once for all tests. */
final class Explored {
    /** Walks much further; takes minutes. */
    static final boolean DEEP = Boolean.getBoolean("confisca.model.deep");

    private static final Supplier<ImmutableList<Proof>> DUTCH = Suppliers.memoize(() -> Streets.all().stream()
            .map(street -> Proof.of(DutchLaw.book(), street))
            .collect(ImmutableList.toImmutableList()));

    private Explored() {}

    static ImmutableList<Proof> dutchLaw() {
        return DUTCH.get();
    }
}
