package org.confisca.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A posting costs no more because many went before: counted in comparisons of accounts, not in time. */
class LedgerGrowthTest {
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;

    /** How often accounts are compared for the last thousand of some postings from seven persons to some funds. */
    private static long comparisonsForTheLast(int postings, int funds) {
        long[] compared = new long[1];
        Ledger ledger = Ledger.ordering((one, other) -> {
            compared[0]++;
            return Account.ORDER.compare(one, other);
        });
        for (int i = 0; i < postings; i++) {
            if (i == postings - FEW) {
                compared[0] = 0;
            }
            ledger = ledger.with(LedgerTest.posting(
                    new Account(AccountKind.PARTY, "party:P" + i % 7),
                    new Account(AccountKind.HELD, "asset:A" + i % funds),
                    "EUR 1.00"));
        }
        assertThat(ledger.trialBalance().isZero()).isTrue();
        return compared[0];
    }

    @Test
    void after_a_hundred_thousand_postings_the_next_takes_what_it_took_after_a_thousand() {
        // the tree is still being built among the first thousand, so allow the few that this spares
        assertThat(comparisonsForTheLast(MANY, 100)).isLessThan(comparisonsForTheLast(2 * FEW, 100) * 21 / 20);
    }

    @Test
    void ten_thousand_funds_are_searched_as_a_balanced_tree_is() {
        int searches = 2 * 2; // each of two accounts is looked up and put back
        int depth = 2 * 14; // a balanced tree is at most twice as deep as the logarithm
        assertThat(comparisonsForTheLast(MANY, 10_000)).isLessThan((long) FEW * searches * depth);
    }
}
