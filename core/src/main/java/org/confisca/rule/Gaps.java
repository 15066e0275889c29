package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/** Tells what a judgement would still need to come out one way or the other. */
record Gaps<A extends Act>(Judgement<A> judgement) {

    /** Everything that is missing, each thing once, what comes before all rules first. */
    ImmutableList<Missing> after(Optional<Missing> first) {
        ImmutableSet.Builder<Missing> missing = ImmutableSet.builder();
        first.ifPresent(missing::add);
        Matter<A> matter = judgement.matter();
        for (BookRule<Limit<A>> held : judgement.entry().limits()) {
            if (judgement.allows(held) == Truth.UNKNOWN) {
                missing.addAll(
                        of(held, held.rule().clause(), held.rule().clause().explainKept(matter)));
            }
        }
        if (judgement.powers() != Truth.TRUE) {
            for (BookRule<Power<A>> held : judgement.entry().powers()) {
                if (judgement.permits(held) == Truth.UNKNOWN) {
                    missing.addAll(
                            of(held, held.rule().clause(), held.rule().clause().explain(matter)));
                }
            }
        }
        return missing.build().asList();
    }

    /** Of a rule that decides nothing only the scope is asked, and its text. */
    private ImmutableList<Missing> of(BookRule<?> held, Clause<A> clause, Finding finding) {
        if (held.decides(judgement.matter())) {
            return finding.unknowns();
        }
        Citation law = held.provision().citation();
        return ImmutableList.<Missing>builder()
                .addAll(clause.scopeUnknowns(judgement.matter()))
                .add(held.edition().unread().map(why -> unread(law, why)).orElseGet(() -> verified(law)))
                .build();
    }

    private static Missing unread(Citation law, Wording why) {
        return new Missing(
                Wording.of(law.place().nl() + ": " + why.nl(), law.place().en() + ": " + why.en()),
                new Supply.LawText());
    }

    /** That somebody verifies a text: what a strict book lacks for resting an answer on it. */
    static Missing verified(Citation law) {
        return new Missing(
                Wording.of(
                        "geverifieerde tekst van " + law.place().nl(),
                        "a verified text of " + law.place().en()),
                new Supply.LawText());
    }
}
