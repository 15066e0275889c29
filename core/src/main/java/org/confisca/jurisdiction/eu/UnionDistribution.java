package org.confisca.jurisdiction.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.SubjectText;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.Interest;
import org.confisca.casefile.InterestKind;
import org.confisca.distribution.Entitlement;
import org.confisca.distribution.Fund;
import org.confisca.distribution.Ground;
import org.confisca.distribution.Obstacle;
import org.confisca.distribution.Origin;
import org.confisca.distribution.Waterfall;
import org.confisca.distribution.WaterfallStep;
import org.confisca.distribution.WaterfallStep.How;
import org.confisca.money.Remainder;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * Who gets what of confiscated money by the law of the Union: Regulation (EU) 2018/1805 for an order of another Member State,
 * and, for an order of one's own, what Directive (EU) 2024/1260 asks of States. The Regulation names no order between a
 * victim who gets property back and one who is compensated; restitution comes first here, as in its article.
 */
public final class UnionDistribution {
    private static final LegalSource REGULATION =
            new LegalSource.UnionAct("reg/2018/1805/oj", "Regulation (EU) 2018/1805");
    private static final ImmutableSet<Origin> ALL = ImmutableSet.copyOf(Origin.values());
    private static final Citation VICTIMS_FIRST = regulation("art. 30(5)");

    private static final Waterfall WATERFALL = new Waterfall(
            Wording.of(
                    "Verordening (EU) 2018/1805 en Richtlijn (EU) 2024/1260 (conformiteit)",
                    "Regulation (EU) 2018/1805 and Directive (EU) 2024/1260 (conformity)"),
            ImmutableList.of(UnionDistribution::rightsAreUndecided),
            ImmutableList.of(
                    new WaterfallStep(
                            new ProvisionId("DIR-2024-1260-13-2"),
                            DirectiveText.cite("art. 13(2) Directive (EU) 2024/1260", Check.UNVERIFIED),
                            Wording.of(
                                    "vastgestelde rechten van derden te goeder trouw",
                                    "established rights of third parties in good faith"),
                            ALL,
                            new How.Claims(Ground.THIRD_PARTY_RIGHT, Remainder.LARGEST)),
                    new WaterfallStep(
                            new ProvisionId("REG-2018-1805-30-3"),
                            regulation("art. 30(2) and (3)"),
                            Wording.of(
                                    "teruggave aan het slachtoffer, of het overeenkomstige bedrag",
                                    "restitution to the victim, or the corresponding sum"),
                            ALL,
                            new How.Claims(Ground.RESTITUTION, Remainder.LARGEST)),
                    new WaterfallStep(
                            new ProvisionId("REG-2018-1805-30-4"),
                            regulation("art. 30(4)"),
                            Wording.of(
                                    "schadevergoeding aan het slachtoffer, ten hoogste wat is toegekend",
                                    "compensation of the victim, at most what was granted"),
                            ALL,
                            new How.Claims(Ground.COMPENSATION, Remainder.LARGEST)),
                    new WaterfallStep(
                            new ProvisionId("REG-2018-1805-30-7"),
                            regulation("art. 30(7)"),
                            Wording.of(
                                    "wat met een andere staat is overeengekomen", "what was agreed with another State"),
                            ALL,
                            new How.Claims(Ground.SHARING, Remainder.UNDIVIDED)),
                    new WaterfallStep(
                            new ProvisionId("REG-2018-1805-30-7"),
                            regulation("art. 30(7)"),
                            Wording.of(
                                    "van meer dan EUR 10.000 de helft van het geheel voor de uitvaardigende staat",
                                    "of more than EUR 10,000 half of the whole for the issuing State"),
                            ALL,
                            new How.ShareAbove(Money.parse("EUR 10000.00"), Fraction.of(1, 2))),
                    new WaterfallStep(
                            new ProvisionId("REG-2018-1805-31"),
                            regulation("art. 31"),
                            Wording.of("elke staat draagt de eigen kosten", "each State bears its own costs"),
                            ALL,
                            new How.Nothing()),
                    new WaterfallStep(
                            new ProvisionId("DIR-2024-1260-19-1"),
                            DirectiveText.cite("art. 19(1) Directive (EU) 2024/1260", Check.SECONDARY),
                            Wording.of("publieke of sociale herbestemming", "public or social reuse"),
                            ALL,
                            new How.Claims(Ground.REUSE, Remainder.UNDIVIDED)),
                    new WaterfallStep(
                            new ProvisionId("REG-2018-1805-30-7"),
                            regulation("art. 30(7)"),
                            Wording.of("het overige voor de uitvoerende staat", "the rest for the executing State"),
                            ALL,
                            new How.Rest(Optional.empty()))));

    private UnionDistribution() {}

    /**
     * The waterfall of the Union. Money is not distributed while somebody asserts a right to it that nobody has decided on.
     *
     * @return the steps
     */
    public static Waterfall waterfall() {
        return WATERFALL;
    }

    private static Citation regulation(String pinpoint) {
        return new Citation(REGULATION, pinpoint + " Regulation (EU) 2018/1805", Check.VERIFIED);
    }

    private static Optional<Obstacle> rightsAreUndecided(
            CaseFile file, Fund fund, ImmutableList<Entitlement> claims, LocalDateTime at) {
        return file.rights().interests().values().stream()
                .filter(right -> isAbout(file, fund, right))
                .filter(right -> claims.stream().noneMatch(claim -> settles(claim, right)))
                .map(UnionDistribution::undecided)
                .findFirst();
    }

    private static boolean isAbout(CaseFile file, Fund fund, Interest right) {
        return fund.source() instanceof AssetId id
                && (right.asset().equals(id)
                        || file.assets().get(id).proceedsOf().equals(Optional.of(right.asset())));
    }

    /** A claim of nothing settles it too: the court found that the right does not exist. */
    private static boolean settles(Entitlement claim, Interest right) {
        Ground ground = right.kind() == InterestKind.RESTITUTION ? Ground.RESTITUTION : Ground.THIRD_PARTY_RIGHT;
        return claim.ground() == ground && claim.payee().equals(SubjectText.format(right.holder()));
    }

    private static Obstacle undecided(Interest right) {
        String subject = SubjectText.format(right.id());
        String holder = SubjectText.format(right.holder());
        Citation law = right.kind() == InterestKind.RESTITUTION
                ? VICTIMS_FIRST
                : DirectiveText.cite("art. 13(2) Directive (EU) 2024/1260", Check.UNVERIFIED);
        return Obstacle.missing(
                Wording.of(
                        "niet bekend: of " + right.kind().label().nl() + " van " + holder + " (" + subject
                                + ") bestaat en voor welk bedrag; dat is aan de rechter",
                        "not known: whether the " + right.kind().label().en() + " of " + holder + " (" + subject
                                + ") exists, and for how much; that is for the court"),
                law);
    }
}
