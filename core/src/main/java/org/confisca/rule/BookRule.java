package org.confisca.rule;

import java.time.LocalDate;
import org.confisca.source.Check;
import org.confisca.source.RuleId;

/** A rule as a book holds it: with its provision, its edition and its id. */
record BookRule<R extends Rule>(RuleId id, Provision provision, Edition edition, R rule) {

    boolean covers(LocalDate day) {
        return edition.covers(day);
    }

    boolean unread() {
        return edition.unread().isPresent();
    }

    boolean unverified() {
        return provision.citation().check() == Check.UNVERIFIED;
    }
}
