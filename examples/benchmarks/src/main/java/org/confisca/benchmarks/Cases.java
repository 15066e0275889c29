package org.confisca.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.hold.ConfirmHold;
import org.confisca.act.hold.ExtendHold;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.RequestDisposal;
import org.confisca.act.management.Sell;
import org.confisca.act.seizure.AuthoriseSeizure;
import org.confisca.act.seizure.ReportSeizure;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.AuthorisationForm;
import org.confisca.casefile.AuthorisationId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.RequestId;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** The files and acts that are measured, the same on every run. */
final class Cases {

    /** The car that is seized and sold. */
    static final AssetId CAR = new AssetId("A1");

    /** The bank balance that is held. */
    static final AssetId BALANCE = new AssetId("A2");

    static final PartyId OWNER = new PartyId("P2");

    static final LocalDateTime FIRST_DAY = LocalDateTime.parse("2026-07-02T10:15");

    private static final int HAS_ALREADY = 3;

    private Cases() {}

    /** A file with three assets that acts are about, and free vehicles up to the number asked for. */
    static CaseFile fileOf(int assets) {
        Files file = Files.usual();
        for (int i = HAS_ALREADY + 1; i <= assets; i++) {
            file = file.asset("V" + i, AssetKind.VEHICLE, asset -> asset.owner(OWNER));
        }
        return file.file();
    }

    /** A seizure of the car to find the truth, by an officer who may do so. */
    static Seize seizure() {
        return seizure(CAR, "S1", FIRST_DAY);
    }

    private static Seize seizure(AssetId asset, String measure, LocalDateTime at) {
        return Seize.builder()
                .at(at)
                .by(Office.INVESTIGATING_OFFICER)
                .asset(asset)
                .measure(new MeasureId(measure))
                .purposes(ImmutableList.of(Purpose.TRUTH))
                .seizedFrom(new PartyId("P1"))
                .offence(new OffenceId("O1"))
                .build();
    }

    /** A hold of the bank balance, from which a term of five working days runs. */
    static OrderHold hold() {
        return hold(FIRST_DAY);
    }

    private static OrderHold hold(LocalDateTime at) {
        return OrderHold.builder()
                .at(at)
                .by(Office.FIU)
                .asset(BALANCE)
                .measure(new MeasureId("H1"))
                .ground(HoldGround.FOREIGN_REQUEST)
                .build();
    }

    /** A sale of the car; on a file where nobody authorised it, refused. */
    static Sell sale() {
        return sale(CAR, FIRST_DAY.plusDays(1));
    }

    private static Sell sale(AssetId asset, LocalDateTime at) {
        return Sell.builder()
                .at(at)
                .by(Office.CUSTODIAN)
                .asset(asset)
                .price(Money.parse("EUR 9000.00"))
                .proceeds(new AssetId("M-" + asset.value()))
                .build();
    }

    /** The file after an act that is permitted on it. */
    /** Leave for the conservatory seizure. */
    static AuthoriseSeizure authorisation() {
        return AuthoriseSeizure.builder()
                .at(FIRST_DAY)
                .by(Office.EXAMINING_MAGISTRATE)
                .offence(new OffenceId("O1"))
                .authorisation(new AuthorisationId("AU1"))
                .purposes(ImmutableList.of(Purpose.DEPRIVATION))
                .form(AuthorisationForm.WRITTEN)
                .maximum(Money.parse("EUR 1000.00"))
                .build();
    }

    /** A seizure that every limit of arts 94a to 103 Sv looks at, and from which no term and no duty follows. */
    static SeizeConservatory conservatory() {
        return SeizeConservatory.builder()
                .at(FIRST_DAY)
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(BALANCE)
                .measure(new MeasureId("MC"))
                .purpose(Purpose.DEPRIVATION)
                .offence(new OffenceId("O1"))
                .relation(Relation.OWN)
                .maximum(Money.parse("EUR 1000.00"))
                .authorisation(new AuthorisationId("AU1"))
                .build();
    }

    static CaseFile after(RuleBook book, CaseFile file, Act act) {
        return permitted(book.assess(file, act)).next();
    }

    /** The same answer, as permission. */
    static Assessment.Permitted permitted(Assessment answer) {
        if (answer instanceof Assessment.Permitted permitted) {
            return permitted;
        }
        throw new IllegalStateException("This benchmark measures a permitted act, but: " + answer);
    }

    /** The same answer, as refusal. */
    static Assessment.Refused refused(Assessment answer) {
        if (answer instanceof Assessment.Refused refused) {
            return refused;
        }
        throw new IllegalStateException("This benchmark measures a refused act, but: " + answer);
    }

    /** Twenty lawful acts, eleven of which start a term or open a duty: three cars seized and sold, one kept, one hold. */
    static CaseHistory historyOn(RuleBook book, CaseFile opening) {
        CaseHistory history = CaseHistory.of(opening);
        for (Act act : twentyActs()) {
            history = history.carryOut(book, act, act.at()).history();
        }
        if (history.entries().size() != twentyActs().size()
                || !history.irregularities().isEmpty()) {
            throw new IllegalStateException("The history is not the one that is described");
        }
        return history;
    }

    private static ImmutableList<Act> twentyActs() {
        ImmutableList.Builder<Act> acts = ImmutableList.builder();
        LocalDateTime at = FIRST_DAY;
        ImmutableList<AssetId> sold = ImmutableList.of(CAR, new AssetId("V4"), new AssetId("V5"));
        for (AssetId car : sold) {
            acts.addAll(seizedAndReported(car, at));
            at = at.plusHours(1);
        }
        acts.addAll(seizedAndReported(new AssetId("V6"), at));
        for (AssetId car : sold) {
            at = at.plusHours(1);
            acts.addAll(requestedAuthorisedAndSold(car, at));
        }
        LocalDateTime held = at.plusHours(1);
        acts.add(hold(held));
        acts.add(ConfirmHold.builder()
                .at(held.plusMinutes(1))
                .by(Office.OBLIGED_ENTITY)
                .measure(new MeasureId("H1"))
                .build());
        acts.add(ExtendHold.builder()
                .at(held.plusDays(1))
                .by(Office.FIU)
                .measure(new MeasureId("H1"))
                .build());
        return acts.build();
    }

    private static ImmutableList<Act> seizedAndReported(AssetId car, LocalDateTime at) {
        String measure = "S-" + car.value();
        return ImmutableList.of(
                seizure(car, measure, at),
                ReportSeizure.builder()
                        .at(at.plusMinutes(1))
                        .by(Office.INVESTIGATING_OFFICER)
                        .measure(new MeasureId(measure))
                        .build());
    }

    private static ImmutableList<Act> requestedAuthorisedAndSold(AssetId car, LocalDateTime at) {
        RequestId request = new RequestId("R-" + car.value());
        return ImmutableList.of(
                RequestDisposal.builder()
                        .at(at)
                        .by(Office.CUSTODIAN)
                        .asset(car)
                        .request(request)
                        .build(),
                AuthoriseDisposal.builder()
                        .at(at.plusMinutes(1))
                        .by(Office.PUBLIC_PROSECUTOR)
                        .asset(car)
                        .ground(Optional.of(DisposalGround.REPLACEABLE))
                        .disposition(Disposition.SALE)
                        .request(request)
                        .build(),
                sale(car, at.plusMinutes(2)));
    }
}
