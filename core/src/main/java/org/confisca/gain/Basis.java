package org.confisca.gain;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.ProvisionId;

/**
 * The law or practice that a line of a working rests on.
 *
 * @param provision its id, such as {@code NL-SR-36E-8}
 * @param citation where it stands, with the mark that says how far it was checked
 * @param since the first day of the edition that was used; empty if there is no telling, or none
 */
public record Basis(ProvisionId provision, Citation citation, Optional<LocalDate> since) {

    /**
     * The basis as a reader sees it.
     *
     * @param language the language of the mark
     * @return the id, the citation, its mark and its edition
     */
    public String in(Language language) {
        String edition = since.map(day -> (language == Language.NL ? ", tekst vanaf " : ", text as from ") + day)
                .orElse("");
        return provision + " (" + citation.in(language) + edition + ")";
    }
}
