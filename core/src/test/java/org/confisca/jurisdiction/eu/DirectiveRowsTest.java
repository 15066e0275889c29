package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.Provision;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Standing;
import org.confisca.source.Check;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of the digest about arts 11 to 14, 16, 18 and 20 to 24 Directive (EU) 2024/1260 and art. 24 Directive (EU)
 * 2024/1640 is a rule of a book or is named as not encoded, with the mark that the digest gives it.
 */
class DirectiveRowsTest {
    private static final ImmutableMap<String, Check> ROWS = rows();
    private static final RuleBook CONFISCATION = ConfiscationDirective.book();
    private static final RuleBook HOLDS = AntiMoneyLaunderingDirective.book(GeneralTimeLimitsAct.ACT);
    private static final RuleBook LONGER_HOLDS =
            AntiMoneyLaunderingDirective.book(GeneralTimeLimitsAct.ACT, new NationalHolds(20, 10, true, true));

    private static ImmutableMap<String, Check> rows() {
        try {
            return Resources.readLines(Resources.getResource("law/directive-rows.csv"), StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> Splitter.on(',').splitToList(line))
                    .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> mark(row.get(1))));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Check mark(String tag) {
        return switch (tag) {
            case "VERIFIED" -> Check.VERIFIED;
            case "PARTIAL" -> Check.SECONDARY;
            default -> Check.UNVERIFIED;
        };
    }

    private static ImmutableMap<String, Provision> provisions() {
        return Stream.of(CONFISCATION, HOLDS, LONGER_HOLDS)
                .flatMap(book -> book.provisions().stream())
                .collect(ImmutableMap.toImmutableMap(
                        provision -> provision.id().value(), provision -> provision, (first, again) -> first));
    }

    @TestFactory
    Stream<DynamicTest> every_row_is_encoded_or_named_with_its_mark() {
        ImmutableMap<String, Provision> provisions = provisions();
        return ROWS.entrySet().stream()
                .map(row -> dynamicTest(row.getKey(), () -> {
                    assertThat(provisions).containsKey(row.getKey());
                    assertThat(provisions.get(row.getKey()).citation().check()).isEqualTo(row.getValue());
                }));
    }

    @Test
    void what_is_not_encoded_is_exactly_this() {
        assertThat(provisions().values().stream()
                        .filter(provision -> ROWS.containsKey(provision.id().value()))
                        .filter(provision -> provision.standing() != Standing.ENCODED)
                        .map(provision -> provision.id().value().substring("DIR-2024-".length())))
                .containsExactlyInAnyOrder(
                        "1260-11-3",
                        "1260-11-4",
                        "1260-14-3",
                        "1260-16-5",
                        "1260-18-2",
                        "1260-20-3",
                        "1260-21-6",
                        "1260-22-1",
                        "1260-22-2-a",
                        "1260-22-2-b",
                        "1260-22-2-c",
                        "1260-22-2-d",
                        "1260-23-3",
                        "1260-24-1",
                        "1260-24-2",
                        "1260-24-8",
                        "1260-24-prop",
                        "1640-24-1-c",
                        "1640-24-3",
                        "1640-24-remedy",
                        "1640-24-gap");
    }

    @Test
    void nothing_is_encoded_that_is_no_row() {
        assertThat(provisions().keySet())
                .filteredOn(id -> !id.matches("DIR-2024-1260-1[59]-.*"))
                .containsExactlyInAnyOrderElementsOf(ROWS.keySet());
    }
}
