package org.confisca.act.management;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Requests;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.RequestId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The prosecution refuses a request for leave to dispose of an object. */
@Value.Immutable
@ModelStyle
public interface RefuseDisposal extends OnAsset {

    /** The request it answers. */
    Field<RefuseDisposal, RequestId> REQUEST = Field.<RefuseDisposal, RequestId>required(
                    "request", Wording.of("verzoek", "request"), ValueKind.REQUEST, RefuseDisposal::request)
            .refers();

    /** The type of this act. */
    ActType<RefuseDisposal> REFUSE_DISPOSAL = ActType.of(
                    "RefuseDisposal",
                    Wording.of("een machtiging tot vervreemding weigeren", "to refuse authorisation of disposal"),
                    RefuseDisposal.class,
                    values -> RefuseDisposal.builder()
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
            .requiring(
                    REQUEST,
                    Wording.of("een verzoek over dit voorwerp", "a request about this asset"),
                    (file, act) -> file.requests().get(act.request()).asset().equals(act.asset()),
                    (file, known) -> file.requests().values().stream()
                            .anyMatch(request -> known.find(OnAsset.ASSET)
                                    .map(request.asset()::equals)
                                    .orElse(true)));

    /**
     * The request it answers.
     *
     * @return the request
     */
    RequestId request();

    @Override
    default ActType<RefuseDisposal> type() {
        return REFUSE_DISPOSAL;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Requests.answer(file, Optional.of(request()), at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static RefuseDisposalBuilder builder() {
        return new RefuseDisposalBuilder();
    }
}
