package org.confisca.act.management;

import org.confisca.act.ByLawType;
import org.confisca.act.effect.Measures;
import org.confisca.act.effect.Requests;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.RequestId;
import org.confisca.source.Wording;

/** What the law does of itself about objects in custody. */
public final class ManagementLaw {

    /** Leave to dispose of an object counts as given, because nobody decided in time. */
    public static final ByLawType DISPOSAL_DEEMED_AUTHORISED = ByLawType.of(
            "DisposalDeemedAuthorised",
            Wording.of("de machtiging geldt als verleend", "the authorisation counts as given"),
            RequestId.class,
            (file, at, request) -> Requests.deemGranted(file, request, at));

    /** What rested on a sold object rests on its proceeds. */
    public static final ByLawType SEIZURE_RESTS_ON_PROCEEDS = ByLawType.of(
            "SeizureRestsOnProceeds",
            Wording.of("het beslag rust op de opbrengst", "the seizure rests on the proceeds"),
            AssetId.class,
            (file, at, proceeds) -> Measures.moveToProceeds(file, proceeds, at));

    private ManagementLaw() {}
}
