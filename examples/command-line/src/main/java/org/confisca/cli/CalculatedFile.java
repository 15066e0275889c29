package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import org.confisca.gain.GainEstimate;
import org.confisca.json.InputFinding;
import org.confisca.source.Wording;

/** What came of a file with a calculation. */
sealed interface CalculatedFile {

    /** The path as it was given. */
    String file();

    /** How the command ends if this is the worst. */
    default int exitCode() {
        return ExitCode.UNUSABLE;
    }

    /** The calculation was carried out. */
    record Calculated(String file, GainEstimate estimate) implements CalculatedFile {
        @Override
        public int exitCode() {
            return estimate.isAsPrinted() ? ExitCode.AS_EXPECTED : ExitCode.DIFFERENT;
        }
    }

    /** The file is no calculation. */
    record Unreadable(String file, ImmutableList<InputFinding> findings) implements CalculatedFile {}

    /** There is no such file, or it cannot be loaded. */
    record Absent(String file, Wording why) implements CalculatedFile {}
}
