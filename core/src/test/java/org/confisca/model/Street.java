package org.confisca.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDateTime;
import org.confisca.casefile.CaseFile;

/**
 * A part of the law that is explored on its own: a small case file, what may be tried on it, and the time limits that
 * count in it. A street is small enough to be walked to its end.
 *
 * @param name its name
 * @param opening the file before anything was done
 * @param from the moment it starts
 * @param moves what may be tried
 * @param limits the limits, other than running terms, that count in it
 * @param pauses how long people may wait before an act; more than one gives more orders of terms
 */
record Street(
        String name,
        CaseFile opening,
        LocalDateTime from,
        ImmutableList<Move> moves,
        ImmutableSet<Mark.Limit> limits,
        ImmutableList<Duration> pauses) {}
