package org.confisca.act.confiscation;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnOffence;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Offence;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The prosecution asks the court to order payment of unlawfully obtained gain. */
@Value.Immutable
@ModelStyle
public interface ClaimDeprivation extends OnOffence {

    /** How much is claimed. */
    Field<ClaimDeprivation, Money> CLAIM = Field.<ClaimDeprivation, Money>required(
            "claim", Wording.of("gevorderd bedrag", "claim"), ValueKind.MONEY, ClaimDeprivation::claim);

    /** The type of this act. */
    ActType<ClaimDeprivation> CLAIM_DEPRIVATION = ActType.of(
                    "ClaimDeprivation",
                    Wording.of("ontneming vorderen", "to claim deprivation"),
                    ClaimDeprivation.class,
                    values -> ClaimDeprivation.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .offence(values.get(OnOffence.OFFENCE))
                            .claim(values.get(CLAIM))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnOffence.OFFENCE,
                    CLAIM)
            .about(OnOffence.OFFENCE);

    /**
     * How much is claimed.
     *
     * @return the claim
     */
    Money claim();

    @Override
    default ActType<ClaimDeprivation> type() {
        return CLAIM_DEPRIVATION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Offence offence = file.offences().get(offence());
        return file.edit(at())
                .offences(file.offences()
                        .with(
                                offence(),
                                Offence.builder()
                                        .from(offence)
                                        .deprivationClaimedAt(at())
                                        .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ClaimDeprivationBuilder builder() {
        return new ClaimDeprivationBuilder();
    }
}
