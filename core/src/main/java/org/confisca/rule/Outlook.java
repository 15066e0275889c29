package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.casefile.Office;

/** Looks at one kind of act before there is an act: what is known may rule it out, what is not is listed. */
record Outlook<A extends Act>(Entry<A> entry, Matter<A> matter, boolean strict) {

    Optional<Option> option() {
        Judgement<A> judgement =
                new Judgement<>(entry, matter, matter.at().toLocalDate(), null, strict);
        if (judgement.outcome() == Truth.FALSE) {
            return Optional.empty();
        }
        ImmutableSet.Builder<Office> holders = ImmutableSet.builder();
        Set<Missing> missing = new LinkedHashSet<>();
        for (Field<? super A, ?> field : entry.type().fields()) {
            boolean told = matter.value(field).isPresent() || field == Act.AT || field == Act.BY;
            if (field.isRequired() && !told) {
                missing.add(new Missing(field.label(), new Supply.Told(field)));
            }
        }
        for (BookRule<Limit<A>> held : entry.limits()) {
            if (judgement.allows(held) == Truth.UNKNOWN) {
                missing.addAll(held.rule().clause().explain(matter).unknowns());
            }
        }
        for (BookRule<Power<A>> held : entry.powers()) {
            Truth permits = judgement.permits(held);
            if (permits != Truth.FALSE) {
                holders.add(held.rule().holder());
            }
            if (permits == Truth.UNKNOWN) {
                missing.addAll(held.rule().clause().explain(matter).unknowns());
            }
        }
        return Optional.of(new Option(entry.type(), holders.build(), ImmutableList.copyOf(missing)));
    }
}
