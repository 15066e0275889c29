package org.confisca.jurisdiction.nl;

import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.ExtendHold.EXTEND_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.hold.ReleaseHold.RELEASE_HOLD;
import static org.confisca.act.report.ReportTransaction.REPORT_TRANSACTION;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.casefile.Office.FIU;
import static org.confisca.casefile.Office.OBLIGED_ENTITY;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.workingDays;

import com.google.common.collect.ImmutableList;
import org.confisca.act.hold.ExtendHold;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.fact.MeasureFacts;
import org.confisca.rule.Annex;
import org.confisca.rule.Fact;
import org.confisca.rule.Nature;
import org.confisca.rule.Power;
import org.confisca.rule.Provision;
import org.confisca.rule.Runs;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Wet ter voorkoming van witwassen en financieren van terrorisme (Wwft): reports of unusual transactions
 * (art. 16), and the hold that FIU-Nederland can put on a transaction (art. 17a). No official text of art. 17a was found;
 * what stands here of it rests on professional press and is marked so.
 */
final class MoneyLaunderingAct {
    static final String IN_FORCE = "2026-07-01";
    static final String MOVED = "2027-07-10";
    static final Wording SUCCESSOR_UNREAD = Wording.of(
            "de regeling gaat dan over naar art. 3.6 van de Implementatiewet (Iwt); die tekst is niet gelezen",
            "the rule then moves to art. 3.6 of the implementation act (Iwt), whose text nobody has read");

    static final Wording REPORTS_UNREAD = Wording.of(
            "vanaf die dag geldt Verordening (EU) 2024/1624; wat dan van art. 16 overblijft, is niet gelezen",
            "from that day Regulation (EU) 2024/1624 applies; what is then left of art. 16 nobody has read");

    /** Why the unit orders the hold. */
    static final Fact<OrderHold, HoldGround> GROUND =
            Fact.told(Wording.of("de grond van de aanhouding", "the ground of the hold"), OrderHold.GROUND);

    /** The institution reports an unusual transaction, done or intended. */
    static final Provision ART_16_1 = Provision.of(
                    "NL-WWFT-16-1",
                    new Citation(Statutes.MONEY_LAUNDERING_ACT, "art. 16(1) Wwft", Check.VERIFIED),
                    Nature.LAW)
            .noting(Wording.of(
                    "gelezen in de tekst van 1 november 2022; of een transactie ongebruikelijk is, beoordeelt de "
                            + "instelling aan de hand van indicatoren die hier niet staan",
                    "read in the text of 1 November 2022; whether a transaction is unusual is for the institution to "
                            + "say by indicators that do not stand here"))
            .always(may(OBLIGED_ENTITY, REPORT_TRANSACTION))
            .unknownFrom(MOVED, REPORTS_UNREAD);

    /** Five working days; see {@link DutchReadings#DAY_OF_REQUEST}. */
    static final Runs<OrderHold> FIVE_WORKING_DAYS = runs(ORDER_HOLD, workingDays(5))
            .stoppedBy(SEIZE, SEIZE_CONSERVATORY, RELEASE_HOLD)
            .extendedBy(EXTEND_HOLD, workingDays(5))
            .onExpiry(HOLD_LAPSED);

    /** Once more, for a foreign unit; see {@link DutchReadings#OWN_REQUEST}. */
    static final Power<ExtendHold> EXTENSION = may(FIU, EXTEND_HOLD)
            .when(all(MeasureFacts.LASTS, MeasureFacts.FOREIGN_REQUEST, MeasureFacts.EXTENSIONS.lessThan(1)));

    /** The hold: at most five working days, on indications or at the request of a foreign unit. */
    static final Provision ART_17A_1 = wwft("NL-WWFT-17A-1", "art. 17a(1) Wwft")
            .from(
                    IN_FORCE,
                    may(FIU, ORDER_HOLD).when(GROUND.isOneOf(HoldGround.INDICATIONS, HoldGround.FOREIGN_REQUEST)),
                    FIVE_WORKING_DAYS)
            .unknownFrom(MOVED, SUCCESSOR_UNREAD);

    /** One extension of five working days, for a foreign unit only. */
    static final Provision ART_17A_2 =
            wwft("NL-WWFT-17A-2", "art. 17a(2) Wwft").from(IN_FORCE, EXTENSION).unknownFrom(MOVED, SUCCESSOR_UNREAD);

    /** The obliged entity complies at once; the unit may end the hold earlier. */
    static final Provision ART_17A_3 = wwft("NL-WWFT-17A-3", "art. 17a(3) Wwft")
            .from(
                    IN_FORCE,
                    owes(OBLIGED_ENTITY, ORDER_HOLD)
                            .until(CONFIRM_HOLD)
                            .endedBy(RELEASE_HOLD, HOLD_LAPSED, SEIZE, SEIZE_CONSERVATORY),
                    may(OBLIGED_ENTITY, CONFIRM_HOLD).when(MeasureFacts.LASTS),
                    may(FIU, RELEASE_HOLD).when(MeasureFacts.LASTS))
            .unknownFrom(MOVED, SUCCESSOR_UNREAD);

    /** The institution is organised so that it can comply at once. */
    static final Provision ART_17A_5 = wwft("NL-WWFT-17A-5", "art. 17a(5) Wwft")
            .with(Annex.leftTo(
                    Wording.of(
                            "of de procedures van de instelling toereikend zijn, beoordeelt haar toezichthouder; zelf zorgt zij ervoor",
                            "whether its procedures are sufficient is for the supervisor; the institution sees to them"),
                    OBLIGED_ENTITY));

    /** To whom a hold can be addressed. */
    static final Provision ART_17A_SCOPE = wwft("NL-WWFT-17A-SCOPE", "art. 17a Wwft")
            .from(
                    IN_FORCE,
                    counts(
                            Wording.of("wie een transactie moet aanhouden", "who must hold a transaction"),
                            Wording.of("elke instelling van de Wwft", "every institution under the act")))
            .unknownFrom(MOVED, SUCCESSOR_UNREAD);

    /** Who orders it. */
    static final Provision ART_17A_WHO = wwft("NL-WWFT-17A-WHO", "art. 17a Wwft")
            .from(
                    IN_FORCE,
                    counts(
                            Wording.of("wie aanhoudt", "who orders the hold"),
                            Wording.of(
                                    "FIU-Nederland zelf, met een bindend verzoek; rechter en officier van justitie komen er niet aan te pas",
                                    "FIU-Nederland itself, by a binding request; it takes neither a judge nor a prosecutor")))
            .unknownFrom(MOVED, SUCCESSOR_UNREAD);

    private MoneyLaunderingAct() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_16_1, ART_17A_1, ART_17A_2, ART_17A_3, ART_17A_5, ART_17A_SCOPE, ART_17A_WHO);
    }

    private static Provision wwft(String id, String pinpoint) {
        return Provision.of(id, new Citation(Statutes.MONEY_LAUNDERING_ACT, pinpoint, Check.SECONDARY), Nature.LAW);
    }
}
