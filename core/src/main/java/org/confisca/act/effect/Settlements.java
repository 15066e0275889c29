package org.confisca.act.effect;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Offence;
import org.confisca.casefile.Settlement;
import org.confisca.casefile.SettlementId;

/** Performs settlements. */
public final class Settlements {

    private Settlements() {}

    /**
     * Performs a settlement: the assets in it that are still in the case become the State's, and what rested on them ends.
     *
     * @param file the file
     * @param id a settlement on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile perform(CaseFile file, SettlementId id, LocalDateTime at) {
        Settlement settlement = file.execution().settlements().get(id);
        CaseFile after = file;
        for (AssetId asset : settlement.assets()) {
            if (!Assets.present(after, asset)) {
                continue;
            }
            for (MeasureId measure : after.assets().get(asset).measures()) {
                after = Measures.end(after, measure, at);
            }
            after = Assets.move(after, asset, new LegalState.Confiscated(Optional.empty(), at), at);
        }
        return after.edit(at)
                .execution(after.execution()
                        .with(Settlement.builder()
                                .from(settlement)
                                .performedAt(at)
                                .build()))
                .build();
    }

    /**
     * Takes away the claim for deprivation of the gain from the offence that a settlement is about.
     *
     * @param file the file
     * @param id a settlement on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile extinguishClaim(CaseFile file, SettlementId id, LocalDateTime at) {
        Offence offence =
                file.offences().get(file.execution().settlements().get(id).offence());
        return file.edit(at)
                .offences(file.offences()
                        .with(
                                offence.id(),
                                Offence.builder()
                                        .from(offence)
                                        .deprivationExtinguishedAt(at)
                                        .build()))
                .build();
    }
}
