package org.confisca.act.execution;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnDetention;
import org.confisca.act.effect.Obligations;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A detained debtor is released. The debt stays what it is. */
@Value.Immutable
@ModelStyle
public interface ReleaseDetainee extends OnDetention {

    /** The type of this act. */
    ActType<ReleaseDetainee> RELEASE_DETAINEE = ActType.of(
                    "ReleaseDetainee",
                    Wording.of("uit de gijzeling ontslaan", "to release from detention for default"),
                    ReleaseDetainee.class,
                    values -> ReleaseDetainee.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .detention(values.get(OnDetention.DETENTION))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnDetention.DETENTION)
            .about(OnDetention.DETENTION);

    @Override
    default ActType<ReleaseDetainee> type() {
        return RELEASE_DETAINEE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Obligations.endDetention(file, detention(), at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ReleaseDetaineeBuilder builder() {
        return new ReleaseDetaineeBuilder();
    }
}
