package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confisca.casefile.DateRange;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** Puts arithmetic into words. */
final class Arithmetic {

    private Arithmetic() {}

    static Wording product(ImmutableList<Operand> factors, Function<Operand, Figure> number) {
        return Wording.of(product(factors, number, Language.NL), product(factors, number, Language.EN));
    }

    private static String product(ImmutableList<Operand> factors, Function<Operand, Figure> number, Language language) {
        return factors.stream()
                .map(factor -> factor.in(language, number.apply(factor).value()))
                .collect(Collectors.joining(" × "));
    }

    static Wording period(DateRange period) {
        return period.first().equals(period.last())
                ? Wording.same(period.first().toString())
                : Wording.of(
                        period.first() + " tot en met " + period.last(),
                        period.first() + " up to and including " + period.last());
    }

    /** How a figure came about, and how it was rounded. */
    static Optional<Wording> rounded(Optional<Wording> how, Optional<Rounding> rounding) {
        if (rounding.isEmpty()) {
            return how;
        }
        Wording words = rounding.get().words();
        return Optional.of(how.map(sum -> Wording.of(sum.nl() + ", " + words.nl(), sum.en() + ", " + words.en()))
                .orElse(words));
    }

    static Wording step(WorkStep step, Optional<Figure> number) {
        return Wording.of(step(step, number, Language.NL), step(step, number, Language.EN));
    }

    private static String step(WorkStep step, Optional<Figure> number, Language language) {
        String operation = step.operation()
                .map(done -> operation(
                        done, step.operand().orElseThrow().in(language, number.flatMap(Figure::value)), language))
                .orElse("");
        String rounded =
                step.rounding().map(rounding -> rounding.words().in(language)).orElse("");
        return operation + (operation.isEmpty() || rounded.isEmpty() ? "" : ", ") + rounded;
    }

    private static String operation(WorkStep.Operation operation, String number, Language language) {
        return switch (operation) {
            case PERCENT -> number + "%";
            case LESS_PERCENT -> "− " + number + "%";
            default -> operation.label().in(language) + " " + number;
        };
    }
}
