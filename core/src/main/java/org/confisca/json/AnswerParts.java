package org.confisca.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.confisca.rule.Assessment;
import org.confisca.rule.Missing;
import org.confisca.rule.Reason;
import org.confisca.source.ProvisionId;
import org.confisca.source.RuleId;

/** The parts of an answer, as case files name them. */
final class AnswerParts {

    private AnswerParts() {}

    static ImmutableSet<ProvisionId> powers(Assessment assessment) {
        return assessment instanceof Assessment.Permitted permitted
                ? permitted.powers().stream().map(RuleId::provision).collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }

    static ImmutableSet<String> reasons(Assessment assessment) {
        return assessment instanceof Assessment.Refused refused
                ? refused.reasons().stream().map(AnswerParts::code).collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }

    static ImmutableList<Missing> missing(Assessment assessment) {
        return assessment.match(
                permitted -> ImmutableList.of(), Assessment.Refused::unknown, Assessment.Undetermined::missing);
    }

    /** A reason as a case file names it. */
    static String code(Reason reason) {
        if (reason instanceof Reason.Forbidden limit) {
            return limit.rule().provision().value();
        }
        if (reason instanceof Reason.PowerFails power) {
            return power.rule().provision().value();
        }
        if (reason instanceof Reason.NotInForce law) {
            return "NOT_IN_FORCE:" + law.provision().value();
        }
        if (reason instanceof Reason.NoPower) {
            return "NO_POWER";
        }
        return reason instanceof Reason.DoesNotFit ? "DOES_NOT_FIT" : "OUT_OF_ORDER";
    }
}
