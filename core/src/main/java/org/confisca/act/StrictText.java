package org.confisca.act;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.joda.money.Money;

/** Strict parsers: a day that does not exist is not moved to one that does. */
final class StrictText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private StrictText() {}

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    static Optional<LocalDateTime> dateTime(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, MOMENT));
        } catch (DateTimeParseException notADateTime) {
            return Optional.empty();
        }
    }

    static Optional<Money> money(String text) {
        if (!text.matches("[A-Z]{3} \\d{1,15}(\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.parse(text));
        } catch (IllegalArgumentException | ArithmeticException notAnAmount) {
            return Optional.empty();
        }
    }
}
