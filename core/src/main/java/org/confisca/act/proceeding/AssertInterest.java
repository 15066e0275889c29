package org.confisca.act.proceeding;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.Interest;
import org.confisca.casefile.InterestId;
import org.confisca.casefile.InterestKind;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Somebody asserts a right to an asset. Whether the right exists is for a court to say. */
@Value.Immutable
@ModelStyle
public interface AssertInterest extends OnAsset {

    /** The id of the right. */
    Field<AssertInterest, InterestId> INTEREST = Field.<AssertInterest, InterestId>required(
                    "interest", Wording.of("recht", "new right"), ValueKind.INTEREST, AssertInterest::interest)
            .creates();

    /** Whose right it is. */
    Field<AssertInterest, PartyId> HOLDER = Field.<AssertInterest, PartyId>required(
                    "holder", Wording.of("rechthebbende", "holder"), ValueKind.PARTY, AssertInterest::holder)
            .refers();

    /** What kind of right. */
    Field<AssertInterest, InterestKind> KIND = Field.<AssertInterest, InterestKind>required(
            "kind",
            Wording.of("soort recht", "kind of right"),
            ValueKind.oneOf(InterestKind.class),
            AssertInterest::kind);

    /** Which part of the asset it is about; unknown if unsaid. */
    Field<AssertInterest, Fraction> SHARE = Field.<AssertInterest, Fraction>optional(
            "share", Wording.of("aandeel", "share"), ValueKind.FRACTION, AssertInterest::share);

    /** The type of this act. */
    ActType<AssertInterest> ASSERT_INTEREST = ActType.of(
                    "AssertInterest",
                    Wording.of("een recht op een voorwerp inroepen", "to assert a right to an asset"),
                    AssertInterest.class,
                    values -> AssertInterest.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .interest(values.get(INTEREST))
                            .holder(values.get(HOLDER))
                            .kind(values.get(KIND))
                            .share(values.find(SHARE))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    INTEREST,
                    HOLDER,
                    KIND,
                    SHARE)
            .about(OnAsset.ASSET)
            .creating(INTEREST)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty());

    /**
     * The id of the right.
     *
     * @return the new right
     */
    InterestId interest();

    /**
     * Whose right it is.
     *
     * @return the holder
     */
    PartyId holder();

    /**
     * What kind of right.
     *
     * @return the kind of right
     */
    InterestKind kind();

    /**
     * Which part of the asset it is about.
     *
     * @return the share; empty if unsaid, which means unknown
     */
    Optional<Fraction> share();

    @Override
    default ActType<AssertInterest> type() {
        return ASSERT_INTEREST;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Asset asset = file.assets().get(asset());
        return file.edit(at())
                .assets(file.assets()
                        .with(
                                asset(),
                                Asset.builder()
                                        .from(asset)
                                        .addInterests(interest())
                                        .build()))
                .rights(file.rights().with(new Interest(interest(), asset(), holder(), kind(), share(), at())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static AssertInterestBuilder builder() {
        return new AssertInterestBuilder();
    }
}
