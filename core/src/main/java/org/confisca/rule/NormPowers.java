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
 * Gives every provision that asks for a determination, in a rule or in an annex, the power to make it: who may decide the
 * norm is said once, where the norm is declared.
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
        provisions.stream()
                .flatMap(provision -> norms(provision).stream())
                .filter(asked -> determined(asked).norm().equals(norm))
                .forEach(asked -> found.add(asked.name()));
        return found.stream().findFirst();
    }

    /** What a provision leaves to people and has them determine, though no rule asks for it. */
    private static ImmutableList<YesNo<?>> norms(Provision provision) {
        ImmutableList.Builder<YesNo<?>> norms = ImmutableList.builder();
        for (Annex annex : provision.annexes()) {
            if (annex instanceof Annex.LeftToPeople left) {
                left.norm().ifPresent(norms::add);
            }
        }
        return norms.build();
    }

    private static Supply.Determined determined(YesNo<?> norm) {
        return (Supply.Determined) norm.supply();
    }

    private static Provision withPowers(Provision provision) {
        ImmutableList<Edition> editions =
                provision.editions().stream().map(NormPowers::withPowers).collect(ImmutableList.toImmutableList());
        ImmutableList<Rule> left = norms(provision).stream()
                .map(NormPowers::determined)
                .flatMap(norm -> norm.offices().stream().map(office -> power(office, norm)))
                .collect(ImmutableList.toImmutableList());
        if (left.isEmpty()) {
            return provision.saying(editions);
        }
        if (editions.isEmpty()) {
            return provision.always(left.toArray(Rule[]::new));
        }
        return provision.saying(editions.stream()
                .map(edition -> edition.saying(
                        ImmutableList.<Rule>builder()
                                .addAll(edition.rules())
                                .addAll(left)
                                .build(),
                        edition.notLaw()))
                .collect(ImmutableList.toImmutableList()));
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
                Rule power = power(office, norm);
                Rule entered = askedBy.stream().allMatch(LeftOut.class::isInstance) ? new LeftOut(power) : power;
                rules.add(entered);
                if (edition.notLaw().containsAll(askedBy)) {
                    notLaw.add(entered);
                }
            }
        });
        return edition.saying(rules.build(), notLaw.build());
    }

    private static Rule power(Office office, Supply.Determined norm) {
        return Words.may(office, Determine.DETERMINE).where(NORM.is(norm.norm()));
    }
}
