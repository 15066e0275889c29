package org.confisca.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * What a command finds around it.
 *
 * @param folder the folder that paths start from
 * @param terminal whether somebody is watching
 * @param out where the answers go
 * @param err where the complaints go
 */
record Surroundings(Path folder, boolean terminal, PrintWriter out, PrintWriter err) {

    Path resolve(String path) {
        return folder.resolve(path);
    }
}
