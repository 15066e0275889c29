package org.confisca.source;

import java.util.Comparator;

/**
 * The id of one rule of a provision: the provision, the rule word and a number, written {@code NL-SV-117-5/runs-1}.
 *
 * @param provision the provision that holds the rule
 * @param rule word and number, such as {@code may-1}; the number counts the rules of that word within an edition
 */
public record RuleId(ProvisionId provision, String rule) implements Comparable<RuleId> {
    private static final Comparator<RuleId> ORDER =
            Comparator.comparing(RuleId::provision).thenComparing(RuleId::rule);

    @Override
    public int compareTo(RuleId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return provision + "/" + rule;
    }
}
