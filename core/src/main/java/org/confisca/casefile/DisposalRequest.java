package org.confisca.casefile;

import java.time.LocalDateTime;

/**
 * A custodian's written request for leave to dispose of an object in custody (art. 117(5) Sv).
 *
 * @param id its id
 * @param asset the object
 * @param at when it was made
 * @param answered whether it has been granted, refused or overtaken by the law
 */
public record DisposalRequest(RequestId id, AssetId asset, LocalDateTime at, boolean answered) {}
