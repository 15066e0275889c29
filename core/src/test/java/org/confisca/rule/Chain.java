package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.Office;

/** Who may do what under a book, as a page: the powers by act and office, and who may determine which open norm. */
final class Chain {
    /** The custodians of art. 1 of the decree on seized objects; the others are named by arts 118(2) and 116(2)(b) Sv. */
    static final ImmutableList<CustodianKind> NINE = Arrays.stream(CustodianKind.values())
            .filter(kind -> kind != CustodianKind.JUDICIAL_CUSTODIAN && kind != CustodianKind.ENTITLED_PERSON)
            .collect(ImmutableList.toImmutableList());

    /** Which bodies of the chain act in an office. */
    private static final ImmutableMap<Office, String> BODIES = ImmutableMap.of(
            Office.INVESTIGATING_OFFICER, "politie, FIOD, marechaussee / police, FIOD, military police",
            Office.MINISTER, "CJIB",
            Office.CUSTODIAN,
                    "de bewaarders van art. 1 Besluit inbeslaggenomen voorwerpen / the custodians of art. 1 of "
                            + "the decree on seized objects: "
                            + NINE.stream().map(kind -> kind.label().en()).collect(Collectors.joining(", ")),
            Office.STATE, "beslist over bestemming / decides on destination",
            Office.MUNICIPALITY, "alleen als begunstigde / as beneficiary only");

    private final RuleBook book;

    Chain(RuleBook book) {
        this.book = book;
    }

    static Stream<Office> offices() {
        return Arrays.stream(Office.values()).filter(office -> office != Office.LAW);
    }

    Stream<ActType<?>> types() {
        return book.vocabulary().all().stream().filter(type -> !(type instanceof ByLawType));
    }

    boolean may(Office office, ActType<?> type) {
        return book.holders(type).contains(office);
    }

    String page() {
        StringBuilder page = new StringBuilder("""
                # Who may do what under Dutch law as encoded / Wie wat mag

                Generated from the powers of the Dutch book: a cell holds the provisions by which an office may do an act
                under some condition, whatever the condition is; an empty cell means that it may not. An act that the law
                itself does is no power. Written anew by running the tests of core with `-Dconfisca.update=true`.

                ## The offices / De hoedanigheden

                | office | nl | en | who / wie |
                | --- | --- | --- | --- |
                """);
        offices()
                .forEach(office ->
                        page.append("| `" + office + "` | " + office.label().nl() + " | "
                                + office.label().en() + " | " + BODIES.getOrDefault(office, "") + " |\n"));
        page.append("""

                Three bodies of the chain have no office. The bailiff (gerechtsdeurwaarder) executes what others order (arts
                94b and 103(5) Sv) and decides nothing that is an act here. The State Property service for real estate
                (Rijksvastgoedbedrijf) sold dwellings in a pilot of which no rule was found. Disputes before the civil court
                (art. 552c Sv) are not encoded.

                ## Powers / Bevoegdheden

                """);
        matrix(page);
        page.append(
                "\n## Open norms / Open normen\n\nWho may determine what (`Determine`), and by which provisions it is asked."
                        + "\n\n| norm | office | provisions |\n| --- | --- | --- |\n");
        norms(page);
        page.append("\n## Acts for which no provision of the book gives anybody a power\n\n");
        types().filter(type -> book.holders(type).isEmpty())
                .forEach(type -> page.append("- `" + type + "`: " + type.label().nl() + " / "
                        + type.label().en() + "\n"));
        return page.toString();
    }

    private void matrix(StringBuilder page) {
        ImmutableList<Office> columns = offices().collect(ImmutableList.toImmutableList());
        page.append("| act | nl | en |");
        columns.forEach(office -> page.append(" " + office + " |"));
        page.append("\n| --- | --- | --- |" + " --- |".repeat(columns.size()) + "\n");
        types().filter(type ->
                        type != Determine.DETERMINE && !book.holders(type).isEmpty())
                .forEach(type -> {
                    page.append("| `" + type + "` | " + type.label().nl() + " | "
                            + type.label().en() + " |");
                    columns.forEach(office -> page.append(cell(String.join("; ", provisions(type, office)))));
                    page.append("\n");
                });
    }

    private static String cell(String text) {
        return text.isEmpty() ? " |" : " " + text + " |";
    }

    /** The provisions by which an office may do an act, once each, in the order of the book. */
    <A extends Act> Set<String> provisions(ActType<A> type, Office office) {
        Set<String> found = new LinkedHashSet<>();
        for (BookRule<Power<A>> held : book.entry(type).powers()) {
            if (held.rule().holder() == office) {
                found.add(held.provision().id().toString());
            }
        }
        return found;
    }

    private void norms(StringBuilder page) {
        TreeMap<String, TreeSet<String>> asked = new TreeMap<>();
        for (BookRule<Power<Determine>> held : book.entry(Determine.DETERMINE).powers()) {
            asked.computeIfAbsent(norm(held) + "` | `" + held.rule().holder(), key -> new TreeSet<>())
                    .add(held.provision().id().toString());
        }
        asked.forEach((key, ids) -> page.append("| `" + key + "` | " + String.join("; ", ids) + " |\n"));
    }

    /** The scope of such a power is the name of the norm. */
    static String norm(BookRule<Power<Determine>> held) {
        return held.rule().clause().where() instanceof Is<?, ?> is && is.test() instanceof Test.EqualTo<?> equal
                ? equal.value().toString()
                : "?";
    }
}
