package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.management.Appraise;
import org.confisca.act.management.ChargeStorageCosts;
import org.confisca.act.management.Destroy;
import org.confisca.act.management.HandToCustodian;
import org.confisca.act.management.Sell;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.TreatAsForfeited;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.DisposalGrant;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Standard;
import org.confisca.fact.AssetFacts;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;
import org.joda.money.Money;

/** Facts that the decree on seized objects asks for. */
final class DecreeFacts {
    static final String NO_INTEREST_NORM = "MONEY_THAT_BEARS_NO_INTEREST";

    /** Art. 1: each kind of object has one custodian; what is not listed goes to the State Property service. */
    private static final ImmutableMap<AssetKind, CustodianKind> CUSTODIANS =
            Maps.toMap(Arrays.asList(AssetKind.values()), kind -> switch (kind) {
                case CASH, BANK_BALANCE -> CustodianKind.CASH_MANAGER;
                case ANIMAL_PLANT_OR_FOOD -> CustodianKind.AGRICULTURAL_SERVICE;
                case WEAPON -> CustodianKind.POLICE_SERVICE;
                case SUSPECT_COIN -> CustodianKind.MINT;
                case SUSPECT_BANKNOTE -> CustodianKind.CENTRAL_BANK;
                case TRAVEL_DOCUMENT -> CustodianKind.MILITARY_POLICE;
                case VEHICLE_DOCUMENT -> CustodianKind.VEHICLE_AUTHORITY;
                case STATUS_DOCUMENT -> CustodianKind.IMMIGRATION_SERVICE;
                default -> CustodianKind.STATE_PROPERTY_SERVICE;
            });

    /** The custodian that art. 1 names for the kind of object. */
    static final YesNo<HandToCustodian> DESIGNATED = YesNo.onRecord(
            Wording.of(
                    "die bewaarder is voor dit soort voorwerp aangewezen",
                    "that custodian is designated for this kind of object"),
            new Supply.Told(HandToCustodian.CUSTODIAN),
            matter -> matter.value(HandToCustodian.CUSTODIAN)
                    .flatMap(custodian -> kind(matter).map(kind -> CUSTODIANS.get(kind) == custodian)));

    static final YesNo<OnAsset> KEPT_ELSEWHERE = YesNo.norm(
            "KEPT_ELSEWHERE_FOR_A_SPECIAL_REASON",
            Wording.of(
                    "het voorwerp wordt om een bijzondere reden door een ander bewaard, of het geld dient de waarheidsvinding",
                    "the object is kept by another for a special reason, or the money serves to find the truth"),
            Standard.FINDING,
            matter -> CustodyFacts.theAsset(matter),
            Office.PUBLIC_PROSECUTOR);

    static final YesNo<OnAsset> BANKNOTES =
            ofKind(Wording.of("het voorwerp is contant geld", "the object is cash"), kind -> kind == AssetKind.CASH);

    static final YesNo<OnAsset> BALANCE = ofKind(
            Wording.of("het voorwerp is een tegoed", "the asset is a balance"), kind -> kind == AssetKind.BANK_BALANCE);

    static final YesNo<OnAsset> NARCOTIC = ofKind(
            Wording.of("het voorwerp is een Opiumwetmiddel", "the object is a narcotic substance"),
            kind -> kind == AssetKind.NARCOTIC);

    /** Something that can be packed and marked: a thing, and not a right, land, a ship or an aircraft. */
    static final YesNo<OnAsset> THING = ofKind(
            Wording.of(
                    "het voorwerp is een zaak die kan worden verpakt of gemerkt",
                    "the object is a thing that can be packed or marked"),
            kind -> switch (kind) {
                case BANK_BALANCE, CLAIM, CRYPTO_ASSET, SECURITY, IMMOVABLE, REGISTERED_SHIP_OR_AIRCRAFT -> false;
                default -> kind.isProperty();
            });

    /** What was seized already has been described and brought away. */
    static final YesNo<OnAsset> FIRST_SEIZED = YesNo.onRecord(
            Wording.of("er rustte nog geen beslag op het voorwerp", "the object was not seized before"),
            new Supply.EarlierAct(Seize.SEIZE),
            matter -> AssetFacts.asset(matter).map(asset -> asset.measures().size() == 1));

    static final YesNo<OnAsset> NOT_IN_CUSTODY = YesNo.onRecord(
            Wording.of("het voorwerp is nog niet in bewaring gegeven", "the object is with no custodian yet"),
            new Supply.EarlierAct(HandToCustodian.HAND_TO_CUSTODIAN),
            matter -> AssetFacts.asset(matter).map(asset -> asset.custody().isEmpty()));

    /** Seized to bring out the truth, and not for another purpose alone. */
    static final YesNo<OnAsset> MONEY_FOR_TRUTH = YesNo.onRecord(
            Wording.of(
                    "het geld is voor de waarheidsvinding in beslag genomen", "the money was seized to find the truth"),
            new Supply.EarlierAct(Seize.SEIZE),
            matter -> AssetFacts.asset(matter)
                    .map(asset -> matter.file().measures().values().stream()
                            .filter(measure -> measure.asset().equals(asset.id()))
                            .map(Measure::purposes)
                            .anyMatch(purposes -> asset.kind().isMoney() && purposes.contains(Purpose.TRUTH))));

    static final YesNo<OnAsset> NO_INTEREST = YesNo.norm(
            NO_INTEREST_NORM,
            Wording.of(
                    "het geld bestaat uit niet-gangbare buitenlandse biljetten of is op last in contanten bewaard",
                    "the money is in non-current foreign notes, or was kept in cash by order"),
            Standard.FINDING,
            matter -> CustodyFacts.theAsset(matter),
            Office.PUBLIC_PROSECUTOR);

    static final Roster<Determine, AssetId> DETERMINED = Roster.of(
            Wording.of("het voorwerp", "the object"),
            matter -> matter.value(Determine.ABOUT)
                    .map(about -> about.stream()
                            .filter(AssetId.class::isInstance)
                            .map(AssetId.class::cast)
                            .collect(ImmutableList.toImmutableList())));

    /** One of the assets determined about is cash that must be returned, and not evidence. */
    static final YesNo<Determine> DETERMINED_CASH_TO_RETURN = YesNo.onRecord(
            Wording.of("het gaat om contant geld dat terug moet", "it is about cash that must be returned"),
            new Supply.EarlierAct(OrderReturn.ORDER_RETURN),
            matter -> matter.value(Determine.ABOUT)
                    .map(about -> about.stream()
                            .filter(AssetId.class::isInstance)
                            .map(AssetId.class::cast)
                            .flatMap(id -> matter.file().assets().find(id).stream())
                            .anyMatch(asset -> asset.kind() == AssetKind.CASH && isMoneyToReturn(asset))));

    static final Roster<Sell, AssetId> PROCEEDS = Roster.of(
            Wording.of("de opbrengst", "the proceeds"),
            matter -> matter.value(Sell.PROCEEDS).map(ImmutableList::of));

    /** Return was ordered of money, or of what a sale had turned into money. */
    static final YesNo<OnAsset> MONEY_TO_RETURN = YesNo.onRecord(
            Wording.of(
                    "teruggave is gelast van geld of van de opbrengst van een verkoop",
                    "the return of money or of the proceeds of a sale was ordered"),
            new Supply.EarlierAct(OrderReturn.ORDER_RETURN),
            matter -> AssetFacts.asset(matter).map(DecreeFacts::isMoneyToReturn));

    static final Ordered<OnAsset, LocalDateTime> RETURN_DUE_SINCE = Ordered.onRecord(
            Wording.of("de last tot teruggave", "the order to return"),
            new Supply.EarlierAct(OrderReturn.ORDER_RETURN),
            matter -> AssetFacts.asset(matter)
                    .map(Asset::state)
                    .filter(LegalState.ReturnDue.class::isInstance)
                    .map(state -> ((LegalState.ReturnDue) state).since()));

    static final Ordered<TreatAsForfeited, LocalDateTime> ORDER_RECEIVED = Ordered.offRecord(
            Wording.of(
                    "de ontvangst van de last tot teruggave door de bewaarder",
                    "the custodian's receipt of the order to return"),
            new Supply.Told(TreatAsForfeited.ORDER_RECEIVED_ON),
            matter -> matter.value(TreatAsForfeited.ORDER_RECEIVED_ON).map(LocalDate::atStartOfDay));

    static final YesNo<ChargeStorageCosts> NOT_THE_CUSTODIANS_FAULT = YesNo.norm(
            "RETURN_FAILS_WITHOUT_FAULT_OF_THE_CUSTODIAN",
            Wording.of(
                    "de bewaarder kan de last buiten zijn schuld niet uitvoeren",
                    "the custodian cannot carry out the order through no fault of his own"),
            Standard.FINDING,
            matter -> CustodyFacts.theAsset(matter),
            Office.PUBLIC_PROSECUTOR,
            Office.COURT_IN_CHAMBERS);

    /** It may be destroyed, given up or used for another purpose; a sale takes no estimate first. */
    static final YesNo<OnAsset> TO_BE_DISPOSED_OF_WITHOUT_SALE = YesNo.onRecord(
            Wording.of(
                    "er is een machtiging tot vernietigen, prijsgeven of ander gebruik",
                    "destruction, giving up or another use has been authorised"),
            new Supply.EarlierAct(org.confisca.act.management.AuthoriseDisposal.AUTHORISE_DISPOSAL),
            matter -> AssetFacts.asset(matter)
                    .map(asset ->
                            asset.disposalGrant().map(DisposalGrant::dispositions).orElse(ImmutableSet.of()).stream()
                                    .anyMatch(allowed -> allowed != Disposition.SALE)));

    static final Ordered<Appraise, Money> APPRAISED_AT =
            Ordered.toldBy(Wording.of("de vastgestelde waarde", "the value determined"), Appraise.VALUE);

    static final YesNo<Appraise> EXPERT_HEARD =
            YesNo.toldBy(Wording.of("een deskundige is gehoord", "an expert was heard"), Appraise.EXPERT);

    static final YesNo<Destroy> SAMPLE_TAKEN =
            YesNo.toldBy(Wording.of("er is een monster genomen", "a sample was taken"), Destroy.SAMPLE_TAKEN);

    static final YesNo<Destroy> SUPERVISED = YesNo.toldBy(
            Wording.of("een hulpofficier van justitie houdt toezicht", "an assistant prosecutor supervises"),
            Destroy.SUPERVISED);

    private DecreeFacts() {}

    private interface Kinds {
        boolean include(AssetKind kind);
    }

    private static YesNo<OnAsset> ofKind(Wording name, Kinds kinds) {
        return YesNo.onRecord(name, new Supply.Header(), matter -> kind(matter).map(kinds::include));
    }

    private static Optional<AssetKind> kind(Matter<? extends OnAsset> matter) {
        return AssetFacts.asset(matter).map(Asset::kind);
    }

    private static boolean isMoneyToReturn(Asset asset) {
        if (asset.state() instanceof LegalState.ReturnDue) {
            return asset.kind().isMoney();
        }
        if (!(asset.state() instanceof LegalState.Disposed gone)) {
            return false;
        }
        boolean returned =
                gone.how() == LegalState.Manner.RETURNED && asset.kind().isMoney();
        boolean soldUnderSeizure =
                gone.how() == LegalState.Manner.SOLD && !(gone.before() instanceof LegalState.Confiscated);
        return returned || soldUnderSeizure;
    }
}
