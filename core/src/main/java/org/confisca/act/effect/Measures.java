package org.confisca.act.effect;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Register;
import org.confisca.casefile.Relation;

/** Lays measures on assets and takes them off. */
public final class Measures {

    private Measures() {}

    /**
     * Lays a seizure on its asset. An asset has one legal state, so a hold that rested on it gives way to the seizure.
     *
     * @param file the file
     * @param seizure the seizure
     * @param at when
     * @return the file after
     */
    public static CaseFile seize(CaseFile file, Measure seizure, LocalDateTime at) {
        Asset asset = file.assets().get(seizure.asset());
        CaseFile released = file;
        for (MeasureId id : asset.measures()) {
            if (file.measures().get(id).kind() == MeasureKind.HOLD) {
                released = end(released, id, at);
            }
        }
        Asset seized = released.assets().get(seizure.asset()).under(seizure.id(), new LegalState.Seized());
        return released.edit(at)
                .assets(released.assets().with(seized.id(), seized))
                .measures(released.measures().with(seizure.id(), seizure))
                .reachingOthers(reachingOthers(released, seizure, asset.owner()))
                .build();
    }

    /**
     * Ends a measure. An asset on which nothing rests any longer is free, unless it is in a state that rests on more than
     * measures.
     *
     * @param file the file
     * @param id a measure on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile end(CaseFile file, MeasureId id, LocalDateTime at) {
        Measure measure = file.measures().get(id);
        if (measure.endedAt().isPresent()) {
            return file.edit(at).build();
        }
        Asset asset = without(file.assets().get(measure.asset()), id);
        return file.edit(at)
                .assets(file.assets().with(asset.id(), asset.in(stateUnder(file, asset))))
                .measures(file.measures()
                        .with(id, Measure.builder().from(measure).endedAt(at).build()))
                .build();
    }

    /**
     * Moves every measure that still rests on a sold asset to its proceeds.
     *
     * @param file the file
     * @param proceedsId the proceeds of a sale
     * @param at when
     * @return the file after
     */
    public static CaseFile moveToProceeds(CaseFile file, AssetId proceedsId, LocalDateTime at) {
        Asset proceeds = file.assets().get(proceedsId);
        Optional<AssetId> soldId = proceeds.proceedsOf();
        if (soldId.isEmpty()) {
            return file.edit(at).build();
        }
        Asset sold = file.assets().get(soldId.get());
        Register<MeasureId, Measure> measures = file.measures();
        for (MeasureId id : sold.measures()) {
            measures = measures.with(
                    id,
                    Measure.builder().from(measures.get(id)).asset(proceedsId).build());
            proceeds = proceeds.under(id);
        }
        boolean free = proceeds.state() instanceof LegalState.Free;
        return file.edit(at)
                .measures(measures)
                .assets(file.assets()
                        .with(sold.id(), sold.restingUnder(ImmutableSortedSet.of()))
                        .with(proceedsId, free ? proceeds.in(restingState(file, proceeds)) : proceeds))
                .build();
    }

    private static Asset without(Asset asset, MeasureId id) {
        return asset.restingUnder(asset.measures().stream()
                .filter(other -> !other.equals(id))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    private static LegalState stateUnder(CaseFile file, Asset asset) {
        if (!(asset.state() instanceof LegalState.Held || asset.state() instanceof LegalState.Seized)) {
            return asset.state();
        }
        return restingState(file, asset);
    }

    /** The state that the measures on an asset give it: a seizure weighs more than a hold. */
    private static LegalState restingState(CaseFile file, Asset asset) {
        boolean held = false;
        for (MeasureId id : asset.measures()) {
            if (file.measures().get(id).kind() != MeasureKind.HOLD) {
                return new LegalState.Seized();
            }
            held = true;
        }
        return held ? new LegalState.Held() : new LegalState.Free();
    }

    private static Register<PartyId, ImmutableSortedSet<MeasureId>> reachingOthers(
            CaseFile file, Measure seizure, Optional<PartyId> owner) {
        if (owner.isEmpty() || seizure.relation().orElse(Relation.OWN) == Relation.OWN) {
            return file.reachingOthers();
        }
        ImmutableSortedSet<MeasureId> known =
                file.reachingOthers().find(owner.get()).orElse(ImmutableSortedSet.of());
        return file.reachingOthers()
                .with(
                        owner.get(),
                        ImmutableSortedSet.<MeasureId>naturalOrder()
                                .addAll(known)
                                .add(seizure.id())
                                .build());
    }
}
