package org.confisca.history;

import org.confisca.rule.Assessment;

/**
 * An act that was judged and entered.
 *
 * @param assessment the answer
 * @param history the history with the act, and with what time alone had done before it; unchanged if the act does not fit
 *     the file
 */
public record Carried(Assessment assessment, CaseHistory history) {}
