package org.confisca.cli;

import java.util.Optional;
import picocli.CommandLine;

/** Which version of the program this is. */
final class Version implements CommandLine.IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        return new String[] {"confisca " + version};
    }
}
