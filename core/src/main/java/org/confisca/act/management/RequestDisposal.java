package org.confisca.act.management;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DisposalRequest;
import org.confisca.casefile.RequestId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A custodian asks in writing for leave to dispose of an object in custody. */
@Value.Immutable
@ModelStyle
public interface RequestDisposal extends OnAsset {

    /** The id of the request. */
    Field<RequestDisposal, RequestId> REQUEST = Field.<RequestDisposal, RequestId>required(
                    "request", Wording.of("verzoek", "new request"), ValueKind.REQUEST, RequestDisposal::request)
            .creates();

    /** The type of this act. */
    ActType<RequestDisposal> REQUEST_DISPOSAL = ActType.of(
                    "RequestDisposal",
                    Wording.of("om een machtiging tot vervreemding verzoeken", "to request authorisation of disposal"),
                    RequestDisposal.class,
                    values -> RequestDisposal.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .request(values.get(REQUEST))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    REQUEST)
            .about(OnAsset.ASSET)
            .creating(REQUEST)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty());

    /**
     * The id of the request.
     *
     * @return the new request
     */
    RequestId request();

    @Override
    default ActType<RequestDisposal> type() {
        return REQUEST_DISPOSAL;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        DisposalRequest request = new DisposalRequest(request(), asset(), at(), false);
        return file.edit(at())
                .requests(file.requests().with(request(), request))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static RequestDisposalBuilder builder() {
        return new RequestDisposalBuilder();
    }
}
