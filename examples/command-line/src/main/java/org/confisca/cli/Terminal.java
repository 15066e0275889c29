package org.confisca.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whether somebody is watching. */
final class Terminal {
    /** Where Linux tells what standard error goes to. */
    private static final Path ERROR_OUTPUT = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /**
     * Whether standard error goes to a terminal, wherever the answers go; when in doubt, it does not. Java only tells of all
     * standard streams together, so where the system can be asked about this one, it is.
     */
    static boolean isWatched() {
        return Files.exists(ERROR_OUTPUT) ? isTerminal(ERROR_OUTPUT) : isInteractive(System.console());
    }

    private static boolean isTerminal(Path stream) {
        try {
            String target = stream.toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException pipe) {
            return false;
        }
    }

    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try { // newer JDKs have a console without a terminal too, and a method that tells
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
