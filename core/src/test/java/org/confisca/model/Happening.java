package org.confisca.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.CaseFile;
import org.confisca.rule.Step;

/**
 * Something that happened in a state: an act that the book permits, or time.
 *
 * @param from the state it happened in
 * @param act the act; empty if only time passed
 * @param at when it was over
 * @param steps everything that happened, in order, the acts of the law too
 * @param after the file after it
 */
record Happening(Node from, Optional<Act> act, LocalDateTime at, ImmutableList<Step> steps, CaseFile after) {
    /** How the passage of time is told. */
    static final String TIME = "time passes";

    /** The file before it. */
    CaseFile before() {
        return from.file();
    }

    /** The file after it as a state that nobody has numbered yet. */
    Node arrival() {
        return new Node(-1, "", after, at, from, act.orElse(null));
    }

    /** It in one line. */
    String label() {
        return act.map(Move::words).orElse(TIME);
    }
}
