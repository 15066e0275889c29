package org.confisca.jurisdiction.nl;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.confisca.rule.Annex;
import org.confisca.rule.Provision;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Standing;
import org.confisca.source.Check;

/** The page that lists how far each provision of a book is computed. */
final class ProvisionPage {

    private ProvisionPage() {}

    static String of(RuleBook book) {
        List<Provision> all = book.provisions();
        StringBuilder page = new StringBuilder("# The provisions of " + book.name() + "\n\n")
                .append("Generated from the code; a test compares it. ")
                .append(all.size())
                .append(" provisions.\n\n| standing | provisions |");
        StringBuilder rule = new StringBuilder("\n| --- | --- |");
        for (Check check : Check.values()) {
            page.append(' ').append(check.label().en()).append(" |");
            rule.append(" --- |");
        }
        page.append(rule).append('\n');
        for (Standing standing : Standing.values()) {
            List<Provision> held = standing(all, standing);
            page.append("| ")
                    .append(standing.label().en())
                    .append(" | ")
                    .append(held.size())
                    .append(" |");
            for (Check check : Check.values()) {
                page.append(' ')
                        .append(held.stream()
                                .filter(provision -> provision.citation().check() == check)
                                .count())
                        .append(" |");
            }
            page.append('\n');
        }
        for (Standing standing : Standing.values()) {
            String title = standing.label().en();
            page.append("\n## ")
                    .append(title.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(title.substring(1))
                    .append("\n\n");
            if (standing == Standing.ENCODED) {
                page.append(standing(all, standing).stream()
                        .map(provision -> provision.id().value())
                        .collect(Collectors.joining(", ", "", ".\n")));
            } else {
                page.append("| provision | where | what or why | who decides | asks for |\n")
                        .append("| --- | --- | --- | --- | --- |\n");
                standing(all, standing).forEach(provision -> rows(page, provision));
            }
        }
        return page.append("\n## Not verified\n\n")
                .append(all.stream()
                        .filter(provision -> provision.citation().check() == Check.UNVERIFIED)
                        .map(provision -> provision.id().value())
                        .collect(Collectors.joining(", ", "", ".\n")))
                .toString();
    }

    private static List<Provision> standing(List<Provision> all, Standing standing) {
        return all.stream()
                .filter(provision -> provision.standing() == standing)
                .toList();
    }

    private static void rows(StringBuilder page, Provision provision) {
        for (Annex annex : provision.annexes()) {
            if (annex instanceof Annex.LeftToPeople left) {
                row(
                        page,
                        provision,
                        annex,
                        left.offices().stream()
                                .map(office -> office.label().en())
                                .collect(Collectors.joining(", ")),
                        left.norm().map(norm -> norm.name().en()).orElse(""));
            } else if (annex instanceof Annex.Information) {
                row(page, provision, annex, "", "");
            }
        }
    }

    private static void row(StringBuilder page, Provision provision, Annex annex, String who, String norm) {
        page.append("| ")
                .append(provision.id().value())
                .append(" | ")
                .append(provision.citation().pinpoint())
                .append(" | ")
                .append(annex.wording().en())
                .append(" | ")
                .append(who)
                .append(" | ")
                .append(norm)
                .append(" |\n");
    }
}
