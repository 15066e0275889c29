package org.confisca.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.confiscation.PerformSettlement;
import org.confisca.act.confiscation.Settle;
import org.confisca.act.confiscation.SettleBuilder;
import org.confisca.act.execution.AuthoriseDetention;
import org.confisca.act.execution.AuthoriseDetentionBuilder;
import org.confisca.act.execution.DemandPayment;
import org.confisca.act.execution.DemandPaymentBuilder;
import org.confisca.act.execution.Detain;
import org.confisca.act.execution.DetainBuilder;
import org.confisca.act.execution.GrantInstalments;
import org.confisca.act.execution.GrantInstalmentsBuilder;
import org.confisca.act.execution.LevyOnAsset;
import org.confisca.act.execution.LevyOnAssetBuilder;
import org.confisca.act.execution.Pay;
import org.confisca.act.execution.PayBuilder;
import org.confisca.act.execution.ReduceObligation;
import org.confisca.act.execution.ReduceObligationBuilder;
import org.confisca.act.execution.ReleaseDetainee;
import org.confisca.act.execution.ReleaseDetaineeBuilder;
import org.confisca.act.execution.RequestDetention;
import org.confisca.act.execution.RequestDetentionBuilder;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.act.seizure.SeizeConservatoryBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DetentionId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.ObligationId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PaymentObligation;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.SettlementId;
import org.joda.money.Money;

/**
 * Acts of execution in a few words, by whoever has the power for them, about the obligation of 10,000 euro that
 * {@link #finalDeprivation()} leaves P1 with. A builder comes back where tests vary the rest.
 */
public final class Executions {
    /** The obligation, under the id of the deprivation. */
    public static final ObligationId OBLIGATION = new ObligationId("D1");

    /** The detention of the debtor. */
    public static final DetentionId DETENTION = new DetentionId("DN1");

    /** The settlement. */
    public static final SettlementId SETTLEMENT = new SettlementId("SE1");

    /** From charge to a deprivation against which nobody can appeal, at 11:00 on 3 June 2026; 300 days are fixed. */
    public static Act[] finalDeprivation() {
        return new Act[] {
            Proceedings.charge("2026-03-02T09:00").build(),
            Proceedings.convict("2026-06-02T11:00").build(),
            Proceedings.claim("2026-06-02T12:00").build(),
            Proceedings.deprive("2026-06-03T11:00").detentionDays(300).build()
        };
    }

    private Executions() {}

    /** The obligation on a file. */
    public static PaymentObligation obligation(CaseFile file) {
        return file.execution().obligations().get(OBLIGATION);
    }

    /** The minister sets the last day for payment. */
    public static DemandPaymentBuilder demand(String at, String by) {
        return DemandPayment.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.MINISTER)
                .obligation(OBLIGATION)
                .payBy(LocalDate.parse(by));
    }

    /** A party pays. */
    public static PayBuilder pay(String at, String amount) {
        return Pay.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.PARTY)
                .obligation(OBLIGATION)
                .amount(Money.parse(amount));
    }

    /** The minister allows ten instalments of 1,000 euro, one a month from 1 August 2026. */
    public static GrantInstalmentsBuilder instalments(String at) {
        return GrantInstalments.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.MINISTER)
                .obligation(OBLIGATION)
                .instalment(Money.parse("EUR 1000.00"))
                .number(10)
                .firstOn(LocalDate.parse("2026-08-01"))
                .everyMonths(1);
    }

    /** The court takes something off, at the request of a party. */
    public static ReduceObligationBuilder reduce(String at, String reduction) {
        return ReduceObligation.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.COURT)
                .obligation(OBLIGATION)
                .reduction(Money.parse(reduction))
                .requestedBy(Office.PARTY);
    }

    /** The prosecutor asks for detention of P1. */
    public static RequestDetentionBuilder askDetention(String at, int days) {
        return RequestDetention.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .obligation(OBLIGATION)
                .detention(DETENTION)
                .party(new PartyId("P1"))
                .days(days);
    }

    /** The court allows it. */
    public static AuthoriseDetentionBuilder allowDetention(String at, int days) {
        return AuthoriseDetention.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.COURT)
                .detention(DETENTION)
                .days(days);
    }

    /** The minister has P1 detained. */
    public static DetainBuilder detain(String at) {
        return Detain.builder().at(LocalDateTime.parse(at)).by(Office.MINISTER).detention(DETENTION);
    }

    /** The minister releases P1. */
    public static ReleaseDetaineeBuilder release(String at) {
        return ReleaseDetainee.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.MINISTER)
                .detention(DETENTION);
    }

    /** The minister levies on an asset. */
    public static LevyOnAssetBuilder levy(String at, String asset, String fetched) {
        return LevyOnAsset.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.MINISTER)
                .asset(new AssetId(asset))
                .obligation(OBLIGATION)
                .fetched(Money.parse(fetched));
    }

    /** An asset of P1 is seized to secure recovery. */
    public static SeizeConservatoryBuilder secure(String at, String asset, String measure, Purpose purpose) {
        return SeizeConservatory.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(new AssetId(asset))
                .measure(new MeasureId(measure))
                .purpose(purpose)
                .offence(Proceedings.OFFENCE)
                .relation(Relation.OWN)
                .maximum(Money.parse("EUR 50000.00"));
    }

    /** The prosecutor settles for 5,000 euro, in writing and in time, to be paid by a day. */
    public static SettleBuilder settle(String at, String by) {
        return Settle.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .offence(Proceedings.OFFENCE)
                .settlement(SETTLEMENT)
                .sum(Money.parse("EUR 5000.00"))
                .inWriting(true)
                .beforeClosing(true)
                .performBy(LocalDate.parse(by));
    }

    /** The party performs the settlement. */
    public static PerformSettlement perform(String at) {
        return PerformSettlement.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.PARTY)
                .settlement(SETTLEMENT)
                .build();
    }
}
