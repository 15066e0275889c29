package org.confisca.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.ValueKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment; a day stands for its beginning. */
final class MomentOption implements ITypeConverter<LocalDateTime> {

    MomentOption() {}

    @Override
    public LocalDateTime convert(String text) {
        Optional<LocalDateTime> day = ValueKind.DATE.parser().apply(text).map(LocalDate::atStartOfDay);
        return day.or(() -> ValueKind.DATE_TIME.parser().apply(text))
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is no moment (write 2026-07-02, or 2026-07-02T10:15)"));
    }
}
