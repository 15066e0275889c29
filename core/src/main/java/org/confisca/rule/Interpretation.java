package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;

/**
 * A question on which the law can be read in more than one way: the reading that a book uses, on what authority, and the
 * readings that it could use instead. A book holds these in a register ({@link RuleBook#interpretations()}), its answers name
 * those they rest on, and {@link RuleBook#under} gives the book under another reading.
 *
 * <pre>{@code
 * Interpretation.on("NL-SV-134-2", "end-of-seizure", Wording.of("wat eindigt het beslag?", "what ends the seizure?"))
 *         .using("order", Wording.of("de last tot teruggave", "the order to return"), HR_2017_2861)
 *         .or("return", Wording.of("de teruggave zelf", "the return itself"),
 *                 Interpretation.without(ORDER_ENDS_SEIZURE), ART_134_2);
 * }</pre>
 *
 * @param provision the provision that is read
 * @param topic what about it, in small letters with hyphens; with the provision it makes the id
 * @param question what is contested
 * @param readings the readings; the first is the one that the book uses
 */
public record Interpretation(
        ProvisionId provision, String topic, Wording question, ImmutableList<Interpretation.Reading> readings) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the names.
     *
     * @param provision the provision that is read
     * @param topic what about it
     * @param question what is contested
     * @param readings the readings
     * @throws IllegalArgumentException if a name is not in small letters, digits and hyphens, or if two readings have one name
     */
    public Interpretation {
        checkArgument(NAME.matcher(topic).matches(), "Not the name of a topic: '%s'", topic);
        ImmutableSet<String> names = readings.stream().map(Reading::name).collect(ImmutableSet.toImmutableSet());
        checkArgument(names.size() == readings.size(), "Two readings of %s/%s have one name", provision, topic);
        names.forEach(name -> checkArgument(NAME.matcher(name).matches(), "Not the name of a reading: '%s'", name));
    }

    /**
     * One way to read the law.
     *
     * @param name a short name
     * @param says what the law then says
     * @param authorities who reads it so; empty if no source was found
     * @param change what it changes in a book that uses the first reading
     */
    public record Reading(String name, Wording says, ImmutableList<Citation> authorities, Change change) {

        /** What it says, and on whose authority. */
        Wording wording() {
            return Wording.of(
                    says.nl() + " (" + authority(Language.NL, "geen bron zegt het") + ")",
                    says.en() + " (" + authority(Language.EN, "no source says so") + ")");
        }

        private String authority(Language language, String none) {
            return authorities.isEmpty()
                    ? none
                    : authorities.stream().map(law -> law.in(language)).collect(Collectors.joining("; "));
        }
    }

    /** What a reading changes in a book. */
    public sealed interface Change {}

    /** Nothing: the book is written so. */
    public record AsWritten() implements Change {}

    /**
     * Some rules read otherwise, or are not there.
     *
     * @param swaps the rules
     */
    public record Otherwise(ImmutableList<Swap> swaps) implements Change {}

    /**
     * No book can be made of it.
     *
     * @param why why not
     */
    public record NotCarriedOut(Wording why) implements Change {}

    /**
     * One rule instead of another.
     *
     * @param rule the rule of the book
     * @param instead the rule that stands in its place; empty if none does
     */
    public record Swap(Rule rule, Optional<Rule> instead) {

        /**
         * Checks that the rule keeps its id.
         *
         * @param rule the rule of the book
         * @param instead the rule that stands in its place
         * @throws IllegalArgumentException if the two begin with different rule words
         */
        public Swap {
            checkArgument(
                    instead.map(other -> other.word().equals(rule.word())).orElse(true),
                    "A rule with another word has another id: %s, %s",
                    rule.word(),
                    instead);
        }
    }

    /**
     * A question without readings yet.
     *
     * @param provision the provision that is read
     * @param topic what about it
     * @param question what is contested
     * @return the question
     */
    public static Interpretation on(String provision, String topic, Wording question) {
        return new Interpretation(new ProvisionId(provision), topic, question, ImmutableList.of());
    }

    /**
     * This question with the reading that the book uses.
     *
     * @param name a short name
     * @param says what the law then says
     * @param authorities who reads it so; none if no source was found
     * @return the question
     * @throws IllegalArgumentException if it has a reading already
     */
    public Interpretation using(String name, Wording says, Citation... authorities) {
        checkArgument(readings.isEmpty(), "%s uses a reading already", id());
        return with(new Reading(name, says, ImmutableList.copyOf(authorities), new AsWritten()));
    }

    /**
     * This question with another reading.
     *
     * @param name a short name
     * @param says what the law then says
     * @param change what it changes
     * @param authorities who reads it so; none if no source was found
     * @return the question
     * @throws IllegalArgumentException if there is no reading yet that the book uses
     */
    public Interpretation or(String name, Wording says, Change change, Citation... authorities) {
        checkArgument(!readings.isEmpty(), "%s does not say which reading the book uses", id());
        return with(new Reading(name, says, ImmutableList.copyOf(authorities), change));
    }

    private Interpretation with(Reading next) {
        return new Interpretation(
                provision,
                topic,
                question,
                ImmutableList.<Reading>builder().addAll(readings).add(next).build());
    }

    /**
     * The change in which one rule reads otherwise.
     *
     * @param rule the rule of the book
     * @param instead how it reads
     * @return the change
     */
    public static Change otherwise(Rule rule, Rule instead) {
        return new Otherwise(ImmutableList.of(new Swap(rule, Optional.of(instead))));
    }

    /**
     * The change in which some rules are not there.
     *
     * @param rules the rules of the book
     * @return the change
     */
    public static Change without(Rule... rules) {
        return new Otherwise(Stream.of(rules)
                .map(rule -> new Swap(rule, Optional.empty()))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The id: the provision and the topic.
     *
     * @return for instance {@code NL-SV-134-2/end-of-seizure}
     */
    public String id() {
        return provision + "/" + topic;
    }

    /**
     * The reading that the book uses unless it is asked for another.
     *
     * @return the first reading
     */
    public Reading used() {
        return readings.get(0);
    }

    /**
     * A reading by name.
     *
     * @param name the name
     * @return the reading; empty if there is none of that name
     */
    public Optional<Reading> find(String name) {
        return readings.stream().filter(reading -> reading.name().equals(name)).findFirst();
    }

    /** Whether an answer that rests on a rule rests on how this question is answered. */
    boolean bearsOn(ProvisionId held, Rule rule) {
        ImmutableList<Swap> swaps = swaps();
        return swaps.isEmpty()
                ? held.equals(provision)
                : swaps.stream()
                        .anyMatch(swap -> swap.rule() == rule
                                || swap.instead().filter(other -> other == rule).isPresent());
    }

    /** The rules of the book that some reading changes. */
    ImmutableList<Swap> swaps() {
        return readings.stream()
                .map(Reading::change)
                .filter(Otherwise.class::isInstance)
                .flatMap(change -> ((Otherwise) change).swaps().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** How an answer that rests on one of the readings says so. */
    Wording note(Reading chosen) {
        String name = id() + "=" + chosen.name();
        String others = readings.stream()
                .map(Reading::name)
                .filter(other -> !other.equals(chosen.name()))
                .collect(Collectors.joining(", "));
        Wording says = chosen.wording();
        return Wording.of(
                "lezing " + name + ": " + says.nl() + "; ook mogelijk: " + others,
                "reading " + name + ": " + says.en() + "; also possible: " + others);
    }
}
