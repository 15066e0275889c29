package org.confisca.jurisdiction.eu;

import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.report.ReportTransaction.REPORT_TRANSACTION;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.OnMeasure;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
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
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/** Facts that art. 24 Directive (EU) 2024/1640 asks for. */
final class HoldFacts {
    private static final ImmutableSet<AssetKind> FUNDS = ImmutableSet.of(
            AssetKind.BANK_BALANCE, AssetKind.CASH, AssetKind.CLAIM, AssetKind.CRYPTO_ASSET, AssetKind.SECURITY);
    private static final Supply FROM_HEADER = new Supply.Header();

    static final Fact<OrderHold, HoldGround> GROUND =
            Fact.told(Wording.of("de grond van de aanhouding", "the ground of the hold"), OrderHold.GROUND);

    static final YesNo<OnAsset> WHOLE_ACCOUNT = YesNo.onRecord(
            Wording.of(
                    "het gaat om een rekening of een zakelijke relatie als geheel",
                    "it is a whole account or business relationship"),
            FROM_HEADER,
            matter -> AssetFacts.asset(matter).map(HoldFacts::isWhole));

    static final YesNo<OnMeasure> ON_WHOLE_ACCOUNT = YesNo.onRecord(
            WHOLE_ACCOUNT.name(),
            FROM_HEADER,
            matter -> MeasureFacts.measure(matter)
                    .map(Measure::asset)
                    .flatMap(matter.file().assets()::find)
                    .map(HoldFacts::isWhole));

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

    static final Condition<OnAsset> TRANSACTION =
            all(WHOLE_ACCOUNT.not(), any(MOVED_BY_TRANSACTIONS, SUBJECT_OF_TRANSACTION));

    static final Condition<OnAsset> ONCE = any(HELD_BEFORE.not(), ANOTHER_SUSPICION);

    static final YesNo<OnAsset> REPORTED = YesNo.onRecord(
            Wording.of("er is een transactie mee gemeld", "a transaction with it was reported"),
            new Supply.EarlierAct(REPORT_TRANSACTION),
            matter -> AssetFacts.asset(matter)
                    .flatMap(asset -> asset.reportedAt().isPresent()
                            ? Optional.of(true)
                            : matter.silence(Optional.empty(), false)));

    static final Fact<OnAsset, LocalDateTime> REPORTED_AT = Fact.recorded(
            Wording.of("de laatste melding", "the last report"),
            new Supply.EarlierAct(REPORT_TRANSACTION),
            matter -> AssetFacts.asset(matter).flatMap(Asset::reportedAt));

    static final YesNo<OnAsset> RESTS_ON_REPORT = YesNo.norm(
            "HOLD_RESTS_ON_REPORTED_SUSPICION",
            Wording.of(
                    "de noodzaak blijkt uit het gemelde vermoeden, niet uit eigen onderzoek van de eenheid",
                    "the need shows from the suspicion that was reported, not from the unit's own analysis"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.FIU);

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

    private HoldFacts() {}

    private static Optional<Measure> lastHold(CaseFile file, Asset asset) {
        return file.measures().values().stream()
                .filter(measure -> measure.kind() == MeasureKind.HOLD)
                .filter(measure -> measure.asset().equals(asset.id()))
                .max(Comparator.comparing(Measure::since));
    }

    private static boolean isWhole(Asset asset) {
        return asset.kind() == AssetKind.ACCOUNT || asset.kind() == AssetKind.BUSINESS_RELATIONSHIP;
    }
}
