package org.confisca.casefile;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A settlement (schikking) about unlawfully obtained gain: somebody pays or hands over, and no court orders it. */
@Value.Immutable
@ModelStyle
public interface Settlement {

    /**
     * Its id.
     *
     * @return the id
     */
    SettlementId id();

    /**
     * The offence whose gain it is about.
     *
     * @return the offence
     */
    OffenceId offence();

    /**
     * What is to be paid.
     *
     * @return the sum; empty if only assets are handed over
     */
    Optional<Money> sum();

    /**
     * What is to be handed over.
     *
     * @return the assets; empty if only a sum is paid
     */
    @Value.NaturalOrder
    ImmutableSortedSet<AssetId> assets();

    /**
     * When it was agreed.
     *
     * @return the moment
     */
    LocalDateTime agreedAt();

    /**
     * The last day for performance.
     *
     * @return the day; empty if none was set
     */
    Optional<LocalDate> performBy();

    /**
     * When it was performed in full.
     *
     * @return the moment; empty while it is not
     */
    Optional<LocalDateTime> performedAt();

    /**
     * Starts a settlement.
     *
     * @return the builder
     */
    static SettlementBuilder builder() {
        return new SettlementBuilder();
    }
}
