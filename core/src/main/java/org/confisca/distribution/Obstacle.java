package org.confisca.distribution;

import com.google.common.collect.ImmutableList;
import org.confisca.rule.Assessment;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * Why money is not distributed yet.
 *
 * @param certain whether something forbids it; otherwise nobody can say, because something is missing
 * @param nl the reasons in Dutch
 * @param en the reasons in English
 */
public record Obstacle(boolean certain, ImmutableList<String> nl, ImmutableList<String> en) {

    /**
     * Something that forbids it.
     *
     * @param what what stands in the way
     * @param law where that stands
     * @return the obstacle
     */
    public static Obstacle forbidding(Wording what, Citation law) {
        return of(true, what, law);
    }

    /**
     * Something that somebody must find out first.
     *
     * @param what what is missing, and who can supply it
     * @param law the provision that turns on it
     * @return the obstacle
     */
    public static Obstacle missing(Wording what, Citation law) {
        return of(false, what, law);
    }

    private static Obstacle of(boolean certain, Wording what, Citation law) {
        return new Obstacle(
                certain,
                ImmutableList.of(what.nl() + ", " + law.in(Language.NL)),
                ImmutableList.of(what.en() + ", " + law.in(Language.EN)));
    }

    /**
     * What a book says against an act by which the money would be passed on.
     *
     * @param answer the answer of the book, not a permission
     * @return the obstacle, with the reasons of the answer
     */
    public static Obstacle of(Assessment answer) {
        return new Obstacle(
                answer instanceof Assessment.Refused, answer.explain(Language.NL), answer.explain(Language.EN));
    }

    /**
     * The reasons in one language.
     *
     * @param language the language wanted
     * @return at least one line
     */
    public ImmutableList<String> in(Language language) {
        return language == Language.NL ? nl : en;
    }
}
