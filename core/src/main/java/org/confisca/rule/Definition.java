package org.confisca.rule;

import java.util.function.Consumer;
import org.confisca.source.Wording;

/**
 * {@code counts}, as a definition: what the law means by a word wherever the rules use it. It decides nothing by itself; the
 * calendar, the nouns and the facts are built on it.
 */
public final class Definition extends Rule {
    private final Wording term;
    private final Wording meaning;

    Definition(Wording term, Wording meaning) {
        this.term = term;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return "counts";
    }

    @Override
    public Wording wording() {
        return Wording.of(
                "als " + term.nl() + " geldt: " + meaning.nl(), "counts as " + term.en() + ": " + meaning.en());
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        // a definition rests on no fact
    }
}
