package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** Where a fact that is missing can come from, and who may supply it. */
public sealed interface Supply {

    /**
     * It stands in the header of the file and does not change.
     *
     * @param wording how to state it there
     */
    record Header(Wording wording) implements Supply {

        /** What the header states under a name that speaks for itself. */
        public Header() {
            this(Wording.of("vermeld het in de kop van het dossier", "state it in the header of the case file"));
        }
    }

    /**
     * The act itself tells.
     *
     * @param field the field
     */
    record Told(Field<?, ?> field) implements Supply {
        @Override
        public Wording wording() {
            return Wording.of("vermeld het bij de handeling (" + field + ")", "state it with the act (" + field + ")");
        }
    }

    /**
     * Somebody with authority determines it.
     *
     * @param norm the name of the norm
     * @param offices who may determine it
     * @param standard by which standard
     */
    record Determined(String norm, ImmutableList<Office> offices, Standard standard) implements Supply {
        @Override
        public Wording wording() {
            return Wording.of(
                    "vereist een vaststelling door " + names(Language.NL) + " (" + norm + ", maatstaf: "
                            + standard.label().nl() + ")",
                    "takes a determination by " + names(Language.EN) + " (" + norm + ", standard: "
                            + standard.label().en() + ")");
        }

        private String names(Language language) {
            return offices.stream()
                    .map(office -> office.label().in(language))
                    .collect(Collectors.joining(language == Language.NL ? " of " : " or "));
        }
    }

    /**
     * It follows from an earlier act.
     *
     * @param type the act
     */
    record EarlierAct(ActType<?> type) implements Supply {
        @Override
        public Wording wording() {
            return Wording.of(
                    "vereist eerst: " + type.label().nl(),
                    "takes an earlier act: " + type.label().en());
        }
    }

    /** Nobody has read the text of the law that it takes, or the calendar does not reach so far. */
    record LawText() implements Supply {
        @Override
        public Wording wording() {
            return Wording.of(
                    "vereist dat de tekst van de wet voor deze dag wordt gelezen en ingevoerd",
                    "takes somebody who reads the text of the law for this day and enters it");
        }
    }

    /**
     * How to supply it, in words.
     *
     * @return the wording
     */
    Wording wording();
}
