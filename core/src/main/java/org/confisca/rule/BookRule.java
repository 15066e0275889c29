package org.confisca.rule;

import java.time.LocalDate;
import org.confisca.source.RuleId;

/** A rule as a book holds it: with its provision, its edition and its id. */
record BookRule<R extends Rule>(RuleId id, Provision provision, Edition edition, R rule) {

    /** What it is: an amendment says rules that are no law in a provision that is. */
    Nature nature() {
        return edition.notLaw().contains(rule) ? Nature.NOT_LAW : provision.nature();
    }

    boolean covers(LocalDate day) {
        return edition.covers(day);
    }

    /**
     * Whether what it says decides anything: not if nobody has read its text, nor, for a strict book, if nobody has verified
     * it. Of such a rule only the scope counts, beyond which it stays silent.
     */
    boolean decides(Matter<?> matter) {
        return edition.unread().isEmpty() && matter.reliesOn(provision.citation());
    }
}
