package org.confisca.act.management;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.LegalState;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An object is destroyed. */
@Value.Immutable
@ModelStyle
public interface Destroy extends Disposal {

    /** Whether a sample was taken first; unknown if unsaid. */
    Field<Destroy, Boolean> SAMPLE_TAKEN = Field.<Destroy, Boolean>optional(
            "sampleTaken", Wording.of("monster genomen", "sample taken"), ValueKind.FLAG, Destroy::sampleTaken);

    /** Whether an assistant prosecutor supervises it; unknown if unsaid. */
    Field<Destroy, Boolean> SUPERVISED = Field.<Destroy, Boolean>optional(
            "supervised",
            Wording.of("onder toezicht van een hulpofficier", "supervised by an assistant prosecutor"),
            ValueKind.FLAG,
            Destroy::supervised);

    /** The type of this act. */
    ActType<Destroy> DESTROY = ActType.of(
                    "Destroy",
                    Wording.of("vernietigen", "to destroy"),
                    Destroy.class,
                    values -> Destroy.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .sampleTaken(values.find(SAMPLE_TAKEN))
                            .supervised(values.find(SUPERVISED))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    SAMPLE_TAKEN,
                    SUPERVISED)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty());

    /**
     * Whether a sample was taken first.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> sampleTaken();

    /**
     * Whether an assistant prosecutor supervises it.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> supervised();

    @Override
    default ActType<Destroy> type() {
        return DESTROY;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Assets.leave(file, asset(), LegalState.Manner.DESTROYED, Optional.empty(), at());
    }

    @Override
    default Disposition disposition() {
        return Disposition.DESTRUCTION;
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static DestroyBuilder builder() {
        return new DestroyBuilder();
    }
}
