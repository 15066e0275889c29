package org.confisca.act.proceeding;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnOffence;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceStatus;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Prosecution begins. */
@Value.Immutable
@ModelStyle
public interface Charge extends OnOffence {

    /** The type of this act. */
    ActType<Charge> CHARGE = ActType.of(
                    "Charge",
                    Wording.of("vervolging instellen", "to begin prosecution"),
                    Charge.class,
                    values -> Charge.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .offence(values.get(OnOffence.OFFENCE))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnOffence.OFFENCE)
            .about(OnOffence.OFFENCE);

    @Override
    default ActType<Charge> type() {
        return CHARGE;
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
                                        .status(OffenceStatus.CHARGED)
                                        .chargedAt(at())
                                        .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ChargeBuilder builder() {
        return new ChargeBuilder();
    }
}
