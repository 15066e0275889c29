package org.confisca.act.seizure;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An object is returned. */
@Value.Immutable
@ModelStyle
public interface Return extends OnAsset {

    /** To whom. */
    Field<Return, PartyId> TO = Field.<Return, PartyId>required(
                    "to", Wording.of("aan", "recipient"), ValueKind.PARTY, Return::to)
            .refers();

    /** The type of this act. */
    ActType<Return> RETURN = ActType.of(
                    "Return",
                    Wording.of("teruggeven", "to return"),
                    Return.class,
                    values -> Return.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .to(values.get(TO))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    TO)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset));

    /**
     * To whom.
     *
     * @return the recipient
     */
    PartyId to();

    @Override
    default ActType<Return> type() {
        return RETURN;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Assets.leave(file, asset(), LegalState.Manner.RETURNED, Optional.empty(), at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ReturnBuilder builder() {
        return new ReturnBuilder();
    }
}
