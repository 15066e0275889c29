package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.source.ProvisionId;
import org.confisca.source.RuleId;
import org.jspecify.annotations.Nullable;

/** Numbers the rules of a book and refuses what could give a wrong answer. */
final class BookCheck {

    private BookCheck() {}

    static ImmutableList<BookRule<ActRule<?>>> rules(ImmutableList<Provision> provisions, Vocabulary vocabulary) {
        Set<ProvisionId> seen = new HashSet<>();
        ImmutableList.Builder<BookRule<ActRule<?>>> rules = ImmutableList.builder();
        for (Provision provision : provisions) {
            checkArgument(seen.add(provision.id()), "The provision %s stands in the book twice", provision.id());
            checkArgument(
                    !provision.editions().isEmpty() || !provision.annexes().isEmpty(),
                    "The provision %s says nothing",
                    provision.id());
            for (Edition edition : provision.editions()) {
                checkArgument(
                        edition.unread().isEmpty() || !edition.rules().isEmpty(),
                        "Nobody has read %s, and no other text of it shows of which acts it speaks",
                        provision.id());
            }
            for (BookRule<Rule> held : numbered(provision).values()) {
                if (held.rule() instanceof ActRule<?> rule) {
                    check(held, rule, vocabulary);
                    rules.add(new BookRule<>(held.id(), provision, held.edition(), rule));
                }
            }
        }
        return rules.build();
    }

    /**
     * The rules of a provision by id. Numbers run on through the editions, so that an id never means two rules; the number of
     * a rule that was left out stays vacant.
     */
    static Map<RuleId, BookRule<Rule>> numbered(Provision provision) {
        Map<String, Integer> counts = new HashMap<>();
        Map<RuleId, BookRule<Rule>> rules = new LinkedHashMap<>();
        // powers to determine norms are added to what a provision says; they come last, so as not to shift its own
        // numbers
        for (boolean determines : new boolean[] {false, true}) {
            for (Edition edition : provision.editions()) {
                for (Rule rule : edition.rules()) {
                    if (determines(rule) == determines) {
                        int number = counts.merge(rule.word(), 1, Integer::sum);
                        RuleId id = new RuleId(provision.id(), rule.word() + "-" + number);
                        if (!(rule instanceof LeftOut)) {
                            rules.put(id, new BookRule<>(id, provision, edition, rule));
                        }
                    }
                }
            }
        }
        return rules;
    }

    private static boolean determines(Rule rule) {
        return rule instanceof LeftOut leftOut
                ? determines(leftOut.rule())
                : rule instanceof Power<?> power && power.type() == Determine.DETERMINE;
    }

    private static void check(BookRule<Rule> held, ActRule<?> rule, Vocabulary vocabulary) {
        checkArgument(
                vocabulary.all().stream().anyMatch(rule::speaksOf),
                "%s speaks about acts that the vocabulary does not have",
                held.id());
        if (rule instanceof Owes<?> owes) {
            checkArgument(!owes.discharge().isEmpty(), "%s opens a duty that nothing discharges", held.id());
            owes.discharge().forEach(act -> known(held, act, vocabulary));
            owes.enders().forEach(act -> known(held, act, vocabulary));
            recordedOnly(held, rule);
        } else if (rule instanceof Runs<?> runs) {
            happensTo(held, rule, runs.roster(), runs.expiry(), vocabulary);
            runs.stoppers().forEach(act -> known(held, act, vocabulary));
            ActType<?> extender = runs.extender();
            if (extender != null) {
                known(held, extender, vocabulary);
                checkArgument(!runs.stoppers().contains(extender), "%s is stopped and extended by one act", held.id());
            }
            recordedOnly(held, rule);
        } else if (rule instanceof Ensues<?> ensues) {
            happensTo(held, rule, ensues.roster(), ensues.result(), vocabulary);
            recordedOnly(held, rule);
        }
    }

    private static void known(BookRule<Rule> held, ActType<?> act, Vocabulary vocabulary) {
        checkArgument(
                vocabulary.all().contains(act), "%s names %s, which the vocabulary does not have", held.id(), act);
    }

    /** What the law does happens to things of one kind; of a roster that shows only when it is read. */
    private static void happensTo(
            BookRule<Rule> held,
            ActRule<?> rule,
            @Nullable Roster<?, ?> roster,
            ByLawType result,
            Vocabulary vocabulary) {
        known(held, result, vocabulary);
        ActType<?> trigger = rule.type();
        if (roster == null && trigger != null) {
            checkArgument(
                    trigger.kindOfSubject()
                            .map(result.subjectClass()::isAssignableFrom)
                            .orElse(false),
                    "%s lets %s happen to what %s is about, which is no %s",
                    held.id(),
                    result,
                    trigger,
                    result.subjectClass().getSimpleName());
        }
    }

    /**
     * What follows from an act may rest on recorded facts and on what the act itself tells. A fact from outside the file,
     * if it were missing, would let a duty silently never arise.
     */
    private static void recordedOnly(BookRule<Rule> held, ActRule<?> rule) {
        rule.facts(fact -> checkArgument(
                fact.world() == World.RECORDED || fact.supply() instanceof Supply.Told,
                "%s rests on '%s', which lies outside the file; where an open norm matters, let the act Determine open it",
                held.id(),
                fact));
    }
}
