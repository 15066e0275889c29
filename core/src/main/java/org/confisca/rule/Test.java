package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.confisca.source.Language;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * A test on the value of a fact, as data: it can be shown, listed and tried at its boundary.
 *
 * @param <T> the value
 */
public sealed interface Test<T> {

    /**
     * Tries a value.
     *
     * @param value the value
     * @return whether it passes; unknown when the two cannot be compared, as amounts in two currencies
     */
    Truth holds(T value);

    /**
     * The test in words, to follow the name of the fact.
     *
     * @return the wording
     */
    Wording wording();

    /**
     * Equal to a value.
     *
     * @param value the value
     * @param <T> its type
     */
    record EqualTo<T>(T value) implements Test<T> {
        @Override
        public Truth holds(T tried) {
            return Truth.of(value.equals(tried));
        }

        @Override
        public Wording wording() {
            return Wording.of("is " + Shown.in(value, Language.NL), "is " + Shown.in(value, Language.EN));
        }
    }

    /**
     * Equal to one of several values.
     *
     * @param values the values
     * @param <T> their type
     */
    record OneOf<T>(ImmutableList<T> values) implements Test<T> {
        @Override
        public Truth holds(T tried) {
            return Truth.of(values.contains(tried));
        }

        @Override
        public Wording wording() {
            return Wording.of("is een van: " + list(Language.NL), "is one of: " + list(Language.EN));
        }

        private String list(Language language) {
            return values.stream().map(value -> Shown.in(value, language)).collect(Collectors.joining(", "));
        }
    }

    /**
     * At least a value.
     *
     * @param bound the value
     * @param <T> its type
     */
    record AtLeast<T extends Comparable<? super T>>(T bound) implements Test<T> {
        @Override
        public Truth holds(T value) {
            return comparable(value, bound) ? Truth.of(value.compareTo(bound) >= 0) : Truth.UNKNOWN;
        }

        @Override
        public Wording wording() {
            return Wording.of(
                    "is ten minste " + Shown.in(bound, Language.NL), "is at least " + Shown.in(bound, Language.EN));
        }
    }

    /**
     * More than a value.
     *
     * @param bound the value
     * @param <T> its type
     */
    record MoreThan<T extends Comparable<? super T>>(T bound) implements Test<T> {
        @Override
        public Truth holds(T value) {
            return comparable(value, bound) ? Truth.of(value.compareTo(bound) > 0) : Truth.UNKNOWN;
        }

        @Override
        public Wording wording() {
            return Wording.of(
                    "is meer dan " + Shown.in(bound, Language.NL), "is more than " + Shown.in(bound, Language.EN));
        }
    }

    /**
     * Up to and including a value.
     *
     * @param bound the value
     * @param <T> its type
     */
    record AtMost<T extends Comparable<? super T>>(T bound) implements Test<T> {
        @Override
        public Truth holds(T value) {
            return comparable(value, bound) ? Truth.of(value.compareTo(bound) <= 0) : Truth.UNKNOWN;
        }

        @Override
        public Wording wording() {
            return Wording.of(
                    "is ten hoogste " + Shown.in(bound, Language.NL), "is at most " + Shown.in(bound, Language.EN));
        }
    }

    /**
     * Less than a value.
     *
     * @param bound the value
     * @param <T> its type
     */
    record LessThan<T extends Comparable<? super T>>(T bound) implements Test<T> {
        @Override
        public Truth holds(T value) {
            return comparable(value, bound) ? Truth.of(value.compareTo(bound) < 0) : Truth.UNKNOWN;
        }

        @Override
        public Wording wording() {
            return Wording.of(
                    "is minder dan " + Shown.in(bound, Language.NL), "is less than " + Shown.in(bound, Language.EN));
        }
    }

    /**
     * Whether two values can be compared at all.
     *
     * @param one a value
     * @param other a value of the same type
     * @return false for amounts in two currencies
     */
    static boolean comparable(Object one, Object other) {
        return !(one instanceof Money money)
                || !(other instanceof Money amount)
                || money.getCurrencyUnit().equals(amount.getCurrencyUnit());
    }
}
