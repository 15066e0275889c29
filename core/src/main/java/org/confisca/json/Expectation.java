package org.confisca.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.ByLawType;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Subject;
import org.confisca.source.ProvisionId;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/**
 * What somebody who knows the law expects of an answer: it makes a case file a test. What is left out is not checked. Of
 * reasons, missing things, terms, duties and states a part may be named; an empty list says that there are none.
 */
@Value.Immutable
@ModelStyle
public interface Expectation {

    /**
     * The outcome.
     *
     * @return the outcome; empty if it is not checked
     */
    Optional<Outcome> outcome();

    /**
     * The provisions whose powers hold: all of them.
     *
     * @return the provisions; empty if they are not checked
     */
    Optional<ImmutableSet<ProvisionId>> powers();

    /**
     * Provisions among the reasons of a refusal, or {@code NO_POWER}, {@code DOES_NOT_FIT}, {@code OUT_OF_ORDER} or
     * {@code NOT_IN_FORCE:} with a provision.
     *
     * @return some of the reasons; empty if they are not checked
     */
    Optional<ImmutableList<String>> reasons();

    /**
     * Names of norms, of fields or of facts among what is missing.
     *
     * @return some of what is missing; empty if it is not checked
     */
    Optional<ImmutableList<String>> missing();

    /**
     * The acts of the law that came before the act because terms had ended, and those that ensue from it: all of them, in
     * order.
     *
     * @return the acts of the law; empty if they are not checked
     */
    Optional<ImmutableList<LawfulEvent>> byLaw();

    /**
     * Terms that run afterwards.
     *
     * @return some of the terms; empty if they are not checked
     */
    Optional<ImmutableList<ExpectedTerm>> terms();

    /**
     * Duties that were opened; at the end of the file, duties that are open.
     *
     * @return some of the duties; empty if they are not checked
     */
    Optional<ImmutableList<ExpectedDuty>> duties();

    /**
     * The legal state of assets afterwards.
     *
     * @return some of the assets; empty if none is checked
     */
    ImmutableMap<AssetId, StateName> state();

    /**
     * Starts an expectation.
     *
     * @return the builder
     */
    static ExpectationBuilder builder() {
        return new ExpectationBuilder();
    }

    /**
     * Something the law does.
     *
     * @param type what
     * @param about to what
     * @param at when
     */
    record LawfulEvent(ByLawType type, Subject about, LocalDateTime at) {}

    /**
     * A term that runs.
     *
     * @param about what it is about
     * @param end the first moment at which it is over
     */
    record ExpectedTerm(Subject about, LocalDateTime end) {}

    /**
     * A duty.
     *
     * @param owedBy who owes it
     * @param act the name of an act that discharges it
     * @param about what it is about
     * @param due by when; empty if that is not checked
     * @param overdue whether its moment has passed; empty if that is not checked
     */
    record ExpectedDuty(
            Office owedBy, String act, Subject about, Optional<ExpectedDue> due, Optional<Boolean> overdue) {}

    /**
     * By when a duty is due.
     *
     * @param by the first moment at which it is too late; empty for without delay
     */
    record ExpectedDue(Optional<LocalDateTime> by) {}
}
