package org.confisca.casefile;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Where an object is kept.
 *
 * @param custodian who has it in custody
 * @param keeper the party that has it; empty if the custodian is no party of the file
 * @param since from when
 */
public record Custody(CustodianKind custodian, Optional<PartyId> keeper, LocalDateTime since) {}
