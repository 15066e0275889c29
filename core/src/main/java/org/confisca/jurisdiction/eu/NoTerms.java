package org.confisca.jurisdiction.eu;

import java.time.LocalDateTime;
import org.confisca.time.Reckoning;
import org.confisca.time.Term;
import org.confisca.time.TimeLimits;

/** For a book without terms. The directive leaves them to the States; national law reckons them. */
final class NoTerms implements TimeLimits {

    @Override
    public Reckoning reckon(LocalDateTime start, Term term) {
        throw new IllegalStateException("The book has no terms of its own; there is nothing to reckon " + term);
    }
}
