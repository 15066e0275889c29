package org.confisca.history;

import java.util.Optional;
import org.confisca.act.SubjectText;
import org.confisca.casefile.Duty;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Subject;
import org.confisca.rule.Cause;
import org.confisca.rule.Step;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/** Says in words what stands differently. */
final class ChangeWords {
    private static final Wording NONE = Wording.of("er niet", "not there");

    private ChangeWords() {}

    static Wording of(Change change) {
        if (change instanceof Change.OfAct act) {
            return act(act);
        }
        if (change instanceof Change.OfState state) {
            return joined(
                    Wording.same(SubjectText.format(state.asset())),
                    state.before().map(LegalState::label),
                    state.after().map(LegalState::label));
        }
        if (change instanceof Change.OfTerm term) {
            RunningTerm either = term.after().or(term::before).orElseThrow();
            return joined(
                    cited(Wording.of("termijn", "term"), either.about(), either.law()),
                    term.before().map(RunningTerm::explanation),
                    term.after().map(RunningTerm::explanation));
        }
        Change.OfDuty duty = (Change.OfDuty) change;
        Duty either = duty.after().or(duty::before).orElseThrow();
        return joined(
                cited(either.what(), either.about(), either.law()),
                duty.before().map(ChangeWords::done),
                duty.after().map(ChangeWords::done));
    }

    private static Wording act(Change.OfAct change) {
        Wording label = change.act().type().label();
        Wording what = Wording.of(
                label.nl() + ", " + change.act().at(),
                label.en() + ", " + change.act().at());
        Optional<Wording> before = change.before().map(ChangeWords::cause);
        Optional<Wording> after = change.after().map(ChangeWords::cause);
        if (!before.equals(after)) {
            return joined(what, before, after);
        }
        Wording stands = after.orElse(NONE);
        return change.before().map(Step::cause).equals(change.after().map(Step::cause))
                ? Wording.of(
                        what.nl() + ": " + stands.nl() + ", met andere gevolgen",
                        what.en() + ": " + stands.en() + ", with other consequences")
                : Wording.of(
                        what.nl() + ": " + stands.nl() + ", om andere redenen",
                        what.en() + ": " + stands.en() + ", for other reasons");
    }

    private static Wording cause(Step step) {
        Cause cause = step.cause();
        if (cause instanceof Cause.ByAuthority) {
            return Wording.of("bevoegd gedaan", "done with power");
        }
        if (cause instanceof Cause.ByLaw) {
            return Wording.of("van rechtswege gebeurd", "done by law");
        }
        return cause instanceof Cause.Irregular
                ? Wording.of("onregelmatig", "irregular")
                : Wording.of("onbeslist", "unsettled");
    }

    private static Wording done(Duty duty) {
        return duty.dischargedAt()
                .map(at -> Wording.of("gedaan op " + at, "done on " + at))
                .orElse(Wording.same("open"));
    }

    private static Wording cited(Wording what, Subject about, Citation law) {
        String where = " (" + SubjectText.format(about) + ", ";
        return Wording.of(
                what.nl() + where + law.place().nl() + ")",
                what.en() + where + law.place().en() + ")");
    }

    private static Wording joined(Wording what, Optional<Wording> before, Optional<Wording> after) {
        Wording was = before.orElse(NONE);
        Wording is = after.orElse(NONE);
        return Wording.of(
                what.nl() + ": eerst " + was.nl() + ", nu " + is.nl(),
                what.en() + ": first " + was.en() + ", now " + is.en());
    }
}
