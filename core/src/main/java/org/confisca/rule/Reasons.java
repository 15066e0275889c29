package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/** Tells why a judgement came out as it did. */
record Reasons<A extends Act>(Judgement<A> judgement, Question question) {

    ImmutableList<Reason> all() {
        Entry<A> entry = judgement.entry();
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        for (BookRule<Limit<A>> held : entry.limits()) {
            if (judgement.allows(held) == Truth.FALSE) {
                reasons.add(new Reason.Forbidden(
                        held.id(),
                        held.provision().citation(),
                        held.nature(),
                        held.rule().clause().explainKept(judgement.matter())));
            }
        }
        if (judgement.powers() == Truth.FALSE) {
            reasons.addAll(powersThatFail());
        }
        return reasons.build();
    }

    private ImmutableList<Reason> powersThatFail() {
        Entry<A> entry = judgement.entry();
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        Map<ProvisionId, Reason.NotInForce> asleep = new LinkedHashMap<>();
        for (BookRule<Power<A>> held : entry.powers()) {
            Clause<A> clause = held.rule().clause();
            if (clause.scope(judgement.matter()) == Truth.FALSE) {
                continue;
            }
            if (judgement.inForce(held)) {
                reasons.add(new Reason.PowerFails(
                        held.id(),
                        held.provision().citation(),
                        held.nature(),
                        held.rule().holder(),
                        judgement.by() != null && judgement.by() != held.rule().holder(),
                        clause.explain(judgement.matter())));
            } else {
                notInForce(held).ifPresent(law -> asleep.merge(law.provision(), law, Reasons::nearer));
            }
        }
        ImmutableList<Reason> found = reasons.addAll(asleep.values()).build();
        return found.isEmpty()
                ? ImmutableList.of(new Reason.NoPower(
                        entry.type(), question.book().title(), question.book().elsewhere(entry.type())))
                : found;
    }

    /** A provision that has another edition in force is judged by that one; only a provision with none is reported. */
    private Optional<Reason.NotInForce> notInForce(BookRule<Power<A>> held) {
        LocalDate day = judgement.dayOf(held.rule().regime());
        Provision provision = held.provision();
        if (provision.editions().stream().anyMatch(edition -> edition.covers(day))) {
            return Optional.empty();
        }
        LocalDate since = held.edition()
                .from()
                .filter(day::isBefore)
                .or(() -> held.edition().to())
                .orElse(day);
        return Optional.of(new Reason.NotInForce(provision.id(), provision.citation(), day, since));
    }

    /** Editions come in order of time: the first of those to come is the nearest, and the last of those that have gone. */
    private static Reason.NotInForce nearer(Reason.NotInForce one, Reason.NotInForce later) {
        return one.since().isAfter(one.day()) ? one : later;
    }

    ImmutableList<Traced> trace() {
        Entry<A> entry = judgement.entry();
        ImmutableList.Builder<Traced> trace = ImmutableList.builder();
        for (BookRule<Limit<A>> held : entry.limits()) {
            if (judgement.inForceLimit(held) && held.rule().clause().scope(judgement.matter()) != Truth.FALSE) {
                trace.add(traced(
                        held,
                        held.rule().regime(),
                        "only",
                        Optional.empty(),
                        judgement.allows(held),
                        held.rule().clause().explainKept(judgement.matter())));
            }
        }
        for (BookRule<Power<A>> held : entry.powers()) {
            if (judgement.inForce(held) && held.rule().clause().scope(judgement.matter()) != Truth.FALSE) {
                trace.add(traced(
                        held,
                        held.rule().regime(),
                        "may",
                        Optional.of(held.rule().holder()),
                        judgement.permits(held),
                        held.rule().clause().explain(judgement.matter())));
            }
        }
        return trace.build();
    }

    private Traced traced(
            BookRule<?> held,
            @Nullable Regime<?> regime,
            String word,
            Optional<Office> holder,
            Truth truth,
            Finding finding) {
        Optional<Wording> note =
                held.edition().unread().or(() -> held.provision().note());
        return new Traced(
                held.id(),
                held.provision().citation(),
                held.nature(),
                held.edition().from(),
                judgement.dayOf(regime),
                Optional.ofNullable(regime),
                note,
                question.book().readings(held.id()),
                word,
                holder,
                truth,
                finding);
    }
}
