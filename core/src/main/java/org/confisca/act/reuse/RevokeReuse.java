package org.confisca.act.reuse;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnGrant;
import org.confisca.act.effect.Assets;
import org.confisca.act.effect.Revocations;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.ReuseGrant;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A grant is revoked; the property is confiscated property again, or must be returned if its confiscation was revoked in the
 * meantime.
 */
@Value.Immutable
@ModelStyle
public interface RevokeReuse extends OnGrant {

    /** The type of this act. */
    ActType<RevokeReuse> REVOKE_REUSE = ActType.of(
                    "RevokeReuse",
                    Wording.of("een herbestemming intrekken", "to revoke reuse"),
                    RevokeReuse.class,
                    values -> RevokeReuse.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .grant(values.get(OnGrant.GRANT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnGrant.GRANT)
            .about(OnGrant.GRANT);

    @Override
    default ActType<RevokeReuse> type() {
        return REVOKE_REUSE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        ReuseGrant grant = file.grants().get(grant());
        LegalState stateProperty = Revocations.afterReuse(file, grant.asset(), at());
        // what was seized or handed back in the meantime is not the State's again because the grant ends
        boolean stillReused = file.assets().get(grant.asset()).state().equals(new LegalState.Reused(grant()));
        CaseFile back = stillReused ? Assets.move(file, grant.asset(), stateProperty, at()) : file;
        return back.edit(at())
                .grants(file.grants().with(grant(), grant.ended(at())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static RevokeReuseBuilder builder() {
        return new RevokeReuseBuilder();
    }
}
