package org.confisca.act.report;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Somebody is asked for data about an asset. */
@Value.Immutable
@ModelStyle
public interface RequestInformation extends OnAsset {

    /** Who is asked. Unknown if unsaid. */
    Field<RequestInformation, PartyId> ADDRESSEE = Field.<RequestInformation, PartyId>optional(
                    "addressee", Wording.of("aan", "asked of"), ValueKind.PARTY, RequestInformation::addressee)
            .refers();

    /** The type of this act. */
    ActType<RequestInformation> REQUEST_INFORMATION = ActType.of(
                    "RequestInformation",
                    Wording.of("gegevens vorderen", "to request information"),
                    RequestInformation.class,
                    values -> RequestInformation.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .addressee(values.find(ADDRESSEE))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    ADDRESSEE)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset));

    /**
     * Who is asked.
     *
     * @return the addressee; empty if unsaid, which means unknown
     */
    Optional<PartyId> addressee();

    @Override
    default ActType<RequestInformation> type() {
        return REQUEST_INFORMATION;
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
    static RequestInformationBuilder builder() {
        return new RequestInformationBuilder();
    }
}
