package org.confisca.casefile;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A thing or a property right: what is held, seized, confiscated, sold, returned or reused. */
@Value.Immutable
@ModelStyle
public interface Asset {

    /**
     * Its id.
     *
     * @return the id
     */
    AssetId id();

    /**
     * What it is made of.
     *
     * @return the kind
     */
    AssetKind kind();

    /**
     * Whose it is.
     *
     * @return a party of the file; empty while nobody has recorded an owner, which is not a finding that there is none
     */
    Optional<PartyId> owner();

    /**
     * Since when it has belonged to its owner.
     *
     * @return the day; empty while unknown
     */
    Optional<LocalDate> acquiredOn();

    /**
     * What it was last valued at.
     *
     * @return the valuation; empty while it has not been valued
     */
    Optional<Valuation> value();

    /**
     * The asset whose sale this asset is the proceeds of.
     *
     * @return the asset sold; empty for anything else
     */
    Optional<AssetId> proceedsOf();

    /**
     * What it is the packaging of.
     *
     * @return the object in it; empty if it packs nothing on the file
     */
    Optional<AssetId> packagingOf();

    /**
     * The asset from which this share was split off.
     *
     * @return the asset; empty for anything that was not split off
     */
    Optional<AssetId> shareOf();

    /**
     * Which part of the whole thing it is.
     *
     * @return the part; empty while the thing was not split up, so that it is the whole
     */
    Optional<Fraction> share();

    /**
     * Where it is kept.
     *
     * @return who has it in custody; empty while nobody recorded it
     */
    Optional<Custody> custody();

    /**
     * When its management was last planned.
     *
     * @return the moment; empty if it was not
     */
    Optional<LocalDateTime> plannedAt();

    /**
     * When a transaction with it was last reported to the financial intelligence unit.
     *
     * @return the moment; empty if the file records no report
     */
    Optional<LocalDateTime> reportedAt();

    /**
     * The rights to it that persons assert.
     *
     * @return the rights by id
     */
    @Value.NaturalOrder
    ImmutableSortedSet<InterestId> interests();

    /**
     * The request that led, or the authorisation that amounts, to leave for disposing of it before a decision.
     *
     * @return what granted it; empty if nobody did
     */
    Optional<DisposalGrant> disposalGrant();

    /**
     * The measures that rest on it now.
     *
     * @return the holds and seizures that have not ended, by id
     */
    @Value.NaturalOrder
    ImmutableSortedSet<MeasureId> measures();

    /**
     * Its legal state.
     *
     * @return the state
     */
    LegalState state();

    /**
     * This asset in another legal state.
     *
     * @param next the state
     * @return the asset
     */
    default Asset in(LegalState next) {
        return builder().from(this).state(next).build();
    }

    /**
     * This asset with one more measure resting on it.
     *
     * @param measure the measure
     * @return the asset
     */
    default Asset under(MeasureId measure) {
        return builder().from(this).addMeasure(measure).build();
    }

    /**
     * This asset under one more measure, in the state that comes with it.
     *
     * @param measure the measure
     * @param next the state
     * @return the asset
     */
    default Asset under(MeasureId measure, LegalState next) {
        return builder().from(this).addMeasure(measure).state(next).build();
    }

    /**
     * This asset with other measures resting on it.
     *
     * @param rest all measures that rest on it from now on
     * @return the asset
     */
    default Asset restingUnder(ImmutableSortedSet<MeasureId> rest) {
        return new AssetBuilder()
                .id(id())
                .kind(kind())
                .owner(owner())
                .acquiredOn(acquiredOn())
                .value(value())
                .proceedsOf(proceedsOf())
                .packagingOf(packagingOf())
                .shareOf(shareOf())
                .share(share())
                .custody(custody())
                .plannedAt(plannedAt())
                .reportedAt(reportedAt())
                .interests(interests())
                .disposalGrant(disposalGrant())
                .state(state())
                .measures(rest)
                .build();
    }

    /**
     * Starts an asset.
     *
     * @return the builder
     */
    static AssetBuilder builder() {
        return new AssetBuilder();
    }

    /**
     * Starts an asset on which nothing rests: how assets stand when a file is opened.
     *
     * @param id the id, such as {@code A1}
     * @param kind what it is made of
     * @return the builder, in the state {@link LegalState.Free}
     * @throws IllegalArgumentException if the id is malformed
     */
    static AssetBuilder free(String id, AssetKind kind) {
        return builder().id(new AssetId(id)).kind(kind).state(new LegalState.Free());
    }
}
