package org.confisca.act.management;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.act.effect.Requests;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DisposalGrant;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.RequestId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An authority allows an object to be sold, destroyed, given up or used otherwise before a decision about it. */
@Value.Immutable
@ModelStyle
public interface AuthoriseDisposal extends OnAsset {

    /** Why; unknown if unsaid. */
    Field<AuthoriseDisposal, DisposalGround> GROUND = Field.<AuthoriseDisposal, DisposalGround>optional(
            "ground", Wording.of("grond", "ground"), ValueKind.oneOf(DisposalGround.class), AuthoriseDisposal::ground);

    /** What is allowed. */
    Field<AuthoriseDisposal, Disposition> DISPOSITION = Field.<AuthoriseDisposal, Disposition>required(
            "disposition",
            Wording.of("handeling", "disposition"),
            ValueKind.oneOf(Disposition.class),
            AuthoriseDisposal::disposition);

    /** The request it answers; unknown if unsaid. */
    Field<AuthoriseDisposal, RequestId> REQUEST = Field.<AuthoriseDisposal, RequestId>optional(
                    "request", Wording.of("verzoek", "request"), ValueKind.REQUEST, AuthoriseDisposal::request)
            .refers();

    /** Whether the affected person was notified before; unknown if unsaid. */
    Field<AuthoriseDisposal, Boolean> NOTIFIED = Field.<AuthoriseDisposal, Boolean>optional(
            "notified",
            Wording.of("vooraf in kennis gesteld", "notified before"),
            ValueKind.FLAG,
            AuthoriseDisposal::notified);

    /** Whether the affected person was heard; unknown if unsaid. */
    Field<AuthoriseDisposal, Boolean> HEARD = Field.<AuthoriseDisposal, Boolean>optional(
            "heard", Wording.of("gehoord", "heard"), ValueKind.FLAG, AuthoriseDisposal::heard);

    /** Whether the matter is urgent; unknown if unsaid. */
    Field<AuthoriseDisposal, Boolean> URGENT = Field.<AuthoriseDisposal, Boolean>optional(
            "urgent", Wording.of("spoedeisend", "urgent"), ValueKind.FLAG, AuthoriseDisposal::urgent);

    /** The type of this act. */
    ActType<AuthoriseDisposal> AUTHORISE_DISPOSAL = ActType.of(
                    "AuthoriseDisposal",
                    Wording.of("machtigen tot vervreemding", "to authorise disposal"),
                    AuthoriseDisposal.class,
                    values -> AuthoriseDisposal.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .ground(values.find(GROUND))
                            .disposition(values.get(DISPOSITION))
                            .request(values.find(REQUEST))
                            .notified(values.find(NOTIFIED))
                            .heard(values.find(HEARD))
                            .urgent(values.find(URGENT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    GROUND,
                    DISPOSITION,
                    REQUEST,
                    NOTIFIED,
                    HEARD,
                    URGENT)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty())
            .requiring(
                    REQUEST,
                    Wording.of("een verzoek over dit voorwerp", "a request about this asset"),
                    (file, act) -> act.request()
                            .map(id -> file.requests().get(id).asset().equals(act.asset()))
                            .orElse(true));

    /**
     * Why.
     *
     * @return the ground; empty if unsaid, which means unknown
     */
    Optional<DisposalGround> ground();

    /**
     * What is allowed.
     *
     * @return the disposition
     */
    Disposition disposition();

    /**
     * The request it answers.
     *
     * @return the request; empty if unsaid, which means unknown
     */
    Optional<RequestId> request();

    /**
     * Whether the affected person was notified before.
     *
     * @return the notified before; empty if unsaid, which means unknown
     */
    Optional<Boolean> notified();

    /**
     * Whether the affected person was heard.
     *
     * @return the heard; empty if unsaid, which means unknown
     */
    Optional<Boolean> heard();

    /**
     * Whether the matter is urgent.
     *
     * @return the urgent; empty if unsaid, which means unknown
     */
    Optional<Boolean> urgent();

    @Override
    default ActType<AuthoriseDisposal> type() {
        return AUTHORISE_DISPOSAL;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Asset asset = file.assets().get(asset());
        DisposalGrant grant = new DisposalGrant(at(), false, ImmutableSet.of(disposition()));
        return Requests.answer(file, request(), at())
                .edit(at())
                .assets(file.assets()
                        .with(
                                asset(),
                                Asset.builder().from(asset).disposalGrant(grant).build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static AuthoriseDisposalBuilder builder() {
        return new AuthoriseDisposalBuilder();
    }
}
