package org.confisca.act.management;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnAsset;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A seized object is described, packed and marked, so that it can always be told what it is and why it was seized. */
@Value.Immutable
@ModelStyle
public interface DescribeObject extends OnAsset {

    /** The type of this act. */
    ActType<DescribeObject> DESCRIBE_OBJECT = ActType.of(
                    "DescribeObject",
                    Wording.of("beschrijven, verpakken en merken", "to describe, pack and mark"),
                    DescribeObject.class,
                    values -> DescribeObject.builder()
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
    default ActType<DescribeObject> type() {
        return DESCRIBE_OBJECT;
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
    static DescribeObjectBuilder builder() {
        return new DescribeObjectBuilder();
    }
}
