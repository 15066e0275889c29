package org.confisca.casefile;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.source.Citation;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;
import org.confisca.style.PlainStyle;
import org.confisca.time.Deadline;
import org.confisca.time.Term;
import org.immutables.value.Value;

/**
 * A term that runs. It is complete in itself: whoever reads the file later needs no rule to know when it ends, why, and
 * what the law then does.
 */
@Value.Immutable
@PlainStyle
public interface RunningTerm {

    /**
     * Its id.
     *
     * @return the id
     */
    TermId id();

    /**
     * The rule that started it.
     *
     * @return the rule
     */
    RuleId rule();

    /**
     * The provision it rests on.
     *
     * @return the citation
     */
    Citation law();

    /**
     * The first day of the edition of the provision that applied.
     *
     * @return the day; empty if the edition has no known beginning
     */
    Optional<LocalDate> edition();

    /**
     * What it is about.
     *
     * @return the subject
     */
    Subject about();

    /**
     * What acts may stop or extend it through: what it is about, and whatever else the act that started it touched.
     *
     * @return the subjects, what it is about among them
     */
    ImmutableSet<Subject> watching();

    /**
     * How long it is.
     *
     * @return the length, extensions not counted
     */
    Term length();

    /**
     * When it began.
     *
     * @return the moment of the event
     */
    LocalDateTime start();

    /**
     * When it would have ended without extensions.
     *
     * @return the first instant at which it is over
     */
    LocalDateTime firstEnd();

    /**
     * How its end was found: since the event, or since the last day before it was extended.
     *
     * @return the deadline
     */
    Deadline deadline();

    /**
     * When it ends.
     *
     * @return the first instant at which it is over
     */
    default LocalDateTime end() {
        return deadline().end();
    }

    /**
     * How often it was extended.
     *
     * @return zero or more
     */
    int extensions();

    /**
     * The act of the law that follows when it ends.
     *
     * @return the name of the act
     */
    String expiresInto();

    /**
     * The acts that stop it.
     *
     * @return names of act types
     */
    ImmutableSet<String> stoppedBy();

    /**
     * Why it ends when it does: which days were skipped, by which provision.
     *
     * @return the explanation
     */
    default Wording explanation() {
        return deadline().explanation();
    }

    /**
     * Starts a term.
     *
     * @return the builder
     */
    static RunningTermBuilder builder() {
        return new RunningTermBuilder().edition(Optional.empty()).stoppedBy(ImmutableSet.of());
    }
}
