package org.confisca.act.effect;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DisposalGrant;
import org.confisca.casefile.DisposalRequest;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.RequestId;

/** Answers requests of custodians. */
public final class Requests {

    private Requests() {}

    /**
     * Marks a request as answered.
     *
     * @param file the file
     * @param id the request; empty if no request is answered
     * @param at when
     * @return the file after
     */
    public static CaseFile answer(CaseFile file, Optional<RequestId> id, LocalDateTime at) {
        if (id.isEmpty()) {
            return file.edit(at).build();
        }
        DisposalRequest request = file.requests().get(id.get());
        return file.edit(at)
                .requests(file.requests()
                        .with(request.id(), new DisposalRequest(request.id(), request.asset(), request.at(), true)))
                .build();
    }

    /**
     * Gives leave to dispose of an object, because nobody decided on the request in time.
     *
     * @param file the file
     * @param id a request on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile deemGranted(CaseFile file, RequestId id, LocalDateTime at) {
        CaseFile answered = answer(file, Optional.of(id), at);
        Asset asset = answered.assets().get(answered.requests().get(id).asset());
        DisposalGrant grant = new DisposalGrant(at, true, ImmutableSet.copyOf(Disposition.values()));
        return answered.edit(at)
                .assets(answered.assets()
                        .with(
                                asset.id(),
                                Asset.builder().from(asset).disposalGrant(grant).build()))
                .build();
    }
}
