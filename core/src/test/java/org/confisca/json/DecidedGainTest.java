package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.confisca.gain.GainEstimate;
import org.confisca.gain.Printed;
import org.confisca.gain.WorkingLine;
import org.confisca.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calculations that ship: decided cases come out to the cent, and what does not is on a list that cannot grow unseen. */
class DecidedGainTest {
    private static final Path FOLDER = Path.of("../examples/command-line/cases/calculations");

    /** Every printed figure that does not follow from the others, and why. */
    private static final ImmutableList<String> EXPLAINED = ImmutableList.of(
            "ghshe-2023-1067-plant-protection-products: to be paid: ROUNDING_NOT_STATED",
            "hr-2017-2591-phone-contacts: estimated gain: FIGURE_NOT_PRINTED",
            "je-2019-050-street-values: realisable amount from its parts: FIGURE_NOT_PRINTED",
            "rbnne-2017-2198-waste-shipments: estimated gain: FIGURE_NOT_PRINTED",
            "uksc-2020-29-half-a-house: equity, by the rounded figures that were seen: ROUNDING_NOT_STATED",
            "uksc-2022-24-false-qualifications: about 38 percent of the net earnings: ROUNDING_NOT_STATED");

    /** Decided cases in which every printed figure follows from the others. */
    private static final ImmutableList<String> EXACT = ImmutableList.of(
            "ewca-2015-385-seized-drugs",
            "ewca-2016-44-benefit-is-available",
            "ewca-2022-9-first-defendant",
            "gharl-2019-4314-quarter-off-then-half",
            "gharl-2022-8577-tolerated-coffee-shop",
            "gharl-2025-2068-drug-transports",
            "ghshe-2024-1846-counterfeit-clothing",
            "hr-2014-2849-delay-at-most-5000",
            "jrc-2003-099a-capped-order",
            "phr-2013-2436-habitual-laundering",
            "phr-2016-891-costs-of-trimming",
            "phr-2020-728-conversion-laboratory",
            "phr-2020-903-conversion-laboratory",
            "phr-2021-898-leader-of-an-organisation",
            "phr-2022-365-bribed-official",
            "phr-2022-607-passed-on-to-a-co-offender",
            "phr-2023-1031-betting-tickets",
            "phr-2024-1335-vehicles",
            "phr-2024-1421-five-harvests",
            "phr-2025-1053-own-scale-of-days",
            "phr-2025-1111-above-the-laundered-amount",
            "phr-2025-803-delay-after-the-sentence",
            "phr-2025-809-sale-of-shares",
            "phr-2025-880-cannabis-in-a-dwelling",
            "rbgel-2025-2948-underground-banking",
            "uksc-2015-73-stolen-share-of-turnover",
            "us-137-s-ct-1626-no-joint-liability");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CalculationSchema.text());

    static ImmutableList<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().collect(ImmutableList.toImmutableList());
        }
    }

    private static boolean isJson(Path path) {
        return path.toString().endsWith(".json");
    }

    private static String name(Path path) {
        return path.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static GainEstimate reckon(Path path) throws IOException {
        return Calculations.byItsLaw(Files.readString(path), isJson(path) ? Format.JSON : Format.YAML);
    }

    private static Stream<WorkingLine> explained(GainEstimate estimate) {
        return estimate.workings().stream().flatMap(working -> working.explained().stream());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_calculation_comes_out_as_printed_and_is_valid_by_the_schema(Path path) throws IOException {
        assertThat(reckon(path).isAsPrinted()).isTrue();
        assertThat(SCHEMA.validate(Files.readString(path), isJson(path) ? InputFormat.JSON : InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void what_does_not_come_out_is_on_the_list() throws IOException {
        ImmutableList.Builder<String> found = ImmutableList.builder();
        for (Path path : shipped()) {
            explained(reckon(path))
                    .map(line -> name(path) + ": " + line.label().in(Language.EN) + ": "
                            + line.printed().flatMap(Printed::because).orElseThrow())
                    .forEach(found::add);
        }
        assertThat(found.build()).containsExactlyElementsOf(EXPLAINED);
    }

    @Test
    void the_other_decided_cases_print_something_and_all_of_it_comes_out() throws IOException {
        ImmutableList.Builder<String> exact = ImmutableList.builder();
        for (Path path : shipped()) {
            GainEstimate estimate = reckon(path);
            if (!estimate.calculation().synthetic()
                    && explained(estimate).findAny().isEmpty()) {
                assertThat(estimate.workings().stream().flatMap(working -> working.lines().stream()))
                        .as(path.toString())
                        .anyMatch(line -> line.printed().isPresent());
                exact.add(name(path));
            }
        }
        assertThat(exact.build()).containsExactlyElementsOf(EXACT);
    }
}
