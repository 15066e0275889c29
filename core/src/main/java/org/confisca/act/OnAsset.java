package org.confisca.act;

import org.confisca.casefile.AssetId;
import org.confisca.source.Wording;

/** An act about an asset that is on the file. */
public interface OnAsset extends Act {

    /** What the act is about. */
    Field<OnAsset, AssetId> ASSET = Field.<OnAsset, AssetId>required(
                    "asset", Wording.of("voorwerp", "asset"), ValueKind.ASSET, OnAsset::asset)
            .refers();

    /**
     * What the act is about.
     *
     * @return an asset on the file
     */
    AssetId asset();
}
