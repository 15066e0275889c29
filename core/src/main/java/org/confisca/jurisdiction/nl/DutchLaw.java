package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.rule.Provision;
import org.confisca.rule.RuleBook;

/**
 * The Dutch book: the hold of the Wwft, seizure and its complaints, custody, forfeiture, extended deprivation of gain,
 * finality, settlement, execution of deprivation, and the practice of social reuse. Terms are reckoned by the general time-limits act (Algemene termijnenwet).
 *
 * <p>The book covers a first slice of the law; {@link RuleBook#catalogue()} lists what it holds.
 */
public final class DutchLaw {
    private static final RuleBook BOOK = RuleBook.of(
            "Dutch law",
            Vocabulary.standard(),
            GeneralTimeLimitsAct.ACT,
            ImmutableList.<Provision>builder()
                    .addAll(CriminalCodeFines.provisions())
                    .addAll(CriminalCodeForfeiture.provisions())
                    .addAll(CriminalCodeWithdrawal.provisions())
                    .addAll(CriminalCodeDeprivation.provisions())
                    .addAll(CriminalProcedureSeizure.provisions())
                    .addAll(CriminalProcedureCustody.provisions())
                    .addAll(CriminalProcedureJudgment.provisions())
                    .addAll(CriminalProcedureRemedies.provisions())
                    .addAll(CriminalProcedureComplaints.provisions())
                    .addAll(CriminalProcedureThirdPersons.provisions())
                    .addAll(CriminalProcedureSettlement.provisions())
                    .addAll(CriminalProcedureExecution.provisions())
                    .addAll(MoneyLaunderingAct.provisions())
                    .addAll(SocialReuse.provisions())
                    .build());

    private DutchLaw() {}

    /**
     * The book.
     *
     * @return one immutable book, built on first use
     */
    public static RuleBook book() {
        return BOOK;
    }
}
