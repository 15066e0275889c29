package org.confisca.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import org.confisca.act.confiscation.ClaimDeprivation;
import org.confisca.act.confiscation.ClaimDeprivationBuilder;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.confiscation.OrderDeprivationBuilder;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.confiscation.OrderForfeitureBuilder;
import org.confisca.act.confiscation.WithdrawFromCirculation;
import org.confisca.act.confiscation.WithdrawFromCirculationBuilder;
import org.confisca.act.management.Sell;
import org.confisca.act.management.SellBuilder;
import org.confisca.act.proceeding.Acquit;
import org.confisca.act.proceeding.AcquitBuilder;
import org.confisca.act.proceeding.Appeal;
import org.confisca.act.proceeding.Charge;
import org.confisca.act.proceeding.ChargeBuilder;
import org.confisca.act.proceeding.ComplaintKind;
import org.confisca.act.proceeding.Convict;
import org.confisca.act.proceeding.ConvictBuilder;
import org.confisca.act.proceeding.DecideAppeal;
import org.confisca.act.proceeding.DecideAppealBuilder;
import org.confisca.act.proceeding.DecideComplaint;
import org.confisca.act.proceeding.DecideComplaintBuilder;
import org.confisca.act.proceeding.DecideObjection;
import org.confisca.act.proceeding.DecideObjectionBuilder;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.proceeding.Discontinue;
import org.confisca.act.proceeding.DiscontinueBuilder;
import org.confisca.act.proceeding.LodgeComplaint;
import org.confisca.act.proceeding.LodgeComplaintBuilder;
import org.confisca.act.proceeding.ObjectToConfiscation;
import org.confisca.act.proceeding.ObjectToConfiscationBuilder;
import org.confisca.act.proceeding.ServeDecision;
import org.confisca.act.proceeding.ServeDecisionBuilder;
import org.confisca.act.proceeding.WithdrawAppeal;
import org.confisca.act.reuse.GrantReuse;
import org.confisca.act.reuse.GrantReuseBuilder;
import org.confisca.act.reuse.MonitorReuse;
import org.confisca.act.reuse.MonitorReuseBuilder;
import org.confisca.act.reuse.RevokeReuse;
import org.confisca.act.reuse.RevokeReuseBuilder;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.SeizeBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.ForfeitureGround;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.ReuseMode;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.casefile.WithdrawalGround;
import org.confisca.casefile.WithdrawalRoute;
import org.joda.money.Money;

/**
 * Acts of the prosecution, the courts, the parties and the State in a few words, by whoever has the power for them and, as
 * far as they are about an offence, about O1. A builder comes back where tests vary the rest.
 */
public final class Proceedings {
    /** The offence of {@link Files#usual()}. */
    public static final OffenceId OFFENCE = new OffenceId("O1");

    /** The conviction. */
    public static final DecisionId CONVICTION = new DecisionId("CONV");

    /** The acquittal. */
    public static final DecisionId ACQUITTAL = new DecisionId("ACQ");

    /** The forfeiture. */
    public static final DecisionId FORFEITURE = new DecisionId("F1");

    /** The withdrawal from circulation. */
    public static final DecisionId WITHDRAWAL = new DecisionId("W1");

    /** The deprivation order. */
    public static final DecisionId DEPRIVATION = new DecisionId("D1");

    private Proceedings() {}

    /** An officer seizes an asset for forfeiture. */
    public static SeizeBuilder seize(String at, String asset, String measure, String from) {
        return Seize.builder()
                .at(moment(at))
                .by(Office.INVESTIGATING_OFFICER)
                .asset(new AssetId(asset))
                .measure(new MeasureId(measure))
                .addPurposes(Purpose.FORFEITURE)
                .seizedFrom(new PartyId(from))
                .offence(OFFENCE);
    }

    /** Prosecution begins. */
    public static ChargeBuilder charge(String at) {
        return Charge.builder().at(moment(at)).by(Office.PUBLIC_PROSECUTOR).offence(OFFENCE);
    }

    /** Prosecution is given up before the hearing. */
    public static DiscontinueBuilder discontinue(String at) {
        return Discontinue.builder()
                .at(moment(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .offence(OFFENCE)
                .beforeHearing(true);
    }

    /** A conviction; the parties may appeal and were all there. */
    public static ConvictBuilder convict(String at, String... parties) {
        return Convict.builder()
                .at(moment(at))
                .by(Office.COURT)
                .offence(OFFENCE)
                .decision(CONVICTION)
                .appellants(Files.parties(parties))
                .present(Files.parties(parties));
    }

    /** An acquittal; the parties may appeal and were all there. */
    public static AcquitBuilder acquit(String at, String... parties) {
        return Acquit.builder()
                .at(moment(at))
                .by(Office.COURT)
                .offence(OFFENCE)
                .decision(ACQUITTAL)
                .appellants(Files.parties(parties))
                .present(Files.parties(parties));
    }

    /** A forfeiture as proceeds; the parties may appeal and were all there. */
    public static OrderForfeitureBuilder forfeit(String at, String asset, String... parties) {
        return OrderForfeiture.builder()
                .at(moment(at))
                .by(Office.COURT)
                .asset(new AssetId(asset))
                .offence(OFFENCE)
                .decision(FORFEITURE)
                .ground(ForfeitureGround.PROCEEDS)
                .appellants(Files.parties(parties))
                .present(Files.parties(parties));
    }

    /** A court withdraws an asset from circulation with the conviction, as an instrument; the parties may appeal and were all there. */
    public static WithdrawFromCirculationBuilder withdraw(String at, String asset, String... parties) {
        return WithdrawFromCirculation.builder()
                .at(moment(at))
                .by(Office.COURT)
                .asset(new AssetId(asset))
                .offence(OFFENCE)
                .decision(WITHDRAWAL)
                .route(WithdrawalRoute.CONVICTION)
                .ground(WithdrawalGround.INSTRUMENT)
                .appellants(Files.parties(parties))
                .present(Files.parties(parties));
    }

    /** The prosecution claims deprivation of 10,000 euro. */
    public static ClaimDeprivationBuilder claim(String at) {
        return ClaimDeprivation.builder()
                .at(moment(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .offence(OFFENCE)
                .claim(Money.parse("EUR 10000.00"));
    }

    /** Extended deprivation of 10,000 euro; nothing presumed, no joint debtors, 100 days of detention; the parties may appeal and were all there. */
    public static OrderDeprivationBuilder deprive(String at, String... parties) {
        return OrderDeprivation.builder()
                .at(moment(at))
                .by(Office.COURT)
                .offence(OFFENCE)
                .decision(DEPRIVATION)
                .basis(GainBasis.EXTENDED)
                .estimate(Money.parse("EUR 10000.00"))
                .payable(Money.parse("EUR 10000.00"))
                .jointDebtors(ImmutableList.of())
                .detentionDays(100)
                .appellants(Files.parties(parties))
                .present(Files.parties(parties));
    }

    /** A decision is served on a party. */
    public static ServeDecisionBuilder serve(String at, DecisionId decision, String party) {
        return ServeDecision.builder()
                .at(moment(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .decision(decision)
                .party(new PartyId(party));
    }

    /** A party appeals against a decision; the party OM does so through the prosecutor. */
    public static Appeal appeal(String at, DecisionId decision, String party) {
        return Appeal.builder()
                .at(moment(at))
                .by(officeOf(party))
                .remedy(remedy(decision, party))
                .build();
    }

    /** A party withdraws an appeal before its hearing; the party OM does so through the prosecutor. */
    public static WithdrawAppeal withdraw(String at, DecisionId decision, String party) {
        return WithdrawAppeal.builder()
                .at(moment(at))
                .by(officeOf(party))
                .remedy(remedy(decision, party))
                .beforeHearing(true)
                .build();
    }

    /** A higher court rules on a party's remedy; the parties have cassation and were all there. */
    public static DecideAppealBuilder ruleOn(
            String at, DecisionId decision, String party, String ruling, Ruling outcome, String... parties) {
        return DecideAppeal.builder()
                .at(moment(at))
                .by(Office.COURT)
                .remedy(remedy(decision, party))
                .decision(new DecisionId(ruling))
                .ruling(outcome)
                .appellants(Files.parties(parties))
                .present(Files.parties(parties));
    }

    /** The ordinary remedy of a party against a decision. */
    public static RemedyId remedy(DecisionId decision, String party) {
        return new RemedyId(decision.value() + "/" + party);
    }

    /** An ordinary complaint about seizure S1. */
    public static LodgeComplaintBuilder lodge(String at, String party, String complaint) {
        return LodgeComplaint.builder()
                .at(moment(at))
                .by(Office.PARTY)
                .measure(new MeasureId("S1"))
                .remedy(new RemedyId(complaint))
                .complainant(new PartyId(party))
                .kind(ComplaintKind.ORDINARY);
    }

    /** The court in chambers rules on a complaint. */
    public static DecideComplaintBuilder decide(String at, String complaint, Ruling ruling) {
        return DecideComplaint.builder()
                .at(moment(at))
                .by(Office.COURT_IN_CHAMBERS)
                .remedy(new RemedyId(complaint))
                .decision(new DecisionId("ruling-" + complaint))
                .ruling(ruling);
    }

    /** A party complains, as a third person, that a decision confiscated what is that party's. */
    public static ObjectToConfiscationBuilder object(String at, DecisionId decision, String party, String complaint) {
        return ObjectToConfiscation.builder()
                .at(moment(at))
                .by(Office.PARTY)
                .decision(decision)
                .remedy(new RemedyId(complaint))
                .complainant(new PartyId(party));
    }

    /** The court in chambers rules on a third person's complaint; the parties have cassation. */
    public static DecideObjectionBuilder decideObjection(
            String at, String complaint, Ruling ruling, String... parties) {
        return DecideObjection.builder()
                .at(moment(at))
                .by(Office.COURT_IN_CHAMBERS)
                .remedy(new RemedyId(complaint))
                .decision(new DecisionId("ruling-" + complaint))
                .ruling(ruling)
                .appellants(Files.parties(parties));
    }

    /** Somebody determines an open norm; the id follows from the norm and the moment. */
    public static Determine determine(
            String at, Office by, String norm, boolean answer, Standard standard, Subject... about) {
        return Determine.builder()
                .at(moment(at))
                .by(by)
                .determination(new DeterminationId(norm + ":" + at))
                .norm(norm)
                .addAllAbout(List.of(about))
                .answer(answer)
                .standard(standard)
                .build();
    }

    /** The custodian sells an asset; the proceeds are a new asset. */
    public static SellBuilder sell(String at, String asset, String price, String proceeds) {
        return Sell.builder()
                .at(moment(at))
                .by(Office.CUSTODIAN)
                .asset(new AssetId(asset))
                .price(Money.parse(price))
                .proceeds(new AssetId(proceeds));
    }

    /** The State grants an asset itself to the municipality MUN. */
    public static GrantReuseBuilder reuse(String at, String asset, String grant) {
        return GrantReuse.builder()
                .at(moment(at))
                .by(Office.STATE)
                .asset(new AssetId(asset))
                .grant(new GrantId(grant))
                .beneficiary(new PartyId("MUN"))
                .mode(ReuseMode.OBJECT)
                .purpose("neighbourhood transport");
    }

    /** The beneficiary reports on a grant. */
    public static MonitorReuseBuilder monitor(String at, String grant) {
        return MonitorReuse.builder().at(moment(at)).by(Office.BENEFICIARY).grant(new GrantId(grant));
    }

    /** The State revokes a grant. */
    public static RevokeReuseBuilder revoke(String at, String grant) {
        return RevokeReuse.builder().at(moment(at)).by(Office.STATE).grant(new GrantId(grant));
    }

    private static LocalDateTime moment(String at) {
        return LocalDateTime.parse(at);
    }

    private static Office officeOf(String party) {
        return party.equals("OM") ? Office.PUBLIC_PROSECUTOR : Office.PARTY;
    }
}
