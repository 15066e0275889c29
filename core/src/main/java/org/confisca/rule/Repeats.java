package org.confisca.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDateTime;
import java.util.Objects;
import org.confisca.casefile.Subject;
import org.confisca.source.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Notices when the law does the same to the same thing over and over at one moment. However many things a case has, each is
 * one: a large case is not taken for a book without end.
 */
final class Repeats {
    private static final int MOST = 1000;

    private final Multiset<Deed> deeds = HashMultiset.create();
    private @Nullable LocalDateTime moment;

    private record Deed(RuleId rule, Subject about) {}

    void note(RuleId rule, Subject about, LocalDateTime at) {
        if (!Objects.equals(at, moment)) {
            deeds.clear();
            moment = at;
        }
        if (deeds.add(new Deed(rule, about), 1) == MOST) {
            throw new EndlessLaw(rule);
        }
    }
}
