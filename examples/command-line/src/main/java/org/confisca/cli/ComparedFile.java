package org.confisca.cli;

import org.confisca.history.ComparedCase;
import org.confisca.history.Comparison;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** What came of a file that was to be compared. */
sealed interface ComparedFile {

    /** The path as it was given. */
    String file();

    /** How the command ends if this is the worst. */
    int exitCode();

    /** It was compared. */
    record Compared(CheckedFile.Judged judged, ComparedCase compared) implements ComparedFile {
        @Override
        public String file() {
            return judged.file();
        }

        @Override
        public int exitCode() {
            return compared.differs() ? ExitCode.DIFFERENT : ExitCode.AS_EXPECTED;
        }
    }

    /** It cannot be read, or there is no other book for it. */
    record Unusable(CheckedFile checked) implements ComparedFile {
        @Override
        public String file() {
            return checked.file();
        }

        @Override
        public int exitCode() {
            return ExitCode.UNUSABLE;
        }
    }

    static ComparedFile of(CheckedFile checked, Alterations alterations, Language language) {
        if (!(checked instanceof CheckedFile.Judged judged)) {
            return new Unusable(checked);
        }
        try {
            Comparison comparison = new Comparison(judged.checked().book(), alterations.of(judged.checked(), language));
            return new Compared(
                    judged, comparison.of(judged.checked().document().narrative()));
        } catch (Complaint complaint) {
            return new Unusable(new CheckedFile.Absent(checked.file(), Wording.same(complaint.message())));
        }
    }
}
