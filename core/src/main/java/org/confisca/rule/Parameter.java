package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.source.Citation;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;

/**
 * A constant of the law that changes in time: an amount, a number. Between two editions nothing is guessed: before the
 * first, and in a span that nobody has read, the value is unknown.
 *
 * @param id the provision that sets it
 * @param name the name
 * @param editions its editions in order of time
 * @param <T> the value
 */
public record Parameter<T extends Comparable<? super T>>(
        ProvisionId id, Wording name, ImmutableList<Value<T>> editions) {

    /**
     * The value from one day on.
     *
     * @param from the first day
     * @param value the value; empty if nobody has read it
     * @param source where it was read, or why it is unknown
     * @param <T> the value
     */
    public record Value<T>(LocalDate from, Optional<T> value, Citation source) {}

    /**
     * A parameter without editions yet.
     *
     * @param id the provision that sets it
     * @param name the name
     * @param <T> the value
     * @return the parameter
     */
    public static <T extends Comparable<? super T>> Parameter<T> of(String id, Wording name) {
        return new Parameter<>(new ProvisionId(id), name, ImmutableList.of());
    }

    /**
     * This parameter with a value from a day on.
     *
     * @param day the first day
     * @param value the value
     * @param source where it was read
     * @return the parameter
     */
    public Parameter<T> from(String day, T value, Citation source) {
        return with(new Value<>(LocalDate.parse(day), Optional.of(value), source));
    }

    /**
     * This parameter with a span in which nobody has read the value.
     *
     * @param day the first day
     * @param source what was looked for
     * @return the parameter
     */
    public Parameter<T> unknownFrom(String day, Citation source) {
        return with(new Value<>(LocalDate.parse(day), Optional.empty(), source));
    }

    private Parameter<T> with(Value<T> next) {
        checkArgument(
                editions.isEmpty() || editions.get(editions.size() - 1).from().isBefore(next.from()),
                "%s: the edition of %s is not later than the last",
                id,
                next.from());
        return new Parameter<>(
                id,
                name,
                ImmutableList.<Value<T>>builder().addAll(editions).add(next).build());
    }

    /**
     * The edition of a day.
     *
     * @param day the day
     * @return the edition; empty before the first one
     */
    public Optional<Value<T>> editionOn(LocalDate day) {
        Value<T> found = null;
        for (Value<T> edition : editions) {
            if (edition.from().isAfter(day)) {
                break;
            }
            found = edition;
        }
        return Optional.ofNullable(found);
    }

    /**
     * The value on a day.
     *
     * @param day the day
     * @return the value; empty if nobody has read it
     */
    public Optional<T> valueOn(LocalDate day) {
        return editionOn(day).flatMap(Value::value);
    }

    /**
     * The value on a day, as far as an answer may rest on it. Facts read it so.
     *
     * @param matter what the fact is read from
     * @param day the day
     * @return the value; empty if nobody has read it, or if the book is strict and nobody has verified it
     */
    public Optional<T> valueFor(Matter<?> matter, LocalDate day) {
        return editionOn(day)
                .filter(edition -> matter.reliesOn(edition.source()))
                .flatMap(Value::value);
    }

    /**
     * The parameter as a fact, in the edition of the day of the act.
     *
     * @return the fact
     */
    public Ordered<Act, T> onTheDayOfTheAct() {
        return Ordered.offRecord(
                name,
                new Supply.LawText(),
                matter -> valueFor(matter, matter.at().toLocalDate()));
    }

    /**
     * The parameter as a fact, in the edition of a day that another fact tells.
     *
     * @param day the fact that tells the day
     * @param <A> the acts
     * @return the fact
     */
    public <A extends Act> Ordered<A, T> on(Fact<A, LocalDate> day) {
        return Ordered.offRecord(
                name, new Supply.LawText(), matter -> day.read(matter).flatMap(found -> valueFor(matter, found)));
    }
}
