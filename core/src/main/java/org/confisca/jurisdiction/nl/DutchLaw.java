package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.rule.Bill;
import org.confisca.rule.Provision;
import org.confisca.rule.RuleBook;
import org.confisca.source.Wording;

/**
 * The Dutch book: the hold of the Wwft, seizure and its complaints, custody, forfeiture, extended deprivation of gain,
 * finality, settlement, execution of deprivation, and the practice of social reuse. Terms are reckoned by the general time-limits act (Algemene termijnenwet).
 *
 * <p>The book covers a first slice of the law; {@link RuleBook#catalogue()} lists what it holds. What can be
 * read in more than one way stands in its register ({@link RuleBook#interpretations()}), each with the authority for the
 * reading that is used; {@link RuleBook#under} gives the book under another.
 */
public final class DutchLaw {
    private static final ImmutableList<Provision> PROVISIONS = ImmutableList.<Provision>builder()
            .addAll(CriminalCodeForfeiture.provisions())
            .addAll(CriminalCodeDeprivation.provisions())
            .addAll(CriminalProcedureSeizure.provisions())
            .addAll(CriminalProcedureCustody.provisions())
            .addAll(CriminalProcedureJudgment.provisions())
            .addAll(CriminalProcedureRemedies.provisions())
            .addAll(CriminalProcedureComplaints.provisions())
            .addAll(CriminalProcedureThirdPersons.provisions())
            .addAll(CriminalProcedureSettlement.provisions())
            .addAll(CriminalProcedureExecution.provisions())
            .addAll(SeizedObjectsDecree.provisions())
            .addAll(SeizedObjectsReturn.provisions())
            .addAll(UnplacedPayments.provisions())
            .addAll(MoneyLaunderingAct.provisions())
            .addAll(MoneyLaunderingReports.provisions())
            .addAll(SocialReuse.provisions())
            .addAll(GeneralTimeLimitsProvisions.provisions())
            .addAll(CalculationProvisions.provisions())
            .addAll(CriminalCodeFines.provisions())
            .addAll(CriminalCodeWithdrawal.provisions())
            .build();
    private static final RuleBook BOOK = RuleBook.of(
                    Wording.of("Nederlands recht", "Dutch law"),
                    Vocabulary.standard(),
                    GeneralTimeLimitsAct.ACT,
                    PROVISIONS)
            .interpreting(DutchReadings.register(PROVISIONS));

    private DutchLaw() {}

    /**
     * The book.
     *
     * @return one immutable book, built on first use
     */
    public static RuleBook book() {
        return BOOK;
    }

    /**
     * Bills that are no law, as far as their content was seen. Each can be laid over the book from a chosen day:
     * {@code DutchLaw.book().amendedBy(bill.from(day))}.
     *
     * @return the bills, the oldest first
     */
    public static ImmutableList<Bill> bills() {
        return DutchBills.bills();
    }
}
