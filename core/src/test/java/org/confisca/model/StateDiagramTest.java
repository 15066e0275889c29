package org.confisca.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The diagram of the states of an asset is the one that the exploration gives. */
class StateDiagramTest {
    private static final Path DIAGRAM = Path.of("..", "docs", "generated", "state-diagram.md");

    @Test
    void the_checked_in_diagram_is_the_one_that_the_exploration_gives() throws IOException {
        String diagram = StateDiagram.of(Explored.dutchLaw());
        if (Boolean.getBoolean("confisca.update")) {
            Files.createDirectories(DIAGRAM.getParent());
            Files.writeString(DIAGRAM, diagram);
        }

        assertThat(Files.readString(DIAGRAM))
                .as("run the tests of core with -Dconfisca.update=true to write it anew")
                .isEqualTo(diagram);
    }

    @Test
    void the_diagram_shows_how_property_falls_to_the_state_and_how_it_goes_back() {
        assertThat(StateDiagram.of(Explored.dutchLaw()))
                .contains("    Seized --> Confiscated: FellToState (NL-SV-6-1-12-2)\n")
                .contains("    ReturnDue --> RETURNED: Return (NL-SV-116-1)\n")
                .contains("| Confiscated | Reused | `GrantReuse` | NL-MAHER-BASE |\n");
    }
}
