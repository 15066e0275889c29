package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.confisca.gain.Exact;
import org.confisca.gain.GainEstimate;
import org.confisca.gain.GainLaw;
import org.confisca.gain.Missing;
import org.confisca.gain.payable.Payable;
import org.confisca.jurisdiction.nl.DutchGainLaw;
import org.confisca.jurisdiction.nl.DutchPayable;

/** Calculations in tests, as somebody types them in. */
final class Calculations {

    private Calculations() {}

    static GainEstimate reckon(String text) {
        return reckon(text, GainLaw.NONE);
    }

    static GainEstimate reckon(String text, GainLaw law) {
        CalculationReading reading = CalculationReader.read(text, Format.YAML);
        assertThat(reading).as(text).isInstanceOf(CalculationReading.Usable.class);
        return ((CalculationReading.Usable) reading).calculation().reckon(law);
    }

    /** Carries it out by Dutch law if it says so, as the command line does. */
    static GainEstimate byItsLaw(String text, Format format) {
        CalculationReading reading = CalculationReader.read(text, format);
        assertThat(reading).as(text).isInstanceOf(CalculationReading.Usable.class);
        var calculation = ((CalculationReading.Usable) reading).calculation();
        return calculation.jurisdiction().filter("NL"::equals).isPresent()
                ? Payable.after(calculation.reckon(DutchGainLaw.law()), DutchPayable.law())
                : calculation.reckon(GainLaw.NONE);
    }

    /** What some lines come to: a number, or a question mark with what is missing. */
    static String gain(String body) {
        GainEstimate estimate = reckon("calculation: t\ncurrency: EUR\n" + body);
        return estimate.gain()
                .result()
                .value()
                .map(Exact::toString)
                .orElseGet(() -> "? "
                        + estimate.missing().stream()
                                .map(Missing::what)
                                .map(what -> what.en())
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    /** What is wrong, as path and code. */
    static ImmutableList<String> findings(String body) {
        return found("calculation: t\ncurrency: EUR\n" + body);
    }

    static ImmutableList<String> found(String text) {
        CalculationReading reading = CalculationReader.read(text, Format.YAML);
        return reading instanceof CalculationReading.Unusable unusable
                ? unusable.findings().stream()
                        .map(finding -> finding.path() + " " + finding.code())
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }
}
