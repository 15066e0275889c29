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

/** Interest is paid on money, or on the proceeds of a sale, that were ordered to be returned. */
@Value.Immutable
@ModelStyle
public interface PayInterest extends OnAsset {

    /** How much interest. */
    Field<PayInterest, Money> AMOUNT = Field.<PayInterest, Money>required(
            "amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, PayInterest::amount);

    /** To whom. */
    Field<PayInterest, PartyId> TO = Field.<PayInterest, PartyId>required(
                    "to", Wording.of("aan", "recipient"), ValueKind.PARTY, PayInterest::to)
            .refers();

    /** The type of this act. */
    ActType<PayInterest> PAY_INTEREST = ActType.of(
                    "PayInterest",
                    Wording.of("rente vergoeden", "to pay interest"),
                    PayInterest.class,
                    values -> PayInterest.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .amount(values.get(AMOUNT))
                            .to(values.get(TO))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    AMOUNT,
                    TO)
            .about(OnAsset.ASSET);

    /**
     * How much interest.
     *
     * @return the amount
     */
    Money amount();

    /**
     * To whom.
     *
     * @return the recipient
     */
    PartyId to();

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
