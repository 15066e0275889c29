package org.confisca.jurisdiction.nl;

import static org.confisca.rule.Interpretation.on;
import static org.confisca.rule.Interpretation.otherwise;
import static org.confisca.rule.Interpretation.without;
import static org.confisca.time.Term.months;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.hold.ExtendHold;
import org.confisca.casefile.Office;
import org.confisca.fact.MeasureFacts;
import org.confisca.rule.Condition;
import org.confisca.rule.Interpretation;
import org.confisca.rule.Interpretation.Swap;
import org.confisca.rule.Limit;
import org.confisca.rule.Ordered;
import org.confisca.rule.Owes;
import org.confisca.rule.Provision;
import org.confisca.rule.Rule;
import org.confisca.rule.Runs;
import org.confisca.rule.Supply;
import org.confisca.rule.Words;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;

/**
 * The interpretation register of the Dutch book: where the text can be read in more than one way, which reading the book uses
 * and on what authority, and what else it could be. A choice that nobody contests stays a note of its provision.
 */
final class DutchReadings {
    /** Whether the object has to go back before the seizure is over. */
    static final Interpretation END_OF_SEIZURE = on(
                    "NL-SV-134-2",
                    "end-of-seizure",
                    Wording.of(
                            "wat beëindigt het beslag als teruggave is gelast?",
                            "what ends the seizure when return was ordered?"))
            .using(
                    "order",
                    Wording.of(
                            "de last tot teruggave beëindigt het beslag al, ook zonder feitelijke teruggave",
                            "the order to return already ends the seizure, whether or not the object is handed over"),
                    judgment("ECLI:NL:HR:2017:2861", "HR 14 November 2017, ECLI:NL:HR:2017:2861"))
            .or(
                    "return",
                    Wording.of(
                            "het beslag eindigt pas als het voorwerp is teruggegeven of de waarde is uitbetaald",
                            "the seizure ends only when the object is returned or its value is paid out"),
                    without(CriminalProcedureSeizure.ORDER_ENDS_SEIZURE),
                    Statutes.criminalProcedureArticle("art. 134(2)(a) Sv"));

    /** Whether the day of the request is one of the five. */
    static final Interpretation DAY_OF_REQUEST = on(
                    "NL-WWFT-17A-1",
                    "day-of-request",
                    Wording.of(
                            "telt de dag van het verzoek mee voor de vijf werkdagen?",
                            "is the day of the request one of the five working days?"))
            .using(
                    "not-counted",
                    Wording.of("de dag van het verzoek telt niet mee", "the day of the request is not counted"))
            .or(
                    "counted",
                    Wording.of(
                            "de dag van het verzoek is de eerste van de vijf, als het een werkdag is",
                            "the day of the request is the first of the five, if it is a working day"),
                    otherwise(
                            MoneyLaunderingAct.FIVE_WORKING_DAYS,
                            MoneyLaunderingAct.FIVE_WORKING_DAYS.countingTheDayItself()));

    /** Whether the unit can extend a hold of its own motion. */
    static final Interpretation OWN_REQUEST = on(
                    "NL-WWFT-17A-2",
                    "own-request",
                    Wording.of(
                            "kan een aanhouding uit eigen beweging worden verlengd, tot tien werkdagen?",
                            "can a hold of the unit's own motion be extended, to ten working days?"))
            .using(
                    "foreign-only",
                    Wording.of(
                            "verlenging alleen op verzoek van een buitenlandse eenheid; uit eigen beweging vijf werkdagen",
                            "extension at the request of a foreign unit only; five working days of its own motion"),
                    holdSource("art. 17a(2) Wwft, consultation text"),
                    holdSource("art. 17a Wwft, professional press of March 2026"))
            .or(
                    "any",
                    Wording.of(
                            "verlenging ook uit eigen beweging, samen tien werkdagen",
                            "extension of its own motion too, ten working days together"),
                    otherwise(
                            MoneyLaunderingAct.EXTENSION,
                            Words.may(Office.FIU, ExtendHold.EXTEND_HOLD)
                                    .when(Condition.all(MeasureFacts.LASTS, MeasureFacts.EXTENSIONS.lessThan(1)))),
                    holdSource("art. 17a Wwft, one trade-press piece"));

    /** How many days three years are. */
    static final Interpretation THREE_YEARS_OF_DETENTION = on(
                    "NL-SR-36E-11",
                    "three-years",
                    Wording.of(
                            "hoeveel dagen zijn de drie jaren gijzeling?",
                            "how many days are the three years of detention?"))
            .using(
                    "by-offence",
                    Wording.of(
                            "1080 dagen voor feiten van vóór 25 juli 2020; 1095 voor latere, wat geen uitspraak met "
                                    + "zoveel woorden zegt",
                            "1080 days for offences before 25 July 2020; 1095 for later ones, which no judgment says in as "
                                    + "many words"),
                    judgment("ECLI:NL:HR:2022:805", "HR 31 May 2022, ECLI:NL:HR:2022:805"))
            .or(
                    "always-1095",
                    Wording.of(
                            "1095 dagen, ook voor oudere feiten die later worden berecht; zo het daar verkorte arrest",
                            "1095 days, also for older offences that are judged later; so the appeal judgment cut there"),
                    otherwise(CriminalCodeDeprivation.DETENTION_CAP, cap(3 * 365)),
                    judgment("ECLI:NL:HR:2022:805", "court of appeal 2 February 2021, in ECLI:NL:HR:2022:805"))
            .or(
                    "always-1080",
                    Wording.of("1080 dagen, ook voor latere feiten", "1080 days, also for later offences"),
                    otherwise(CriminalCodeDeprivation.DETENTION_CAP, cap(3 * 360)));

    /** Whether the months of a complaint are months of thirty days. */
    static final Interpretation THREE_MONTHS = on(
                    "NL-SV-552A-3",
                    "three-months",
                    Wording.of(
                            "zijn de drie maanden negentig dagen of maanden van de kalender?",
                            "are the three months ninety days or months of the calendar?"))
            .using(
                    "ninety-days",
                    Wording.of("drie maanden zijn negentig dagen", "three months are ninety days"),
                    Statutes.criminalProcedureArticle("art. 136 Sv"))
            .or(
                    "calendar",
                    Wording.of("drie maanden van de kalender", "three months of the calendar"),
                    new Interpretation.Otherwise(ImmutableList.of(
                            new Swap(
                                    CriminalProcedureComplaints.LODGED_IN_TIME_AFTER_END,
                                    Optional.of(CriminalProcedureComplaints.lodgedAfterEnd(months(3)))),
                            new Swap(
                                    CriminalProcedureComplaints.DECIDED_AFTER_END,
                                    Optional.of(CriminalProcedureComplaints.decidedAfterEnd(months(3)))))));

    /** Whether a dangerous object can be sold after silence. */
    static final Interpretation DANGER_AFTER_SILENCE = on(
                    "NL-SV-117-2",
                    "danger-after-silence",
                    Wording.of(
                            "geldt ook na zwijgen op het verzoek dat gevaarlijke voorwerpen slechts worden vernietigd?",
                            "are dangerous objects only destroyed after silence on the request as well?"))
            .using(
                    "destruction-only",
                    Wording.of(
                            "ja; wie dan wil vervreemden, laat vaststellen dat het voorwerp niet gevaarlijk is, en dat kan "
                                    + "ook de bewaarder",
                            "yes; whoever then wants to sell has it determined that the object is not dangerous, which the "
                                    + "custodian can do too"),
                    Statutes.criminalProcedureArticle("art. 117(2) Sv"))
            .or(
                    "custodian-free",
                    Wording.of(
                            "na zes weken zwijgen kan de bewaarder zonder meer doen wat was gevraagd",
                            "after six weeks' silence the custodian can do what was asked without more"),
                    without(
                            CriminalProcedureCustody.NO_SALE_OF_DANGER,
                            CriminalProcedureCustody.NO_GIVING_UP_OF_DANGER,
                            CriminalProcedureCustody.NO_USE_OF_DANGER),
                    Statutes.criminalProcedureArticle("art. 117(5) Sv"));

    /** Whether disposal without leave opens the duty to pay the value. */
    static final Interpretation VALUE_WITHOUT_LEAVE = on(
                    "NL-SV-119-2",
                    "value-without-leave",
                    Wording.of(
                            "moet ook wie zonder machtiging vernietigt, prijsgeeft of anders gebruikt de waarde uitkeren?",
                            "does whoever destroys, gives up or uses otherwise without authorisation owe the value too?"))
            .using("owed-at-once", Wording.of("ja, meteen", "yes, at once"))
            .or(
                    "ended-custody-only",
                    Wording.of(
                            "nee; de tekst spreekt van bewaring die met machtiging of door tijdsverloop eindigde",
                            "no; the text speaks of custody that ended with authorisation or by lapse of time"),
                    without(
                            CriminalProcedureCustody.DESTROYED_WITHOUT_LEAVE,
                            CriminalProcedureCustody.GIVEN_UP_WITHOUT_LEAVE,
                            CriminalProcedureCustody.USED_WITHOUT_LEAVE),
                    Statutes.criminalProcedureArticle("art. 119(2) Sv"));

    /** Whether execution ends a seizure. */
    static final Interpretation EXECUTION_ENDS_SEIZURE = on(
                    "NL-SV-6-4-4",
                    "execution-ends-seizure",
                    Wording.of("eindigt het beslag met de executie?", "does execution end the seizure?"))
            .using(
                    "ended",
                    Wording.of(
                            "met de executie is ook het beslag geëindigd; het artikel zegt het niet met zoveel woorden",
                            "execution ends the seizure too; the article does not say so in as many words"))
            .or(
                    "closed-list",
                    Wording.of(
                            "nee; het staat niet in de gesloten lijst van wat een beslag beëindigt",
                            "no; it is not in the closed list of what ends a seizure"),
                    without(CriminalProcedureExecution.LEVY_ENDS_SEIZURE),
                    Statutes.criminalProcedureArticle("art. 134(2) Sv"));

    /** What a month of the decree is. No rule of the book turns on it. */
    static final Interpretation MONTH_OF_THE_DECREE = on(
                    "NL-BIV-11-3",
                    "month",
                    Wording.of(
                            "is een maand in het Besluit inbeslaggenomen voorwerpen dertig dagen?",
                            "is a month in the decree on seized objects thirty days?"))
            .using(
                    "calendar",
                    Wording.of(
                            "nee: art. 136 Sv omschrijft de maand van het wetboek, niet die van een besluit",
                            "no: art. 136 Sv defines the month of the code, not that of a decree"))
            .or(
                    "thirty-days",
                    Wording.of(
                            "ja: het besluit berust op het wetboek en spreekt zijn taal",
                            "yes: the decree rests on the code and speaks its language"),
                    new Interpretation.NotCarriedOut(Wording.of(
                            "geen regel van het boek telt deze drie maanden",
                            "no rule of the book counts these three months")));

    private DutchReadings() {}

    /**
     * The register for a book with these provisions.
     *
     * @param provisions the provisions of the Dutch book
     */
    static ImmutableList<Interpretation> register(ImmutableList<Provision> provisions) {
        return ImmutableList.of(
                END_OF_SEIZURE,
                DANGER_AFTER_SILENCE,
                VALUE_WITHOUT_LEAVE,
                withinDays(provisions),
                THREE_MONTHS,
                EXECUTION_ENDS_SEIZURE,
                THREE_YEARS_OF_DETENTION,
                DAY_OF_REQUEST,
                OWN_REQUEST,
                MONTH_OF_THE_DECREE);
    }

    /** Whether "within n days" is the contrary indication that art. 130 speaks of. Every term of the code in days turns on it. */
    private static Interpretation withinDays(ImmutableList<Provision> provisions) {
        return on(
                        "NL-SV-130",
                        "within-days",
                        Wording.of(
                                "zijn 'binnen n dagen' vrije dagen, zodat ook de laatste dag niet meetelt?",
                                "are 'within n days' free days, so that the last day is not counted either?"))
                .using(
                        "contrary",
                        Wording.of(
                                "nee: 'binnen' is de aanwijzing van het tegendeel; alleen de eerste dag telt niet mee",
                                "no: 'within' is the indication to the contrary; only the first day is not counted"))
                .or(
                        "free-days",
                        Wording.of(
                                "ja: er liggen n hele dagen tussen, en de dag daarna is de laatste",
                                "yes: n whole days lie in between, and the day after them is the last"),
                        new Interpretation.Otherwise(freeDays(provisions)),
                        Statutes.criminalProcedureArticle("art. 130 Sv"));
    }

    private static ImmutableList<Swap> freeDays(ImmutableList<Provision> provisions) {
        Term free = free(CriminalProcedureCustody.TIME_TO_COMPLAIN);
        ImmutableList.Builder<Swap> swaps = ImmutableList.<Swap>builder()
                .add(
                        new Swap(
                                CriminalProcedureCustody.RETURN_AFTER_NOTICE,
                                Optional.of(CriminalProcedureCustody.returnAfterNotice(free))),
                        new Swap(
                                CriminalProcedureCustody.KEEP_AFTER_NOTICE,
                                Optional.of(CriminalProcedureCustody.keepAfterNotice(free))));
        provisions.stream()
                .filter(provision -> provision.citation().source().equals(Statutes.CODE_OF_CRIMINAL_PROCEDURE))
                .flatMap(provision -> provision.editions().stream())
                .flatMap(edition -> edition.rules().stream())
                .forEach(rule -> inFreeDays(rule).ifPresent(other -> swaps.add(new Swap(rule, Optional.of(other)))));
        return swaps.build();
    }

    private static Optional<Rule> inFreeDays(Rule rule) {
        if (rule instanceof Runs<?> runs && runs.length().unit() == TermUnit.DAYS) {
            return Optional.of(runs.lasting(free(runs.length())));
        }
        return rule instanceof Owes<?> owes
                ? owes.time().filter(term -> term.unit() == TermUnit.DAYS).map(term -> owes.within(free(term)))
                : Optional.empty();
    }

    private static Term free(Term days) {
        return Term.days(days.amount() + 1);
    }

    private static Limit<OrderDeprivation> cap(int days) {
        Ordered<OrderDeprivation, Integer> most = Ordered.offRecord(
                Wording.of("drie jaren in dagen", "three years in days"),
                new Supply.LawText(),
                matter -> Optional.of(days));
        return Words.only(OrderDeprivation.ORDER_DEPRIVATION).when(CriminalCodeDeprivation.DETENTION_DAYS.atMost(most));
    }

    private static Citation judgment(String ecli, String pinpoint) {
        return new Citation(new LegalSource.Judgment(ecli), pinpoint, Check.OFFICIAL);
    }

    private static Citation holdSource(String pinpoint) {
        return new Citation(Statutes.MONEY_LAUNDERING_ACT, pinpoint, Check.SECONDARY);
    }
}
