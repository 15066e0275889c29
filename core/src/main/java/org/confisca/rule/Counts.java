package org.confisca.rule;

import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * {@code counts}: what the law takes as given once a premise is there, unless somebody on whom the burden lies shows the
 * contrary. It is the one place where silence may count against somebody, and it never stands without its citation and
 * its burden.
 *
 * @param <A> the acts
 */
public final class Counts<A extends Act> extends Rule {
    private final Wording conclusion;
    private final Condition<A> premise;
    private final YesNo<A> contrary;
    private final Office burden;

    Counts(Wording conclusion, Condition<A> premise, YesNo<A> contrary, Office burden) {
        this.conclusion = conclusion;
        this.premise = premise;
        this.contrary = contrary;
        this.burden = burden;
    }

    /**
     * The conclusion as a fact that conditions can use: so if the premise holds and the contrary has not been shown; not
     * so if it has been shown; unknown only if the premise is.
     *
     * @param law the provision that says so
     * @return the fact
     */
    public YesNo<A> fact(Citation law) {
        Wording name = Wording.of(
                conclusion.nl() + " (vermoeden, bewijslast: " + burden.label().nl() + "; " + law.in(Language.NL) + ")",
                conclusion.en() + " (presumption, burden: " + burden.label().en() + "; " + law.in(Language.EN) + ")");
        return YesNo.offRecord(name, supply(), matter -> switch (judge(matter, law)) {
            case TRUE -> java.util.Optional.of(true);
            case FALSE -> java.util.Optional.of(false);
            case UNKNOWN -> java.util.Optional.empty();
        });
    }

    private Truth judge(Matter<? extends A> matter, Citation law) {
        if (!matter.reliesOn(law)) {
            return Truth.UNKNOWN;
        }
        Truth shown = contrary.judge(matter);
        return shown == Truth.TRUE ? Truth.FALSE : premise.judge(matter);
    }

    private Supply supply() {
        java.util.ArrayList<Supply> found = new java.util.ArrayList<>();
        premise.facts(fact -> found.add(fact.supply()));
        return found.get(0);
    }

    @Override
    public String word() {
        return "counts";
    }

    @Override
    public Wording wording() {
        return Wording.of(
                "geldt als " + conclusion.nl() + ": " + premise.wording().nl() + ", tenzij aangetoond: "
                        + contrary.wording().nl() + " (bewijslast: "
                        + burden.label().nl() + ")",
                "counts as " + conclusion.en() + ": " + premise.wording().en() + ", unless shown: "
                        + contrary.wording().en() + " (burden: "
                        + burden.label().en() + ")");
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        premise.facts(visitor);
        contrary.facts(visitor);
    }
}
