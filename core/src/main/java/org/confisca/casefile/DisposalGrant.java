package org.confisca.casefile;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;

/**
 * Leave to dispose of a seized object before a decision.
 *
 * @param at from when
 * @param deemed whether the law gave it because nobody decided in time
 * @param dispositions what may be done; all of them when the law gave it
 */
public record DisposalGrant(LocalDateTime at, boolean deemed, ImmutableSet<Disposition> dispositions) {}
