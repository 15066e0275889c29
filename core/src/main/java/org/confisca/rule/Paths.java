package org.confisca.rule;

import com.google.common.collect.ImmutableList;

/**
 * The nearest lawful paths, shortest first: verified ones before leads.
 *
 * @param paths the paths; empty if nothing within reach would make the act lawful, or if it is lawful already
 * @param truncated whether there were more ways than were followed
 */
public record Paths(ImmutableList<Path> paths, boolean truncated) {
    private static final Paths NONE = new Paths(ImmutableList.of(), false);

    /**
     * No paths.
     *
     * @return nothing
     */
    public static Paths none() {
        return NONE;
    }
}
