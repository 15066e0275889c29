package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Office;
import org.confisca.rule.Condition;
import org.confisca.rule.Roster;
import org.confisca.source.Wording;

/**
 * That no interest of criminal procedure requires a seizure any longer, determined by those who decide whether it goes on
 * (art. 116(1) Sv). When the court in chambers finds so, its ruling on the complaint says what follows.
 */
final class InterestGone {
    static final Condition<Determine> DETERMINED = Condition.all(
            DeterminationFacts.NORM.is("INTEREST_OF_CRIMINAL_PROCEDURE"),
            DeterminationFacts.ANSWER.not(),
            DeterminationFacts.BY.isOneOf(Office.ASSISTANT_PROSECUTOR, Office.PUBLIC_PROSECUTOR));

    static final Roster<Determine, AssetId> STILL_SEIZED = Roster.of(
            Wording.of("de voorwerpen die nog in beslag zijn", "the objects that are still seized"),
            matter -> matter.value(Determine.ABOUT)
                    .map(about -> about.stream()
                            .filter(AssetId.class::isInstance)
                            .map(AssetId.class::cast)
                            .filter(asset -> isSeized(matter.file(), asset))
                            .collect(ImmutableList.toImmutableList())));

    private InterestGone() {}

    private static boolean isSeized(CaseFile file, AssetId asset) {
        return file.assets().get(asset).state() instanceof LegalState.Seized;
    }
}
