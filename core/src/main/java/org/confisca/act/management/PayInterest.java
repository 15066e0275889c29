package org.confisca.act.management;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** Statutory interest is paid on money or proceeds that are returned. It is kept apart from what it is paid on. */
@Value.Immutable
@ModelStyle
public interface PayInterest extends OnAsset {

    /** To whom. */
    Field<PayInterest, PartyId> TO = Field.<PayInterest, PartyId>required(
                    "to", Wording.of("aan", "payee"), ValueKind.PARTY, PayInterest::to)
            .refers();

    /** How much interest. */
    Field<PayInterest, Money> AMOUNT = Field.<PayInterest, Money>required(
            "amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, PayInterest::amount);

    /** The type of this act. */
    ActType<PayInterest> PAY_INTEREST = ActType.of(
                    "PayInterest",
                    Wording.of("rente vergoeden", "to pay interest"),
                    PayInterest.class,
                    values -> PayInterest.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .to(values.get(TO))
                            .amount(values.get(AMOUNT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    TO,
                    AMOUNT)
            .about(OnAsset.ASSET);

    /**
     * To whom.
     *
     * @return the payee
     */
    PartyId to();

    /**
     * How much interest.
     *
     * @return the amount
     */
    Money amount();

    @Override
    default ActType<PayInterest> type() {
        return PAY_INTEREST;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at()).build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static PayInterestBuilder builder() {
        return new PayInterestBuilder();
    }
}
