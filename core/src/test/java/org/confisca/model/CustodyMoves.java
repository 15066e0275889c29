package org.confisca.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.Destroy;
import org.confisca.act.management.GiveUp;
import org.confisca.act.management.PayOutValue;
import org.confisca.act.management.RefuseDisposal;
import org.confisca.act.management.RequestDisposal;
import org.confisca.act.management.Sell;
import org.confisca.act.management.UseOtherwise;
import org.confisca.act.seizure.KeepForEntitled;
import org.confisca.act.seizure.NotifyIntendedReturn;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.Return;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.TreatAsForfeited;
import org.confisca.act.seizure.Waive;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.RequestId;
import org.confisca.casefile.Standard;
import org.joda.money.Money;

/** Moves about a seized object: how it is taken, kept, given back, sold or lost. */
final class CustodyMoves {
    private static final Money PRICE = Money.parse("EUR 5000.00");
    private static final PartyId SUSPECT = new PartyId("P1");
    private static final PartyId OTHER = new PartyId("P2");

    private CustodyMoves() {}

    /** An officer seizes an object from the suspect for forfeiture. */
    static Move seize(String asset, String... ids) {
        return (file, at) -> Pick.free(file, MeasureId::new, ids)
                .<List<Act>>map(id -> List.of(Seize.builder()
                        .at(at)
                        .by(Office.INVESTIGATING_OFFICER)
                        .asset(new AssetId(asset))
                        .measure(id)
                        .addPurposes(Purpose.FORFEITURE)
                        .seizedFrom(SUSPECT)
                        .offence(new OffenceId("O1"))
                        .build()))
                .orElse(List.of());
    }

    /** The suspect waives, as owner and otherwise. */
    static Move waive() {
        return (file, at) -> Pick.seizures(file)
                .filter(seizure -> seizure.waivedAt().isEmpty())
                .flatMap(seizure -> Stream.of(true, false)
                        .<Act>map(owner -> Waive.builder()
                                .at(at)
                                .by(Office.PARTY)
                                .measure(seizure.id())
                                .party(SUSPECT)
                                .declaresOwnership(owner)
                                .build()))
                .toList();
    }

    /** The prosecutor gives notice of return to the other person. */
    static Move notice() {
        return (file, at) -> Pick.seizures(file)
                .filter(seizure -> seizure.noticeOfReturnAt().isEmpty())
                .<Act>map(seizure -> NotifyIntendedReturn.builder()
                        .at(at)
                        .by(Office.PUBLIC_PROSECUTOR)
                        .measure(seizure.id())
                        .to(OTHER)
                        .build())
                .toList();
    }

    /** The prosecutor finds whether the procedure still needs the seizure. */
    static Move interest(String... assets) {
        return Pick.determine(
                "INTEREST_OF_CRIMINAL_PROCEDURE",
                Office.PUBLIC_PROSECUTOR,
                Standard.FINDING,
                Pick.EITHER,
                file -> Pick.present(file, assets).map(List::of));
    }

    /** The prosecutor finds that the procedure no longer needs the seizure. */
    static Move noInterest(String... assets) {
        return Pick.determine(
                "INTEREST_OF_CRIMINAL_PROCEDURE",
                Office.PUBLIC_PROSECUTOR,
                Standard.FINDING,
                List.of(false),
                file -> Pick.present(file, assets).map(List::of));
    }

    /** The prosecutor finds whether nobody may have an object unseen. */
    static Move dangerous(String... assets) {
        return Pick.determine(
                "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW",
                Office.PUBLIC_PROSECUTOR,
                Standard.FINDING,
                Pick.EITHER,
                file -> Pick.present(file, assets).map(List::of));
    }

    /** The prosecutor finds whether the other person is entitled. */
    static Move entitled(String... assets) {
        return Pick.determine(
                "REASONABLY_REGARDED_AS_ENTITLED",
                Office.PUBLIC_PROSECUTOR,
                Standard.FINDING,
                Pick.EITHER,
                file -> Pick.present(file, assets).map(asset -> List.of(asset, OTHER)));
    }

    /** Somebody orders the return of an object by some routes, to either person. */
    static Move orderReturn(Office by, ImmutableList<ReturnRoute> routes, String... assets) {
        return (file, at) -> Stream.of(assets)
                .map(AssetId::new)
                .filter(file::has)
                .flatMap(asset -> routes.stream()
                        .flatMap(route -> Stream.of(SUSPECT, OTHER)
                                .<Act>map(to -> OrderReturn.builder()
                                        .at(at)
                                        .by(by)
                                        .asset(asset)
                                        .route(route)
                                        .to(to)
                                        .build())))
                .toList();
    }

    /** The custodian hands an object over to either person. */
    static Move giveBack(String... assets) {
        return (file, at) -> Pick.present(file, assets)
                .flatMap(asset -> Stream.of(SUSPECT, OTHER)
                        .<Act>map(to -> Return.builder()
                                .at(at)
                                .by(Office.CUSTODIAN)
                                .asset(asset)
                                .to(to)
                                .build()))
                .toList();
    }

    /** The prosecutor keeps an object for whoever is entitled. */
    static Move keep(String... assets) {
        return (file, at) -> Pick.present(file, assets)
                .<Act>map(asset -> KeepForEntitled.builder()
                        .at(at)
                        .by(Office.PUBLIC_PROSECUTOR)
                        .asset(asset)
                        .build())
                .toList();
    }

    /** The prosecutor treats an object as forfeited. */
    static Move treatAsForfeited(String... assets) {
        return (file, at) -> Pick.present(file, assets)
                .<Act>map(asset -> TreatAsForfeited.builder()
                        .at(at)
                        .by(Office.PUBLIC_PROSECUTOR)
                        .asset(asset)
                        .build())
                .toList();
    }

    /** The custodian asks for leave; the prosecutor gives it, for some dispositions, or refuses. */
    static Move leave(ImmutableList<Disposition> dispositions, String asset, String... requests) {
        return (file, at) -> {
            ImmutableList.Builder<Act> acts = ImmutableList.builder();
            AssetId id = new AssetId(asset);
            Pick.free(file, RequestId::new, requests)
                    .ifPresent(request -> acts.add(RequestDisposal.builder()
                            .at(at)
                            .by(Office.CUSTODIAN)
                            .asset(id)
                            .request(request)
                            .build()));
            file.requests().values().stream()
                    .filter(request -> !request.answered())
                    .forEach(request -> acts.add(RefuseDisposal.builder()
                            .at(at)
                            .by(Office.PUBLIC_PROSECUTOR)
                            .asset(id)
                            .request(request.id())
                            .build()));
            Optional<RequestId> open = file.requests().values().stream()
                    .filter(request -> !request.answered())
                    .map(request -> request.id())
                    .findFirst();
            dispositions.forEach(disposition -> acts.add(AuthoriseDisposal.builder()
                    .at(at)
                    .by(Office.PUBLIC_PROSECUTOR)
                    .asset(id)
                    .ground(DisposalGround.REPLACEABLE)
                    .disposition(disposition)
                    .request(open)
                    .build()));
            return acts.build();
        };
    }

    /** The custodian, or the State, disposes of an object in each way there is. */
    static Move dispose(String asset, String proceeds) {
        return (file, at) -> Stream.of(Office.CUSTODIAN, Office.STATE)
                .flatMap(by -> {
                    AssetId id = new AssetId(asset);
                    return Stream.<Act>of(
                            Sell.builder()
                                    .at(at)
                                    .by(by)
                                    .asset(id)
                                    .price(PRICE)
                                    .proceeds(new AssetId(proceeds))
                                    .build(),
                            Destroy.builder().at(at).by(by).asset(id).build(),
                            GiveUp.builder().at(at).by(by).asset(id).build(),
                            UseOtherwise.builder().at(at).by(by).asset(id).build());
                })
                .toList();
    }

    /** The custodian pays out the value of an object that is gone. */
    static Move payOut(String... assets) {
        return (file, at) -> Stream.of(assets)
                .map(AssetId::new)
                .flatMap(id -> file.assets().find(id).stream())
                .filter(asset -> asset.state() instanceof LegalState.Disposed)
                .<Act>map(asset -> PayOutValue.builder()
                        .at(at)
                        .by(Office.CUSTODIAN)
                        .asset(asset.id())
                        .to(SUSPECT)
                        .amount(PRICE)
                        .build())
                .toList();
    }
}
