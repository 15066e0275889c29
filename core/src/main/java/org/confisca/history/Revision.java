package org.confisca.history;

import java.time.LocalDateTime;

/**
 * What a late entry left behind.
 *
 * @param before the history without it
 * @param at when it was written down
 * @param kept how many lines, from the first on, are the same as before
 */
record Revision(CaseHistory before, LocalDateTime at, int kept) {}
