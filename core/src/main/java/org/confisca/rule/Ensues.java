package org.confisca.rule;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * {@code ensues}: what the law does at once when something else has happened.
 *
 * @param <A> the acts after which it follows
 */
public final class Ensues<A extends Act> extends ActRule<A> {
    private final ActType<A> trigger;
    private final ByLawType result;
    private final @Nullable Roster<? super A, ? extends Subject> about;

    Ensues(
            ActType<A> trigger,
            ByLawType result,
            Clause<A> clause,
            @Nullable Roster<? super A, ? extends Subject> about) {
        super(trigger.actClass(), trigger, clause);
        this.trigger = trigger;
        this.result = result;
        this.about = about;
    }

    /**
     * This consequence on a condition.
     *
     * @param demand a condition on recorded facts
     * @return the consequence
     */
    public Ensues<A> when(Condition<? super A> demand) {
        return new Ensues<>(trigger, result, clause().withWhen(demand), about);
    }

    /**
     * This consequence about other subjects than the one the act is about.
     *
     * @param subjects the subjects; it follows for each
     * @return the consequence
     */
    public Ensues<A> about(Roster<? super A, ? extends Subject> subjects) {
        return new Ensues<>(trigger, result, clause(), subjects);
    }

    ByLawType result() {
        return result;
    }

    @Nullable
    Roster<? super A, ? extends Subject> roster() {
        return about;
    }

    @Override
    public String word() {
        return "ensues";
    }

    @Override
    Wording start() {
        return Wording.of(
                afterActs().nl() + ": " + result.label().nl(),
                afterActs().en() + ": " + result.label().en());
    }
}
