package org.confisca.gain.payable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.gain.Basis;

/**
 * What one text of the law says on a point. It applies from the day of its basis on, until the next text does; a text without
 * such a day applies from the beginning.
 *
 * @param value what it says
 * @param basis where it says so, and since which day
 * @param <T> what it speaks of
 */
public record DatedText<T>(T value, Basis basis) {

    /**
     * The text that is in force on a day.
     *
     * @param texts the texts in order of time
     * @param day the day
     * @param <T> what they speak of
     * @return the text; empty before the first one
     */
    public static <T> Optional<DatedText<T>> on(ImmutableList<DatedText<T>> texts, LocalDate day) {
        return texts.stream()
                .filter(text ->
                        text.basis().since().map(first -> !first.isAfter(day)).orElse(true))
                .reduce((earlier, later) -> later);
    }

    /**
     * The texts that were in force on a day or came after it.
     *
     * @param texts the texts in order of time
     * @param day the day
     * @param <T> what they speak of
     * @return the texts, in order
     */
    static <T> ImmutableList<DatedText<T>> since(ImmutableList<DatedText<T>> texts, LocalDate day) {
        Optional<DatedText<T>> first = on(texts, day);
        return texts.subList(first.map(texts::indexOf).orElse(0), texts.size());
    }
}
