package org.confisca.act.execution;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnAsset;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Confiscated money, or what is left of it when others have had theirs, is paid into the treasury. */
@Value.Immutable
@ModelStyle
public interface Remit extends OnAsset {

    /** The type of this act. */
    ActType<Remit> REMIT = ActType.of(
                    "Remit",
                    Wording.of("afdragen aan 's Rijks kas", "to remit to the treasury"),
                    Remit.class,
                    values -> Remit.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("geld dat nog in de zaak is", "money that has not left the case"),
                    (file, asset) -> file.assets().get(asset).kind().isMoney() && Assets.present(file, asset));

    @Override
    default ActType<Remit> type() {
        return REMIT;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at()).build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static RemitBuilder builder() {
        return new RemitBuilder();
    }
}
