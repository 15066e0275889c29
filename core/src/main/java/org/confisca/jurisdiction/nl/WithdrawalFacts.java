package org.confisca.jurisdiction.nl;

import static org.confisca.act.confiscation.WithdrawFromCirculation.WITHDRAW_FROM_CIRCULATION;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.COURT_IN_CHAMBERS;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.confiscation.GrantAllowance;
import org.confisca.act.confiscation.WithdrawFromCirculation;
import org.confisca.act.proceeding.Convict;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Offence;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.casefile.WithdrawalGround;
import org.confisca.casefile.WithdrawalRoute;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.OffenceFacts;
import org.confisca.rule.Fact;
import org.confisca.rule.Matter;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/** Facts about withdrawing an object from circulation, as arts 36b–36d Sr ask for them. */
final class WithdrawalFacts {
    private static final Supply BY_JUDGMENT = new Supply.EarlierAct(Convict.CONVICT);

    static final OffenceFacts<WithdrawFromCirculation> OFFENCE = OffenceFacts.of(WithdrawFromCirculation.OFFENCE);

    static final Fact<WithdrawFromCirculation, WithdrawalRoute> ROUTE = Fact.told(
            Wording.of("de wijze van uitspreken", "the route of the withdrawal"), WithdrawFromCirculation.ROUTE);

    static final Fact<WithdrawFromCirculation, WithdrawalGround> GROUND = Fact.told(
            Wording.of("de grond van de onttrekking", "the ground of the withdrawal"), WithdrawFromCirculation.GROUND);

    static final Fact<WithdrawFromCirculation, Office> REQUESTED_BY = Fact.told(
            Wording.of("wie de onttrekking vordert", "who claimed the withdrawal"),
            WithdrawFromCirculation.REQUESTED_BY);

    /** The judgment that it is part of can still be attacked, so that it is not complete for good. */
    static final YesNo<WithdrawFromCirculation> JUDGMENT_NOT_FINAL = YesNo.onRecord(
            Wording.of("de uitspraak is nog niet onherroepelijk", "the judgment is not final yet"),
            BY_JUDGMENT,
            matter -> judgment(matter)
                    .flatMap(kind ->
                            offence(matter).flatMap(offence -> ForfeitureFacts.isFinal(matter.file(), offence, kind)))
                    .map(known -> !known));

    static final YesNo<WithdrawFromCirculation> WITH_THE_JUDGMENT = YesNo.onRecord(
            Wording.of("de onttrekking is van de dag van de uitspraak", "the withdrawal is of the day of the judgment"),
            BY_JUDGMENT,
            matter -> judgment(matter)
                    .flatMap(kind ->
                            offence(matter).flatMap(offence -> ForfeitureFacts.isOfTheDay(matter, offence, kind))));

    /** Whether an offence was committed, although nobody is convicted of it. */
    static final YesNo<WithdrawFromCirculation> OFFENCE_WAS_COMMITTED = YesNo.norm(
            "OFFENCE_WAS_COMMITTED",
            Wording.of(
                    "vastgesteld is dat een strafbaar feit is begaan",
                    "it is established that an offence was committed"),
            Standard.FINDING,
            matter -> matter.value(WithdrawFromCirculation.OFFENCE).map(ImmutableList::of),
            COURT);

    /** Whether a court found that nobody may have the object unseen. */
    static final YesNo<WithdrawFromCirculation> DANGEROUS = dangerous(COURT, COURT_IN_CHAMBERS);

    /** The same, where the prosecution itself decides. */
    static final YesNo<WithdrawFromCirculation> DANGEROUS_TO_PROSECUTION = dangerous(PUBLIC_PROSECUTOR);

    /** Whether a court found that the object can serve similar offences. */
    static final YesNo<WithdrawFromCirculation> SERVES_SIMILAR_OFFENCES = serves(COURT, COURT_IN_CHAMBERS);

    /** The same, where the prosecution itself decides. */
    static final YesNo<WithdrawFromCirculation> SERVES_SIMILAR_OFFENCES_TO_PROSECUTION = serves(PUBLIC_PROSECUTOR);

    static final YesNo<WithdrawFromCirculation> OF_OFFENDER = YesNo.offRecord(
            Wording.of(
                    "het voorwerp behoort toe aan de dader of verdachte",
                    "the object belongs to the offender or suspect"),
            new Supply.Header(),
            matter -> AssetFacts.asset(matter)
                    .flatMap(Asset::owner)
                    .flatMap(owner ->
                            offence(matter).map(offence -> offence.person().equals(owner))));

    /** A final decision withdrew it from circulation. */
    static final YesNo<OnAsset> WITHDRAWN = YesNo.<OnAsset>onRecord(
                    Wording.of(
                            "het voorwerp is aan het verkeer onttrokken", "the object was withdrawn from circulation"),
                    new Supply.EarlierAct(WITHDRAW_FROM_CIRCULATION),
                    matter -> AssetFacts.asset(matter).map(asset -> isWithdrawn(matter.file(), asset)))
            .achievedBy(matter -> Optional.empty()); // none should withdraw so that something else may be done

    /** Whether a withdrawal hits somebody disproportionately. */
    static final YesNo<GrantAllowance> DISPROPORTIONATE = YesNo.norm(
            CriminalCodeWithdrawal.DISPROPORTIONATE_NORM,
            Wording.of(
                    "de onttrekking aan het verkeer treft iemand onevenredig",
                    "the withdrawal from circulation hits somebody disproportionately"),
            Standard.FINDING,
            matter -> matter.value(GrantAllowance.DECISION).map(ImmutableList::of),
            COURT,
            COURT_IN_CHAMBERS);

    private WithdrawalFacts() {}

    /** The allowance comes with a decision of a kind. */
    static YesNo<GrantAllowance> allowanceWith(DecisionKind kind) {
        return YesNo.onRecord(
                Wording.of(
                        "de tegemoetkoming hoort bij een " + kind.label().nl(),
                        "the allowance comes with a " + kind.label().en()),
                new Supply.EarlierAct(WITHDRAW_FROM_CIRCULATION),
                matter -> matter.value(GrantAllowance.DECISION)
                        .flatMap((DecisionId id) -> matter.file().decisions().find(id))
                        .map(decision -> decision.kind() == kind));
    }

    private static YesNo<WithdrawFromCirculation> dangerous(Office... deciders) {
        return YesNo.norm(
                "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW",
                Wording.of(
                        "ongecontroleerd bezit van het voorwerp is in strijd met de wet of het algemeen belang",
                        "uncontrolled possession of the object is contrary to law or the public interest"),
                Standard.FINDING,
                matter -> CustodyFacts.theAsset(matter),
                deciders);
    }

    private static YesNo<WithdrawFromCirculation> serves(Office... deciders) {
        return YesNo.norm(
                "CAN_SERVE_SIMILAR_OFFENCES",
                Wording.of(
                        "het voorwerp kan dienen tot het begaan of voorbereiden van soortgelijke feiten, of tot het "
                                + "belemmeren van de opsporing daarvan",
                        "the object can serve to commit or prepare similar offences, or to obstruct their investigation"),
                Standard.FINDING,
                matter -> CustodyFacts.theAsset(matter),
                deciders);
    }

    private static Optional<Offence> offence(Matter<? extends WithdrawFromCirculation> matter) {
        return matter.value(WithdrawFromCirculation.OFFENCE)
                .flatMap(matter.file().offences()::find);
    }

    private static Optional<DecisionKind> judgment(Matter<? extends WithdrawFromCirculation> matter) {
        return matter.value(WithdrawFromCirculation.ROUTE)
                .map(route -> route == WithdrawalRoute.OFFENCE_ESTABLISHED
                        ? DecisionKind.ACQUITTAL
                        : DecisionKind.CONVICTION);
    }

    private static boolean isWithdrawn(CaseFile file, Asset asset) {
        return asset.state() instanceof LegalState.Confiscated confiscated
                && confiscated
                        .by()
                        .flatMap(file.decisions()::find)
                        .filter(decision -> decision.kind() == DecisionKind.WITHDRAWAL)
                        .isPresent();
    }
}
