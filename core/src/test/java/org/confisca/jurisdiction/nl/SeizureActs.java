package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.AuthoriseDisposalBuilder;
import org.confisca.act.management.Destroy;
import org.confisca.act.management.Disposal;
import org.confisca.act.management.GiveUp;
import org.confisca.act.management.PayOutValue;
import org.confisca.act.management.PayOutValueBuilder;
import org.confisca.act.management.RequestDisposal;
import org.confisca.act.management.RequestDisposalBuilder;
import org.confisca.act.management.Sell;
import org.confisca.act.management.UseOtherwise;
import org.confisca.act.proceeding.ComplaintKind;
import org.confisca.act.proceeding.DecideComplaint;
import org.confisca.act.proceeding.LodgeComplaint;
import org.confisca.act.seizure.AuthoriseSeizure;
import org.confisca.act.seizure.AuthoriseSeizureBuilder;
import org.confisca.act.seizure.ConfirmAuthorisation;
import org.confisca.act.seizure.ConfirmAuthorisationBuilder;
import org.confisca.act.seizure.KeepForEntitled;
import org.confisca.act.seizure.KeepForEntitledBuilder;
import org.confisca.act.seizure.NotifyIntendedReturn;
import org.confisca.act.seizure.NotifyIntendedReturnBuilder;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.OrderReturnBuilder;
import org.confisca.act.seizure.Return;
import org.confisca.act.seizure.ReturnBuilder;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.SeizeBuilder;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.act.seizure.SeizeConservatoryBuilder;
import org.confisca.act.seizure.TreatAsForfeited;
import org.confisca.act.seizure.TreatAsForfeitedBuilder;
import org.confisca.act.seizure.Waive;
import org.confisca.act.seizure.WaiveBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AuthorisationForm;
import org.confisca.casefile.AuthorisationId;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RequestId;
import org.confisca.casefile.Ruling;
import org.joda.money.Money;

/**
 * Acts about seizure in a few words. Unless told otherwise: seizure {@code M1} or {@code C1} of car {@code A1}, taken
 * from its owner {@code P1}, suspect of {@code O1}; each act by an office that has the power.
 */
final class SeizureActs {
    private static final AssetId CAR = new AssetId("A1");
    private static final MeasureId SEIZURE = new MeasureId("M1");
    private static final AuthorisationId LEAVE = new AuthorisationId("AU1");
    private static final PartyId SUSPECT = new PartyId("P1");
    private static final OffenceId OFFENCE = new OffenceId("O1");

    private SeizureActs() {}

    static LocalDateTime moment(String at) {
        return LocalDateTime.parse(at);
    }

    static SeizeBuilder seize(String at, Purpose... purposes) {
        return Seize.builder()
                .at(moment(at))
                .by(Office.INVESTIGATING_OFFICER)
                .asset(CAR)
                .measure(SEIZURE)
                .purposes(ImmutableList.copyOf(purposes))
                .seizedFrom(SUSPECT)
                .offence(OFFENCE);
    }

    static AuthoriseSeizureBuilder leave(String at, AuthorisationForm form, Purpose... purposes) {
        return AuthoriseSeizure.builder()
                .at(moment(at))
                .by(Office.EXAMINING_MAGISTRATE)
                .offence(OFFENCE)
                .authorisation(LEAVE)
                .form(form)
                .purposes(ImmutableList.copyOf(purposes));
    }

    static ConfirmAuthorisationBuilder confirm(String at) {
        return ConfirmAuthorisation.builder()
                .at(moment(at))
                .by(Office.EXAMINING_MAGISTRATE)
                .authorisation(LEAVE);
    }

    /** On authorisation {@code AU1}, up to 10,000 euros, of an object of the suspect. */
    static SeizeConservatoryBuilder secure(String at, Purpose purpose) {
        return SeizeConservatory.builder()
                .at(moment(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(CAR)
                .measure(new MeasureId("C1"))
                .purpose(purpose)
                .offence(OFFENCE)
                .relation(Relation.OWN)
                .maximum(Money.parse("EUR 10000.00"))
                .authorisation(LEAVE)
                .seizedFrom(SUSPECT);
    }

    static OrderReturnBuilder orderReturn(String at, ReturnRoute route, String to) {
        return OrderReturn.builder()
                .at(moment(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(CAR)
                .route(route)
                .to(new PartyId(to));
    }

    static ReturnBuilder giveBack(String at, String to) {
        return Return.builder().at(moment(at)).by(Office.CUSTODIAN).asset(CAR).to(new PartyId(to));
    }

    static WaiveBuilder waive(String at) {
        return Waive.builder().at(moment(at)).by(Office.PARTY).measure(SEIZURE).party(new PartyId("P1"));
    }

    static KeepForEntitledBuilder keep(String at) {
        return KeepForEntitled.builder()
                .at(moment(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(CAR);
    }

    static TreatAsForfeitedBuilder treatAsForfeited(String at) {
        return TreatAsForfeited.builder()
                .at(moment(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(CAR);
    }

    static NotifyIntendedReturnBuilder notice(String at) {
        return NotifyIntendedReturn.builder()
                .at(moment(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .measure(SEIZURE)
                .to(new PartyId("P2"));
    }

    static LodgeComplaint complain(String at, String remedy, String complainant) {
        return LodgeComplaint.builder()
                .at(moment(at))
                .by(Office.PARTY)
                .measure(SEIZURE)
                .remedy(new RemedyId(remedy))
                .complainant(new PartyId(complainant))
                .kind(ComplaintKind.ORDINARY)
                .build();
    }

    static DecideComplaint rule(String at, String remedy, Ruling ruling) {
        return DecideComplaint.builder()
                .at(moment(at))
                .by(Office.COURT_IN_CHAMBERS)
                .remedy(new RemedyId(remedy))
                .decision(new DecisionId("D-" + remedy))
                .ruling(ruling)
                .build();
    }

    static RequestDisposalBuilder request(String at) {
        return RequestDisposal.builder()
                .at(moment(at))
                .by(Office.CUSTODIAN)
                .asset(CAR)
                .request(new RequestId("RQ1"));
    }

    /** Because keeping it costs too much. */
    static AuthoriseDisposalBuilder allow(String at, Disposition disposition) {
        return AuthoriseDisposal.builder()
                .at(moment(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(CAR)
                .ground(DisposalGround.COSTS_OUT_OF_PROPORTION)
                .disposition(disposition);
    }

    static Disposal dispose(String at, Disposition disposition, Office by) {
        return switch (disposition) {
            case SALE ->
                Sell.builder()
                        .at(moment(at))
                        .by(by)
                        .asset(CAR)
                        .price(Money.parse("EUR 2500.00"))
                        .proceeds(new AssetId("PR1"))
                        .build();
            case DESTRUCTION ->
                Destroy.builder().at(moment(at)).by(by).asset(CAR).build();
            case GIVING_UP -> GiveUp.builder().at(moment(at)).by(by).asset(CAR).build();
            case OTHER_USE ->
                UseOtherwise.builder().at(moment(at)).by(by).asset(CAR).build();
        };
    }

    static Disposal dispose(String at, Disposition disposition) {
        return dispose(at, disposition, Office.CUSTODIAN);
    }

    static PayOutValueBuilder payOut(String at) {
        return PayOutValue.builder()
                .at(moment(at))
                .by(Office.CUSTODIAN)
                .asset(CAR)
                .to(SUSPECT)
                .amount(Money.parse("EUR 2500.00"));
    }
}
