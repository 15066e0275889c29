package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;

/**
 * Gives every provision that asks for a determination the power to make it: who may decide the norm is said once, where the
 * norm is declared.
 */
final class NormPowers {
    private static final Fact<Determine, String> NORM = Fact.told(Wording.of("de norm", "the norm"), Determine.NORM);

    private NormPowers() {}

    static ImmutableList<Provision> add(ImmutableList<Provision> provisions, Vocabulary vocabulary) {
        if (!vocabulary.all().contains(Determine.DETERMINE)) {
            return provisions;
        }
        return provisions.stream().map(NormPowers::withPowers).collect(ImmutableList.toImmutableList());
    }

    /** What is asked under a name of a norm, in the words of the first rule that asks it. */
    static Optional<Wording> words(ImmutableList<Provision> provisions, String norm) {
        List<Wording> found = new ArrayList<>();
        for (Provision provision : provisions) {
            for (Edition edition : provision.editions()) {
                for (Rule rule : edition.rules()) {
                    rule.facts(fact -> {
                        if (fact.supply() instanceof Supply.Determined asked
                                && asked.norm().equals(norm)) {
                            found.add(fact.name());
                        }
                    });
                }
            }
        }
        return found.stream().findFirst();
    }

    private static Provision withPowers(Provision provision) {
        ImmutableList<Edition> editions =
                provision.editions().stream().map(NormPowers::withPowers).collect(ImmutableList.toImmutableList());
        return new Provision(provision.id(), provision.citation(), provision.nature(), provision.note(), editions);
    }

    private static Edition withPowers(Edition edition) {
        SetMultimap<Supply.Determined, Rule> asking = LinkedHashMultimap.create();
        for (Rule rule : edition.rules()) {
            Rule asks = rule instanceof LeftOut leftOut ? leftOut.rule() : rule;
            asks.facts(fact -> {
                if (fact.supply() instanceof Supply.Determined norm) {
                    asking.put(norm, rule);
                }
            });
        }
        ImmutableList.Builder<Rule> rules = ImmutableList.<Rule>builder().addAll(edition.rules());
        ImmutableSet.Builder<Rule> notLaw = ImmutableSet.<Rule>builder().addAll(edition.notLaw());
        asking.asMap().forEach((norm, askedBy) -> {
            for (Office office : norm.offices()) {
                Rule power = Words.may(office, Determine.DETERMINE).where(NORM.is(norm.norm()));
                Rule entered = askedBy.stream().allMatch(LeftOut.class::isInstance) ? new LeftOut(power) : power;
                rules.add(entered);
                if (edition.notLaw().containsAll(askedBy)) {
                    notLaw.add(entered);
                }
            }
        });
        return edition.saying(rules.build(), notLaw.build());
    }
}
