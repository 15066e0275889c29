package org.confisca.cli;

import org.confisca.source.Language;
import org.confisca.source.Wording;

/** Why a command cannot do its work, for the person who gave it. */
final class Complaint extends Exception {
    private static final long serialVersionUID = 1L;

    private final String text;

    Complaint(Wording words, Language language) {
        super(words.en(), null, false, false);
        this.text = words.in(language);
    }

    String message() {
        return text;
    }
}
