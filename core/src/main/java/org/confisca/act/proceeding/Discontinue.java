package org.confisca.act.proceeding;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnOffence;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceStatus;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Prosecution ends without a judgment. */
@Value.Immutable
@ModelStyle
public interface Discontinue extends OnOffence {

    /** Whether the hearing at first instance had not begun; unknown if unsaid. */
    Field<Discontinue, Boolean> BEFORE_HEARING = Field.<Discontinue, Boolean>optional(
            "beforeHearing",
            Wording.of("vóór het onderzoek ter terechtzitting", "before the hearing"),
            ValueKind.FLAG,
            Discontinue::beforeHearing);

    /** The type of this act. */
    ActType<Discontinue> DISCONTINUE = ActType.of(
                    "Discontinue",
                    Wording.of("de vervolging staken", "to discontinue prosecution"),
                    Discontinue.class,
                    values -> Discontinue.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .offence(values.get(OnOffence.OFFENCE))
                            .beforeHearing(values.find(BEFORE_HEARING))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnOffence.OFFENCE,
                    BEFORE_HEARING)
            .about(OnOffence.OFFENCE);

    /**
     * Whether the hearing at first instance had not begun.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> beforeHearing();

    @Override
    default ActType<Discontinue> type() {
        return DISCONTINUE;
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
                                        .status(OffenceStatus.DISCONTINUED)
                                        .endedAt(at())
                                        .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static DiscontinueBuilder builder() {
        return new DiscontinueBuilder();
    }
}
