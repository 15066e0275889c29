package org.confisca.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.Values;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.time.TimeLimits;
import org.jspecify.annotations.Nullable;

/**
 * What a fact is read from: the file, the moment and the act. When somebody asks what could be done there is no act yet,
 * only a subject; then whatever the act would tell is unknown.
 *
 * @param <A> the act
 */
public final class Matter<A extends Act> {
    private final CaseFile file;
    private final LocalDateTime at;
    private final @Nullable A act;
    private final Values bound;
    private final TimeLimits limits;
    private final boolean strict;
    private final @Nullable Matter<?> around;

    private Matter(
            CaseFile file,
            LocalDateTime at,
            @Nullable A act,
            Values bound,
            TimeLimits limits,
            boolean strict,
            @Nullable Matter<?> around) {
        this.file = file;
        this.at = at;
        this.act = act;
        this.bound = bound;
        this.limits = limits;
        this.strict = strict;
        this.around = around;
    }

    static <A extends Act> Matter<A> of(CaseFile file, A act, RuleBook book) {
        return new Matter<>(file, act.at(), act, Values.none(), book.limits(), book.isStrict(), null);
    }

    static <A extends Act> Matter<A> open(CaseFile file, LocalDateTime at, Values bound, RuleBook book) {
        return new Matter<>(file, at, null, bound, book.limits(), book.isStrict(), null);
    }

    <B extends Act, S> Matter<B> about(Field<B, S> field, S subject) {
        return new Matter<>(file, at, null, Values.none().with(field, subject), limits, strict, this);
    }

    /**
     * The file. Powers and limits read it as it was before the act, consequences as it is after.
     *
     * @return the file
     */
    public CaseFile file() {
        return file;
    }

    /**
     * The moment of the act, or of the question.
     *
     * @return the moment
     */
    public LocalDateTime at() {
        return at;
    }

    /**
     * What the act tells in a field.
     *
     * @param field the field
     * @param <T> the type of the value
     * @return the value; empty if the act leaves it unsaid, or if there is no act yet
     */
    public <T> Optional<T> value(Field<? super A, T> field) {
        return act != null ? field.in(act) : bound.find(field);
    }

    /**
     * What the act tells in a field, when this matter is one subject of a roster that a rule about that act goes over.
     *
     * @param field a field of the act around this subject
     * @param <T> the type of the value
     * @return the value; empty if the act leaves it unsaid, or if there is no act around this subject
     */
    public <T> Optional<T> around(Field<?, T> field) {
        return around == null ? Optional.empty() : around.anyValue(field);
    }

    private <T> Optional<T> anyValue(Field<?, T> field) {
        return act != null ? valuesOf(act).find(field) : bound.find(field);
    }

    private static Values valuesOf(Act act) {
        return valuesAs(act.type(), act);
    }

    private static <B extends Act> Values valuesAs(ActType<B> type, Act act) {
        return type.values(type.cast(act));
    }

    /**
     * What the silence of the file means: that something did not happen, if the file is complete for the time in which it
     * would have happened; otherwise nothing.
     *
     * @param earliest the first day on which it could have happened; empty if that is not known
     * @param absent what to answer when it did not happen
     * @param <T> the type of the answer
     * @return {@code absent}, or empty if the file does not claim to be complete from that day on
     */
    public <T> Optional<T> silence(Optional<LocalDate> earliest, T absent) {
        return file.completeSince()
                .filter(since -> earliest.map(day -> !since.isAfter(day)).orElse(true))
                .map(since -> absent);
    }

    /**
     * Whether an answer may rest on a law: always, save that under a strict book none rests on what nobody has verified.
     *
     * @param law where it stands, with its check mark
     * @return whether it may
     */
    public boolean reliesOn(Citation law) {
        return !strict || law.check() != Check.UNVERIFIED;
    }

    boolean hasAct() {
        return act != null;
    }

    TimeLimits limits() {
        return limits;
    }
}
