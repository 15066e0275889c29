package org.confisca.act.seizure;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnAsset;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An object is kept in custody for whoever turns out to be entitled to it. */
@Value.Immutable
@ModelStyle
public interface KeepForEntitled extends OnAsset {

    /** The type of this act. */
    ActType<KeepForEntitled> KEEP_FOR_ENTITLED = ActType.of(
                    "KeepForEntitled",
                    Wording.of("bewaren voor de rechthebbende", "to keep for whoever is entitled"),
                    KeepForEntitled.class,
                    values -> KeepForEntitled.builder()
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
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset));

    @Override
    default ActType<KeepForEntitled> type() {
        return KEEP_FOR_ENTITLED;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Assets.move(file, asset(), new LegalState.KeptForEntitled(at()), at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static KeepForEntitledBuilder builder() {
        return new KeepForEntitledBuilder();
    }
}
