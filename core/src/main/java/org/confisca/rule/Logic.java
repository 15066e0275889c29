package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confisca.act.Act;
import org.confisca.source.Wording;

/** What the composed conditions share. */
final class Logic {

    private Logic() {}

    static <A extends Act> ImmutableList<Finding> explain(
            ImmutableList<Condition<? super A>> parts, Matter<? extends A> matter) {
        return parts.stream().map(part -> part.explain(matter)).collect(ImmutableList.toImmutableList());
    }

    static <T> Wording join(ImmutableList<T> parts, Function<T, Wording> wording, String nl, String en) {
        return Wording.of(
                "(" + parts.stream().map(part -> wording.apply(part).nl()).collect(Collectors.joining(nl)) + ")",
                "(" + parts.stream().map(part -> wording.apply(part).en()).collect(Collectors.joining(en)) + ")");
    }

    static Wording negated(Wording wording) {
        return Wording.of("niet: " + wording.nl(), "not: " + wording.en());
    }

    /** Carries a negation down to the single facts, so that the decisive ones can be told from the rest. */
    static Finding negate(Finding finding) {
        return new Finding(
                finding.truth().not(),
                negated(finding.what()),
                finding.fact(),
                finding.value(),
                finding.parts().stream().map(Logic::negate).collect(ImmutableList.toImmutableList()),
                finding.missing(),
                finding.given());
    }
}
