package org.confisca.act.reuse;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnGrant;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.ReuseGrant;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A grant comes to its end as planned: its conditions were kept, and the property stays with the beneficiary. */
@Value.Immutable
@ModelStyle
public interface EndReuse extends OnGrant {

    /** The type of this act. */
    ActType<EndReuse> END_REUSE = ActType.of(
                    "EndReuse",
                    Wording.of("een herbestemming voltooien", "to end reuse"),
                    EndReuse.class,
                    values -> EndReuse.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .grant(values.get(OnGrant.GRANT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnGrant.GRANT)
            .about(OnGrant.GRANT)
            .requiringOf(
                    OnGrant.GRANT,
                    Wording.of("een herbestemming die loopt", "a grant that lasts"),
                    (file, grant) -> file.grants().get(grant).endedAt().isEmpty());

    @Override
    default ActType<EndReuse> type() {
        return END_REUSE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        ReuseGrant grant = file.grants().get(grant());
        return Assets.leave(file, grant.asset(), LegalState.Manner.REUSED, Optional.empty(), at())
                .edit(at())
                .grants(file.grants().with(grant(), grant.ended(at())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static EndReuseBuilder builder() {
        return new EndReuseBuilder();
    }
}
