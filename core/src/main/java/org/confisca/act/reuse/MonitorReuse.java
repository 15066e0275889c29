package org.confisca.act.reuse;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnGrant;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The use of reused property is reported on. */
@Value.Immutable
@ModelStyle
public interface MonitorReuse extends OnGrant {

    /** The type of this act. */
    ActType<MonitorReuse> MONITOR_REUSE = ActType.of(
                    "MonitorReuse",
                    Wording.of("verslag doen van het gebruik", "to report on reuse"),
                    MonitorReuse.class,
                    values -> MonitorReuse.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .grant(values.get(OnGrant.GRANT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnGrant.GRANT)
            .about(OnGrant.GRANT);

    @Override
    default ActType<MonitorReuse> type() {
        return MONITOR_REUSE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at())
                .grants(file.grants().with(grant(), file.grants().get(grant()).monitored(at())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static MonitorReuseBuilder builder() {
        return new MonitorReuseBuilder();
    }
}
