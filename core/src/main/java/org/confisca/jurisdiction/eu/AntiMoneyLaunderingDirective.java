package org.confisca.jurisdiction.eu;

import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.hold.ReleaseHold.RELEASE_HOLD;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.casefile.Office.FIU;
import static org.confisca.fact.MeasureFacts.LASTS;
import static org.confisca.jurisdiction.eu.HoldFacts.FOR_ITS_PURPOSES;
import static org.confisca.jurisdiction.eu.HoldFacts.GROUND;
import static org.confisca.jurisdiction.eu.HoldFacts.OF_MEMBER_STATE;
import static org.confisca.jurisdiction.eu.HoldFacts.ONCE;
import static org.confisca.jurisdiction.eu.HoldFacts.ON_WHOLE_ACCOUNT;
import static org.confisca.jurisdiction.eu.HoldFacts.REPORTED;
import static org.confisca.jurisdiction.eu.HoldFacts.REPORTED_AT;
import static org.confisca.jurisdiction.eu.HoldFacts.RESTS_ON_REPORT;
import static org.confisca.jurisdiction.eu.HoldFacts.SUSPICION;
import static org.confisca.jurisdiction.eu.HoldFacts.TRANSACTION;
import static org.confisca.jurisdiction.eu.HoldFacts.WHOLE_ACCOUNT;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.workingDays;

import com.google.common.collect.ImmutableList;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.Office;
import org.confisca.rule.Annex;
import org.confisca.rule.Limit;
import org.confisca.rule.Nature;
import org.confisca.rule.Ordered;
import org.confisca.rule.Provision;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Runs;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;
import org.confisca.time.TimeLimits;

/**
 * Art. 24 Directive (EU) 2024/1640 (the sixth on money laundering) as a standard for national law from the day by which
 * States have to transpose it: what a financial intelligence unit may hold, and for how long at most. It addresses
 * States, so every answer is marked as conformity. The terms are the longest that every State may allow, or those of
 * {@link NationalHolds}. Renewal of a hold is not regulated, so the book has no power for it, and a second hold needs another
 * transaction or suspicion than the last. What a transaction is about is the asset on which the hold rests: of money, claims,
 * crypto-assets and securities that goes without saying; of any other thing the unit has to say so.
 */
public final class AntiMoneyLaunderingDirective {
    private static final LegalSource DIRECTIVE =
            new LegalSource.UnionAct("dir/2024/1640/oj", "Directive (EU) 2024/1640");
    private static final String TRANSPOSED_BY = "2027-07-10";
    private static final int REFRAIN_DAYS = 3;
    private static final Wording START_AND_RENEWAL = Wording.of(
            "de richtlijn zegt niet wanneer de termijn begint, noch of verlenging of herhaling kan: hier begint hij bij de"
                    + " aanhouding en kan dezelfde transactie of hetzelfde vermoeden maar één keer worden aangehouden, want"
                    + " anders was het maximum er geen",
            "the directive says neither when the period begins nor whether it can be renewed or repeated: here it begins"
                    + " with the hold, and the same transaction or suspicion is held once only, since the maximum would be"
                    + " none otherwise");

    private static final Wording SAFEGUARDS = Wording.of(
            "langer dan het maximum, omdat de eenheid ook crimineel vermogen opspoort of afneemt en er waarborgen zijn",
            "longer than the maximum, since the unit also traces or takes criminal assets and there are safeguards");

    private static final Provision LONGER_TRANSACTIONS =
            standard("DIR-2024-1640-24-1-f", "art. 24(1)").noting(SAFEGUARDS);

    private static final Provision LONGER_ACCOUNTS =
            standard("DIR-2024-1640-24-2-c", "art. 24(2)").noting(SAFEGUARDS);

    /** A transaction that is suspected of money laundering or terrorist financing. */
    static final Provision ART_24_1_A = standard("DIR-2024-1640-24-1-a", "art. 24(1)")
            .noting(Wording.of(
                    "onderliggende misdrijven alleen noemt art. 24 niet",
                    "art. 24 does not name predicate offences alone"))
            .from(TRANSPOSED_BY, may(FIU, ORDER_HOLD).when(all(TRANSACTION, SUSPICION)));

    /** The purposes of a hold. */
    static final Provision ART_24_1_D = standard("DIR-2024-1640-24-1-d", "art. 24(1)")
            .from(TRANSPOSED_BY, only(ORDER_HOLD).when(FOR_ITS_PURPOSES));

    /** After a report, within the time for which the obliged entity has to wait. */
    static final Provision ART_24_1_B = Provision.of(
                    "DIR-2024-1640-24-1-b",
                    new Citation(
                            DIRECTIVE,
                            "art. 24(1) Directive (EU) 2024/1640 and art. 71(1) Regulation (EU) 2024/1624",
                            Check.VERIFIED),
                    Nature.CONFORMITY)
            .noting(Wording.of(
                    "de termijn begint hier bij de laatste melding over het voorwerp",
                    "the period begins here with the last report about the asset"))
            .from(
                    TRANSPOSED_BY,
                    only(ORDER_HOLD)
                            .where(all(WHOLE_ACCOUNT.not(), REPORTED, RESTS_ON_REPORT))
                            .when(Ordered.within(Ordered.momentOfTheAct(), REPORTED_AT, workingDays(REFRAIN_DAYS))));

    /** Lifted at any time. */
    static final Provision ART_24_1_G = standard("DIR-2024-1640-24-1-g", "art. 24(1)")
            .from(TRANSPOSED_BY, may(FIU, RELEASE_HOLD).when(all(LASTS, ON_WHOLE_ACCOUNT.not())));

    /** For a unit of another State. */
    static final Provision ART_24_1_H = standard("DIR-2024-1640-24-1-h", "art. 24(1)")
            .from(
                    TRANSPOSED_BY,
                    may(FIU, ORDER_HOLD)
                            .when(all(TRANSACTION, GROUND.is(HoldGround.FOREIGN_REQUEST), OF_MEMBER_STATE)));

    /** An account or a business relationship that is suspected. */
    static final Provision ART_24_2_A = standard("DIR-2024-1640-24-2-a", "art. 24(2)")
            .from(TRANSPOSED_BY, may(FIU, ORDER_HOLD).when(all(WHOLE_ACCOUNT, SUSPICION)));

    /** Lifted at any time. */
    static final Provision ART_24_2_D = standard("DIR-2024-1640-24-2-d", "art. 24(2)")
            .from(TRANSPOSED_BY, may(FIU, RELEASE_HOLD).when(all(LASTS, ON_WHOLE_ACCOUNT)));

    /** For a unit of another State. */
    static final Provision ART_24_2_E = standard("DIR-2024-1640-24-2-e", "art. 24(2)")
            .from(
                    TRANSPOSED_BY,
                    may(FIU, ORDER_HOLD)
                            .when(all(WHOLE_ACCOUNT, GROUND.is(HoldGround.FOREIGN_REQUEST), OF_MEMBER_STATE)));

    /** On the unit's own analysis. */
    static final Provision ART_24_1_C = standard("DIR-2024-1640-24-1-c", "art. 24(1)")
            .with(Annex.leftTo(
                    Wording.of(
                            "bij eigen onderzoek van de eenheid: zo spoedig mogelijk, zonder getal",
                            "on the unit's own analysis: as soon as possible, without a number"),
                    FIU));

    /** Liability. */
    static final Provision ART_24_3 = standard("DIR-2024-1640-24-3", "art. 24(3)")
            .with(Annex.information(Wording.of(
                    "over aansprakelijkheid van de eenheid, niet over de vraag of zij mag aanhouden",
                    "about liability of the unit, not about whether it may hold")));

    /** The way to a court. */
    static final Provision REMEDY = standard("DIR-2024-1640-24-remedy", "art. 24")
            .with(Annex.leftTo(
                    Wording.of(
                            "binnen tien en vijf werkdagen eist de richtlijn geen gang naar de rechter; een boek met een langere"
                                    + " aanhouding zonder waarborgen wordt geweigerd",
                            "within ten and five working days the directive asks for no challenge before a court; a book with a"
                                    + " longer hold without safeguards is refused"),
                    Office.STATE));

    /** What the directive does not regulate. */
    static final Provision GAP = standard("DIR-2024-1640-24-gap", "art. 24")
            .with(Annex.leftTo(
                    Wording.of(
                            "begin, verlenging en samenloop zijn niet geregeld; wat dit boek aanneemt, staat bij de maxima",
                            "start, renewal and cumulation are not regulated; what this book assumes stands with the maxima"),
                    Office.STATE));

    private AntiMoneyLaunderingDirective() {}

    /**
     * The book, with the longest holds that every State may allow. Which law reckons its terms follows from where the unit
     * is: Regulation 1182/71 over the public holidays and the clock of that State ({@link TimeLimitsRegulation#at}), or the
     * law on time limits of that State. The directive does not say which. Combined with a national book that comes first,
     * that book's way of reckoning counts instead.
     *
     * @param limits the law that reckons the terms
     * @return one immutable conformity book
     */
    public static RuleBook book(TimeLimits limits) {
        return book(limits, NationalHolds.longest());
    }

    /**
     * The book, with holds of the length that the law of a State allows.
     *
     * @param limits the law that reckons the terms, as of {@link #book(TimeLimits)}
     * @param holds how long the law of the State lets its unit hold
     * @return one immutable conformity book
     */
    public static RuleBook book(TimeLimits limits, NationalHolds holds) {
        ImmutableList.Builder<Provision> provisions = ImmutableList.builder();
        provisions.add(ART_24_1_A, ART_24_1_B, ART_24_1_C, ART_24_1_D, transactions(holds));
        if (holds.longerForTransactions()) {
            provisions.add(LONGER_TRANSACTIONS.from(TRANSPOSED_BY, transactionEnds(holds)));
        }
        provisions.add(ART_24_1_G, ART_24_1_H, ART_24_2_A, accounts(holds));
        if (holds.longerForAccounts()) {
            provisions.add(LONGER_ACCOUNTS.from(TRANSPOSED_BY, accountEnds(holds)));
        }
        provisions.add(ART_24_2_D, ART_24_2_E, ART_24_3, REMEDY, GAP);
        return RuleBook.of(
                Wording.of("Richtlijn (EU) 2024/1640 (conformiteit)", "Directive (EU) 2024/1640 (conformity)"),
                Vocabulary.standard(),
                limits,
                provisions.build());
    }

    /** At most ten working days, once; a longer period stands with the provision that allows it. */
    private static Provision transactions(NationalHolds holds) {
        Provision provision = standard("DIR-2024-1640-24-1-e", "art. 24(1)").noting(START_AND_RENEWAL);
        Limit<OrderHold> once = only(ORDER_HOLD).where(WHOLE_ACCOUNT.not()).when(ONCE);
        return holds.longerForTransactions()
                ? provision.from(TRANSPOSED_BY, once)
                : provision.from(TRANSPOSED_BY, transactionEnds(holds), once);
    }

    private static Runs<OrderHold> transactionEnds(NationalHolds holds) {
        return runs(ORDER_HOLD, workingDays(holds.transactionDays()))
                .when(WHOLE_ACCOUNT.not())
                .stoppedBy(SEIZE, SEIZE_CONSERVATORY, RELEASE_HOLD)
                .onExpiry(HOLD_LAPSED);
    }

    /** At most five working days, once. */
    private static Provision accounts(NationalHolds holds) {
        Provision provision = standard("DIR-2024-1640-24-2-b", "art. 24(2)").noting(START_AND_RENEWAL);
        Limit<OrderHold> once = only(ORDER_HOLD).where(WHOLE_ACCOUNT).when(ONCE);
        return holds.longerForAccounts()
                ? provision.from(TRANSPOSED_BY, once)
                : provision.from(TRANSPOSED_BY, accountEnds(holds), once);
    }

    private static Runs<OrderHold> accountEnds(NationalHolds holds) {
        return runs(ORDER_HOLD, workingDays(holds.accountDays()))
                .when(WHOLE_ACCOUNT)
                .stoppedBy(RELEASE_HOLD)
                .onExpiry(HOLD_LAPSED);
    }

    private static Citation cite(String pinpoint) {
        return new Citation(DIRECTIVE, pinpoint + " Directive (EU) 2024/1640", Check.VERIFIED);
    }

    private static Provision standard(String id, String pinpoint) {
        return Provision.of(id, cite(pinpoint), Nature.CONFORMITY);
    }
}
