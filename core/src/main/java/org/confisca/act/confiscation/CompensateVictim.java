package org.confisca.act.confiscation;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Compensation;
import org.confisca.casefile.CompensationId;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A victim is paid out of confiscated property. */
@Value.Immutable
@ModelStyle
public interface CompensateVictim extends OnAsset {

    /** The id of the payment. */
    Field<CompensateVictim, CompensationId> COMPENSATION = Field.<CompensateVictim, CompensationId>required(
                    "compensation",
                    Wording.of("schadeloosstelling", "new payment"),
                    ValueKind.COMPENSATION,
                    CompensateVictim::compensation)
            .creates();

    /** The victim. */
    Field<CompensateVictim, PartyId> VICTIM = Field.<CompensateVictim, PartyId>required(
                    "victim", Wording.of("slachtoffer", "victim"), ValueKind.PARTY, CompensateVictim::victim)
            .refers();

    /** How much. */
    Field<CompensateVictim, Money> AMOUNT = Field.<CompensateVictim, Money>required(
            "amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, CompensateVictim::amount);

    /** The type of this act. */
    ActType<CompensateVictim> COMPENSATE_VICTIM = ActType.of(
                    "CompensateVictim",
                    Wording.of("een slachtoffer schadeloosstellen", "to compensate a victim"),
                    CompensateVictim.class,
                    values -> CompensateVictim.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .compensation(values.get(COMPENSATION))
                            .victim(values.get(VICTIM))
                            .amount(values.get(AMOUNT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    COMPENSATION,
                    VICTIM,
                    AMOUNT)
            .about(OnAsset.ASSET)
            .creating(COMPENSATION)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty());

    /**
     * The id of the payment.
     *
     * @return the new payment
     */
    CompensationId compensation();

    /**
     * The victim.
     *
     * @return the victim
     */
    PartyId victim();

    /**
     * How much.
     *
     * @return the amount
     */
    Money amount();

    @Override
    default ActType<CompensateVictim> type() {
        return COMPENSATE_VICTIM;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at())
                .execution(file.execution().with(new Compensation(compensation(), asset(), victim(), amount(), at())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static CompensateVictimBuilder builder() {
        return new CompensateVictimBuilder();
    }
}
