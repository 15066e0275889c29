package org.confisca.act.effect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Register;
import org.confisca.casefile.Valuation;
import org.joda.money.Money;

/** Splits shares off assets. */
public final class Shares {

    private Shares() {}

    /**
     * Whether a share can be split off an asset: it is in the case itself, and neither security nor a grant stands for it.
     *
     * @param file the file
     * @param id an asset on the file
     * @return whether it can
     */
    public static boolean canBeSevered(CaseFile file, AssetId id) {
        LegalState state = file.assets().get(id).state();
        return !(state instanceof LegalState.Disposed
                || state instanceof LegalState.Secured
                || state instanceof LegalState.Reused);
    }

    /**
     * Splits a share off an asset. The share stands where the asset stands, under a measure of its own for each that rests
     * on the asset. Only of money is the value of a share known; anything else must be valued anew.
     *
     * @param file the file
     * @param id an asset on the file
     * @param share which part of it, less than the whole
     * @param partId the id of the share
     * @param owner whose the share is; empty if unknown
     * @param measureIds the ids of the measures on the share, one for each measure on the asset
     * @param at when
     * @return the file after
     */
    public static CaseFile sever(
            CaseFile file,
            AssetId id,
            Fraction share,
            AssetId partId,
            Optional<PartyId> owner,
            ImmutableList<MeasureId> measureIds,
            LocalDateTime at) {
        Asset whole = file.assets().get(id);
        Fraction before = whole.share().orElse(Fraction.WHOLE);
        Optional<Valuation> value = whole.value().filter(known -> whole.kind().isMoney());
        Optional<Money> partValue = value.map(known -> part(known.amount(), share));
        AssetBuilder part = Asset.builder()
                .id(partId)
                .kind(whole.kind())
                .owner(owner)
                .acquiredOn(whole.acquiredOn())
                .value(value.map(known -> new Valuation(partValue.get(), known.on(), known.source())))
                .proceedsOf(whole.proceedsOf())
                .shareOf(id)
                .share(before.times(share))
                .custody(whole.custody())
                .disposalGrant(whole.disposalGrant())
                .measures(ImmutableSortedSet.copyOf(measureIds))
                .state(whole.state());
        Asset rest = Asset.builder()
                .from(whole)
                .share(before.times(share.rest()))
                .value(value.map(
                        known -> new Valuation(known.amount().minus(partValue.get()), known.on(), known.source())))
                .build();
        Register<MeasureId, Measure> measures = file.measures();
        ImmutableList<MeasureId> resting = whole.measures().asList();
        for (int i = 0; i < resting.size(); i++) {
            Measure copy = Measure.builder()
                    .from(measures.get(resting.get(i)))
                    .id(measureIds.get(i))
                    .asset(partId)
                    .build();
            measures = measures.with(copy.id(), copy);
        }
        return file.edit(at)
                .assets(file.assets().with(id, rest).with(partId, part.build()))
                .measures(measures)
                .build();
    }

    /** Rounded down to the cent; what that leaves stays with the rest, so that nothing is lost. */
    private static Money part(Money whole, Fraction share) {
        BigDecimal numerator = new BigDecimal(share.numerator());
        BigDecimal denominator = new BigDecimal(share.denominator());
        BigDecimal amount =
                whole.getAmount().multiply(numerator).divide(denominator, whole.getScale(), RoundingMode.DOWN);
        return Money.of(whole.getCurrencyUnit(), amount);
    }
}
