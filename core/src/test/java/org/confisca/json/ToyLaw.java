package org.confisca.json;

import static org.confisca.act.hold.ExtendHold.EXTEND_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.hold.ReleaseHold.RELEASE_HOLD;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.Office;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.Fact;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.rule.RuleBook;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;
import org.confisca.time.Term;

/** A made-up law, just large enough to meet every kind of answer. */
final class ToyLaw {
    private static final Fact<OrderHold, HoldGround> GROUND =
            Fact.told(Wording.of("de grond", "the ground"), OrderHold.GROUND);

    private ToyLaw() {}

    static RuleBook book() {
        return RuleBook.of(
                "Toy law",
                Vocabulary.standard(),
                GeneralTimeLimitsAct.ACT,
                ImmutableList.of(
                        provision("TOY-1")
                                .from(
                                        "2026-01-01",
                                        may(Office.FIU, ORDER_HOLD).when(GROUND.is(HoldGround.INDICATIONS)),
                                        runs(ORDER_HOLD, Term.workingDays(5))
                                                .stoppedBy(RELEASE_HOLD)
                                                .extendedBy(EXTEND_HOLD, Term.workingDays(5))
                                                .onExpiry(HOLD_LAPSED)),
                        provision("TOY-2").from("2026-01-01", may(Office.FIU, RELEASE_HOLD)),
                        provision("TOY-3")
                                .from(
                                        "2026-01-01",
                                        owes(Office.FIU, ORDER_HOLD)
                                                .within(Term.days(2))
                                                .until(RELEASE_HOLD))));
    }

    private static Provision provision(String id) {
        return Provision.of(
                id,
                new Citation(new LegalSource.Practice("Toy law", Optional.empty()), id, Check.VERIFIED),
                Nature.NOT_LAW);
    }
}
