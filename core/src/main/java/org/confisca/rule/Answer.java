package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.source.Language;

/** What all answers share. */
abstract class Answer {
    private final Ruling ruling;

    Answer(Ruling ruling) {
        this.ruling = ruling;
    }

    Ruling ruling() {
        return ruling;
    }

    /**
     * What was asked.
     *
     * @return the question
     */
    public Question question() {
        return ruling.question();
    }

    /**
     * Which edition decided.
     *
     * @return the choice; empty if there was none to make
     */
    public Optional<RegimeChoice> regimeChoice() {
        return ruling.choice();
    }

    /**
     * What the rules came to.
     *
     * @return the trace
     */
    public ImmutableList<Traced> trace() {
        return ruling.trace();
    }

    /**
     * The answer in words.
     *
     * @param language the language
     * @return the lines
     */
    public ImmutableList<String> explain(Language language) {
        return new Explanation((Assessment) this, language).lines();
    }

    /**
     * What follows if the act happens all the same.
     *
     * @param language the language
     * @return the lines; empty if it is permitted or nothing follows
     */
    public ImmutableList<String> whatFollows(Language language) {
        return new Explanation((Assessment) this, language).whatFollows();
    }

    /**
     * The nearest lawful paths.
     *
     * @return the paths; none if the act is permitted or does not fit the file
     */
    public Paths paths() {
        return this instanceof Assessment.Permitted ? Paths.none() : ruling.paths();
    }

    /**
     * The act as a step.
     *
     * @return the step; empty if it cannot happen on this file
     */
    public Optional<Step> carriedOut() {
        if (this instanceof Assessment.Permitted permitted) {
            return Optional.of(permitted.step());
        }
        Assessment self = (Assessment) this;
        Cause cause = self instanceof Assessment.Refused refused
                ? new Cause.Irregular(refused.reasons())
                : new Cause.Unsettled(ruling.missing());
        return ruling.stepBecause(cause);
    }
}
