package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.source.Wording;

/**
 * A provision as it read from one day to another.
 *
 * @param from the first day; empty if no beginning is known
 * @param to the last day; empty while no end is known
 * @param rules what it says; for an unknown edition, the rules of the text before it or, if it is the first, after it,
 *     none of which can be relied on
 * @param unread why nobody can say what it says; empty for an edition that is known
 * @param notLaw those of its rules that only an amendment says, which is no law; empty in a book of law
 */
public record Edition(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        ImmutableList<Rule> rules,
        Optional<Wording> unread,
        ImmutableSet<Rule> notLaw) {

    /**
     * Checks the order of the days.
     *
     * @param from the first day
     * @param to the last day
     * @param rules the rules
     * @param unread why it is unknown
     * @param notLaw which rules are no law
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Edition {
        checkArgument(
                from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get()),
                "An edition cannot end on %s before it begins on %s",
                to,
                from);
    }

    /**
     * An edition of the law.
     *
     * @param from the first day
     * @param to the last day
     * @param rules the rules
     * @param unread why it is unknown
     */
    public Edition(
            Optional<LocalDate> from, Optional<LocalDate> to, ImmutableList<Rule> rules, Optional<Wording> unread) {
        this(from, to, rules, unread, ImmutableSet.of());
    }

    /**
     * Whether the edition covers a day.
     *
     * @param day the day
     * @return whether it does; first and last day count
     */
    public boolean covers(LocalDate day) {
        boolean early = from.isPresent() && day.isBefore(from.get());
        return !early && !(to.isPresent() && day.isAfter(to.get()));
    }

    /** Of a text that nobody has read, and that comes first, only the text after it shows of which acts it speaks. */
    Edition shapedBefore(Edition next) {
        return unread.isPresent() && rules.isEmpty() ? saying(next.rules, next.notLaw) : this;
    }

    Edition endingOn(LocalDate last) {
        return new Edition(from, Optional.of(last), rules, unread, notLaw);
    }

    Edition saying(ImmutableList<Rule> other, ImmutableSet<Rule> otherNotLaw) {
        return new Edition(from, to, other, unread, otherNotLaw);
    }
}
