package org.confisca.act.report;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An institution tells its client, or another person, something that it knows from its duties under the law on money laundering. */
@Value.Immutable
@ModelStyle
public interface InformClient extends OnAsset {

    /** What it tells. */
    Field<InformClient, ProtectedSecret> SECRET = Field.<InformClient, ProtectedSecret>required(
            "secret", Wording.of("wat", "what is told"), ValueKind.oneOf(ProtectedSecret.class), InformClient::secret);

    /** The type of this act. */
    ActType<InformClient> INFORM_CLIENT = ActType.of(
                    "InformClient",
                    Wording.of("aan de cliënt of een ander meedelen", "to tell the client or another person"),
                    InformClient.class,
                    values -> InformClient.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .secret(values.get(SECRET))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    SECRET)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset));

    /**
     * What it tells.
     *
     * @return what is told
     */
    ProtectedSecret secret();

    @Override
    default ActType<InformClient> type() {
        return INFORM_CLIENT;
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
    static InformClientBuilder builder() {
        return new InformClientBuilder();
    }
}
