package org.confisca.jurisdiction.nl;

import java.util.Optional;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;

/** The instruments of Dutch law that the book cites. */
final class Statutes {
    static final LegalSource CRIMINAL_CODE = new LegalSource.DutchStatute("BWBR0001854", "Wetboek van Strafrecht");
    static final LegalSource CODE_OF_CRIMINAL_PROCEDURE =
            new LegalSource.DutchStatute("BWBR0001903", "Wetboek van Strafvordering");
    static final LegalSource MONEY_LAUNDERING_ACT = new LegalSource.DutchStatute(
            "BWBR0024282", "Wet ter voorkoming van witwassen en financieren van terrorisme");
    static final LegalSource SEIZED_OBJECTS_DECREE =
            new LegalSource.DutchStatute("BWBR0007823", "Besluit inbeslaggenomen voorwerpen");
    static final LegalSource REUSE_PRACTICE = new LegalSource.Practice(
            "Maatschappelijk herbestemmen, pilots since 2023",
            Optional.of("https://www.nederlandtegengeorganiseerdemisdaad.nl/actueel/verhalen-uit-de-praktijk/weblog/"
                    + "2023/afpakken-van-criminelen-investeren-in-de-wijk"));
    static final LegalSource SALE_PRACTICE = new LegalSource.Practice(
            "Domeinen Roerende Zaken, gunningsproces",
            Optional.of("https://verkoop.domeinenrz.nl/informatie_gunningsproces"));

    static final LegalSource PLACING_PRACTICE = new LegalSource.Practice(
            "CJIB, betalingen waarvan het kenmerk onjuist is (rapport Nationale ombudsman 2013/110)",
            Optional.of("https://www.nationaleombudsman.nl/nieuws/rapporten/2013110"));

    private Statutes() {}

    static Provision criminalCode(String id, String pinpoint, Check check) {
        return Provision.of(id, new Citation(CRIMINAL_CODE, pinpoint, check), Nature.LAW);
    }

    /** An article whose text was read as valid on 2025-01-01. */
    static Provision criminalProcedure(String id, String pinpoint) {
        return criminalProcedure(id, pinpoint, Check.VERIFIED);
    }

    static Provision criminalProcedure(String id, String pinpoint, Check check) {
        return Provision.of(id, new Citation(CODE_OF_CRIMINAL_PROCEDURE, pinpoint, check), Nature.LAW);
    }

    static Citation criminalProcedureArticle(String pinpoint) {
        return new Citation(CODE_OF_CRIMINAL_PROCEDURE, pinpoint, Check.VERIFIED);
    }

    static Provision seizedObjectsDecree(String id, String pinpoint, Check check) {
        return Provision.of(id, new Citation(SEIZED_OBJECTS_DECREE, pinpoint, check), Nature.LAW);
    }
}
