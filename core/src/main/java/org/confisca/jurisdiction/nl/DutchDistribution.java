package org.confisca.jurisdiction.nl;

import static org.confisca.distribution.Origin.CONFISCATION;
import static org.confisca.distribution.Origin.DEPRIVATION;
import static org.confisca.distribution.Origin.VICTIM_MEASURE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.execution.Remit;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Office;
import org.confisca.distribution.Entitlement;
import org.confisca.distribution.Fund;
import org.confisca.distribution.Ground;
import org.confisca.distribution.Obstacle;
import org.confisca.distribution.Origin;
import org.confisca.distribution.Waterfall;
import org.confisca.distribution.WaterfallStep;
import org.confisca.distribution.WaterfallStep.How;
import org.confisca.money.Remainder;
import org.confisca.rule.Assessment;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;

/**
 * Who gets what of confiscated money by Dutch law. All that execution brings in is the State's, save what was collected for a
 * victim (art. 6:1:12(2) Sv): victims of a forfeiture have no claim on what was forfeited, and in a deprivation their claims
 * come off the sum that is ordered. Social reuse has no provision; its place is an accounting proposal, not law.
 */
public final class DutchDistribution {
    private static final ImmutableSet<Origin> ALL = ImmutableSet.copyOf(Origin.values());

    private static final Waterfall WATERFALL = new Waterfall(
            Wording.of("Nederlands recht", "Dutch law"),
            ImmutableList.of(DutchDistribution::mayStillBeRevoked),
            ImmutableList.of(
                    step(
                            CriminalCodeForfeiture.ART_33C_1,
                            Wording.of(
                                    "wat de verkoop boven het vastgestelde bedrag opbracht",
                                    "what the sale fetched above the amount that was fixed"),
                            ImmutableSet.of(CONFISCATION),
                            new How.Claims(Ground.SURPLUS, Remainder.UNDIVIDED)),
                    step(
                            CriminalCodeForfeiture.ART_33C_2,
                            Wording.of("geldelijke tegemoetkomingen", "money allowances"),
                            ImmutableSet.of(CONFISCATION),
                            new How.Claims(Ground.ALLOWANCE, Remainder.UNDIVIDED)),
                    new WaterfallStep(
                            new ProvisionId("NL-SR-36F-1"),
                            new Citation(Statutes.CRIMINAL_CODE, "art. 36f(1) Sr", Check.VERIFIED),
                            Wording.of(
                                    "wat voor het slachtoffer is geïnd, gaat zonder uitstel naar het slachtoffer",
                                    "what was collected for the victim goes to the victim without delay"),
                            ImmutableSet.of(VICTIM_MEASURE),
                            new How.Claims(Ground.COMPENSATION, Remainder.LARGEST)),
                    new WaterfallStep(
                            new ProvisionId("NL-SR-36E-9"),
                            new Citation(Statutes.CRIMINAL_CODE, "art. 36e(9) Sr", Check.VERIFIED),
                            Wording.of(
                                    "vorderingen van slachtoffers zijn van het voordeel afgetrokken; van wat is geïnd gaat "
                                            + "niets meer af",
                                    "victims' claims were deducted from the gain; nothing more comes off what was collected"),
                            ImmutableSet.of(DEPRIVATION),
                            new How.Nothing()),
                    new WaterfallStep(
                            new ProvisionId("NL-SV-6-1-12-1"),
                            Statutes.criminalProcedureArticle("art. 6:1:12(1) Sv"),
                            Wording.of(
                                    "de kosten van tenuitvoerlegging draagt de Staat",
                                    "the State bears the costs of execution"),
                            ALL,
                            new How.Nothing()),
                    new WaterfallStep(
                            new ProvisionId("NL-MAHER-VALUE"),
                            new Citation(
                                    Statutes.REUSE_PRACTICE, "accounting proposal, no provision", Check.UNVERIFIED),
                            Wording.of(
                                    "maatschappelijke herbestemming, ten hoogste wat dan over is",
                                    "social reuse, at most what is left then"),
                            ALL,
                            new How.Claims(Ground.REUSE, Remainder.UNDIVIDED)),
                    step(
                            CriminalProcedureJudgment.ART_6_1_12_2,
                            Wording.of(
                                    "al het overige komt ten bate van de Staat (voorheen art. 35(2) Sr)",
                                    "all the rest is the State's (formerly art. 35(2) Sr)"),
                            ALL,
                            new How.Rest(Optional.empty()))));

    private DutchDistribution() {}

    /**
     * The Dutch waterfall. Money that a decision confiscated is not distributed while a third person can still have the
     * decision revoked (arts 552b and 552g Sv), or while nobody can say whether one did.
     *
     * @return the steps, with the provisions of the Dutch book
     */
    public static Waterfall waterfall() {
        return WATERFALL;
    }

    private static WaterfallStep step(Provision provision, Wording what, ImmutableSet<Origin> origins, How how) {
        return new WaterfallStep(provision.id(), provision.citation(), what, origins, how);
    }

    /** Asks the book whether what is left may be remitted now. What was handed over or has gone is beyond that question. */
    private static Optional<Obstacle> mayStillBeRevoked(
            CaseFile file, Fund fund, ImmutableList<Entitlement> claims, LocalDateTime at) {
        if (!(fund.source() instanceof AssetId id) || isPassedOn(file.assets().get(id))) {
            return Optional.empty();
        }
        Assessment answer = DutchLaw.book()
                .assess(
                        file,
                        Remit.builder().at(at).by(Office.MINISTER).asset(id).build());
        return answer instanceof Assessment.Permitted ? Optional.empty() : Optional.of(Obstacle.of(answer));
    }

    private static boolean isPassedOn(Asset asset) {
        return asset.state() instanceof LegalState.Reused || asset.state() instanceof LegalState.Disposed;
    }
}
