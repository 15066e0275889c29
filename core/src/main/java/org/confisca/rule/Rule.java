package org.confisca.rule;

import java.util.function.Consumer;
import org.confisca.source.Wording;

/**
 * One rule: a rule word and what it says. Five words speak about acts (may, only, owes, runs, ensues); the sixth, counts,
 * speaks about facts. Rules are made with {@link Words}.
 */
public abstract sealed class Rule permits ActRule, Counts, Definition, LeftOut {

    Rule() {}

    /**
     * The rule word.
     *
     * @return may, only, owes, runs, ensues or counts
     */
    public abstract String word();

    /**
     * The rule in words.
     *
     * @return Dutch and English
     */
    public abstract Wording wording();

    /**
     * Shows every fact the rule rests on.
     *
     * @param visitor sees each fact
     */
    public abstract void facts(Consumer<Fact<?, ?>> visitor);
}
