package org.confisca.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * An account of the ledger.
 *
 * @param kind what it stands for
 * @param holder for whom or what it is kept, as a label that means something to whoever posts, such as {@code asset:A1}
 */
public record Account(AccountKind kind, String holder) implements Comparable<Account> {
    static final Comparator<Account> ORDER = Comparator.comparing(Account::kind).thenComparing(Account::holder);

    /**
     * Checks the label.
     *
     * @param kind what it stands for
     * @param holder for whom or what
     * @throws IllegalArgumentException if the label is blank
     */
    public Account {
        checkArgument(!holder.isBlank(), "An account of kind %s needs a holder", kind);
    }

    @Override
    public int compareTo(Account other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + "(" + holder + ")";
    }
}
