package org.confisca.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.casefile.Office;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.confisca.time.Term;
import org.jspecify.annotations.Nullable;

/**
 * {@code owes}: an act opens a duty of an office, due without delay unless a term is set, done by another act.
 *
 * @param <A> the acts that open it
 */
public final class Owes<A extends Act> extends ActRule<A> {
    private final ActType<A> trigger;
    private final Office owedBy;
    private final @Nullable Roster<? super A, ? extends Subject> about;
    private final @Nullable Term within;
    private final boolean recurring;
    private final ImmutableSet<ActType<?>> discharge;
    private final ImmutableSet<ActType<?>> enders;
    private final ImmutableSet<String> dischargeNames;
    private final ImmutableSet<String> enderNames;

    Owes(
            ActType<A> trigger,
            Office owedBy,
            Clause<A> clause,
            @Nullable Roster<? super A, ? extends Subject> about,
            @Nullable Term within,
            boolean recurring,
            ImmutableSet<ActType<?>> discharge,
            ImmutableSet<ActType<?>> enders) {
        super(trigger.actClass(), trigger, clause);
        this.trigger = trigger;
        this.owedBy = owedBy;
        this.about = about;
        this.within = within;
        this.recurring = recurring;
        this.discharge = discharge;
        this.enders = enders;
        this.dischargeNames = names(discharge);
        this.enderNames = names(enders);
    }

    /**
     * This duty within a scope.
     *
     * @param scope a condition on recorded facts
     * @return the duty
     */
    public Owes<A> where(Condition<? super A> scope) {
        return new Owes<>(trigger, owedBy, clause().withWhere(scope), about, within, recurring, discharge, enders);
    }

    /**
     * This duty on a condition.
     *
     * @param demand a condition on recorded facts
     * @return the duty
     */
    public Owes<A> when(Condition<? super A> demand) {
        return new Owes<>(trigger, owedBy, clause().withWhen(demand), about, within, recurring, discharge, enders);
    }

    /**
     * This duty about other subjects than the one the act is about.
     *
     * @param subjects the subjects; a duty is opened about each
     * @return the duty
     */
    public Owes<A> about(Roster<? super A, ? extends Subject> subjects) {
        return new Owes<>(trigger, owedBy, clause(), subjects, within, recurring, discharge, enders);
    }

    /**
     * This duty, due within a term instead of without delay.
     *
     * @param term the term, counted from the act
     * @return the duty
     */
    public Owes<A> within(Term term) {
        return new Owes<>(trigger, owedBy, clause(), about, term, false, discharge, enders);
    }

    /**
     * This duty, coming back every time a period has passed.
     *
     * @param period the period, counted from the act and then from the last time it was due
     * @return the duty
     */
    public Owes<A> every(Term period) {
        return new Owes<>(trigger, owedBy, clause(), about, period, true, discharge, enders);
    }

    /**
     * What discharges this duty.
     *
     * @param acts the acts, any of which does
     * @return the duty
     */
    public Owes<A> until(ActType<?>... acts) {
        return new Owes<>(trigger, owedBy, clause(), about, within, recurring, ImmutableSet.copyOf(acts), enders);
    }

    /**
     * What ends this duty undone, so that it does not come back either.
     *
     * @param acts the acts, any of which does
     * @return the duty
     */
    public Owes<A> endedBy(ActType<?>... acts) {
        return new Owes<>(trigger, owedBy, clause(), about, within, recurring, discharge, ImmutableSet.copyOf(acts));
    }

    Office owedBy() {
        return owedBy;
    }

    @Nullable
    Roster<? super A, ? extends Subject> roster() {
        return about;
    }

    /**
     * Within which time it is due.
     *
     * @return the time; empty if it is due without delay
     */
    public Optional<Term> time() {
        return Optional.ofNullable(within);
    }

    @Nullable
    Term term() {
        return within;
    }

    boolean isRecurring() {
        return recurring;
    }

    ImmutableSet<ActType<?>> discharge() {
        return discharge;
    }

    ImmutableSet<ActType<?>> enders() {
        return enders;
    }

    ImmutableSet<String> dischargeNames() {
        return dischargeNames;
    }

    ImmutableSet<String> enderNames() {
        return enderNames;
    }

    Wording what() {
        return discharge.iterator().next().label();
    }

    @Override
    public String word() {
        return "owes";
    }

    @Override
    Wording start() {
        String nl = within == null
                ? "zonder uitstel"
                : (recurring ? "telkens na " : "binnen ") + within.wording().nl();
        String en = within == null
                ? "without delay"
                : (recurring ? "every " : "within ") + within.wording().en();
        return Wording.of(
                afterActs().nl() + " moet " + owedBy.label().nl() + " " + nl + ": " + what().nl(),
                afterActs().en() + ", " + owedBy.label().en() + " owes " + en + ": " + what().en());
    }
}
