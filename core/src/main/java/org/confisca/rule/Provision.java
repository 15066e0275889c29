package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.confisca.source.Citation;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;

/**
 * The unit a lawyer cites: a provision with its citation, its editions and, in each edition, one or more rules. A provision
 * is a constant of the class of its statute.
 *
 * <pre>{@code
 * static final Provision ART_17A_1 = WWFT.provision("NL-WWFT-17A-1", "art. 17a(1) Wwft", Check.SECONDARY)
 *         .from("2026-07-01",
 *                 may(FIU, ORDER_HOLD).when(GROUND.isOneOf(INDICATIONS, FOREIGN_REQUEST)),
 *                 runs(ORDER_HOLD, workingDays(5)).onExpiry(HOLD_LAPSED));
 * }</pre>
 *
 * @param id the stable id
 * @param citation where it stands
 * @param nature what it is: law, practice, a directive's minimum rule
 * @param note a reading that was chosen or a reservation; empty if there is nothing to say
 * @param editions its editions in order of time, without gaps or overlaps between the first and the last; empty if it holds
 *     no rule
 * @param annexes what it holds besides rules or instead of them
 */
public record Provision(
        ProvisionId id,
        Citation citation,
        Nature nature,
        Optional<Wording> note,
        ImmutableList<Edition> editions,
        ImmutableList<Annex> annexes) {

    /**
     * Checks that the editions join up.
     *
     * @param id the stable id
     * @param citation where it stands
     * @param nature what it is
     * @param note a note
     * @param editions its editions
     * @param annexes what it holds besides rules
     * @throws IllegalArgumentException if there is a gap or an overlap between two editions
     */
    public Provision {
        for (int i = 1; i < editions.size(); i++) {
            Optional<LocalDate> end = editions.get(i - 1).to();
            Optional<LocalDate> begin = editions.get(i).from();
            checkArgument(
                    end.isPresent()
                            && begin.isPresent()
                            && end.get().plusDays(1).equals(begin.get()),
                    "%s: an edition ends on %s and the next begins on %s",
                    id,
                    end,
                    begin);
        }
    }

    /**
     * A provision without editions yet.
     *
     * @param id the stable id
     * @param citation where it stands
     * @param nature what it is
     * @return the provision
     */
    public static Provision of(String id, Citation citation, Nature nature) {
        return new Provision(
                new ProvisionId(id), citation, nature, Optional.empty(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * This provision with one text for every day, however early or late: for a provision of which one text was read and
     * nobody looked up since when it reads so. Whoever uses it applies that text to days on which another may have been in
     * force; say so where the book is described. If an earlier text is known to exist, use {@link #from} or
     * {@link #unknownFrom}, so that a day of the other text is not judged by this one.
     *
     * @param rules what it says
     * @return the provision
     * @throws IllegalArgumentException if it has an edition already
     */
    public Provision always(Rule... rules) {
        checkArgument(editions.isEmpty(), "%s has an edition already", id);
        return with(new Edition(Optional.empty(), Optional.empty(), ImmutableList.copyOf(rules), Optional.empty()));
    }

    /**
     * This provision with an edition that begins on a day; the edition before it ends the day before.
     *
     * @param day the first day, as {@code 2011-07-01}
     * @param rules what it says
     * @return the provision
     * @throws IllegalArgumentException if it is not after the first day of the edition before it
     * @throws java.time.format.DateTimeParseException if the day is not written so
     */
    public Provision from(String day, Rule... rules) {
        return with(new Edition(
                Optional.of(LocalDate.parse(day)), Optional.empty(), ImmutableList.copyOf(rules), Optional.empty()));
    }

    /**
     * This provision with an edition that ends on a day; for a text whose beginning was not looked up.
     *
     * @param day the last day, as {@code 2011-06-30}
     * @param rules what it says
     * @return the provision
     * @throws IllegalArgumentException if it has an edition already
     * @throws java.time.format.DateTimeParseException if the day is not written so
     */
    public Provision until(String day, Rule... rules) {
        checkArgument(editions.isEmpty(), "%s has an edition already", id);
        return with(new Edition(
                Optional.empty(), Optional.of(LocalDate.parse(day)), ImmutableList.copyOf(rules), Optional.empty()));
    }

    /**
     * This provision with a span whose text nobody has read. An answer that needs it is undetermined. The span speaks of
     * the acts that the text before it spoke of; if it comes first, of those that the text after it speaks of.
     *
     * @param day the first day of the span
     * @param why why it is unknown
     * @return the provision
     */
    public Provision unknownFrom(String day, Wording why) {
        ImmutableList<Rule> before = editions.isEmpty() ? ImmutableList.of() : last().rules();
        return with(new Edition(Optional.of(LocalDate.parse(day)), Optional.empty(), before, Optional.of(why)));
    }

    /**
     * This provision with a note that every answer resting on it shows.
     *
     * @param words the note
     * @return the provision
     */
    public Provision noting(Wording words) {
        return new Provision(id, citation, nature, Optional.of(words), editions, annexes);
    }

    /**
     * This provision with something besides its rules.
     *
     * @param more figures, formulas, what is left to people, information
     * @return the provision
     */
    public Provision with(Annex... more) {
        return new Provision(
                id,
                citation,
                nature,
                note,
                editions,
                ImmutableList.<Annex>builder().addAll(annexes).add(more).build());
    }

    /**
     * How far it is computed.
     *
     * @return encoded, encoded in part, left to people, or information only
     */
    public Standing standing() {
        return Standing.of(this);
    }

    /** This provision with other editions. */
    Provision saying(ImmutableList<Edition> others) {
        return new Provision(id, citation, nature, note, others, annexes);
    }

    private Edition last() {
        return editions.get(editions.size() - 1);
    }

    private Provision with(Edition next) {
        ImmutableList.Builder<Edition> all = ImmutableList.builder();
        if (!editions.isEmpty()) {
            Edition last = last();
            LocalDate begin = next.from().orElseThrow();
            checkArgument(
                    last.to().isEmpty() || last.to().get().plusDays(1).equals(begin), "%s: gap before %s", id, begin);
            checkArgument(
                    last.from().map(begin::isAfter).orElse(true), "%s: the edition of %s is not later", id, begin);
            all.addAll(editions.subList(0, editions.size() - 1))
                    .add(last.shapedBefore(next).endingOn(begin.minusDays(1)));
        }
        return saying(all.add(next).build());
    }

    /**
     * This provision as an amendment would have it from a day on. What the amendment takes over from the text that would
     * have been in force on that day stays law.
     *
     * @param day the first day
     * @param replacement the provision whose rules then apply; empty if the provision is repealed
     * @return the provision
     */
    Provision replacedFrom(LocalDate day, Optional<Provision> replacement) {
        ImmutableList.Builder<Edition> all = ImmutableList.builder();
        for (Edition edition : editions) {
            boolean begins = edition.from().map(first -> first.isBefore(day)).orElse(true);
            if (begins) {
                boolean ends = edition.to().map(last -> last.isBefore(day)).orElse(false);
                all.add(ends ? edition : edition.endingOn(day.minusDays(1)));
            }
        }
        Set<Rule> law = editions.stream()
                .filter(edition -> edition.covers(day))
                .flatMap(edition -> edition.rules().stream())
                .collect(Collectors.toSet());
        replacement
                .map(Provision::last)
                .ifPresent(next -> all.add(new Edition(
                        Optional.of(day),
                        Optional.empty(),
                        next.rules(),
                        next.unread(),
                        next.rules().stream()
                                .filter(rule -> !law.contains(rule))
                                .collect(ImmutableSet.toImmutableSet()))));
        return saying(all.build());
    }
}
