package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
