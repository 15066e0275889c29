package org.confisca.jurisdiction.nl;

import static org.confisca.act.management.ChargeStorageCosts.CHARGE_STORAGE_COSTS;
import static org.confisca.act.management.PayInterest.PAY_INTEREST;
import static org.confisca.act.proceeding.Determine.DETERMINE;
import static org.confisca.act.seizure.OrderReturn.ORDER_RETURN;
import static org.confisca.act.seizure.TreatAsForfeited.TREAT_AS_FORFEITED;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.fact.AssetFacts.RETURN_DUE;
import static org.confisca.jurisdiction.nl.CustodyFacts.OBJECT;
import static org.confisca.jurisdiction.nl.DecreeFacts.BANKNOTES;
import static org.confisca.jurisdiction.nl.DecreeFacts.MONEY_TO_RETURN;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Ordered.momentOfTheAct;
import static org.confisca.rule.Ordered.within;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.time.Term.days;
import static org.confisca.time.Term.months;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnAsset;
import org.confisca.act.seizure.TreatAsForfeited;
import org.confisca.rule.Annex;
import org.confisca.rule.Condition;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/**
 * Besluit inbeslaggenomen voorwerpen, arts 11 and 12: what keeping and returning cost, interest, and what is not claimed.
 * Text read as valid on 2025-01-01.
 */
final class SeizedObjectsReturn {

    /** From the tenth day after the order to return. */
    static final Condition<OnAsset> FROM_THE_TENTH_DAY = Condition.<OnAsset>all(
                    within(momentOfTheAct(), DecreeFacts.RETURN_DUE_SINCE, days(9)))
            .not();

    /** Three months after the custodian received the order, of whichever kind of month. */
    static final Condition<TreatAsForfeited> UNCLAIMED_FOR_THREE_MONTHS = all(
            Condition.<TreatAsForfeited>all(within(momentOfTheAct(), DecreeFacts.ORDER_RECEIVED, months(3)))
                    .not(),
            Condition.<TreatAsForfeited>all(within(momentOfTheAct(), DecreeFacts.ORDER_RECEIVED, days(90)))
                    .not());

    /** What is refunded: the sum and interest on it. */
    static final Provision ART_11 = decree("NL-BIV-11", "art. 11 Besluit inbeslaggenomen voorwerpen")
            .with(Annex.formula(
                    Wording.of("de vergoeding", "the refund"),
                    Wording.of(
                            "hoofdsom en wettelijke rente vanaf de inbeslagneming van geld of de verkoop van het voorwerp "
                                    + "(StatutoryInterest); geen rente in de gevallen van lid 7",
                            "the sum and statutory interest from the seizure of money or the sale of the object "
                                    + "(StatutoryInterest); no interest in the cases of paragraph 7")));

    /** Keeping costs the person entitled nothing before the tenth day after the order to return. */
    static final Provision ART_11_1 = decree("NL-BIV-11-1", "art. 11(1) Besluit inbeslaggenomen voorwerpen")
            .always(only(CHARGE_STORAGE_COSTS).when(all(RETURN_DUE, FROM_THE_TENTH_DAY)));

    /** From then on, what it really cost, if the custodian is not at fault. */
    static final Provision ART_11_2 = decree("NL-BIV-11-2", "art. 11(2) Besluit inbeslaggenomen voorwerpen")
            .noting(Wording.of(
                    "lezing: de negen vrije dagen worden naar art. 5 Atw verlengd als de laatste geen werkdag is; of het bedrag de "
                            + "werkelijke kosten zijn, wordt niet getoetst",
                    "reading: the nine free days are lengthened by art. 5 Atw if the last is no working day; whether the amount is "
                            + "the real cost is not tested"))
            .always(may(CUSTODIAN, CHARGE_STORAGE_COSTS)
                    .when(all(RETURN_DUE, FROM_THE_TENTH_DAY, DecreeFacts.NOT_THE_CUSTODIANS_FAULT)));

    /** An object to be returned is kept at most three months. */
    static final Provision ART_11_3 = Statutes.seizedObjectsDecree(
                    "NL-BIV-11-3", "art. 11(3) Besluit inbeslaggenomen voorwerpen", Check.UNVERIFIED)
            .noting(Wording.of(
                    "lezing: of een maand hier dertig dagen is, is niet gevonden; beide termijnen moeten om zijn",
                    "reading: whether a month is thirty days here was not found; both terms must have passed"))
            .always(only(TREAT_AS_FORFEITED).where(RETURN_DUE).when(UNCLAIMED_FOR_THREE_MONTHS));

    /** Unclaimed after that term, it is treated as if forfeited. */
    static final Provision ART_12 = decree("NL-BIV-12", "art. 12 Besluit inbeslaggenomen voorwerpen")
            .always(may(CUSTODIAN, TREAT_AS_FORFEITED).when(all(RETURN_DUE, UNCLAIMED_FOR_THREE_MONTHS)));

    /** Offspring and products. */
    static final Provision ART_11_4 = offspring("NL-BIV-11-4", "art. 11(4) Besluit inbeslaggenomen voorwerpen");

    /** Offspring and products; the digest does not say which paragraph says what. */
    static final Provision ART_11_5 = offspring("NL-BIV-11-5", "art. 11(5) Besluit inbeslaggenomen voorwerpen");

    /** Interest on money, or on the proceeds of a sale, that must be returned. */
    static final Provision ART_11_6 = decree("NL-BIV-11-6", "art. 11(6) Besluit inbeslaggenomen voorwerpen")
            .noting(Wording.of(
                    "bij contant geld ontstaat de plicht zodra is vastgesteld dat geen uitzondering van lid 7 geldt",
                    "for cash the duty arises once it is determined that no exception of paragraph 7 applies"))
            .always(
                    owes(CUSTODIAN, ORDER_RETURN)
                            .where(all(MONEY_TO_RETURN, BANKNOTES.not(), DecreeFacts.MONEY_FOR_TRUTH.not()))
                            .about(OBJECT)
                            .until(PAY_INTEREST),
                    owes(CUSTODIAN, DETERMINE)
                            .where(all(
                                    DeterminationFacts.NORM.is(DecreeFacts.NO_INTEREST_NORM),
                                    DeterminationFacts.ANSWER.not(),
                                    DecreeFacts.DETERMINED_CASH_TO_RETURN))
                            .about(DecreeFacts.DETERMINED)
                            .until(PAY_INTEREST),
                    may(CUSTODIAN, PAY_INTEREST).when(MONEY_TO_RETURN));

    /** No interest on evidence, on foreign notes that are not current, or on what was kept in cash by order. */
    static final Provision ART_11_7 = decree("NL-BIV-11-7", "art. 11(7) Besluit inbeslaggenomen voorwerpen")
            .always(
                    only(PAY_INTEREST).when(DecreeFacts.MONEY_FOR_TRUTH.not()),
                    only(PAY_INTEREST).where(BANKNOTES).when(DecreeFacts.NO_INTEREST.not()));

    private SeizedObjectsReturn() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_11, ART_11_1, ART_11_2, ART_11_3, ART_12, ART_11_4, ART_11_5, ART_11_6, ART_11_7);
    }

    private static Provision decree(String id, String pinpoint) {
        return Statutes.seizedObjectsDecree(id, pinpoint, Check.VERIFIED);
    }

    private static Provision offspring(String id, String pinpoint) {
        return decree(id, pinpoint)
                .always(counts(
                        Wording.of(
                                "wat inbeslaggenomen dieren of planten voortbrengen",
                                "what seized animals or plants bring forth"),
                        Wording.of(
                                "van wie recht heeft op teruggave, tegen vergoeding van de noodzakelijke kosten",
                                "of whoever is entitled to return, against the necessary costs")));
    }
}
