package org.confisca.json;

import com.google.common.collect.ImmutableList;
import org.confisca.casefile.CaseFile;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;

/**
 * An act of a case file, judged.
 *
 * @param filed the act as the file holds it
 * @param assessment the answer
 * @param history the history after it; unchanged by an act that is only proposed, or that does not fit the file
 * @param after the file that expectations are held against: the file after the act, if it happened; for a proposed act that
 *     is permitted, the file as it would be; otherwise the file as time alone had made it
 * @param differences what came out otherwise than expected; empty if nothing did
 */
public record CheckedAct(
        FiledAct filed,
        Assessment assessment,
        CaseHistory history,
        CaseFile after,
        ImmutableList<Difference> differences) {}
