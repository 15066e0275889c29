package org.confisca.cli;

import org.confisca.source.Language;
import org.confisca.source.Wording;
import picocli.CommandLine.Option;

/** How the answers should look. */
final class OutputOptions {
    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "en",
            description = "The language of the answers (default: en).")
    Language language;

    @Option(names = "--json", description = "Write JSON instead of text.")
    boolean json;

    OutputOptions() {
        this.language = Language.EN;
    }

    String say(String nl, String en) {
        return Wording.of(nl, en).in(language);
    }
}
