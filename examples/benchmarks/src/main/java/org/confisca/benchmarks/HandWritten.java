package org.confisca.benchmarks;

import org.confisca.act.management.Sell;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;

/**
 * The conditions of two acts as one would write them without the library: yes or no, for one day's law, without reasons,
 * citations or what follows. What the library does beyond this is what it costs.
 */
final class HandWritten {

    private HandWritten() {}

    /** Arts 94 and 94a Sv for a seizure that is not conservatory, and that the act fits the file. */
    static boolean maySeize(CaseFile file, Seize act) {
        if (file.at().isPresent() && act.at().isBefore(file.at().get())) {
            return false;
        }
        if (file.clock().firstEndedBy(act.at()).isPresent()) {
            return false;
        }
        Asset asset = file.assets().find(act.asset()).orElse(null);
        if (asset == null || asset.state() instanceof LegalState.Disposed) {
            return false;
        }
        if (file.measures().has(act.measure()) || act.purposes().isEmpty()) {
            return false;
        }
        if (act.seizedFrom().isPresent() && !file.parties().has(act.seizedFrom().get())) {
            return false;
        }
        if (act.offence().isPresent() && !file.offences().has(act.offence().get())) {
            return false;
        }
        boolean forTruth = false;
        for (Purpose purpose : act.purposes()) {
            if (purpose.isConservatory()) {
                return false;
            }
            switch (purpose) {
                case TRUTH, SHOW_GAIN, FORFEITURE, WITHDRAWAL -> forTruth = true;
                default -> {}
            }
        }
        return forTruth && maySeize(act.by());
    }

    private static boolean maySeize(Office office) {
        return switch (office) {
            case INVESTIGATING_OFFICER, PUBLIC_PROSECUTOR, EXAMINING_MAGISTRATE -> true;
            default -> false;
        };
    }

    /** Art. 117 Sv for a sale, and that the act fits the file. */
    static boolean maySell(CaseFile file, Sell act) {
        if (file.at().isPresent() && act.at().isBefore(file.at().get())) {
            return false;
        }
        if (file.clock().firstEndedBy(act.at()).isPresent()) {
            return false;
        }
        Asset asset = file.assets().find(act.asset()).orElse(null);
        if (asset == null
                || asset.state() instanceof LegalState.Disposed
                || asset.kind().isMoney()) {
            return false;
        }
        if (file.assets().has(act.proceeds())) {
            return false;
        }
        boolean authorised = asset.disposalGrant().isPresent()
                && asset.disposalGrant().get().dispositions().contains(Disposition.SALE);
        if (asset.state() instanceof LegalState.Seized && authorised) {
            return act.by() == Office.CUSTODIAN;
        }
        return false;
    }
}
