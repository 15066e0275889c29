package org.confisca.cli;

/** How a command ends. */
final class ExitCode {
    /** All is as expected. */
    static final int AS_EXPECTED = 0;

    /** Something came out otherwise than a case file expects. */
    static final int DIFFERENT = 1;

    /** Something could not be read; this weighs more than a difference. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
