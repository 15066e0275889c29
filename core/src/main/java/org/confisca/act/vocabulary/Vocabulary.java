package org.confisca.act.vocabulary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.confisca.act.ActType;
import org.confisca.act.confiscation.ClaimDeprivation;
import org.confisca.act.confiscation.CompensateVictim;
import org.confisca.act.confiscation.ConfiscateUnexplainedWealth;
import org.confisca.act.confiscation.ConfiscateWithoutConviction;
import org.confisca.act.confiscation.ConfiscationLaw;
import org.confisca.act.confiscation.GrantAllowance;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.confiscation.PayEstimate;
import org.confisca.act.confiscation.PerformSettlement;
import org.confisca.act.confiscation.Settle;
import org.confisca.act.confiscation.WithdrawFromCirculation;
import org.confisca.act.execution.AuthoriseDetention;
import org.confisca.act.execution.DemandPayment;
import org.confisca.act.execution.Detain;
import org.confisca.act.execution.ExecutionLaw;
import org.confisca.act.execution.GrantInstalments;
import org.confisca.act.execution.LevyOnAsset;
import org.confisca.act.execution.Pay;
import org.confisca.act.execution.PlacePayment;
import org.confisca.act.execution.ReduceObligation;
import org.confisca.act.execution.ReleaseDetainee;
import org.confisca.act.execution.Remit;
import org.confisca.act.execution.RequestDetention;
import org.confisca.act.execution.ShareWithState;
import org.confisca.act.hold.ConfirmHold;
import org.confisca.act.hold.ExtendHold;
import org.confisca.act.hold.HoldLaw;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.hold.ReleaseHold;
import org.confisca.act.management.Appraise;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.ChargeStorageCosts;
import org.confisca.act.management.DescribeObject;
import org.confisca.act.management.Destroy;
import org.confisca.act.management.GiveUp;
import org.confisca.act.management.HandToCustodian;
import org.confisca.act.management.ManagementLaw;
import org.confisca.act.management.PayInterest;
import org.confisca.act.management.PayOutValue;
import org.confisca.act.management.PlanManagement;
import org.confisca.act.management.RecordReceipt;
import org.confisca.act.management.RefuseDisposal;
import org.confisca.act.management.RequestDisposal;
import org.confisca.act.management.Sell;
import org.confisca.act.management.Sever;
import org.confisca.act.management.UseOtherwise;
import org.confisca.act.proceeding.Acquit;
import org.confisca.act.proceeding.Appeal;
import org.confisca.act.proceeding.AssertInterest;
import org.confisca.act.proceeding.Charge;
import org.confisca.act.proceeding.Convict;
import org.confisca.act.proceeding.DecideAppeal;
import org.confisca.act.proceeding.DecideComplaint;
import org.confisca.act.proceeding.DecideObjection;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.proceeding.Discontinue;
import org.confisca.act.proceeding.LodgeComplaint;
import org.confisca.act.proceeding.NotifyInterestedParties;
import org.confisca.act.proceeding.ObjectToConfiscation;
import org.confisca.act.proceeding.ProceedingLaw;
import org.confisca.act.proceeding.RecordDeath;
import org.confisca.act.proceeding.ServeDecision;
import org.confisca.act.proceeding.WithdrawAppeal;
import org.confisca.act.report.InformClient;
import org.confisca.act.report.ReportTransaction;
import org.confisca.act.report.RequestInformation;
import org.confisca.act.report.SupplyInformation;
import org.confisca.act.reuse.EndReuse;
import org.confisca.act.reuse.GrantReuse;
import org.confisca.act.reuse.MonitorReuse;
import org.confisca.act.reuse.ProposeReuse;
import org.confisca.act.reuse.RevokeReuse;
import org.confisca.act.reuse.TransferReused;
import org.confisca.act.seizure.AddPurpose;
import org.confisca.act.seizure.AuthoriseSeizure;
import org.confisca.act.seizure.ConfirmAuthorisation;
import org.confisca.act.seizure.KeepForEntitled;
import org.confisca.act.seizure.LiftSeizure;
import org.confisca.act.seizure.NotifyAffectedPerson;
import org.confisca.act.seizure.NotifyIntendedReturn;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.ReleaseAgainstSecurity;
import org.confisca.act.seizure.ReportSeizure;
import org.confisca.act.seizure.Return;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.act.seizure.SeizureLaw;
import org.confisca.act.seizure.ServeAuthorisation;
import org.confisca.act.seizure.TreatAsForfeited;
import org.confisca.act.seizure.Waive;

/**
 * The act types that a rule book and a reader of case files know, by name. The standard vocabulary ships with the
 * library; a library of another legal order adds its own.
 */
public final class Vocabulary {
    private static final Vocabulary STANDARD = of(
            ConfirmHold.CONFIRM_HOLD,
            ExtendHold.EXTEND_HOLD,
            HoldLaw.HOLD_LAPSED,
            OrderHold.ORDER_HOLD,
            ReleaseHold.RELEASE_HOLD,
            AuthoriseSeizure.AUTHORISE_SEIZURE,
            ConfirmAuthorisation.CONFIRM_AUTHORISATION,
            KeepForEntitled.KEEP_FOR_ENTITLED,
            NotifyIntendedReturn.NOTIFY_INTENDED_RETURN,
            OrderReturn.ORDER_RETURN,
            ReportSeizure.REPORT_SEIZURE,
            Return.RETURN,
            Seize.SEIZE,
            SeizeConservatory.SEIZE_CONSERVATORY,
            SeizureLaw.SEIZURE_ENDED,
            ServeAuthorisation.SERVE_AUTHORISATION,
            TreatAsForfeited.TREAT_AS_FORFEITED,
            Waive.WAIVE,
            Acquit.ACQUIT,
            Appeal.APPEAL,
            Charge.CHARGE,
            Convict.CONVICT,
            DecideComplaint.DECIDE_COMPLAINT,
            Determine.DETERMINE,
            Discontinue.DISCONTINUE,
            LodgeComplaint.LODGE_COMPLAINT,
            NotifyInterestedParties.NOTIFY_INTERESTED_PARTIES,
            ProceedingLaw.REMEDY_EXPIRED,
            ProceedingLaw.BECAME_FINAL,
            ProceedingLaw.FELL_TO_STATE,
            ProceedingLaw.CONFISCATION_REVOKED,
            ServeDecision.SERVE_DECISION,
            WithdrawAppeal.WITHDRAW_APPEAL,
            ClaimDeprivation.CLAIM_DEPRIVATION,
            ConfiscateWithoutConviction.CONFISCATE_WITHOUT_CONVICTION,
            GrantAllowance.GRANT_ALLOWANCE,
            OrderDeprivation.ORDER_DEPRIVATION,
            OrderForfeiture.ORDER_FORFEITURE,
            Appraise.APPRAISE,
            AuthoriseDisposal.AUTHORISE_DISPOSAL,
            Destroy.DESTROY,
            GiveUp.GIVE_UP,
            ManagementLaw.DISPOSAL_DEEMED_AUTHORISED,
            ManagementLaw.SEIZURE_RESTS_ON_PROCEEDS,
            PayOutValue.PAY_OUT_VALUE,
            RefuseDisposal.REFUSE_DISPOSAL,
            RequestDisposal.REQUEST_DISPOSAL,
            Sell.SELL,
            UseOtherwise.USE_OTHERWISE,
            GrantReuse.GRANT_REUSE,
            MonitorReuse.MONITOR_REUSE,
            RevokeReuse.REVOKE_REUSE,
            ReportTransaction.REPORT_TRANSACTION,
            AddPurpose.ADD_PURPOSE,
            LiftSeizure.LIFT_SEIZURE,
            NotifyAffectedPerson.NOTIFY_AFFECTED_PERSON,
            ReleaseAgainstSecurity.RELEASE_AGAINST_SECURITY,
            AssertInterest.ASSERT_INTEREST,
            DecideAppeal.DECIDE_APPEAL,
            DecideObjection.DECIDE_OBJECTION,
            ObjectToConfiscation.OBJECT_TO_CONFISCATION,
            RecordDeath.RECORD_DEATH,
            HandToCustodian.HAND_TO_CUSTODIAN,
            PlanManagement.PLAN_MANAGEMENT,
            Sever.SEVER,
            CompensateVictim.COMPENSATE_VICTIM,
            ConfiscateUnexplainedWealth.CONFISCATE_UNEXPLAINED_WEALTH,
            PerformSettlement.PERFORM_SETTLEMENT,
            Settle.SETTLE,
            ConfiscationLaw.CLAIM_EXTINGUISHED,
            ConfiscationLaw.PACKAGING_INCLUDED,
            AuthoriseDetention.AUTHORISE_DETENTION,
            DemandPayment.DEMAND_PAYMENT,
            Detain.DETAIN,
            GrantInstalments.GRANT_INSTALMENTS,
            LevyOnAsset.LEVY_ON_ASSET,
            Pay.PAY,
            PlacePayment.PLACE_PAYMENT,
            ReduceObligation.REDUCE_OBLIGATION,
            ReleaseDetainee.RELEASE_DETAINEE,
            Remit.REMIT,
            RequestDetention.REQUEST_DETENTION,
            ShareWithState.SHARE_WITH_STATE,
            ExecutionLaw.OBLIGATION_AROSE,
            ExecutionLaw.DEPRIVATION_LAPSED,
            ExecutionLaw.DETENTION_ENDED,
            EndReuse.END_REUSE,
            ProposeReuse.PROPOSE_REUSE,
            TransferReused.TRANSFER_REUSED,
            DescribeObject.DESCRIBE_OBJECT,
            RecordReceipt.RECORD_RECEIPT,
            ChargeStorageCosts.CHARGE_STORAGE_COSTS,
            PayInterest.PAY_INTEREST,
            RequestInformation.REQUEST_INFORMATION,
            SupplyInformation.SUPPLY_INFORMATION,
            InformClient.INFORM_CLIENT,
            WithdrawFromCirculation.WITHDRAW_FROM_CIRCULATION,
            PayEstimate.PAY_ESTIMATE);

    private final ImmutableMap<String, ActType<?>> byName;

    private Vocabulary(ImmutableMap<String, ActType<?>> byName) {
        this.byName = byName;
    }

    /**
     * The act types that ship with the library.
     *
     * @return the standard vocabulary
     */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /**
     * A vocabulary of one's own.
     *
     * @param types the act types
     * @return the vocabulary
     * @throws IllegalArgumentException if two types have one name
     */
    public static Vocabulary of(ActType<?>... types) {
        return new Vocabulary(ImmutableMap.of()).plus(types);
    }

    /**
     * This vocabulary with more act types.
     *
     * @param types the act types
     * @return the vocabulary
     * @throws IllegalArgumentException if a name is taken by another type
     */
    public Vocabulary plus(ActType<?>... types) {
        ImmutableMap.Builder<String, ActType<?>> all =
                ImmutableMap.<String, ActType<?>>builder().putAll(byName);
        for (ActType<?> type : types) {
            checkArgument(!byName.containsKey(type.name()), "Two act types are named %s", type.name());
            all.put(type.name(), type);
        }
        return new Vocabulary(all.buildOrThrow());
    }

    /**
     * This vocabulary together with another.
     *
     * @param other the other vocabulary
     * @return both; a type in both counts once
     * @throws IllegalArgumentException if a name stands for two types
     */
    public Vocabulary and(Vocabulary other) {
        ImmutableList.Builder<ActType<?>> fresh = ImmutableList.builder();
        for (ActType<?> type : other.all()) {
            if (byName.get(type.name()) != type) {
                fresh.add(type);
            }
        }
        return plus(fresh.build().toArray(new ActType<?>[0]));
    }

    /**
     * The type of a name.
     *
     * @param name the name in JSON
     * @return the type; empty if no type has that name
     */
    public Optional<ActType<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * All act types, acts of the law among them.
     *
     * @return the types in the order they were given
     */
    public ImmutableList<ActType<?>> all() {
        return byName.values().asList();
    }
}
