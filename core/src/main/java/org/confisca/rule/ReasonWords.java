package org.confisca.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import org.confisca.act.ValueKind;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** Puts reasons, and the facts they turn on, into words. */
final class ReasonWords {
    private final Language language;

    ReasonWords(Language language) {
        this.language = language;
    }

    String binding(Reason reason) {
        if (reason instanceof Reason.Forbidden limit) {
            return cite(limit.law(), limit.nature())
                    + say(" verbiedt het; vereist is: ", " forbids it; it requires: ")
                    + required(limit.finding());
        }
        if (reason instanceof Reason.NoPower none) {
            return say("Geen bepaling in het boek '", "No provision in the book '")
                    + none.book().in(language)
                    + say("' geeft een bevoegdheid hiertoe", "' gives a power for this")
                    + (none.elsewhere().isEmpty()
                            ? "."
                            : say("; wel: ", "; these do: ")
                                    + none.elsewhere().stream()
                                            .map(book -> book.in(language))
                                            .collect(Collectors.joining("; ")));
        }
        if (reason instanceof Reason.NotInForce law) {
            return law.law().in(language)
                    + (law.since().isAfter(law.day())
                            ? say(" geldt pas vanaf ", " is in force only from ")
                            : say(" gold tot en met ", " was in force up to and including "))
                    + law.since();
        }
        if (reason instanceof Reason.DoesNotFit unfit) {
            return say("Past niet op het dossier (", "Does not fit the file (")
                    + unfit.misfit().field() + "): " + unfit.misfit().what().in(language);
        }
        Reason.OutOfOrder order = (Reason.OutOfOrder) reason;
        return say(
                        "Ligt vóór de laatste handeling in het dossier, van ",
                        "Comes before the last thing on the file, of ")
                + ValueKind.DATE_TIME.formatter().apply(order.fileAt())
                + say("; voeg het in de geschiedenis in.", "; insert it into the history.");
    }

    String power(Reason.PowerFails power) {
        String law = cite(power.law(), power.nature());
        if (power.wrongHolder()) {
            String holder = power.holder().label().in(language);
            return law
                    + say(" geeft de bevoegdheid aan ", " gives the power to ")
                    + holder
                    + (power.finding().truth() == Truth.FALSE ? facts(power.finding()) : "");
        }
        return law + say(" vereist: ", " requires: ") + required(power.finding());
    }

    /** A condition and what was found; of a plain fact the name is not said twice. */
    private String required(Finding finding) {
        String what = finding.what().in(language);
        boolean plain = finding.fact().equals(Optional.of(finding.what()));
        return what + (plain ? say(" (gebleken: ", " (found: ") + found(finding) + ")" : facts(finding));
    }

    private String found(Finding leaf) {
        return leaf.value().orElse(leaf.truth().label()).in(language);
    }

    String facts(Finding finding) {
        String found = finding.decisive().stream()
                .filter(leaf -> !leaf.parts().isEmpty() || leaf.value().isPresent() || leaf.truth() == Truth.UNKNOWN)
                .map(leaf -> leaf.fact().orElse(leaf.what()).in(language) + " = " + found(leaf))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "" : say(" (gebleken: ", " (found: ") + found + ")";
    }

    String cite(Citation law, Nature nature) {
        return law.in(language)
                + (nature == Nature.LAW ? "" : " {" + nature.label().in(language) + "}");
    }

    private String say(String nl, String en) {
        return Wording.of(nl, en).in(language);
    }
}
