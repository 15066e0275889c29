package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.confisca.time.Deadline;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@code runs}: an act starts a term, and when it ends the law does something.
 *
 * @param <A> the acts that start it
 */
public final class Runs<A extends Act> extends ActRule<A> {
    private static final Wording DAY_COUNTS =
            Wording.of("de dag van de handeling telt mee", "the day of the act itself is counted");

    private final ActType<A> trigger;
    private final Term length;
    private final @Nullable Roster<? super A, ? extends Subject> about;
    private final ImmutableSet<ActType<?>> stoppers;
    private final ImmutableSet<String> stopperNames;
    private final @Nullable ActType<?> extender;
    private final @Nullable Term step;
    private final @Nullable ByLawType onExpiry;
    private final boolean dayCounts;

    Runs(
            ActType<A> trigger,
            Term length,
            Clause<A> clause,
            @Nullable Roster<? super A, ? extends Subject> about,
            ImmutableSet<ActType<?>> stoppers,
            @Nullable ActType<?> extender,
            @Nullable Term step,
            @Nullable ByLawType onExpiry,
            boolean dayCounts) {
        super(trigger.actClass(), trigger, clause);
        this.trigger = trigger;
        this.length = length;
        this.about = about;
        this.stoppers = stoppers;
        this.stopperNames = names(stoppers);
        this.extender = extender;
        this.step = step;
        this.onExpiry = onExpiry;
        this.dayCounts = dayCounts;
    }

    /**
     * This term on a condition.
     *
     * @param demand a condition on recorded facts
     * @return the term
     */
    public Runs<A> when(Condition<? super A> demand) {
        return new Runs<>(
                trigger, length, clause().withWhen(demand), about, stoppers, extender, step, onExpiry, dayCounts);
    }

    /**
     * This term about other subjects than the one the act is about.
     *
     * @param subjects the subjects; a term runs about each
     * @return the term
     */
    public Runs<A> about(Roster<? super A, ? extends Subject> subjects) {
        return new Runs<>(trigger, length, clause(), subjects, stoppers, extender, step, onExpiry, dayCounts);
    }

    /**
     * What stops this term.
     *
     * @param acts the acts, any of which does
     * @return the term
     */
    public Runs<A> stoppedBy(ActType<?>... acts) {
        return new Runs<>(
                trigger, length, clause(), about, ImmutableSet.copyOf(acts), extender, step, onExpiry, dayCounts);
    }

    /**
     * What extends this term, and by how much each time. How often is for the limits of the extending act to say.
     *
     * @param act the act that extends it
     * @param by how much
     * @return the term
     */
    public Runs<A> extendedBy(ActType<?> act, Term by) {
        return new Runs<>(trigger, length, clause(), about, stoppers, act, by, onExpiry, dayCounts);
    }

    /**
     * What the law does when this term ends.
     *
     * @param result the act of the law
     * @return the term
     */
    public Runs<A> onExpiry(ByLawType result) {
        return new Runs<>(trigger, length, clause(), about, stoppers, extender, step, result, dayCounts);
    }

    /**
     * This term of another length.
     *
     * @param other the length
     * @return the term
     */
    public Runs<A> lasting(Term other) {
        return new Runs<>(trigger, other, clause(), about, stoppers, extender, step, onExpiry, dayCounts);
    }

    /**
     * This term with the day of the act as its first day, if it is one of those that are counted. Usually the day after the
     * act is the first.
     *
     * @return the term
     * @throws IllegalArgumentException if it is in hours
     */
    public Runs<A> countingTheDayItself() {
        checkArgument(length.unit() != TermUnit.HOURS, "A term in hours runs from the moment of the act");
        return new Runs<>(trigger, length, clause(), about, stoppers, extender, step, onExpiry, true);
    }

    /**
     * How long it is.
     *
     * @return the length
     */
    public Term length() {
        return length;
    }

    /** Where the counting of days begins after an act: with the day after this one. */
    LocalDateTime countedFrom(LocalDateTime act) {
        return dayCounts ? act.minusDays(1) : act;
    }

    /** The end as it is told. */
    Deadline told(Deadline end) {
        return dayCounts ? end.remarked(DAY_COUNTS) : end;
    }

    @Nullable
    Roster<? super A, ? extends Subject> roster() {
        return about;
    }

    ImmutableSet<String> stopperNames() {
        return stopperNames;
    }

    ImmutableSet<ActType<?>> stoppers() {
        return stoppers;
    }

    @Nullable
    ActType<?> extender() {
        return extender;
    }

    @Nullable
    Term step() {
        return step;
    }

    ByLawType expiry() {
        checkState(onExpiry != null, "The term after %s does not say what follows when it ends", trigger);
        return onExpiry;
    }

    @Override
    public String word() {
        return "runs";
    }

    @Override
    Wording start() {
        return Wording.of(
                afterActs().nl() + " loopt een termijn van " + length.wording().nl()
                        + (dayCounts ? ", de dag zelf meegeteld" : "") + "; daarna: "
                        + expiry().label().nl(),
                afterActs().en() + ", a term of " + length.wording().en()
                        + (dayCounts ? ", that day included," : "") + " runs; then: "
                        + expiry().label().en());
    }
}
