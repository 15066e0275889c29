package org.confisca.json;

import org.jspecify.annotations.Nullable;

/** A place in a document. It is written out only when something is found there. */
final class Path {
    private static final int LONGEST_NAME = 40;

    static final Path ROOT = new Path(null, "$");

    private final @Nullable Path parent;
    private final String step;

    private Path(@Nullable Path parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    Path at(String name) {
        String shown = Findings.shortened(name, LONGEST_NAME);
        return new Path(this, name.matches("[A-Za-z_][A-Za-z0-9_]*") ? "." + shown : "['" + shown + "']");
    }

    Path at(int index) {
        return new Path(this, "[" + index + "]");
    }

    @Override
    public String toString() {
        return parent == null ? step : parent + step;
    }
}
