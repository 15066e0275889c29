package org.confisca.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.confiscation.ClaimDeprivation;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.confiscation.PayEstimate;
import org.confisca.act.confiscation.WithdrawFromCirculation;
import org.confisca.act.management.HandToCustodian;
import org.confisca.act.proceeding.Acquit;
import org.confisca.act.proceeding.Appeal;
import org.confisca.act.proceeding.Charge;
import org.confisca.act.proceeding.ComplaintKind;
import org.confisca.act.proceeding.Convict;
import org.confisca.act.proceeding.DecideAppeal;
import org.confisca.act.proceeding.DecideComplaint;
import org.confisca.act.proceeding.DecideObjection;
import org.confisca.act.proceeding.Discontinue;
import org.confisca.act.proceeding.LodgeComplaint;
import org.confisca.act.proceeding.ObjectToConfiscation;
import org.confisca.act.proceeding.ServeDecision;
import org.confisca.act.proceeding.WithdrawAppeal;
import org.confisca.act.reuse.GrantReuse;
import org.confisca.act.reuse.RevokeReuse;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.ForfeitureGround;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.ReuseMode;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.casefile.WithdrawalGround;
import org.confisca.casefile.WithdrawalRoute;
import org.joda.money.Money;

/** Moves of the prosecution, the courts, the parties before them and the State after them. */
final class CaseMoves {
    private static final OffenceId OFFENCE = new OffenceId("O1");
    private static final Money SUM = Money.parse("EUR 10000.00");

    private CaseMoves() {}

    /** Who may appeal against a decision, and who was there to hear it. */
    record Hearing(ImmutableList<PartyId> appellants, ImmutableList<PartyId> present) {
        static Hearing of(String appellants, String present) {
            return new Hearing(parties(appellants), parties(present));
        }

        private static ImmutableList<PartyId> parties(String ids) {
            return Stream.of(ids.split(" "))
                    .filter(id -> !id.isEmpty())
                    .map(PartyId::new)
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** Prosecution begins or is given up. */
    static Move prosecution() {
        return (file, at) -> List.of(
                Charge.builder()
                        .at(at)
                        .by(Office.PUBLIC_PROSECUTOR)
                        .offence(OFFENCE)
                        .build(),
                Discontinue.builder()
                        .at(at)
                        .by(Office.PUBLIC_PROSECUTOR)
                        .offence(OFFENCE)
                        .beforeHearing(true)
                        .build());
    }

    /** The court convicts or acquits, once. */
    static Move judgment(Hearing... hearings) {
        return (file, at) -> Pick.free(file, DecisionId::new, "J1").stream()
                .flatMap(id -> Stream.of(hearings)
                        .flatMap(hearing -> Stream.<Act>of(
                                Convict.builder()
                                        .at(at)
                                        .by(Office.COURT)
                                        .offence(OFFENCE)
                                        .decision(id)
                                        .appellants(hearing.appellants())
                                        .present(hearing.present())
                                        .build(),
                                Acquit.builder()
                                        .at(at)
                                        .by(Office.COURT)
                                        .offence(OFFENCE)
                                        .decision(id)
                                        .appellants(hearing.appellants())
                                        .present(hearing.present())
                                        .build())))
                .toList();
    }

    /** The court forfeits an asset. */
    static Move forfeit(String asset, ImmutableList<String> ids, Hearing... hearings) {
        return (file, at) -> Pick.free(file, DecisionId::new, ids.toArray(new String[0])).stream()
                .flatMap(id -> Stream.of(hearings)
                        .<Act>map(hearing -> OrderForfeiture.builder()
                                .at(at)
                                .by(Office.COURT)
                                .asset(new AssetId(asset))
                                .offence(OFFENCE)
                                .decision(id)
                                .ground(ForfeitureGround.PROCEEDS)
                                .estimate(SUM)
                                .appellants(hearing.appellants())
                                .present(hearing.present())
                                .build()))
                .toList();
    }

    /** The convict delivers a forfeited asset, or pays the estimated value or less. */
    static Move deliverOrPay(String asset) {
        return (file, at) -> {
            AssetId id = new AssetId(asset);
            if (!(file.assets().get(id).state() instanceof LegalState.Confiscated)) {
                return List.of();
            }
            return List.of(
                    HandToCustodian.builder()
                            .at(at)
                            .by(Office.PARTY)
                            .asset(id)
                            .custodian(CustodianKind.STATE_PROPERTY_SERVICE)
                            .build(),
                    PayEstimate.builder()
                            .at(at)
                            .by(Office.PARTY)
                            .asset(id)
                            .amount(SUM)
                            .build(),
                    PayEstimate.builder()
                            .at(at)
                            .by(Office.PARTY)
                            .asset(id)
                            .amount(SUM.minus(1))
                            .build());
        };
    }

    /** A court, or the prosecution, withdraws an asset from circulation by each of some routes. */
    static Move withdraw(
            String asset, ImmutableList<String> ids, ImmutableList<WithdrawalRoute> routes, Hearing... hearings) {
        return (file, at) -> Pick.free(file, DecisionId::new, ids.toArray(new String[0])).stream()
                .flatMap(id -> routes.stream()
                        .flatMap(route -> Stream.of(hearings)
                                .<Act>map(hearing -> WithdrawFromCirculation.builder()
                                        .at(at)
                                        .by(
                                                route == WithdrawalRoute.SEPARATE_ORDER
                                                        ? Office.COURT_IN_CHAMBERS
                                                        : Office.COURT)
                                        .asset(new AssetId(asset))
                                        .offence(OFFENCE)
                                        .decision(id)
                                        .route(route)
                                        .ground(WithdrawalGround.INSTRUMENT)
                                        .requestedBy(Office.PUBLIC_PROSECUTOR)
                                        .appellants(hearing.appellants())
                                        .present(hearing.present())
                                        .build())))
                .toList();
    }

    /** The court finds that nobody may have an asset unseen, and that an offence was committed. */
    static Move dangerousAndCommitted(String asset) {
        Move dangerous = Pick.determine(
                "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW",
                Office.COURT,
                Standard.FINDING,
                List.of(true),
                file -> Pick.present(file, asset).map(List::of));
        Move committed = Pick.determine(
                "OFFENCE_WAS_COMMITTED",
                Office.COURT,
                Standard.FINDING,
                List.of(true),
                file -> Stream.of(List.of(OFFENCE)));
        return (file, at) -> ImmutableList.<Act>builder()
                .addAll(dangerous.on(file, at))
                .addAll(committed.on(file, at))
                .build();
    }

    /** The court finds whether the owner of an asset was in bad faith. */
    static Move badFaith(String asset) {
        return Pick.determine(
                "OWNER_KNEW_OR_COULD_SUSPECT",
                Office.COURT,
                Standard.FINDING,
                Pick.EITHER,
                file -> Pick.present(file, asset).map(List::of));
    }

    /** The prosecution claims deprivation and the court orders it. */
    static Move deprivation(Hearing hearing) {
        return (file, at) -> {
            ImmutableList.Builder<Act> acts = ImmutableList.builder();
            if (file.offences().get(OFFENCE).deprivationClaimedAt().isEmpty()) {
                acts.add(ClaimDeprivation.builder()
                        .at(at)
                        .by(Office.PUBLIC_PROSECUTOR)
                        .offence(OFFENCE)
                        .claim(SUM)
                        .build());
            }
            Pick.free(file, DecisionId::new, "D1")
                    .ifPresent(id -> acts.add(OrderDeprivation.builder()
                            .at(at)
                            .by(Office.COURT)
                            .offence(OFFENCE)
                            .decision(id)
                            .basis(GainBasis.OFFENCE)
                            .estimate(SUM)
                            .payable(SUM)
                            .jointDebtors(ImmutableList.of())
                            .detentionDays(100)
                            .appellants(hearing.appellants())
                            .present(hearing.present())
                            .build()));
            return acts.build();
        };
    }

    /** Whoever has an ordinary remedy uses or withdraws it; decisions are served. */
    static Move appeals() {
        return (file, at) -> Pick.remedies(file, RemedyKind.APPEAL)
                .filter(remedy -> remedy.status().isOpen())
                .flatMap(remedy -> {
                    Office by = remedy.by().value().equals("OM") ? Office.PUBLIC_PROSECUTOR : Office.PARTY;
                    return Stream.<Act>of(
                            Appeal.builder().at(at).by(by).remedy(remedy.id()).build(),
                            WithdrawAppeal.builder()
                                    .at(at)
                                    .by(by)
                                    .remedy(remedy.id())
                                    .beforeHearing(true)
                                    .build(),
                            ServeDecision.builder()
                                    .at(at)
                                    .by(Office.PUBLIC_PROSECUTOR)
                                    .decision((DecisionId) remedy.against())
                                    .party(remedy.by())
                                    .build());
                })
                .toList();
    }

    /** A higher court rules on what is pending; some have cassation. */
    static Move rulings(ImmutableList<String> ids, Hearing... hearings) {
        return (file, at) -> Pick.free(file, DecisionId::new, ids.toArray(new String[0])).stream()
                .flatMap(id -> Pick.remedies(file, RemedyKind.APPEAL)
                        .filter(remedy -> remedy.status() == RemedyStatus.LODGED)
                        .flatMap(remedy -> Stream.of(Ruling.values())
                                .flatMap(ruling -> Stream.of(hearings)
                                        .<Act>map(hearing -> DecideAppeal.builder()
                                                .at(at)
                                                .by(Office.COURT)
                                                .remedy(remedy.id())
                                                .decision(id)
                                                .ruling(ruling)
                                                .appellants(hearing.appellants())
                                                .present(hearing.present())
                                                .build()))))
                .toList();
    }

    /** A party complains about each seizure; the court in chambers rules in each way. */
    static Move complaints(String party, String... ids) {
        return (file, at) -> {
            ImmutableList.Builder<Act> acts = ImmutableList.builder();
            Optional<RemedyId> free = Pick.free(file, RemedyId::new, ids);
            Pick.seizures(file)
                    .forEach(seizure -> free.ifPresent(id -> acts.add(LodgeComplaint.builder()
                            .at(at)
                            .by(Office.PARTY)
                            .measure(seizure.id())
                            .remedy(id)
                            .complainant(new PartyId(party))
                            .kind(ComplaintKind.ORDINARY)
                            .build())));
            Pick.remedies(file, RemedyKind.COMPLAINT)
                    .filter(remedy -> remedy.status().isOpen())
                    .forEach(remedy -> Stream.of(Ruling.values())
                            .forEach(ruling -> acts.add(DecideComplaint.builder()
                                    .at(at)
                                    .by(Office.COURT_IN_CHAMBERS)
                                    .remedy(remedy.id())
                                    .decision(new DecisionId("R-" + remedy.id().value()))
                                    .ruling(ruling)
                                    .build())));
            return acts.build();
        };
    }

    /** A third person complains about a forfeiture, once; the court in chambers rules in each way. */
    static Move objections(String party, String decision, String id, String... appellants) {
        return (file, at) -> {
            ImmutableList.Builder<Act> acts = ImmutableList.builder();
            if (file.decisions().has(new DecisionId(decision))) {
                Pick.free(file, RemedyId::new, id)
                        .ifPresent(complaint -> acts.add(ObjectToConfiscation.builder()
                                .at(at)
                                .by(Office.PARTY)
                                .decision(new DecisionId(decision))
                                .remedy(complaint)
                                .complainant(new PartyId(party))
                                .build()));
            }
            Pick.remedies(file, RemedyKind.THIRD_PARTY_COMPLAINT)
                    .filter(remedy -> remedy.status().isOpen())
                    .forEach(remedy -> Stream.of(Ruling.values())
                            .forEach(ruling -> acts.add(DecideObjection.builder()
                                    .at(at)
                                    .by(Office.COURT_IN_CHAMBERS)
                                    .remedy(remedy.id())
                                    .decision(new DecisionId("R-" + remedy.id().value()))
                                    .ruling(ruling)
                                    .appellants(Stream.of(appellants)
                                            .map(PartyId::new)
                                            .collect(ImmutableList.toImmutableList()))
                                    .build())));
            return acts.build();
        };
    }

    /** The court in chambers finds whether a party can be regarded as entitled to assets. */
    static Move courtOnEntitlement(String party, String... assets) {
        return Pick.determine(
                "REASONABLY_REGARDED_AS_ENTITLED",
                Office.COURT_IN_CHAMBERS,
                Standard.FINDING,
                List.of(true),
                file -> Pick.present(file, assets).map(asset -> List.of(asset, new PartyId(party))));
    }

    /** The court in chambers finds what it needs to rule for the possessor. */
    static Move anotherEntitled(String asset) {
        return Pick.determine(
                "ANOTHER_REASONABLY_REGARDED_AS_ENTITLED",
                Office.COURT_IN_CHAMBERS,
                Standard.FINDING,
                Pick.EITHER,
                file -> Pick.present(file, asset).map(List::of));
    }

    /** The court finds whether the procedure still needs a seizure. */
    static Move courtOnInterest(String... assets) {
        return Pick.determine(
                "INTEREST_OF_CRIMINAL_PROCEDURE",
                Office.COURT_IN_CHAMBERS,
                Standard.FINDING,
                Pick.EITHER,
                file -> Pick.present(file, assets).map(List::of));
    }

    /** The court finds whether what a conservatory seizure secures will still come. */
    static Move sanctionUnlikely() {
        return Pick.determine(
                "SANCTION_HIGHLY_UNLIKELY",
                Office.COURT_IN_CHAMBERS,
                Standard.FINDING,
                Pick.EITHER,
                file -> Pick.seizures(file)
                        .filter(seizure -> seizure.kind() == MeasureKind.CONSERVATORY_SEIZURE)
                        .map(seizure -> List.of(seizure.id())));
    }

    /** The State grants assets for reuse. */
    static Move reuse(ImmutableList<String> ids, String... assets) {
        return (file, at) -> Pick.free(file, GrantId::new, ids.toArray(new String[0])).stream()
                .flatMap(id -> Pick.present(file, assets)
                        .<Act>map(asset -> GrantReuse.builder()
                                .at(at)
                                .by(Office.STATE)
                                .asset(asset)
                                .grant(id)
                                .beneficiary(new PartyId("MUN"))
                                .mode(ReuseMode.OBJECT)
                                .purpose("neighbourhood transport")
                                .build()))
                .toList();
    }

    /** The State finds that the conditions of a grant were broken, and revokes it. */
    static Move revoke() {
        Move found = Pick.determine(
                "CONDITIONS_OF_REUSE_BROKEN",
                Office.STATE,
                Standard.FINDING,
                List.of(true),
                file -> file.grants().values().stream().map(grant -> List.of(grant.id())));
        return (file, at) -> Stream.concat(
                        found.on(file, at).stream(),
                        file.grants().values().stream()
                                .<Act>map(grant -> RevokeReuse.builder()
                                        .at(at)
                                        .by(Office.STATE)
                                        .grant(grant.id())
                                        .build()))
                .toList();
    }
}
