package org.confisca.jurisdiction.eu;

import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.hold.ReleaseHold.RELEASE_HOLD;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.casefile.Office.FIU;
import static org.confisca.fact.MeasureFacts.LASTS;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.workingDays;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.OnMeasure;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.MeasureFacts;
import org.confisca.rule.Condition;
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
import org.confisca.time.TimeLimits;

/**
 * Art. 24 Directive (EU) 2024/1640 (the sixth on money laundering) as a standard for national law from the day by which
 * States have to transpose it: what a financial intelligence unit may hold, and for how long at most. It addresses
 * States, so every answer is marked as conformity. The terms are the longest that a State may allow; they run here as
 * if it did. Renewal of a hold is not regulated, so the book has no power for it, and a second hold needs another
 * transaction or suspicion than the last. What a transaction is about is the asset on which the hold rests: of money, claims,
 * crypto-assets and securities that goes without saying; of any other thing the unit has to say so.
 */
public final class AntiMoneyLaunderingDirective {
    private static final LegalSource DIRECTIVE =
            new LegalSource.UnionAct("dir/2024/1640/oj", "Directive (EU) 2024/1640");
    private static final String TRANSPOSED_BY = "2027-07-10";
    private static final int MOST_FOR_TRANSACTION = 10;
    private static final int MOST_FOR_ACCOUNT = 5;
    private static final ImmutableSet<AssetKind> FUNDS = ImmutableSet.of(
            AssetKind.BANK_BALANCE, AssetKind.CASH, AssetKind.CLAIM, AssetKind.CRYPTO_ASSET, AssetKind.SECURITY);
    private static final Supply FROM_HEADER = new Supply.Header();
    private static final Wording START_AND_LONGER = Wording.of(
            "de richtlijn zegt niet wanneer de termijn begint, noch of verlenging of herhaling kan: hier begint hij bij de"
                    + " aanhouding en kan dezelfde transactie of hetzelfde vermoeden maar één keer worden aangehouden, want"
                    + " anders was het maximum er geen; langer mag waar de eenheid ook vermogen afneemt, met waarborgen; dat is niet"
                    + " uitgewerkt",
            "the directive says neither when the period begins nor whether it can be renewed or repeated: here it begins"
                    + " with the hold, and the same transaction or suspicion is held once only, since the maximum would be"
                    + " none otherwise; longer is allowed where the unit also recovers assets, with safeguards; that is not worked"
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

    static final YesNo<OnAsset> MOVED_BY_TRANSACTIONS = YesNo.onRecord(
            Wording.of(
                    "het is geld, een vordering, een cryptoactivum of een effect",
                    "it is money, a claim, a crypto-asset or a security"),
            FROM_HEADER,
            matter -> AssetFacts.asset(matter).map(asset -> FUNDS.contains(asset.kind())));

    static final YesNo<OnAsset> SUBJECT_OF_TRANSACTION = YesNo.norm(
            "ASSET_IS_SUBJECT_OF_TRANSACTION",
            Wording.of("er loopt een transactie over het voorwerp", "the asset is the subject of a transaction"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.FIU);

    static final YesNo<OnAsset> OF_MEMBER_STATE = YesNo.norm(
            "REQUESTING_UNIT_IS_OF_MEMBER_STATE",
            Wording.of(
                    "de eenheid die erom vraagt is van een andere lidstaat",
                    "the unit that asks for it is of another Member State"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.FIU);

    static final YesNo<OnAsset> HELD_BEFORE = YesNo.onRecord(
            Wording.of("het is al eens aangehouden", "it was held before"),
            new Supply.EarlierAct(ORDER_HOLD),
            matter -> AssetFacts.asset(matter)
                    .flatMap(asset -> lastHold(matter.file(), asset).isPresent()
                            ? Optional.of(true)
                            : matter.silence(Optional.empty(), false)));

    static final YesNo<OnAsset> ANOTHER_SUSPICION = YesNo.norm(
            "HOLD_RESTS_ON_ANOTHER_SUSPICION_THAN_THE_LAST",
            Wording.of(
                    "het gaat om een andere transactie of een ander vermoeden dan bij de vorige aanhouding",
                    "it is about another transaction or another suspicion than the last hold"),
            Standard.FINDING,
            matter -> AssetFacts.asset(matter)
                    .flatMap(asset -> lastHold(matter.file(), asset))
                    .map(hold -> ImmutableList.of(hold.id())),
            Office.FIU);

    private static final Condition<OnAsset> TRANSACTION =
            all(WHOLE_ACCOUNT.not(), any(MOVED_BY_TRANSACTIONS, SUBJECT_OF_TRANSACTION));

    private static final Condition<OnAsset> ONCE = any(HELD_BEFORE.not(), ANOTHER_SUSPICION);

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
            .from(TRANSPOSED_BY, may(FIU, ORDER_HOLD).when(all(TRANSACTION, SUSPICION)));

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
                            .onExpiry(HOLD_LAPSED),
                    only(ORDER_HOLD).where(WHOLE_ACCOUNT.not()).when(ONCE));

    /** Lifted at any time. */
    static final Provision ART_24_1_G = standard("DIR-2024-1640-24-1-g", "art. 24(1)")
            .from(TRANSPOSED_BY, may(FIU, RELEASE_HOLD).when(all(LASTS, ON_WHOLE_ACCOUNT.not())));

    /** For a unit of another State. */
    static final Provision ART_24_1_H = standard("DIR-2024-1640-24-1-h", "art. 24(1)")
            .from(
                    TRANSPOSED_BY,
                    may(FIU, ORDER_HOLD)
                            .when(all(TRANSACTION, GROUND.is(HoldGround.FOREIGN_REQUEST), OF_MEMBER_STATE)));

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
                            .onExpiry(HOLD_LAPSED),
                    only(ORDER_HOLD).where(WHOLE_ACCOUNT).when(ONCE));

    /** Lifted at any time. */
    static final Provision ART_24_2_D = standard("DIR-2024-1640-24-2-d", "art. 24(2)")
            .from(TRANSPOSED_BY, may(FIU, RELEASE_HOLD).when(all(LASTS, ON_WHOLE_ACCOUNT)));

    /** For a unit of another State. */
    static final Provision ART_24_2_E = standard("DIR-2024-1640-24-2-e", "art. 24(2)")
            .from(
                    TRANSPOSED_BY,
                    may(FIU, ORDER_HOLD)
                            .when(all(WHOLE_ACCOUNT, GROUND.is(HoldGround.FOREIGN_REQUEST), OF_MEMBER_STATE)));

    private static final ImmutableList<Provision> PROVISIONS = ImmutableList.of(
            ART_24_1_A, ART_24_1_D, ART_24_1_E, ART_24_1_G, ART_24_1_H, ART_24_2_A, ART_24_2_B, ART_24_2_D, ART_24_2_E);

    private AntiMoneyLaunderingDirective() {}

    /**
     * The book. Which law reckons its terms follows from where the unit is: Regulation 1182/71 over the public holidays and
     * the clock of that State ({@link TimeLimitsRegulation#at}), or the law on time limits of that State. The directive does
     * not say which. Combined with a national book that comes first, that book's way of reckoning counts instead.
     *
     * @param limits the law that reckons the terms
     * @return one immutable conformity book
     */
    public static RuleBook book(TimeLimits limits) {
        return RuleBook.of("Directive (EU) 2024/1640 (conformity)", Vocabulary.standard(), limits, PROVISIONS);
    }

    private static Optional<Measure> lastHold(CaseFile file, Asset asset) {
        return file.measures().values().stream()
                .filter(measure -> measure.kind() == MeasureKind.HOLD)
                .filter(measure -> measure.asset().equals(asset.id()))
                .max(Comparator.comparing(Measure::since));
    }

    private static boolean isWhole(Asset asset) {
        return asset.kind() == AssetKind.ACCOUNT || asset.kind() == AssetKind.BUSINESS_RELATIONSHIP;
    }

    private static Provision standard(String id, String pinpoint) {
        return Provision.of(
                id, new Citation(DIRECTIVE, pinpoint + " Directive (EU) 2024/1640", Check.VERIFIED), Nature.CONFORMITY);
    }
}
