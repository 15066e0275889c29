package org.confisca.jurisdiction.eu;

import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.hold.ReleaseHold.RELEASE_HOLD;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.casefile.Office.FIU;
import static org.confisca.fact.MeasureFacts.LASTS;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.workingDays;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import org.confisca.act.OnAsset;
import org.confisca.act.OnMeasure;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.Measure;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.MeasureFacts;
import org.confisca.rule.Fact;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;
import org.confisca.time.LegalClock;
import org.confisca.time.WorkingDayCalendar;

/**
 * Art. 24 Directive (EU) 2024/1640 (the sixth on money laundering) as a standard for national law from the day by which
 * States have to transpose it: what a financial intelligence unit may hold, and for how long at most. It addresses
 * States, so every answer is marked as conformity. The terms are the longest that a State may allow; they run here as
 * if it did. Renewal of a hold is not regulated, so the book has no power for it.
 */
public final class AntiMoneyLaunderingDirective {
    private static final LegalSource DIRECTIVE =
            new LegalSource.UnionAct("dir/2024/1640/oj", "Directive (EU) 2024/1640");
    private static final String TRANSPOSED_BY = "2027-07-10";
    private static final int MOST_FOR_TRANSACTION = 10;
    private static final int MOST_FOR_ACCOUNT = 5;
    private static final Supply FROM_HEADER = new Supply.Header();
    private static final Wording START_AND_LONGER = Wording.of(
            "de richtlijn zegt niet wanneer de termijn begint, noch of verlenging kan: hier begint hij bij de"
                    + " aanhouding; langer mag waar de eenheid ook vermogen afneemt, met waarborgen; dat is niet"
                    + " uitgewerkt",
            "the directive says neither when the period begins nor whether it can be renewed: here it begins with the "
                    + "hold; longer is allowed where the unit also recovers assets, with safeguards; that is not worked"
                    + " out");

    static final Fact<OrderHold, HoldGround> GROUND =
            Fact.told(Wording.of("de grond van de aanhouding", "the ground of the hold"), OrderHold.GROUND);

    static final YesNo<OnAsset> WHOLE_ACCOUNT = YesNo.onRecord(
            Wording.of(
                    "het gaat om een rekening of een zakelijke relatie als geheel",
                    "it is a whole account or business relationship"),
            FROM_HEADER,
            matter -> AssetFacts.asset(matter).map(AntiMoneyLaunderingDirective::isWhole));

    static final YesNo<OnMeasure> ON_WHOLE_ACCOUNT = YesNo.onRecord(
            WHOLE_ACCOUNT.name(),
            FROM_HEADER,
            matter -> MeasureFacts.measure(matter)
                    .map(Measure::asset)
                    .flatMap(matter.file().assets()::find)
                    .map(AntiMoneyLaunderingDirective::isWhole));

    static final YesNo<OnAsset> SUSPICION = YesNo.norm(
            "SUSPICION_OF_MONEY_LAUNDERING_OR_TERRORIST_FINANCING",
            Wording.of(
                    "er is een vermoeden van verband met witwassen of terrorismefinanciering",
                    "a link with money laundering or terrorist financing is suspected"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.FIU);

    static final YesNo<OnAsset> FOR_ITS_PURPOSES = YesNo.norm(
            "HOLD_PRESERVES_FUNDS_FOR_ANALYSIS_AND_DISSEMINATION",
            Wording.of(
                    "de aanhouding dient om het geld te behouden, te analyseren, het vermoeden te toetsen en te delen",
                    "the hold serves to preserve the funds, analyse, test the suspicion and disseminate"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.FIU);

    /** A transaction that is suspected of money laundering or terrorist financing. */
    static final Provision ART_24_1_A = standard("DIR-2024-1640-24-1-a", "art. 24(1)")
            .noting(Wording.of(
                    "onderliggende misdrijven alleen noemt art. 24 niet",
                    "art. 24 does not name predicate offences alone"))
            .from(TRANSPOSED_BY, may(FIU, ORDER_HOLD).when(all(WHOLE_ACCOUNT.not(), SUSPICION)));

    /** The purposes of a hold. */
    static final Provision ART_24_1_D = standard("DIR-2024-1640-24-1-d", "art. 24(1)")
            .from(TRANSPOSED_BY, only(ORDER_HOLD).when(FOR_ITS_PURPOSES));

    /** At most ten working days. */
    static final Provision ART_24_1_E = standard("DIR-2024-1640-24-1-e", "art. 24(1)")
            .noting(START_AND_LONGER)
            .from(
                    TRANSPOSED_BY,
                    runs(ORDER_HOLD, workingDays(MOST_FOR_TRANSACTION))
                            .when(WHOLE_ACCOUNT.not())
                            .stoppedBy(SEIZE, SEIZE_CONSERVATORY, RELEASE_HOLD)
                            .onExpiry(HOLD_LAPSED));

    /** Lifted at any time. */
    static final Provision ART_24_1_G = standard("DIR-2024-1640-24-1-g", "art. 24(1)")
            .from(TRANSPOSED_BY, may(FIU, RELEASE_HOLD).when(all(LASTS, ON_WHOLE_ACCOUNT.not())));

    /** For a unit of another State. */
    static final Provision ART_24_1_H = standard("DIR-2024-1640-24-1-h", "art. 24(1)")
            .from(
                    TRANSPOSED_BY,
                    may(FIU, ORDER_HOLD).when(all(WHOLE_ACCOUNT.not(), GROUND.is(HoldGround.FOREIGN_REQUEST))));

    /** An account or a business relationship that is suspected. */
    static final Provision ART_24_2_A = standard("DIR-2024-1640-24-2-a", "art. 24(2)")
            .from(TRANSPOSED_BY, may(FIU, ORDER_HOLD).when(all(WHOLE_ACCOUNT, SUSPICION)));

    /** At most five working days. */
    static final Provision ART_24_2_B = standard("DIR-2024-1640-24-2-b", "art. 24(2)")
            .noting(START_AND_LONGER)
            .from(
                    TRANSPOSED_BY,
                    runs(ORDER_HOLD, workingDays(MOST_FOR_ACCOUNT))
                            .when(WHOLE_ACCOUNT)
                            .stoppedBy(RELEASE_HOLD)
                            .onExpiry(HOLD_LAPSED));

    /** Lifted at any time. */
    static final Provision ART_24_2_D = standard("DIR-2024-1640-24-2-d", "art. 24(2)")
            .from(TRANSPOSED_BY, may(FIU, RELEASE_HOLD).when(all(LASTS, ON_WHOLE_ACCOUNT)));

    /** For a unit of another State. */
    static final Provision ART_24_2_E = standard("DIR-2024-1640-24-2-e", "art. 24(2)")
            .from(TRANSPOSED_BY, may(FIU, ORDER_HOLD).when(all(WHOLE_ACCOUNT, GROUND.is(HoldGround.FOREIGN_REQUEST))));

    private static final ImmutableList<Provision> PROVISIONS = ImmutableList.of(
            ART_24_1_A, ART_24_1_D, ART_24_1_E, ART_24_1_G, ART_24_1_H, ART_24_2_A, ART_24_2_B, ART_24_2_D, ART_24_2_E);

    private AntiMoneyLaunderingDirective() {}

    /**
     * The book, with its terms reckoned by Regulation 1182/71 in Central European time. Combined with a national book
     * that comes first, that book's way of reckoning counts instead.
     *
     * @param calendar the public holidays of the State whose unit holds
     * @return one immutable conformity book
     */
    public static RuleBook book(WorkingDayCalendar calendar) {
        return RuleBook.of(
                "Directive (EU) 2024/1640 (conformity)",
                Vocabulary.standard(),
                TimeLimitsRegulation.at(calendar, LegalClock.of(ZoneId.of("Europe/Brussels"))),
                PROVISIONS);
    }

    private static boolean isWhole(Asset asset) {
        return asset.kind() == AssetKind.ACCOUNT || asset.kind() == AssetKind.BUSINESS_RELATIONSHIP;
    }

    private static Provision standard(String id, String pinpoint) {
        return Provision.of(
                id, new Citation(DIRECTIVE, pinpoint + " Directive (EU) 2024/1640", Check.VERIFIED), Nature.CONFORMITY);
    }
}
