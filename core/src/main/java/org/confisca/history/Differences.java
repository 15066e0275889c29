package org.confisca.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Duty;
import org.confisca.casefile.DutyId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.TermId;
import org.confisca.rule.Consequences;
import org.confisca.rule.Step;

/**
 * What stands differently in one history than in another. The file numbers its terms and duties as they come, so everything
 * is compared without those numbers.
 */
final class Differences {
    private static final TermId ANY_TERM = new TermId("T");
    private static final int NO_LINE = -1;
    private static final DutyId ANY_DUTY = new DutyId("D");

    private Differences() {}

    /**
     * Everything that differs.
     *
     * @param before the one history
     * @param after the other
     * @param late which line of the other is not reported, though what ensued from it is
     * @return acts in order of time, then states, terms and duties at the end
     */
    static ImmutableList<Change> between(CaseHistory before, CaseHistory after, int late) {
        List<Change.OfAct> acts = changes(
                lines(before, NO_LINE),
                lines(after, late),
                line -> line.step().act(),
                Line::told,
                (was, is) -> new Change.OfAct(
                        is.or(() -> was).orElseThrow().step().act(), was.map(Line::step), is.map(Line::step)));
        return ImmutableList.<Change>builder()
                .addAll(ImmutableList.sortedCopyOf(
                        Comparator.comparing(change -> change.act().at()), acts))
                .addAll(between(before.now(), after.now()))
                .build();
    }

    /**
     * What stands differently on one file than on another.
     *
     * @param old the one file
     * @param now the other
     * @return states, terms and duties
     */
    static ImmutableList<Change> between(CaseFile old, CaseFile now) {
        return ImmutableList.<Change>builder()
                .addAll(states(old, now))
                .addAll(changes(
                        old.clock().running(),
                        now.clock().running(),
                        Differences::key,
                        Differences::unnumbered,
                        Change.OfTerm::new))
                .addAll(changes(
                        old.duties().all(),
                        now.duties().all(),
                        duty -> ImmutableList.of(duty.rule(), duty.about(), duty.openedAt()),
                        Differences::unnumbered,
                        Change.OfDuty::new))
                .build();
    }

    /** What has the same key is the same thing; it has changed if it does not look the same. */
    private static <T, C> List<C> changes(
            List<T> before,
            List<T> after,
            Function<T, Object> key,
            Function<T, Object> look,
            BiFunction<Optional<T>, Optional<T>, C> change) {
        ListMultimap<Object, T> old = grouped(before, key);
        ListMultimap<Object, T> now = grouped(after, key);
        Set<Object> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<C> changes = new ArrayList<>();
        for (Object each : keys) {
            List<T> was = new ArrayList<>();
            List<T> is = new ArrayList<>(now.get(each));
            for (T one : old.get(each)) {
                Optional<T> same = is.stream()
                        .filter(other -> look.apply(other).equals(look.apply(one)))
                        .findFirst();
                same.ifPresentOrElse(is::remove, () -> was.add(one));
            }
            for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
                changes.add(change.apply(at(was, i), at(is, i)));
            }
        }
        return changes;
    }

    private static <T> ListMultimap<Object, T> grouped(List<T> values, Function<T, Object> key) {
        ListMultimap<Object, T> groups =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        values.forEach(value -> groups.put(key.apply(value), value));
        return groups;
    }

    private static <T> Optional<T> at(List<T> values, int index) {
        return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }

    private static List<Change> states(CaseFile before, CaseFile after) {
        Set<AssetId> assets = new LinkedHashSet<>(before.assets().keys());
        assets.addAll(after.assets().keys());
        List<Change> changes = new ArrayList<>();
        for (AssetId asset : assets) {
            Optional<LegalState> was = before.assets().find(asset).map(Asset::state);
            Optional<LegalState> is = after.assets().find(asset).map(Asset::state);
            if (!was.equals(is)) {
                changes.add(new Change.OfState(asset, was, is));
            }
        }
        return changes;
    }

    /** Every line, and every act of the law that ensued from one as a line of its own. */
    private static List<Line> lines(CaseHistory history, int late) {
        Map<TermId, Object> terms = new HashMap<>();
        history.opening().clock().running().forEach(term -> terms.put(term.id(), key(term)));
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (Entry entry : history.entries()) {
            ImmutableList<Step> steps = flat(entry.step()).collect(ImmutableList.toImmutableList());
            for (Step step : steps) {
                step.then().started().forEach(term -> terms.put(term.id(), key(term)));
            }
            steps.stream().skip(number++ == late ? 1 : 0).forEach(step -> lines.add(new Line(step, told(step, terms))));
        }
        return lines;
    }

    private static Stream<Step> flat(Step step) {
        return Stream.concat(Stream.of(step), step.then().ensuing().stream().flatMap(Differences::flat));
    }

    private static Object told(Step step, Map<TermId, Object> terms) {
        Consequences then = step.then();
        return ImmutableList.of(
                step.cause(),
                all(then.started(), Differences::unnumbered),
                ImmutableSet.copyOf(all(then.stopped(), id -> terms.getOrDefault(id, id))),
                all(then.moved(), Differences::unnumbered),
                all(then.opened(), Differences::unnumbered),
                all(then.discharged(), Differences::unnumbered),
                then.undecided());
    }

    private static <T> ImmutableList<Object> all(List<T> values, Function<T, Object> as) {
        return values.stream().map(as).collect(ImmutableList.toImmutableList());
    }

    /** A term without its number: what it is a term of. */
    static Object key(RunningTerm term) {
        return ImmutableList.of(term.rule(), term.about(), term.start());
    }

    static RunningTerm unnumbered(RunningTerm term) {
        return RunningTerm.builder().from(term).id(ANY_TERM).build();
    }

    static Duty unnumbered(Duty duty) {
        return Duty.builder().from(duty).id(ANY_DUTY).build();
    }

    /** A step, and what it says apart from numbers. */
    private record Line(Step step, Object told) {}
}
