package org.confisca.gain;

import java.util.Optional;

/** Whether and how an item counts towards the items around it. */
final class Counted {

    private Counted() {}

    /** An item counts unless it stands aside or is counted in another unit. */
    static boolean counts(Item item, Optional<String> unit) {
        return !item.aside() && item.unit().equals(unit);
    }

    static boolean isDeducted(Item item) {
        return item.kind().map(kind -> !kind.adds()).orElse(item.deducted());
    }
}
