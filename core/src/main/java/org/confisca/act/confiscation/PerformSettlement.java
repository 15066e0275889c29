package org.confisca.act.confiscation;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnSettlement;
import org.confisca.act.effect.Settlements;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** What was agreed in a settlement is paid and handed over in full. */
@Value.Immutable
@ModelStyle
public interface PerformSettlement extends OnSettlement {

    /** The type of this act. */
    ActType<PerformSettlement> PERFORM_SETTLEMENT = ActType.of(
                    "PerformSettlement",
                    Wording.of("aan een schikking voldoen", "to perform a settlement"),
                    PerformSettlement.class,
                    values -> PerformSettlement.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .settlement(values.get(OnSettlement.SETTLEMENT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnSettlement.SETTLEMENT)
            .about(OnSettlement.SETTLEMENT);

    @Override
    default ActType<PerformSettlement> type() {
        return PERFORM_SETTLEMENT;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Settlements.perform(file, settlement(), at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static PerformSettlementBuilder builder() {
        return new PerformSettlementBuilder();
    }
}
