package org.confisca.history;

import com.google.common.collect.ImmutableList;
import org.confisca.rule.Assessment;

/**
 * A late entry that was put where it belongs.
 *
 * @param assessment the answer about the late entry
 * @param history the history with it, later acts judged anew
 * @param changes what stands differently now, in order of time
 */
public record Insertion(Assessment assessment, CaseHistory history, ImmutableList<Change> changes) {}
