package org.confisca.gain;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.confisca.casefile.DateRange;
import org.confisca.source.Language;

/** A number that stands in a calculation. */
public sealed interface Operand {

    /**
     * A number as it is.
     *
     * @param value the number
     * @param unit what it counts, such as {@code plants}; empty if it counts nothing, or money
     */
    record Constant(Exact value, Optional<String> unit) implements Operand {}

    /**
     * A part of a whole, shown as it was written.
     *
     * @param value the part as a number: a quarter for 25%
     * @param written how it was written, such as {@code 25%} or {@code 1/4}
     */
    record Part(Exact value, String written) implements Operand {}

    /**
     * The days of a period, the first and the last included.
     *
     * @param period the period
     */
    record Days(DateRange period) implements Operand {

        /**
         * How many days.
         *
         * @return one or more
         */
        public Exact count() {
            return Exact.of(ChronoUnit.DAYS.between(period.first(), period.last()) + 1);
        }
    }

    /**
     * What an earlier line came to.
     *
     * @param id the id of the line
     */
    record Reference(String id) implements Operand {}

    /**
     * A number without a unit.
     *
     * @param decimal such as {@code 28.2}
     * @return the operand
     */
    static Operand of(String decimal) {
        return new Constant(Exact.of(decimal), Optional.empty());
    }

    /**
     * The operand as a reader sees it.
     *
     * @param language the language
     * @param value what it came to; empty if that is open
     * @return the number with its unit, or where it comes from
     */
    default String in(Language language, Optional<Exact> value) {
        String number = value.map(known -> known.in(language, 0)).orElse("?");
        if (this instanceof Constant constant) {
            return number + constant.unit().map(unit -> " " + unit).orElse("");
        }
        if (this instanceof Part part) {
            return part.written();
        }
        if (this instanceof Days days) {
            return number + (language == Language.NL ? " dagen (" : " days (")
                    + days.period().first() + (language == Language.NL ? " tot en met " : " up to and including ")
                    + days.period().last() + ")";
        }
        return number;
    }
}
