package org.confisca.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Pattern;

/** A document that states law, or states how it is practised. Each kind has its own identifier and finds its own page. */
public sealed interface LegalSource {

    /**
     * The identifier as the field writes it, for instance {@code BWBR0001903} or {@code ECLI:NL:HR:2017:2861}.
     *
     * @return the identifier, never blank
     */
    String identifier();

    /**
     * Where the document can be read.
     *
     * @return the address; empty for a source that has no public page of its own
     */
    Optional<String> address();

    /**
     * A Dutch act, decree or regulation in the national database (Basiswettenbestand).
     *
     * @param identifier the BWB number, such as {@code BWBR0001903}
     * @param title the usual title or abbreviation
     */
    record DutchStatute(String identifier, String title) implements LegalSource {
        private static final Pattern BWB = Pattern.compile("BWB[RVW]\\d{7}");

        /**
         * Checks the form of the number.
         *
         * @param identifier the BWB number
         * @param title the usual title
         * @throws IllegalArgumentException if the number is not a BWB number
         */
        public DutchStatute {
            checkArgument(BWB.matcher(identifier).matches(), "Not a BWB number: %s", identifier);
        }

        @Override
        public Optional<String> address() {
            return Optional.of("https://wetten.overheid.nl/" + identifier);
        }
    }

    /**
     * An act of the European Union, by its European Legislation Identifier.
     *
     * @param identifier the ELI path, such as {@code dir/2024/1260/oj}
     * @param title the usual title
     */
    record UnionAct(String identifier, String title) implements LegalSource {
        private static final Pattern ELI = Pattern.compile("(reg|dir|dec)/\\d{4}/\\d+/oj");

        /**
         * Checks the form of the identifier.
         *
         * @param identifier the ELI path
         * @param title the usual title
         * @throws IllegalArgumentException if the path is not of the form {@code dir/year/number/oj}
         */
        public UnionAct {
            checkArgument(ELI.matcher(identifier).matches(), "Not an ELI path: %s", identifier);
        }

        @Override
        public Optional<String> address() {
            return Optional.of("http://data.europa.eu/eli/" + identifier);
        }
    }

    /**
     * A published judgment or opinion, by its European Case Law Identifier.
     *
     * @param identifier the ECLI
     */
    record Judgment(String identifier) implements LegalSource {
        private static final Pattern ECLI = Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]+:\\d{4}:[A-Z0-9.]+");

        /**
         * Checks the form of the identifier.
         *
         * @param identifier the ECLI
         * @throws IllegalArgumentException if it is not an ECLI
         */
        public Judgment {
            checkArgument(ECLI.matcher(identifier).matches(), "Not an ECLI: %s", identifier);
        }

        @Override
        public Optional<String> address() {
            return Optional.of("https://deeplink.rechtspraak.nl/uitspraak?id=" + identifier);
        }
    }

    /**
     * An official publication: official gazette or parliamentary paper.
     *
     * @param identifier as printed, such as {@code Stb. 2011, 171} or {@code Kamerstuk 29 911, 435}
     * @param page where it can be read; empty when only the number is known
     */
    record OfficialPublication(String identifier, Optional<String> page) implements LegalSource {
        @Override
        public Optional<String> address() {
            return page;
        }
    }

    /**
     * Practice: what authorities do where no provision says so. An answer that rests on it says so.
     *
     * @param identifier what the practice is called
     * @param page a page that describes it; empty when there is none
     */
    record Practice(String identifier, Optional<String> page) implements LegalSource {
        @Override
        public Optional<String> address() {
            return page;
        }
    }
}
