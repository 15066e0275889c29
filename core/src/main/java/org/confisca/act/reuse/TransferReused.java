package org.confisca.act.reuse;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnGrant;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Property that was granted for reuse is handed over to the beneficiary. */
@Value.Immutable
@ModelStyle
public interface TransferReused extends OnGrant {

    /** The type of this act. */
    ActType<TransferReused> TRANSFER_REUSED = ActType.of(
                    "TransferReused",
                    Wording.of("een herbestemd voorwerp overdragen", "to hand over reused property"),
                    TransferReused.class,
                    values -> TransferReused.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .grant(values.get(OnGrant.GRANT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnGrant.GRANT)
            .about(OnGrant.GRANT);

    @Override
    default ActType<TransferReused> type() {
        return TRANSFER_REUSED;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at())
                .grants(file.grants().with(grant(), file.grants().get(grant()).transferred(at())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static TransferReusedBuilder builder() {
        return new TransferReusedBuilder();
    }
}
