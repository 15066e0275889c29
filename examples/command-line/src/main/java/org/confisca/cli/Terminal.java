package org.confisca.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody is watching. */
final class Terminal {
    private static final Path ERROR_OUTPUT = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether standard error goes to a terminal; when in doubt, it does not. */
    static boolean isWatched() {
        return isInteractive(System.console()) && isDevice();
    }

    private static boolean isInteractive(@org.jspecify.annotations.Nullable Console console) {
        if (console == null) {
            return false;
        }
        try { // newer JDKs have a console without a terminal too, and a method that tells
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    private static boolean isDevice() {
        try {
            return !Files.exists(Path.of("/proc/self/fd"))
                    || ERROR_OUTPUT.toRealPath().startsWith("/dev");
        } catch (IOException pipe) {
            return false;
        }
    }
}
