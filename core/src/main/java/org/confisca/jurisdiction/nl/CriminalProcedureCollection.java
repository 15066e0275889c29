package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.casefile.Fraction;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.gain.Rounding;
import org.confisca.gain.collection.DebtKind;
import org.confisca.gain.collection.DebtPart;
import org.confisca.gain.collection.ImputationLaw;
import org.confisca.gain.collection.ImputationLaw.PartOrder;
import org.confisca.gain.collection.LimitationLaw;
import org.confisca.gain.collection.SurchargeLaw;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;

/**
 * Wetboek van Strafvordering (Sv), arts 6:1:22–6:1:23 and 6:4:1–6:4:9, with art. 36f(4) Sr: what a payment goes to first,
 * surcharges, and how long a decision can be executed. Of the measure for the costs of destruction neither the article nor
 * its rules were read, so that nothing is said about it.
 */
final class CriminalProcedureCollection {
    private static final String BOOK_6 = "2020-01-01";

    /** Victim's measure: the principal first. Other sanctions: the costs and surcharges first. */
    static final ImputationLaw IMPUTATION = new ImputationLaw(
            ImmutableMap.of(
                    DebtKind.VICTIM_MEASURE,
                    new PartOrder(
                            ImmutableList.of(DebtPart.PRINCIPAL, DebtPart.ADMINISTRATION_COSTS, DebtPart.SURCHARGES),
                            procedure("NL-SV-6-4-2-5", "art. 6:4:2(5) Sv")),
                    DebtKind.FINE,
                    new PartOrder(
                            ImmutableList.of(DebtPart.ADMINISTRATION_COSTS, DebtPart.SURCHARGES, DebtPart.PRINCIPAL),
                            procedure("NL-SV-6-4-2-5", "art. 6:4:2(5) Sv")),
                    DebtKind.DEPRIVATION,
                    new PartOrder(ImmutableList.of(DebtPart.PRINCIPAL), procedure("NL-SV-6-4-9", "art. 6:4:9 Sv"))),
            ImmutableList.of(new ImputationLaw.Precedence(
                    DebtKind.VICTIM_MEASURE,
                    DebtKind.FINE,
                    new Basis(
                            new ProvisionId("NL-SR-36F-4"),
                            new Citation(Statutes.CRIMINAL_CODE, "art. 36f(4) Sr", Check.VERIFIED),
                            Optional.of(LocalDate.parse("2015-01-01"))))));

    /** EUR 20 with the reminder, then a fifth of what is still owed, at least EUR 40; never on deprivation. */
    static final SurchargeLaw SURCHARGES = new SurchargeLaw(
            ImmutableSet.of(DebtKind.FINE, DebtKind.VICTIM_MEASURE),
            procedure("NL-SV-6-4-9", "art. 6:4:9 Sv"),
            ImmutableList.of(new SurchargeLaw.Edition(
                    LocalDate.parse(BOOK_6),
                    Exact.of(20),
                    procedure("NL-SV-6-4-2", "art. 6:4:2(1) Sv"),
                    Fraction.of(1, 5),
                    Exact.of(40),
                    procedure("NL-SV-6-4-2", "art. 6:4:2(2) Sv"))),
            new Rounding(new BigDecimal("0.01"), Rounding.Direction.DOWN));

    /** Four thirds of the time within which the offence could be prosecuted. */
    static final LimitationLaw LIMITATION = new LimitationLaw(
            Fraction.of(4, 3),
            procedure("NL-SV-6-1-22-2", "art. 6:1:22(2) Sv"),
            procedure("NL-SV-6-1-23-1", "art. 6:1:23(1) Sv"),
            LimitationLaw.Month.OF_THIRTY_DAYS,
            procedure("NL-SV-136", "art. 136 Sv"),
            Wording.of(
                    "lezing: een derde deel van een jaar is vier maanden van dertig dagen; het artikel zegt het niet",
                    "reading: a third of a year is four months of thirty days; the article does not say so"));

    /** It stands still during a suspension by law, detention or unlawful absence. */
    static final Basis SUSPENDED = procedure("NL-SV-6-1-23-3", "art. 6:1:23(3) Sv");

    /** It stands still during statutory debt restructuring. */
    static final Basis DEBT_RESTRUCTURING = procedure("NL-SV-6-1-23-7", "art. 6:1:23(7) Sv");

    /** It stands still during a municipal moratorium. */
    static final Basis MORATORIUM = procedure("NL-SV-6-1-23-8", "art. 6:1:23(8) Sv");

    private CriminalProcedureCollection() {}

    private static Basis procedure(String provision, String pinpoint) {
        return new Basis(new ProvisionId(provision), Statutes.criminalProcedureArticle(pinpoint), Optional.empty());
    }
}
