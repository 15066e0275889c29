package org.confisca.jurisdiction.eu;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How long the law of a State lets its unit hold. The directive leaves that to the State up to ten working days for a
 * transaction and five for an account or a business relationship; longer only where the unit also has the task of tracing,
 * seizing, freezing or confiscating criminal assets, and then with safeguards, such as a challenge before a court (art. 24(1)
 * and (2) Directive (EU) 2024/1640).
 *
 * @param transactionDays working days for a transaction
 * @param accountDays working days for an account or a business relationship
 * @param recoversAssets whether the unit has that task
 * @param safeguards whether there are such safeguards
 */
public record NationalHolds(int transactionDays, int accountDays, boolean recoversAssets, boolean safeguards) {
    static final int MOST_FOR_TRANSACTION = 10;
    static final int MOST_FOR_ACCOUNT = 5;

    /**
     * The longest holds that every State may allow: ten and five working days.
     *
     * @return the periods
     */
    public static NationalHolds longest() {
        return new NationalHolds(MOST_FOR_TRANSACTION, MOST_FOR_ACCOUNT, false, false);
    }

    /**
     * Refuses periods that the directive does not allow.
     *
     * @param transactionDays working days for a transaction
     * @param accountDays working days for an account or a business relationship
     * @param recoversAssets whether the unit has the task of recovering criminal assets
     * @param safeguards whether there are safeguards
     * @throws IllegalArgumentException if a period is shorter than a day; or longer than ten or five working days while the
     *     unit does not recover assets, or there are no safeguards
     */
    public NationalHolds {
        checkArgument(
                transactionDays > 0 && accountDays > 0,
                "A hold lasts at least one working day, not %s or %s",
                transactionDays,
                accountDays);
        checkArgument(
                (transactionDays <= MOST_FOR_TRANSACTION && accountDays <= MOST_FOR_ACCOUNT)
                        || (recoversAssets && safeguards),
                "Holds of %s and %s working days are longer than the ten and five of art. 24 Directive (EU) 2024/1640; that"
                        + " takes a unit that recovers criminal assets, and safeguards",
                transactionDays,
                accountDays);
    }

    boolean longerForTransactions() {
        return transactionDays > MOST_FOR_TRANSACTION;
    }

    boolean longerForAccounts() {
        return accountDays > MOST_FOR_ACCOUNT;
    }
}
