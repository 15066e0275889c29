package org.confisca.history;

import org.confisca.rule.Assessment;

/**
 * An act that was judged, and entered if it can be carried out.
 *
 * @param assessment the answer
 * @param history the history with the act, and with what time alone had done before it; unchanged if the act cannot be
 *     carried out, because it does not fit the file, comes before its last line or starts a term or duty that cannot be
 *     reckoned
 */
public record Carried(Assessment assessment, CaseHistory history) {}
