package org.confisca.model;

import org.confisca.act.OnAsset;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;

/** What is known not to hold of Dutch law as encoded, and why. Everything else that does not hold is a fault. */
enum Gap {
    /**
     * Nothing in arts 94 and 94a Sv forbids to seize what fell to the State, and the book forbids it no more than
     * they do. The asset is then seized, and what it was before is forgotten.
     */
    STATE_PROPERTY_SEIZED {
        @Override
        boolean explains(Broken broken) {
            if (broken.property() != Broken.Property.ONE_STATE && broken.property() != Broken.Property.LIVE) {
                return false;
            }
            for (Node node = broken.state();
                    node.parent().isPresent();
                    node = node.parent().get()) {
                CaseFile before = node.parent().get().file();
                if (node.act()
                        .filter(act -> act instanceof Seize || act instanceof SeizeConservatory)
                        .map(act -> before.assets().get(((OnAsset) act).asset()).state())
                        .filter(state -> state instanceof LegalState.Confiscated || state instanceof LegalState.Reused)
                        .isPresent()) {
                    return true;
                }
            }
            return false;
        }
    },

    /**
     * A seizure that secures a sum ends by a founded complaint or by forfeiture only: return to the possessor reads
     * who that is from a seizure under art. 94, and security (art. 118a), recovery (art. 6:4:4) and the lapse of the
     * attachment are not in the explored part of the book. When the time for complaints is over there is no way out.
     */
    SECURITY_NOBODY_COMPLAINED_OF {
        @Override
        boolean explains(Broken broken) {
            return broken.property() == Broken.Property.LIVE
                    && broken.what().endsWith(" can never end")
                    && broken.state()
                            .file()
                            .measures()
                            .find(new MeasureId(
                                    broken.what().substring(0, broken.what().indexOf(' '))))
                            .filter(measure -> measure.kind() == MeasureKind.CONSERVATORY_SEIZURE)
                            .isPresent()
                    && Pick.remedies(broken.state().file(), org.confisca.casefile.RemedyKind.COMPLAINT)
                            .noneMatch(remedy -> remedy.status().isOpen());
        }
    };

    abstract boolean explains(Broken broken);
}
