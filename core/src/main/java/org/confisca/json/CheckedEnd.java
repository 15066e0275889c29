package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.history.CaseHistory;
import org.confisca.rule.OwedDuty;
import org.confisca.rule.Step;

/**
 * What time did after the last act of a case file.
 *
 * @param at the moment until which it ran
 * @param byLaw what the law did meanwhile, in order
 * @param history the history at that moment
 * @param duties the duties that are open then
 * @param differences what came out otherwise than expected; empty if nothing did
 */
public record CheckedEnd(
        LocalDateTime at,
        ImmutableList<Step> byLaw,
        CaseHistory history,
        ImmutableList<OwedDuty> duties,
        ImmutableList<Difference> differences) {}
