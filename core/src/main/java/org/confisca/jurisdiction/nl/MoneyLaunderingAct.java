package org.confisca.jurisdiction.nl;

import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.ExtendHold.EXTEND_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.hold.ReleaseHold.RELEASE_HOLD;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.casefile.Office.FIU;
import static org.confisca.casefile.Office.OBLIGED_ENTITY;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.workingDays;

import com.google.common.collect.ImmutableList;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.fact.MeasureFacts;
import org.confisca.rule.Fact;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Wet ter voorkoming van witwassen en financieren van terrorisme (Wwft): the hold that FIU-Nederland can put on a
 * transaction. No official text of art. 17a was found; everything here rests on professional press and is marked so.
 */
final class MoneyLaunderingAct {
    private static final String IN_FORCE = "2026-07-01";
    private static final String MOVED = "2027-07-10";
    private static final Wording SUCCESSOR_UNREAD = Wording.of(
            "de regeling gaat dan over naar art. 3.6 van de Implementatiewet (Iwt); die tekst is niet gelezen",
            "the rule then moves to art. 3.6 of the implementation act (Iwt), whose text nobody has read");

    /** Why the unit orders the hold. */
    static final Fact<OrderHold, HoldGround> GROUND =
            Fact.told(Wording.of("de grond van de aanhouding", "the ground of the hold"), OrderHold.GROUND);

    /** The hold: at most five working days, on indications or at the request of a foreign unit. */
    static final Provision ART_17A_1 = wwft("NL-WWFT-17A-1", "art. 17a(1) Wwft")
            .noting(Wording.of(
                    "lezing: de dag van het verzoek telt niet mee; geen bron zegt het",
                    "reading: the day of the request is not counted; no source says so"))
            .from(
                    IN_FORCE,
                    may(FIU, ORDER_HOLD)
                            .when(GROUND.isOneOf(HoldGround.INDICATIONS, HoldGround.FOREIGN_REQUEST)),
                    runs(ORDER_HOLD, workingDays(5))
                            .stoppedBy(SEIZE, SEIZE_CONSERVATORY, RELEASE_HOLD)
                            .extendedBy(EXTEND_HOLD, workingDays(5))
                            .onExpiry(HOLD_LAPSED))
            .unknownFrom(MOVED, SUCCESSOR_UNREAD);

    /** One extension of five working days, for a foreign unit only. */
    static final Provision ART_17A_2 = wwft("NL-WWFT-17A-2", "art. 17a(2) Wwft")
            .noting(Wording.of(
                    "lezing: verlenging alleen voor een buitenlandse eenheid; één bron noemt die voorwaarde niet",
                    "reading: extension for a foreign unit only; one source does not name that condition"))
            .from(
                    IN_FORCE,
                    may(FIU, EXTEND_HOLD)
                            .when(all(
                                    MeasureFacts.LASTS,
                                    MeasureFacts.FOREIGN_REQUEST,
                                    MeasureFacts.EXTENSIONS.lessThan(1))))
            .unknownFrom(MOVED, SUCCESSOR_UNREAD);

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

    private MoneyLaunderingAct() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_17A_1, ART_17A_2, ART_17A_3);
    }

    private static Provision wwft(String id, String pinpoint) {
        return Provision.of(
                id, new Citation(Statutes.MONEY_LAUNDERING_ACT, pinpoint, Check.SECONDARY), Nature.LAW);
    }
}
