package org.confisca.model;

import static org.confisca.act.seizure.ReturnRoute.COMPLAINT_FOUNDED;
import static org.confisca.act.seizure.ReturnRoute.CONFISCATION_REVOKED;
import static org.confisca.act.seizure.ReturnRoute.TO_ENTITLED_AFTER_NOTICE;
import static org.confisca.act.seizure.ReturnRoute.TO_ENTITLED_AFTER_WAIVER;
import static org.confisca.act.seizure.ReturnRoute.TO_POSSESSOR;
import static org.confisca.casefile.WithdrawalRoute.CONVICTION;
import static org.confisca.casefile.WithdrawalRoute.OFFENCE_ESTABLISHED;
import static org.confisca.casefile.WithdrawalRoute.SEPARATE_ORDER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDateTime;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.model.CaseMoves.Hearing;
import org.confisca.testkit.Files;

/** The streets of the Dutch slice. Each starts from the usual file on a Monday. */
final class Streets {
    private static final CaseFile FILE = Files.usual().file();
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-07-06T10:00");
    private static final ImmutableList<Duration> AT_ONCE = ImmutableList.of(Duration.ZERO);
    private static final ImmutableList<Duration> AT_ONCE_OR_NEXT_DAY =
            ImmutableList.of(Duration.ZERO, Duration.ofDays(1));
    private static final Hearing BOTH_THERE = Hearing.of("OM P1", "OM P1");
    private static final Hearing SUSPECT_ABSENT = Hearing.of("OM P1", "OM");
    private static final Hearing NO_APPEAL = Hearing.of("", "");

    private Streets() {}

    /** A bank balance is held, held again, and seized. */
    static Street hold() {
        return new Street(
                "hold",
                FILE,
                MONDAY,
                ImmutableList.of(
                        HoldMoves.hold("A2", "H1", "H2"),
                        HoldMoves.holds(),
                        CustodyMoves.seize("A2", "S1"),
                        CustodyMoves.interest("A2"),
                        CustodyMoves.orderReturn(Office.PUBLIC_PROSECUTOR, ImmutableList.of(TO_POSSESSOR), "A2"),
                        CustodyMoves.giveBack("A2")),
                ImmutableSet.of(),
                AT_ONCE_OR_NEXT_DAY);
    }

    /** A car is seized and goes back, to the possessor or to another person. */
    static Street giveBack() {
        return new Street(
                "return",
                FILE,
                MONDAY,
                ImmutableList.of(
                        CustodyMoves.seize("A1", "S1", "S2"),
                        CustodyMoves.waive(),
                        CustodyMoves.notice(),
                        CustodyMoves.interest("A1"),
                        CustodyMoves.entitled("A1"),
                        CustodyMoves.orderReturn(
                                Office.PUBLIC_PROSECUTOR,
                                ImmutableList.of(TO_POSSESSOR, TO_ENTITLED_AFTER_WAIVER, TO_ENTITLED_AFTER_NOTICE),
                                "A1"),
                        CustodyMoves.giveBack("A1"),
                        CustodyMoves.keep("A1"),
                        CustodyMoves.treatAsForfeited("A1"),
                        CustodyMoves.dispose("A1", "M1")),
                ImmutableSet.of(Mark.Limit.NOTICE),
                AT_ONCE);
    }

    /** A seized car is sold, destroyed, given up or used before any decision, by leave or by silence. */
    static Street earlyDisposal() {
        return new Street(
                "early disposal",
                FILE,
                MONDAY,
                ImmutableList.of(
                        CustodyMoves.seize("A1", "S1", "S2"),
                        CustodyMoves.waive(),
                        CustodyMoves.leave(
                                ImmutableList.of(Disposition.SALE, Disposition.DESTRUCTION), "A1", "RQ1", "RQ2"),
                        CustodyMoves.dangerous("A1"),
                        CustodyMoves.dispose("A1", "M1"),
                        CustodyMoves.interest("A1", "M1"),
                        CustodyMoves.orderReturn(Office.PUBLIC_PROSECUTOR, ImmutableList.of(TO_POSSESSOR), "A1", "M1"),
                        CustodyMoves.giveBack("A1", "M1"),
                        CustodyMoves.treatAsForfeited("A1", "M1")),
                ImmutableSet.of(),
                AT_ONCE);
    }

    /** The possessor complains about a seizure, with and without a prosecution. */
    static Street complaint() {
        return new Street(
                "complaint",
                FILE,
                MONDAY,
                ImmutableList.of(
                        CustodyMoves.seize("A1", "S1"),
                        CaseMoves.courtOnInterest("A1"),
                        CaseMoves.anotherEntitled("A1"),
                        CaseMoves.complaints("P1", "K1", "K2"),
                        CaseMoves.prosecution(),
                        CaseMoves.judgment(NO_APPEAL),
                        CustodyMoves.orderReturn(Office.COURT_IN_CHAMBERS, ImmutableList.of(COMPLAINT_FOUNDED), "A1"),
                        CustodyMoves.orderReturn(Office.PUBLIC_PROSECUTOR, ImmutableList.of(TO_POSSESSOR), "A1"),
                        CustodyMoves.giveBack("A1")),
                ImmutableSet.of(Mark.Limit.COMPLAINT_AFTER_CASE, Mark.Limit.COMPLAINT_WITHOUT_CASE),
                AT_ONCE);
    }

    /** The possessor complains about the seizure of a car that is destroyed meanwhile, and is paid for it. */
    static Street payment() {
        return new Street(
                "payment",
                FILE,
                MONDAY,
                ImmutableList.of(
                        CustodyMoves.seize("A1", "S1", "S2"),
                        CustodyMoves.leave(ImmutableList.of(Disposition.DESTRUCTION), "A1"),
                        CustodyMoves.dispose("A1", "M1"),
                        CaseMoves.courtOnInterest("A1"),
                        CaseMoves.anotherEntitled("A1"),
                        CaseMoves.complaints("P1", "K1", "K2"),
                        CustodyMoves.orderReturn(Office.COURT_IN_CHAMBERS, ImmutableList.of(COMPLAINT_FOUNDED), "A1"),
                        CustodyMoves.giveBack("A1"),
                        CustodyMoves.payOut("A1")),
                ImmutableSet.of(Mark.Limit.COMPLAINT_WITHOUT_CASE),
                AT_ONCE);
    }

    /** The possessor complains because the car is to go to somebody else. */
    static Street notice() {
        return new Street(
                "notice",
                FILE,
                MONDAY,
                ImmutableList.of(
                        CustodyMoves.seize("A1", "S1"),
                        CustodyMoves.notice(),
                        CustodyMoves.interest("A1"),
                        CustodyMoves.entitled("A1"),
                        CaseMoves.complaints("P1", "K1", "K2"),
                        CustodyMoves.keep("A1"),
                        CustodyMoves.orderReturn(Office.COURT_IN_CHAMBERS, ImmutableList.of(COMPLAINT_FOUNDED), "A1"),
                        CustodyMoves.orderReturn(
                                Office.PUBLIC_PROSECUTOR,
                                ImmutableList.of(TO_POSSESSOR, TO_ENTITLED_AFTER_NOTICE),
                                "A1"),
                        CustodyMoves.giveBack("A1")),
                ImmutableSet.of(Mark.Limit.NOTICE, Mark.Limit.COMPLAINT_WITHOUT_CASE),
                AT_ONCE);
    }

    /** The court decides, the parties appeal or not, and the car falls to the State, is sold or reused. */
    static Street judgment() {
        return new Street(
                "judgment",
                FILE,
                MONDAY,
                ImmutableList.of(
                        CustodyMoves.seize("A1", "S1"),
                        CaseMoves.prosecution(),
                        CaseMoves.judgment(NO_APPEAL, Hearing.of("P1", "P1")),
                        CaseMoves.forfeit("A1", ImmutableList.of("F1"), BOTH_THERE, SUSPECT_ABSENT),
                        CaseMoves.deliverOrPay("A1"),
                        CaseMoves.appeals(),
                        CustodyMoves.leave(ImmutableList.of(Disposition.SALE), "A1"),
                        CustodyMoves.dispose("A1", "M1"),
                        CaseMoves.reuse(ImmutableList.of("G1", "G2"), "A1", "M1"),
                        CaseMoves.revoke(),
                        CustodyMoves.noInterest("A1", "M1"),
                        CustodyMoves.orderReturn(Office.PUBLIC_PROSECUTOR, ImmutableList.of(TO_POSSESSOR), "A1", "M1"),
                        CustodyMoves.giveBack("A1", "M1")),
                ImmutableSet.of(Mark.Limit.THIRD_PERSONS),
                AT_ONCE);
    }

    /** The convict appeals and goes on to cassation; the car falls to the State when nothing is left, or never. */
    static Street higherCourts() {
        return new Street(
                "higher courts",
                FILE,
                MONDAY,
                ImmutableList.of(
                        CustodyMoves.seize("A1", "S1"),
                        CaseMoves.prosecution(),
                        CaseMoves.judgment(NO_APPEAL, Hearing.of("P1", "P1")),
                        CaseMoves.forfeit("A1", ImmutableList.of("F1"), NO_APPEAL, Hearing.of("P1", "")),
                        CaseMoves.appeals(),
                        CaseMoves.rulings(ImmutableList.of("R1", "R2"), NO_APPEAL, Hearing.of("P1", "P1")),
                        CustodyMoves.dispose("A1", "M1"),
                        CustodyMoves.noInterest("A1"),
                        CustodyMoves.orderReturn(Office.PUBLIC_PROSECUTOR, ImmutableList.of(TO_POSSESSOR), "A1"),
                        CustodyMoves.giveBack("A1")),
                ImmutableSet.of(Mark.Limit.THIRD_PERSONS),
                AT_ONCE);
    }

    /** Somebody else's boat is forfeited; the owner complains about that, and there can be cassation against the ruling. */
    static Street thirdPerson() {
        return new Street(
                "third person",
                FILE,
                MONDAY,
                ImmutableList.of(
                        CustodyMoves.seize("A3", "S1"),
                        CaseMoves.prosecution(),
                        CaseMoves.judgment(NO_APPEAL),
                        CaseMoves.badFaith("A3"),
                        CaseMoves.forfeit("A3", ImmutableList.of("F1"), NO_APPEAL),
                        CaseMoves.objections("P2", "F1", "K1", "OM", "P2"),
                        CaseMoves.appeals(),
                        CaseMoves.courtOnEntitlement("P2", "A3", "M3"),
                        CustodyMoves.orderReturn(
                                Office.COURT_IN_CHAMBERS, ImmutableList.of(CONFISCATION_REVOKED), "A3", "M3"),
                        CustodyMoves.giveBack("A3", "M3"),
                        CustodyMoves.leave(ImmutableList.of(Disposition.SALE, Disposition.DESTRUCTION), "A3"),
                        CustodyMoves.dispose("A3", "M3"),
                        CustodyMoves.payOut("A3"),
                        CaseMoves.reuse(ImmutableList.of("G1"), "A3", "M3")),
                ImmutableSet.of(Mark.Limit.THIRD_PERSONS),
                AT_ONCE);
    }

    /** A dangerous car is withdrawn from circulation, with a judgment or separately, and destroyed or given back. */
    static Street withdrawal() {
        return new Street(
                "withdrawal",
                FILE,
                MONDAY,
                ImmutableList.of(
                        CustodyMoves.seize("A1", "S1"),
                        CaseMoves.prosecution(),
                        CaseMoves.judgment(NO_APPEAL, Hearing.of("P1 OM", "P1 OM")),
                        CaseMoves.dangerousAndCommitted("A1"),
                        CaseMoves.withdraw(
                                "A1",
                                ImmutableList.of("W1"),
                                ImmutableList.of(CONVICTION, OFFENCE_ESTABLISHED, SEPARATE_ORDER),
                                NO_APPEAL),
                        CaseMoves.appeals(),
                        CustodyMoves.leave(ImmutableList.of(Disposition.SALE), "A1"),
                        CustodyMoves.dispose("A1", "M1"),
                        CaseMoves.reuse(ImmutableList.of("G1"), "A1"),
                        CustodyMoves.noInterest("A1"),
                        CustodyMoves.orderReturn(Office.PUBLIC_PROSECUTOR, ImmutableList.of(TO_POSSESSOR), "A1"),
                        CustodyMoves.giveBack("A1")),
                ImmutableSet.of(Mark.Limit.THIRD_PERSONS),
                AT_ONCE);
    }

    /** A sum is secured on a car of the suspect and on a boat of somebody else. */
    static Street security() {
        return new Street(
                "security",
                FILE,
                MONDAY,
                ImmutableList.of(
                        HoldMoves.authorise(Purpose.DEPRIVATION),
                        HoldMoves.secure("A1", Relation.OWN, Purpose.DEPRIVATION, "C1"),
                        CaseMoves.prosecution(),
                        CaseMoves.judgment(NO_APPEAL),
                        CaseMoves.deprivation(Hearing.of("P1", "P1")),
                        CaseMoves.appeals(),
                        CaseMoves.forfeit("A1", ImmutableList.of("F1"), NO_APPEAL),
                        CaseMoves.complaints("P1", "K1"),
                        CaseMoves.sanctionUnlikely(),
                        CustodyMoves.noInterest("A1"),
                        CustodyMoves.waive(),
                        CustodyMoves.orderReturn(Office.COURT_IN_CHAMBERS, ImmutableList.of(COMPLAINT_FOUNDED), "A1"),
                        CustodyMoves.orderReturn(
                                Office.PUBLIC_PROSECUTOR,
                                ImmutableList.of(TO_POSSESSOR, TO_ENTITLED_AFTER_WAIVER),
                                "A1"),
                        CustodyMoves.giveBack("A1")),
                ImmutableSet.of(Mark.Limit.COMPLAINT_AFTER_CASE, Mark.Limit.COMPLAINT_WITHOUT_CASE, Mark.Limit.CLAIM),
                AT_ONCE);
    }

    /** Somebody else's boat is secured as sheltered property, or forfeited. */
    static Street otherOwner() {
        return new Street(
                "other owner",
                FILE,
                MONDAY,
                ImmutableList.of(
                        HoldMoves.authorise(Purpose.DEPRIVATION),
                        HoldMoves.secure("A3", Relation.SHELTERED, Purpose.DEPRIVATION, "C1"),
                        HoldMoves.sheltered("A3"),
                        CaseMoves.prosecution(),
                        CaseMoves.judgment(NO_APPEAL),
                        CaseMoves.badFaith("A3"),
                        CaseMoves.forfeit(
                                "A3", ImmutableList.of("F1"), Hearing.of("P1 P2", "P1"), Hearing.of("P1 P2", "P1 P2")),
                        CaseMoves.appeals(),
                        CustodyMoves.dispose("A3", "M3"),
                        CaseMoves.complaints("P2", "K1"),
                        CaseMoves.sanctionUnlikely(),
                        CustodyMoves.orderReturn(Office.COURT_IN_CHAMBERS, ImmutableList.of(COMPLAINT_FOUNDED), "A3"),
                        CustodyMoves.noInterest("A3"),
                        CustodyMoves.orderReturn(Office.PUBLIC_PROSECUTOR, ImmutableList.of(TO_POSSESSOR), "A3"),
                        CustodyMoves.giveBack("A3"),
                        CaseMoves.reuse(ImmutableList.of("G1"), "A3", "M3")),
                ImmutableSet.of(
                        Mark.Limit.THIRD_PERSONS, Mark.Limit.COMPLAINT_AFTER_CASE, Mark.Limit.COMPLAINT_WITHOUT_CASE),
                AT_ONCE);
    }

    /**
     * All at once on one car: too much to be walked to its end, so what is found is that nothing goes wrong in the
     * first so many states.
     */
    static Street whole() {
        return new Street(
                "whole",
                FILE,
                MONDAY,
                ImmutableList.of(
                        CustodyMoves.seize("A1", "S1", "S2"),
                        HoldMoves.hold("A1", "H1"),
                        HoldMoves.holds(),
                        HoldMoves.authorise(Purpose.DEPRIVATION),
                        HoldMoves.secure("A1", Relation.OWN, Purpose.DEPRIVATION, "C1"),
                        CustodyMoves.waive(),
                        CustodyMoves.notice(),
                        CustodyMoves.interest("A1", "M1"),
                        CaseMoves.courtOnInterest("A1"),
                        CaseMoves.sanctionUnlikely(),
                        CustodyMoves.entitled("A1", "M1"),
                        CustodyMoves.orderReturn(
                                Office.PUBLIC_PROSECUTOR,
                                ImmutableList.of(TO_POSSESSOR, TO_ENTITLED_AFTER_WAIVER, TO_ENTITLED_AFTER_NOTICE),
                                "A1",
                                "M1"),
                        CustodyMoves.orderReturn(
                                Office.COURT_IN_CHAMBERS, ImmutableList.of(COMPLAINT_FOUNDED), "A1", "M1"),
                        CustodyMoves.giveBack("A1", "M1"),
                        CustodyMoves.keep("A1", "M1"),
                        CustodyMoves.treatAsForfeited("A1", "M1"),
                        CustodyMoves.leave(ImmutableList.copyOf(Disposition.values()), "A1", "RQ1", "RQ2"),
                        CustodyMoves.dispose("A1", "M1"),
                        CustodyMoves.payOut("A1"),
                        CaseMoves.prosecution(),
                        CaseMoves.judgment(NO_APPEAL, BOTH_THERE, SUSPECT_ABSENT),
                        CaseMoves.forfeit("A1", ImmutableList.of("F1", "F2"), BOTH_THERE, SUSPECT_ABSENT),
                        CaseMoves.deprivation(BOTH_THERE),
                        CaseMoves.appeals(),
                        CaseMoves.complaints("P1", "K1", "K2"),
                        CaseMoves.anotherEntitled("A1"),
                        CaseMoves.reuse(ImmutableList.of("G1", "G2"), "A1", "M1"),
                        CaseMoves.revoke()),
                // without the limits of two years, which reach beyond the day from which the law on holds has not been
                // read
                ImmutableSet.of(Mark.Limit.NOTICE, Mark.Limit.THIRD_PERSONS, Mark.Limit.COMPLAINT_AFTER_CASE),
                AT_ONCE);
    }

    /** Those that are walked to their end. */
    static ImmutableList<Street> all() {
        return ImmutableList.of(
                hold(),
                giveBack(),
                earlyDisposal(),
                payment(),
                complaint(),
                notice(),
                judgment(),
                higherCourts(),
                thirdPerson(),
                withdrawal(),
                security(),
                otherOwner());
    }
}
