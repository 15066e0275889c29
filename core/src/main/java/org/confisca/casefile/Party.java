package org.confisca.casefile;

/**
 * Somebody with a part in the case, as an opaque reference: no name, no address, nothing personal.
 *
 * @param id the reference
 * @param kind what kind of party it is
 */
public record Party(PartyId id, PartyKind kind) {}
