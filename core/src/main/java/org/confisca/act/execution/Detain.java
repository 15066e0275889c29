package org.confisca.act.execution;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnDetention;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Detention;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A debtor is detained. */
@Value.Immutable
@ModelStyle
public interface Detain extends OnDetention {

    /** The type of this act. */
    ActType<Detain> DETAIN = ActType.of(
                    "Detain",
                    Wording.of("gijzeling toepassen", "to detain for default"),
                    Detain.class,
                    values -> Detain.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .detention(values.get(OnDetention.DETENTION))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnDetention.DETENTION)
            .about(OnDetention.DETENTION)
            .requiringOf(
                    OnDetention.DETENTION,
                    Wording.of(
                            "een gijzeling die niet is begonnen of geëindigd", "detention that has not begun or ended"),
                    (file, detention) ->
                            file.execution().detentions().get(detention).since().isEmpty()
                                    && file.execution()
                                            .detentions()
                                            .get(detention)
                                            .endedAt()
                                            .isEmpty());

    @Override
    default ActType<Detain> type() {
        return DETAIN;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Detention detention = file.execution().detentions().get(detention());
        return file.edit(at())
                .execution(file.execution()
                        .with(Detention.builder().from(detention).since(at()).build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static DetainBuilder builder() {
        return new DetainBuilder();
    }
}
