package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import org.confisca.json.CheckedCase;
import org.confisca.json.InputFinding;
import org.confisca.source.Wording;

/** What came of a file. */
sealed interface CheckedFile {

    /** The path as it was given. */
    String file();

    /** How the command ends if this is the worst. */
    default int exitCode() {
        return ExitCode.UNUSABLE;
    }

    /** The file was judged. */
    record Judged(String file, CheckedCase checked) implements CheckedFile {
        @Override
        public int exitCode() {
            return checked.differences().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.DIFFERENT;
        }
    }

    /** The file is no case file. */
    record Unreadable(String file, ImmutableList<InputFinding> findings) implements CheckedFile {}

    /** There is no such file, or no law book for it. */
    record Absent(String file, Wording why) implements CheckedFile {}
}
