package org.confisca.act.confiscation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnOffence;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Decisions;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A criminal court orders a convicted person to pay unlawfully obtained gain to the State. */
@Value.Immutable
@ModelStyle
public interface OrderDeprivation extends OnOffence {

    /** The id of the decision. */
    Field<OrderDeprivation, DecisionId> DECISION = Field.<OrderDeprivation, DecisionId>required(
                    "decision",
                    Wording.of("nieuwe beslissing", "new decision"),
                    ValueKind.DECISION,
                    OrderDeprivation::decision)
            .creates();

    /** On which paragraph the gain is based. */
    Field<OrderDeprivation, GainBasis> BASIS = Field.<OrderDeprivation, GainBasis>required(
            "basis", Wording.of("grondslag", "basis"), ValueKind.oneOf(GainBasis.class), OrderDeprivation::basis);

    /** The amount at which the gain is estimated. */
    Field<OrderDeprivation, Money> ESTIMATE = Field.<OrderDeprivation, Money>required(
            "estimate", Wording.of("geschat voordeel", "estimate"), ValueKind.MONEY, OrderDeprivation::estimate);

    /** The sum to be paid. */
    Field<OrderDeprivation, Money> PAYABLE = Field.<OrderDeprivation, Money>required(
            "payable", Wording.of("betalingsverplichting", "payable sum"), ValueKind.MONEY, OrderDeprivation::payable);

    /** Whether a criminal financial investigation was held; unknown if unsaid. */
    Field<OrderDeprivation, Boolean> FINANCIAL_INVESTIGATION = Field.<OrderDeprivation, Boolean>optional(
            "financialInvestigation",
            Wording.of("strafrechtelijk financieel onderzoek", "financial investigation"),
            ValueKind.FLAG,
            OrderDeprivation::financialInvestigation);

    /** The objects counted as gain because they came to belong to the person in the six years before. */
    Field<OrderDeprivation, ImmutableList<AssetId>> PRESUMED_GAIN =
            Field.<OrderDeprivation, ImmutableList<AssetId>>required(
                            "presumedGain",
                            Wording.of("als voordeel aangemerkte voorwerpen", "objects presumed to be gain"),
                            ValueKind.listOf(ValueKind.ASSET),
                            OrderDeprivation::presumedGain)
                    .refers();

    /** Who owes the sum together with the person convicted, each the whole of it; unknown if unsaid. */
    Field<OrderDeprivation, ImmutableList<PartyId>> JOINT_DEBTORS =
            Field.<OrderDeprivation, ImmutableList<PartyId>>optional(
                            "jointDebtors",
                            Wording.of("hoofdelijke medeschuldenaren", "joint debtors"),
                            ValueKind.listOf(ValueKind.PARTY),
                            OrderDeprivation::jointDebtors)
                    .refers();

    /** The most days of detention for default that may be asked for; unknown if unsaid. */
    Field<OrderDeprivation, Integer> DETENTION_DAYS = Field.<OrderDeprivation, Integer>optional(
            "detentionDays",
            Wording.of("ten hoogste te vorderen dagen gijzeling", "most days of detention for default"),
            ValueKind.WHOLE,
            OrderDeprivation::detentionDays);

    /** Who has an ordinary remedy against the decision. */
    Field<OrderDeprivation, ImmutableList<PartyId>> APPELLANTS =
            Field.<OrderDeprivation, ImmutableList<PartyId>>required(
                            "appellants",
                            Wording.of("rechtsmiddelgerechtigden", "parties with a remedy"),
                            ValueKind.listOf(ValueKind.PARTY),
                            OrderDeprivation::appellants)
                    .refers();

    /** For which of them the time for the remedy runs from the decision itself, because they were present or summoned in person. */
    Field<OrderDeprivation, ImmutableList<PartyId>> PRESENT = Field.<OrderDeprivation, ImmutableList<PartyId>>required(
                    "present",
                    Wording.of("aanwezigen", "parties for whom time runs at once"),
                    ValueKind.listOf(ValueKind.PARTY),
                    OrderDeprivation::present)
            .refers();

    /** The type of this act. */
    ActType<OrderDeprivation> ORDER_DEPRIVATION = ActType.of(
                    "OrderDeprivation",
                    Wording.of("de ontnemingsmaatregel opleggen", "to order deprivation of unlawfully obtained gain"),
                    OrderDeprivation.class,
                    values -> OrderDeprivation.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .offence(values.get(OnOffence.OFFENCE))
                            .decision(values.get(DECISION))
                            .basis(values.get(BASIS))
                            .estimate(values.get(ESTIMATE))
                            .payable(values.get(PAYABLE))
                            .financialInvestigation(values.find(FINANCIAL_INVESTIGATION))
                            .presumedGain(values.get(PRESUMED_GAIN))
                            .jointDebtors(values.find(JOINT_DEBTORS))
                            .detentionDays(values.find(DETENTION_DAYS))
                            .appellants(values.get(APPELLANTS))
                            .present(values.get(PRESENT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnOffence.OFFENCE,
                    DECISION,
                    BASIS,
                    ESTIMATE,
                    PAYABLE,
                    FINANCIAL_INVESTIGATION,
                    PRESUMED_GAIN,
                    JOINT_DEBTORS,
                    DETENTION_DAYS,
                    APPELLANTS,
                    PRESENT)
            .about(OnOffence.OFFENCE)
            .creating(DECISION)
            .requiring(
                    APPELLANTS,
                    Decisions.NAMES_OF_REMEDIES,
                    (file, act) -> Decisions.canNameRemedies(file, act.decision(), act.appellants()))
            .requiring(
                    PRESENT,
                    Wording.of("alleen partijen die een rechtsmiddel hebben", "only parties that have a remedy"),
                    (file, act) -> act.appellants().containsAll(act.present()))
            .requiring(
                    PAYABLE,
                    Wording.of("dezelfde munt als de schatting", "the currency of the estimate"),
                    (file, act) -> act.payable()
                            .getCurrencyUnit()
                            .equals(act.estimate().getCurrencyUnit()));

    /**
     * The id of the decision.
     *
     * @return the new decision
     */
    DecisionId decision();

    /**
     * On which paragraph the gain is based.
     *
     * @return the basis
     */
    GainBasis basis();

    /**
     * The amount at which the gain is estimated.
     *
     * @return the estimate
     */
    Money estimate();

    /**
     * The sum to be paid.
     *
     * @return the payable sum
     */
    Money payable();

    /**
     * Whether a criminal financial investigation was held.
     *
     * @return the financial investigation; empty if unsaid, which means unknown
     */
    Optional<Boolean> financialInvestigation();

    /**
     * The objects counted as gain because they came to belong to the person in the six years before.
     *
     * @return the objects presumed to be gain
     */
    ImmutableList<AssetId> presumedGain();

    /**
     * Who owes the sum together with the person convicted, each the whole of it.
     *
     * @return the joint debtors; empty if unsaid, which means unknown
     */
    Optional<ImmutableList<PartyId>> jointDebtors();

    /**
     * The most days of detention for default that may be asked for.
     *
     * @return the most days of detention for default; empty if unsaid, which means unknown
     */
    Optional<Integer> detentionDays();

    /**
     * Who has an ordinary remedy against the decision.
     *
     * @return the parties with a remedy
     */
    ImmutableList<PartyId> appellants();

    /**
     * For which of them the time for the remedy runs from the decision itself, because they were present or summoned in person.
     *
     * @return the parties for whom time runs at once
     */
    ImmutableList<PartyId> present();

    @Override
    default ActType<OrderDeprivation> type() {
        return ORDER_DEPRIVATION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Decisions.take(
                file,
                Decision.builder()
                        .id(decision())
                        .kind(DecisionKind.DEPRIVATION)
                        .by(by())
                        .at(at())
                        .offence(offence())
                        .amount(payable())
                        .addAllJointDebtors(jointDebtors().orElse(ImmutableList.of()))
                        .detentionDays(detentionDays())
                        .addAllAppellants(appellants())
                        .build());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static OrderDeprivationBuilder builder() {
        return new OrderDeprivationBuilder();
    }
}
