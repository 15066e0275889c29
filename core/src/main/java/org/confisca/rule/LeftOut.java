package org.confisca.rule;

import java.util.function.Consumer;
import org.confisca.source.Wording;

/** The place of a rule that was left out of a book: it says nothing, and keeps the numbers of the rules after it. */
final class LeftOut extends Rule {
    private final Rule rule;

    LeftOut(Rule rule) {
        this.rule = rule;
    }

    /** The rule that stood here. */
    Rule rule() {
        return rule;
    }

    @Override
    public String word() {
        return rule.word();
    }

    @Override
    public Wording wording() {
        return rule.wording();
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        // what is not there rests on no fact
    }
}
