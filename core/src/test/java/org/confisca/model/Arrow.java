package org.confisca.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.rule.Cause;
import org.confisca.rule.Step;
import org.confisca.source.RuleId;

/**
 * A change of the legal state of an asset.
 *
 * @param from the state before; empty if the asset was not there
 * @param to the state after
 * @param act the act, of people or of the law, that made it
 * @param by the provisions it rests on
 */
record Arrow(String from, String to, String act, String by) implements Comparable<Arrow> {
    private static final Comparator<Arrow> ORDER = Comparator.comparing(Arrow::from)
            .thenComparing(Arrow::to)
            .thenComparing(Arrow::act)
            .thenComparing(Arrow::by);

    @Override
    public int compareTo(Arrow other) {
        return ORDER.compare(this, other);
    }

    /** The changes that a step and everything it brought about made. */
    static List<Arrow> of(CaseFile before, Iterable<Step> steps) {
        List<Arrow> arrows = new ArrayList<>();
        CaseFile file = before;
        for (Step step : steps) {
            file = add(file, step, arrows);
        }
        return arrows;
    }

    /** Applies effects alone: terms and duties change no state. */
    private static CaseFile add(CaseFile before, Step step, List<Arrow> arrows) {
        CaseFile after = step.act().applyTo(before);
        for (Asset asset : after.assets().values()) {
            Optional<LegalState> was = before.assets().find(asset.id()).map(Asset::state);
            String now = name(asset.state());
            String then = was.map(Arrow::name).orElse("");
            if (!then.equals(now)) {
                arrows.add(new Arrow(then, now, step.act().type().name(), by(step.cause())));
            }
        }
        CaseFile file = after;
        for (Step ensuing : step.then().ensuing()) {
            file = add(file, ensuing, arrows);
        }
        return file;
    }

    private static String by(Cause cause) {
        if (cause instanceof Cause.ByAuthority authority) {
            return authority.powers().stream()
                    .map(RuleId::provision)
                    .distinct()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
        return cause instanceof Cause.ByLaw law ? law.rule().provision().toString() : "";
    }

    private static String name(LegalState state) {
        return state instanceof LegalState.Disposed gone
                ? gone.how().name()
                : state.getClass().getSimpleName();
    }
}
