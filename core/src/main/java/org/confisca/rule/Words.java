package org.confisca.rule;

import com.google.common.collect.ImmutableSet;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;
import org.confisca.time.Term;

/** The six words of the rule language. */
public final class Words {

    private Words() {}

    /**
     * A power.
     *
     * @param holder who has it
     * @param type to do what
     * @param <A> the acts
     * @return the power, as yet without scope and condition
     */
    public static <A extends Act> Power<A> may(Office holder, ActType<A> type) {
        return new Power<>(type, holder, Clause.none(), null);
    }

    /**
     * A limit on one type of act.
     *
     * @param type the type
     * @param <A> the acts
     * @return the limit, as yet without scope and demand
     */
    public static <A extends Act> Limit<A> only(ActType<A> type) {
        return new Limit<>(type.actClass(), type, Clause.none(), null);
    }

    /**
     * A limit on a family of acts.
     *
     * @param family the family
     * @param <A> the acts
     * @return the limit, as yet without scope and demand
     */
    public static <A extends Act> Limit<A> only(Class<A> family) {
        return new Limit<>(family, null, Clause.none(), null);
    }

    /**
     * A duty.
     *
     * @param owedBy who owes it
     * @param trigger the act that opens it
     * @param <A> the acts
     * @return the duty, as yet without what discharges it, due without delay
     */
    public static <A extends Act> Owes<A> owes(Office owedBy, ActType<A> trigger) {
        return new Owes<>(trigger, owedBy, Clause.none(), null, null, false, ImmutableSet.of(), ImmutableSet.of());
    }

    /**
     * A term.
     *
     * @param trigger the act that starts it
     * @param length how long it is
     * @param <A> the acts
     * @return the term, as yet without what follows when it ends
     */
    public static <A extends Act> Runs<A> runs(ActType<A> trigger, Term length) {
        return new Runs<>(trigger, length, Clause.none(), null, ImmutableSet.of(), null, null, null, false);
    }

    /**
     * A consequence that follows at once.
     *
     * @param trigger what happened
     * @param result what the law then does
     * @param <A> the acts
     * @return the consequence, as yet without condition
     */
    public static <A extends Act> Ensues<A> ensues(ActType<A> trigger, ByLawType result) {
        return new Ensues<>(trigger, result, Clause.none(), null);
    }

    /**
     * A rebuttable presumption.
     *
     * @param conclusion what is taken as given
     * @param premise what must be there first
     * @param contrary what, when shown, takes it away
     * @param burden on whom it lies to show it
     * @param <A> the acts
     * @return the presumption
     */
    public static <A extends Act> Counts<A> counts(
            Wording conclusion, Condition<A> premise, YesNo<A> contrary, Office burden) {
        return new Counts<>(conclusion, premise, contrary, burden);
    }

    /**
     * A definition.
     *
     * @param term what is defined
     * @param meaning what counts as it
     * @return the definition
     */
    public static Definition counts(Wording term, Wording meaning) {
        return new Definition(term, meaning);
    }
}
