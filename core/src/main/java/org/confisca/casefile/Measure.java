package org.confisca.casefile;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** One hold or one seizure. Terms, authorisations and complaints hang on the measure, not on the asset. */
@Value.Immutable
@ModelStyle
public interface Measure {

    /**
     * Its id.
     *
     * @return the id
     */
    MeasureId id();

    /**
     * What kind of measure it is.
     *
     * @return the kind
     */
    MeasureKind kind();

    /**
     * The asset it rests on now; after an early sale, the proceeds.
     *
     * @return the asset
     */
    AssetId asset();

    /**
     * Why it was taken.
     *
     * @return the purposes; empty for a hold
     */
    @Value.NaturalOrder
    ImmutableSortedSet<Purpose> purposes();

    /**
     * From whom the object was seized (beslagene).
     *
     * @return the party; empty if not recorded
     */
    Optional<PartyId> seizedFrom();

    /**
     * The offence it hangs on.
     *
     * @return the offence; empty if none was recorded
     */
    Optional<OffenceId> offence();

    /**
     * How a conservatory seizure reaches the object.
     *
     * @return the relation; empty for other measures
     */
    Optional<Relation> relation();

    /**
     * The most for which a conservatory seizure was laid.
     *
     * @return the amount; empty for other measures
     */
    Optional<Money> maximum();

    /**
     * The authorisation it was taken on.
     *
     * @return the authorisation; empty if none was recorded
     */
    Optional<AuthorisationId> authorisation();

    /**
     * Whether a foreign unit asked for the hold.
     *
     * @return whether it did; empty for a seizure, or while unknown
     */
    Optional<Boolean> foreignRequest();

    /**
     * When it was taken.
     *
     * @return the moment
     */
    LocalDateTime since();

    /**
     * When it ended.
     *
     * @return the moment; empty while it lasts
     */
    Optional<LocalDateTime> endedAt();

    /**
     * Whether notice was given that the object will be returned to another person than it was seized from, and when.
     *
     * @return the moment of the notice (art. 116(3) Sv); empty if none was given
     */
    Optional<LocalDateTime> noticeOfReturnAt();

    /**
     * When the person from whom it was seized gave up claims to it in writing.
     *
     * @return the moment of the waiver (art. 116(2) Sv); empty if there was none
     */
    Optional<LocalDateTime> waivedAt();

    /**
     * Whether the person who waived declared that the object was theirs.
     *
     * @return whether it was declared; empty if there was no waiver, or if nobody said
     */
    Optional<Boolean> declaredOwnership();

    /**
     * Starts a measure.
     *
     * @return the builder
     */
    static MeasureBuilder builder() {
        return new MeasureBuilder();
    }
}
