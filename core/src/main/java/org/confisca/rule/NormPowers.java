package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.Office;

/**
 * Gives every provision that asks for a determination the power to make it: who may decide the norm is said once, where the
 * norm is declared.
 */
final class NormPowers {
    private static final Fact<Determine, String> NORM =
            Fact.told(org.confisca.source.Wording.of("de norm", "the norm"), Determine.NORM);

    private NormPowers() {}

    static ImmutableList<Provision> add(ImmutableList<Provision> provisions, Vocabulary vocabulary) {
        if (!vocabulary.all().contains(Determine.DETERMINE)) {
            return provisions;
        }
        return provisions.stream().map(NormPowers::withPowers).collect(ImmutableList.toImmutableList());
    }

    private static Provision withPowers(Provision provision) {
        ImmutableList<Edition> editions =
                provision.editions().stream().map(NormPowers::withPowers).collect(ImmutableList.toImmutableList());
        return new Provision(provision.id(), provision.citation(), provision.nature(), provision.note(), editions);
    }

    private static Edition withPowers(Edition edition) {
        Set<Supply.Determined> norms = new LinkedHashSet<>();
        edition.rules()
                .forEach(rule -> rule.facts(fact -> {
                    if (fact.supply() instanceof Supply.Determined norm) {
                        norms.add(norm);
                    }
                }));
        ImmutableList.Builder<Rule> rules = ImmutableList.<Rule>builder().addAll(edition.rules());
        for (Supply.Determined norm : norms) {
            for (Office office : norm.offices()) {
                rules.add(Words.may(office, Determine.DETERMINE).where(NORM.is(norm.norm())));
            }
        }
        return new Edition(edition.from(), edition.to(), rules.build(), edition.unread());
    }
}
