package org.confisca.act.execution;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnObligation;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Obligations;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Detention;
import org.confisca.casefile.DetentionId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PaymentObligation;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The prosecution asks the court to allow detention of a debtor who did not pay. */
@Value.Immutable
@ModelStyle
public interface RequestDetention extends OnObligation {

    /** The id of the detention. */
    Field<RequestDetention, DetentionId> DETENTION = Field.<RequestDetention, DetentionId>required(
                    "detention",
                    Wording.of("gijzeling", "new detention"),
                    ValueKind.DETENTION,
                    RequestDetention::detention)
            .creates();

    /** Who is to be detained. */
    Field<RequestDetention, PartyId> PARTY = Field.<RequestDetention, PartyId>required(
                    "party",
                    Wording.of("te gijzelen persoon", "debtor to be detained"),
                    ValueKind.PARTY,
                    RequestDetention::party)
            .refers();

    /** For how many days. */
    Field<RequestDetention, Integer> DAYS = Field.<RequestDetention, Integer>required(
            "days", Wording.of("dagen", "days"), ValueKind.WHOLE, RequestDetention::days);

    /** The type of this act. */
    ActType<RequestDetention> REQUEST_DETENTION = ActType.of(
                    "RequestDetention",
                    Wording.of("gijzeling vorderen", "to ask for detention for default"),
                    RequestDetention.class,
                    values -> RequestDetention.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .obligation(values.get(OnObligation.OBLIGATION))
                            .detention(values.get(DETENTION))
                            .party(values.get(PARTY))
                            .days(values.get(DAYS))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnObligation.OBLIGATION,
                    DETENTION,
                    PARTY,
                    DAYS)
            .about(OnObligation.OBLIGATION)
            .creating(DETENTION)
            .requiring(
                    PARTY,
                    Wording.of(
                            "een natuurlijke persoon die het bedrag verschuldigd is",
                            "a natural person who owes the sum"),
                    (file, act) -> Obligations.canBeDetained(file, act.obligation(), act.party()));

    /**
     * The id of the detention.
     *
     * @return the new detention
     */
    DetentionId detention();

    /**
     * Who is to be detained.
     *
     * @return the debtor to be detained
     */
    PartyId party();

    /**
     * For how many days.
     *
     * @return the days
     */
    Integer days();

    @Override
    default ActType<RequestDetention> type() {
        return REQUEST_DETENTION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Detention detention = Detention.builder()
                .id(detention())
                .obligation(obligation())
                .party(party())
                .requestedDays(days())
                .requestedAt(at())
                .build();
        PaymentObligation obligation = file.execution().obligations().get(obligation());
        return file.edit(at())
                .execution(file.execution()
                        .with(detention)
                        .with(PaymentObligation.builder()
                                .from(obligation)
                                .detention(detention())
                                .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static RequestDetentionBuilder builder() {
        return new RequestDetentionBuilder();
    }
}
