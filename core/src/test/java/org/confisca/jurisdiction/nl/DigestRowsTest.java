package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.confisca.rule.Annex;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.rule.Rule;
import org.confisca.rule.Standing;
import org.confisca.source.Check;
import org.junit.jupiter.api.Test;

/** Every row of the digest of Dutch law is a provision of the book under its id, of its kind and with its mark. */
class DigestRowsTest {
    private static final Path PAGE = Path.of("..", "docs", "generated", "provisions-nl.md");
    private static final ImmutableMap<String, DigestRow> ROWS = Maps.uniqueIndex(DigestRow.all(), DigestRow::id);
    private static final ImmutableMap<String, Provision> BOOK = Maps.uniqueIndex(
            Iterables.concat(
                    DutchLaw.book().provisions(),
                    DutchLaw.bills().stream()
                            .flatMap(bill -> bill.provisions().stream())
                            .toList()),
            provision -> provision.id().value());

    /** Rows that are in no book yet. */
    private static final ImmutableSet<String> ABSENT = ImmutableSet.of(
            "NL-KOSTEN-1",
            "NL-SR-36E-10",
            "NL-SR-36E-4",
            "NL-SR-36E-8",
            "NL-SR-36E-9",
            "NL-SR-36E-LEGPERS",
            "NL-SR-36E-WITWAS",
            "NL-SR-36F-1",
            "NL-SR-36F-2",
            "NL-SR-36F-3",
            "NL-SR-36F-4",
            "NL-SR-36F-5",
            "NL-SR-88",
            "NL-SV-117A",
            "NL-SV-118-1",
            "NL-SV-118-2",
            "NL-SV-118-3",
            "NL-SV-118-4",
            "NL-SV-118-5",
            "NL-SV-119-1",
            "NL-SV-119-3",
            "NL-SV-119-4",
            "NL-SV-126-1",
            "NL-SV-126-2",
            "NL-SV-126-3",
            "NL-SV-126-4",
            "NL-SV-126-5",
            "NL-SV-126A",
            "NL-SV-126B-1",
            "NL-SV-126B-2",
            "NL-SV-126B-3",
            "NL-SV-126C",
            "NL-SV-126E",
            "NL-SV-126F-1",
            "NL-SV-126F-2",
            "NL-SV-126F-3",
            "NL-SV-126F-4",
            "NL-SV-126F-5",
            "NL-SV-130",
            "NL-SV-353-1",
            "NL-SV-353-2",
            "NL-SV-353-4",
            "NL-SV-5-5-15",
            "NL-SV-5-5-16",
            "NL-SV-5-5-17",
            "NL-SV-5-5-18",
            "NL-SV-5-5-19",
            "NL-SV-511B-2",
            "NL-SV-511B-3",
            "NL-SV-511B-4",
            "NL-SV-511D",
            "NL-SV-511E-1",
            "NL-SV-511E-2",
            "NL-SV-511F",
            "NL-SV-511H",
            "NL-SV-529",
            "NL-SV-530",
            "NL-SV-533",
            "NL-SV-552AB",
            "NL-SV-552CA",
            "NL-SV-552F",
            "NL-SV-552F-6",
            "NL-SV-6-1-1",
            "NL-SV-6-1-12-1",
            "NL-SV-6-1-13",
            "NL-SV-6-1-2",
            "NL-SV-6-1-21",
            "NL-SV-6-1-22-2",
            "NL-SV-6-1-23-1",
            "NL-SV-6-1-23-3",
            "NL-SV-6-1-23-7",
            "NL-SV-6-1-23-8",
            "NL-SV-6-1-9",
            "NL-SV-6-4-18-2",
            "NL-SV-6-4-18-3",
            "NL-SV-6-4-2",
            "NL-SV-6-4-2-5",
            "NL-SV-6-4-2-7",
            "NL-SV-6-4-20",
            "NL-SV-6-4-22",
            "NL-SV-6-4-29",
            "NL-SV-6-4-3-2",
            "NL-SV-6-4-3-3",
            "NL-SV-6-4-5",
            "NL-SV-6-4-6",
            "NL-SV-6-4-6-3",
            "NL-SV-6-4-6-6",
            "NL-SV-6-4-9",
            "NL-SV-6-5-1",
            "NL-SV-6-6-1",
            "NL-SV-6-6-26-3",
            "NL-SV-6-6-26-5",
            "NL-SV-6-6-27",
            "NL-SV-6-6-7",
            "NL-SV-6-7-7",
            "NL-SV-94B",
            "NL-SV-94D-1",
            "NL-SV-94D-2",
            "NL-SV-94D-3",
            "NL-SV-94D-4",
            "NL-SV-FAIL");

    /** Provisions that the rows of the digest rest on, or presuppose, without a row of their own. */
    private static final ImmutableSet<String> BESIDES = ImmutableSet.of(
            "NL-CJIB-PLACING",
            "NL-SV-167",
            "NL-SV-242",
            "NL-SV-350",
            "NL-SV-404",
            "NL-SV-408",
            "NL-SV-423",
            "NL-SV-427",
            "NL-SV-432",
            "NL-SV-440",
            "NL-SV-453",
            "NL-SV-453-3");

    /** Where the book has the row as something else than the digest says, and why. */
    private static final ImmutableMap<String, String> OTHERWISE = ImmutableMap.<String, String>builder()
            .put("NL-ATW-3-3 power", "no act of the Crown is judged; its decrees are a table")
            .put("NL-ATW-5 ensues", "the reckoning carries it out")
            .put("NL-NCBC25-PUB fact", "what was announced stands in the bill, as not law")
            .put(
                    "NL-SR-23-7 power",
                    "no fine is imposed here; the next category counts where a rule asks for a category")
            .put("NL-SR-36B-3 power", "the power is in paragraph 1; nothing forbids the combination")
            .put("NL-SR-33A-1 definition", "the closed list is a limit")
            .put("NL-SR-36E-5 power", "the power is in paragraph 1; this bounds the sum")
            .put("NL-SR-36E-7 power", "the power is in paragraph 1; this says when it may be joint")
            .put("NL-SV-103-5 power", "the power is in art. 94a; this says who carries it out")
            .put(
                    "NL-SV-116-5 duty",
                    "somebody has to say who is entitled before anything is owed; then the order owes return")
            .put("NL-SV-134-2 limit", "the list is closed because nothing else ends a seizure")
            .put("NL-SV-136 formula", "terms are reckoned in months of thirty days")
            .put("NL-SV-511G power", "the power to appeal is in art. 404")
            .put("NL-SV-552G ensues", "the limits of seizure hold on, which comes to the same")
            .put("NL-SV-94A-4 power", "the power is in paragraphs 1 to 3")
            .put("NL-SV-94A-5 power", "the power is in paragraphs 1 to 3")
            .put("NL-UND2-36E-7 power", "its wording was not read; what it may widen is a limit of paragraph 7")
            .put("NL-WWFT-15 power", "no act of the minister is judged")
            .put("NL-WWFT-16-1 duty", "that a transaction is unusual is not recorded before it is reported")
            .build();

    @Test
    void no_row_is_missing_but_those_listed() {
        Set<String> missing = new TreeSet<>(ROWS.keySet());
        missing.removeAll(BOOK.keySet());
        assertThat(missing).containsExactlyInAnyOrderElementsOf(ABSENT);
    }

    @Test
    void no_provision_is_in_the_book_without_a_row_but_those_listed() {
        Set<String> extra = new TreeSet<>(BOOK.keySet());
        extra.removeAll(ROWS.keySet());
        assertThat(extra).containsExactlyInAnyOrderElementsOf(BESIDES);
    }

    @Test
    void what_a_row_is_the_provision_is() {
        Set<String> unlike = new TreeSet<>();
        ROWS.values().stream().filter(row -> BOOK.containsKey(row.id())).forEach(row -> {
            for (String kind : row.kinds()) {
                if (!agrees(row, kind, BOOK.get(row.id()))) {
                    unlike.add(row.id() + " " + kind);
                }
            }
        });
        assertThat(unlike).containsExactlyInAnyOrderElementsOf(OTHERWISE.keySet());
    }

    @Test
    void what_cannot_be_computed_is_left_to_people_or_mere_information() {
        ROWS.values().stream()
                .filter(row -> row.computable().equals("no") && BOOK.containsKey(row.id()))
                .map(row -> BOOK.get(row.id()))
                .filter(provision ->
                        provision.nature() != Nature.NOT_LAW) // a bill says what was seen of it, as not law
                .forEach(provision -> assertThat(provision.annexes())
                        .as(provision.id().value())
                        .anyMatch(annex -> annex instanceof Annex.LeftToPeople || annex instanceof Annex.Information));
    }

    @Test
    void what_can_be_computed_is_encoded() {
        Set<String> left = new TreeSet<>();
        ROWS.values().stream()
                .filter(row -> row.computable().equals("yes") && BOOK.containsKey(row.id()))
                .filter(row -> BOOK.get(row.id()).standing() != Standing.ENCODED
                        && BOOK.get(row.id()).standing() != Standing.PARTLY)
                .forEach(row -> left.add(row.id()));
        assertThat(left).isEmpty();
    }

    @Test
    void no_mark_is_better_than_that_of_the_row_but_where_the_text_was_found() {
        Set<String> raised = new TreeSet<>();
        ROWS.values().stream().filter(row -> BOOK.containsKey(row.id())).forEach(row -> {
            Check mark = BOOK.get(row.id()).citation().check();
            if (mark.compareTo(row.check()) < 0) {
                raised.add(row.id() + " " + row.check() + " > " + mark);
            }
        });
        // the headnote of HR 2006:AV5020 was read; docs/law-corrections.md
        assertThat(raised).containsExactly("NL-SR-23-9 UNVERIFIED > OFFICIAL", "NL-SV-511G UNVERIFIED > OFFICIAL");
    }

    @Test
    void the_checked_in_page_lists_what_the_book_holds() throws IOException {
        String page = ProvisionPage.of(DutchLaw.book());
        if (Boolean.getBoolean("confisca.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("run the tests of core with -Dconfisca.update=true to write it anew")
                .isEqualTo(page);
    }

    /**
     * Whether the provision holds what a row of that kind is. A limit may be a condition of the power itself; a duty of form
     * may be a limit; a term may be one that an act must keep to; a formula may be applied by a rule; an invariant is what
     * rules or definitions uphold.
     */
    private static boolean agrees(DigestRow row, String kind, Provision provision) {
        if (!row.computable().equals("yes") && holds(provision, Annex.LeftToPeople.class, Annex.Information.class)) {
            return true;
        }
        return switch (kind) {
            case "power" -> says(provision, "may");
            case "limit" -> says(provision, "only", "may", "runs") || holds(provision, Annex.Formula.class);
            case "duty" -> says(provision, "owes", "only");
            case "term" ->
                says(provision, "runs", "owes", "only", "may", "counts")
                        || holds(provision, Annex.Formula.class, Annex.Figure.class);
            case "ensues" -> says(provision, "ensues", "counts", "runs");
            case "presumption" -> says(provision, "counts");
            case "definition" -> says(provision, "counts") || holds(provision, Annex.Formula.class, Annex.Figure.class);
            case "formula" ->
                says(provision, "only", "may", "owes", "runs", "ensues") || holds(provision, Annex.Formula.class);
            case "parameter" -> holds(provision, Annex.Figure.class) || says(provision, "only", "may", "runs", "owes");
            case "invariant" ->
                says(provision, "only", "counts", "ensues", "may") || holds(provision, Annex.Formula.class);
            case "practice" -> provision.nature() == Nature.PRACTICE;
            case "fact" -> holds(provision, Annex.Information.class, Annex.LeftToPeople.class);
            default -> throw new IllegalArgumentException(row.id() + " is of no known kind: " + kind);
        };
    }

    private static boolean says(Provision provision, String... words) {
        return provision.editions().stream()
                .flatMap(edition -> edition.rules().stream())
                .map(Rule::word)
                .anyMatch(ImmutableSet.copyOf(words)::contains);
    }

    private static boolean holds(Provision provision, Class<?>... kinds) {
        return provision.annexes().stream()
                .anyMatch(annex -> ImmutableSet.copyOf(kinds).stream().anyMatch(kind -> kind.isInstance(annex)));
    }
}
