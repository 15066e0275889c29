package org.confisca.act.management;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Divides;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Shares;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A share of an asset becomes an asset of its own. What is left keeps its id; together they are what it was. */
@Value.Immutable
@ModelStyle
public interface Sever extends OnAsset, Divides {

    /** Which part of the asset is split off. */
    Field<Sever, Fraction> SHARE =
            Field.<Sever, Fraction>required("share", Wording.of("aandeel", "share"), ValueKind.FRACTION, Sever::share);

    /** The id of the share as an asset. */
    Field<Sever, AssetId> PART = Field.<Sever, AssetId>required(
                    "part", Wording.of("afgesplitst aandeel", "new asset"), ValueKind.ASSET, Sever::part)
            .creates();

    /** Whose the share is; unknown if unsaid. */
    Field<Sever, PartyId> OWNER = Field.<Sever, PartyId>optional(
                    "owner",
                    Wording.of("eigenaar van het aandeel", "owner of the share"),
                    ValueKind.PARTY,
                    Sever::owner)
            .refers();

    /** The ids that the measures on the asset have on the share, in the order of those on the asset. */
    Field<Sever, ImmutableList<MeasureId>> MEASURES = Field.<Sever, ImmutableList<MeasureId>>required(
                    "measures",
                    Wording.of("maatregelen op het aandeel", "new measures"),
                    ValueKind.listOf(ValueKind.MEASURE),
                    Sever::measures)
            .creates();

    /** The type of this act. */
    ActType<Sever> SEVER = ActType.of(
                    "Sever",
                    Wording.of("een aandeel afsplitsen", "to sever a share"),
                    Sever.class,
                    values -> Sever.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .share(values.get(SHARE))
                            .part(values.get(PART))
                            .owner(values.find(OWNER))
                            .measures(values.get(MEASURES))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    SHARE,
                    PART,
                    OWNER,
                    MEASURES)
            .about(OnAsset.ASSET)
            .creating(PART)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty())
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of(
                            "een voorwerp dat zelf in de zaak is, niet een zekerheid of herbestemming ervoor",
                            "an asset that is itself in the case, not security or a grant for it"),
                    (file, asset) -> Shares.canBeSevered(file, asset))
            .requiring(
                    SHARE,
                    Wording.of("minder dan het geheel", "less than the whole"),
                    (file, act) -> act.share().compareTo(Fraction.WHOLE) < 0)
            .requiring(
                    MEASURES,
                    Wording.of("één id voor elke maatregel op het voorwerp", "one id for each measure on the asset"),
                    (file, act) -> act.measures().size()
                            == file.assets().get(act.asset()).measures().size());

    /**
     * Which part of the asset is split off.
     *
     * @return the share
     */
    Fraction share();

    /**
     * The id of the share as an asset.
     *
     * @return the new asset
     */
    AssetId part();

    /**
     * Whose the share is.
     *
     * @return the owner of the share; empty if unsaid, which means unknown
     */
    Optional<PartyId> owner();

    /**
     * The ids that the measures on the asset have on the share, in the order of those on the asset.
     *
     * @return the new measures
     */
    ImmutableList<MeasureId> measures();

    @Override
    default ActType<Sever> type() {
        return SEVER;
    }

    @Override
    default ImmutableMap<Subject, Subject> parts(CaseFile before) {
        ImmutableMap.Builder<Subject, Subject> parts = ImmutableMap.builder();
        parts.put(asset(), part());
        ImmutableList<MeasureId> resting =
                before.assets().get(asset()).measures().asList();
        for (int i = 0; i < resting.size(); i++) {
            parts.put(resting.get(i), measures().get(i));
        }
        return parts.buildOrThrow();
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Shares.sever(file, asset(), share(), part(), owner(), measures(), at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static SeverBuilder builder() {
        return new SeverBuilder();
    }
}
