package org.confisca.history;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.casefile.CaseFile;
import org.confisca.rule.Assessment;
import org.confisca.rule.Cause;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Step;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/**
 * The history of a case: every act with the moment it happened and the moment it was written down. Nothing is ever taken
 * out; a correction is a new state of the history that still knows the old one. Replaying it applies what was recorded and
 * asks no rule. Immutable.
 */
public final class CaseHistory {
    private final CaseFile opening;
    private final TreePVector<Entry> entries;
    private final CaseFile now;
    private final @Nullable CaseHistory before;
    private final @Nullable LocalDateTime revisedAt;

    private CaseHistory(
            CaseFile opening,
            TreePVector<Entry> entries,
            CaseFile now,
            @Nullable CaseHistory before,
            @Nullable LocalDateTime revisedAt) {
        this.opening = opening;
        this.entries = entries;
        this.now = now;
        this.before = before;
        this.revisedAt = revisedAt;
    }

    /**
     * A history in which nothing has happened.
     *
     * @param opening the file as it was opened
     * @return the history
     */
    public static CaseHistory of(CaseFile opening) {
        return new CaseHistory(opening, TreePVector.empty(), opening, null, null);
    }

    /**
     * The file as it was opened.
     *
     * @return the file
     */
    public CaseFile opening() {
        return opening;
    }

    /**
     * The lines, in the order in which things happened.
     *
     * @return the lines
     */
    public ImmutableList<Entry> entries() {
        return ImmutableList.copyOf(entries);
    }

    /**
     * The file after everything in the history.
     *
     * @return the file
     */
    public CaseFile now() {
        return now;
    }

    /**
     * Applies every line again, from the opening on.
     *
     * @return the file after it, equal to {@link #now()}
     */
    public CaseFile replay() {
        return fold(opening, entries);
    }

    private static CaseFile fold(CaseFile file, Iterable<Entry> lines) {
        CaseFile after = file;
        for (Entry entry : lines) {
            after = entry.step().applyTo(after);
        }
        return after;
    }

    /**
     * Writes down a step that has been judged.
     *
     * @param step the step, not earlier than the last line
     * @param recordedAt when it is written down
     * @return the longer history
     * @throws IllegalArgumentException if the step happened before the last line: insert it instead
     */
    public CaseHistory with(Step step, LocalDateTime recordedAt) {
        checkArgument(
                entries.isEmpty() || !step.act().at().isBefore(last().occurredAt()),
                "%s of %s comes before the last line of the history; insert it",
                step.act().type(),
                step.act().at());
        return new CaseHistory(
                opening, entries.plus(new Entry(step, recordedAt)), step.applyTo(now), before, revisedAt);
    }

    private Entry last() {
        return entries.get(entries.size() - 1);
    }

    /**
     * Lets time do its work up to a moment.
     *
     * @param book the law
     * @param until the moment
     * @param recordedAt when it is written down
     * @return the longer history; this one if no term has ended
     */
    public CaseHistory advance(RuleBook book, LocalDateTime until, LocalDateTime recordedAt) {
        return withAll(book.advance(now, until).steps(), recordedAt);
    }

    private CaseHistory withAll(ImmutableList<Step> steps, LocalDateTime recordedAt) {
        CaseHistory history = this;
        for (Step step : steps) {
            history = history.with(step, recordedAt);
        }
        return history;
    }

    /**
     * Judges an act that happened and writes it down, whatever the answer: a refused act as an irregularity, an
     * undetermined one as unsettled.
     *
     * @param book the law
     * @param act the act
     * @param recordedAt when it is written down
     * @return the answer and the history
     */
    public Carried carryOut(RuleBook book, Act act, LocalDateTime recordedAt) {
        Assessment assessment = book.assess(now, act);
        Optional<Step> step = assessment.carriedOut();
        if (step.isEmpty()) {
            return new Carried(assessment, this);
        }
        return new Carried(assessment, withAll(assessment.byLaw(), recordedAt).with(step.get(), recordedAt));
    }

    /**
     * Puts an act that became known late where it belongs, after everything that happened at or before its moment. Later
     * acts are judged anew and what time did is found anew; the report says what stands differently.
     *
     * @param book the law
     * @param late the act
     * @param recordedAt when it became known
     * @return the answer about the act, the new history and the report
     */
    public Insertion insert(RuleBook book, Act late, LocalDateTime recordedAt) {
        List<Entry> earlier = new ArrayList<>();
        List<Entry> later = new ArrayList<>();
        for (Entry entry : entries) {
            (entry.occurredAt().isAfter(late.at()) ? later : earlier).add(entry);
        }
        CaseHistory start =
                new CaseHistory(opening, TreePVector.from(earlier), fold(opening, earlier), this, recordedAt);
        Carried carried = start.carryOut(book, late, recordedAt);
        CaseHistory history = carried.history();
        List<Change> changes = new ArrayList<>();
        for (Entry entry : later) {
            Act act = entry.step().act();
            if (act instanceof ByLaw) {
                // time had run up to here, and does so again
                history = history.advance(book, act.at(), entry.recordedAt());
                continue;
            }
            Carried again = history.carryOut(book, act, entry.recordedAt());
            Optional<Cause> after = again.history().entries.size() == history.entries.size()
                    ? Optional.empty()
                    : Optional.of(again.history().last().step().cause());
            history = again.history();
            if (!after.equals(Optional.of(entry.step().cause()))) {
                changes.add(new Change(act, Optional.of(entry.step().cause()), after));
            }
        }
        changes.addAll(byLawChanges(later, history));
        changes.sort(java.util.Comparator.comparing(change -> change.act().at()));
        return new Insertion(carried.assessment(), history, ImmutableList.copyOf(changes));
    }

    /** Acts of the law by the end of a term that stand only before or only after the insertion. */
    private static List<Change> byLawChanges(List<Entry> later, CaseHistory history) {
        LocalDateTime from = later.isEmpty() ? LocalDateTime.MAX : later.get(0).occurredAt();
        Map<Act, Cause> past = new LinkedHashMap<>();
        later.forEach(entry -> addByLaw(entry.step(), past));
        Map<Act, Cause> present = new LinkedHashMap<>();
        history.entries.stream()
                .filter(entry -> !entry.occurredAt().isBefore(from))
                .forEach(entry -> addByLaw(entry.step(), present));
        List<Change> changes = new ArrayList<>();
        past.forEach((act, cause) -> {
            if (!present.containsKey(act)) {
                changes.add(new Change(act, Optional.of(cause), Optional.empty()));
            }
        });
        present.forEach((act, cause) -> {
            if (!past.containsKey(act)) {
                changes.add(new Change(act, Optional.empty(), Optional.of(cause)));
            }
        });
        return changes;
    }

    /** A step of the law and everything that ensued from a step. */
    private static void addByLaw(Step step, Map<Act, Cause> found) {
        if (step.act() instanceof ByLaw) {
            found.put(step.act(), step.cause());
        }
        step.then().ensuing().forEach(ensuing -> addByLaw(ensuing, found));
    }

    /**
     * The file at a moment, as it was known at another.
     *
     * @param occurred only what happened up to and including this moment
     * @param known only what was written down up to and including this moment
     * @return the file
     */
    public CaseFile asOf(LocalDateTime occurred, LocalDateTime known) {
        if (before != null && revisedAt != null && known.isBefore(revisedAt)) {
            return before.asOf(occurred, known);
        }
        CaseFile file = opening;
        for (Entry entry : entries) {
            if (!entry.occurredAt().isAfter(occurred) && !entry.recordedAt().isAfter(known)) {
                file = entry.step().applyTo(file);
            }
        }
        return file;
    }

    /**
     * What happened although the law forbids it.
     *
     * @return the lines whose cause is irregular, in order
     */
    public ImmutableList<Entry> irregularities() {
        return entries.stream()
                .filter(entry -> entry.step().cause() instanceof Cause.Irregular)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseHistory that
                && opening.equals(that.opening)
                && entries.equals(that.entries)
                && Objects.equals(before, that.before)
                && Objects.equals(revisedAt, that.revisedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(opening, entries);
    }

    @Override
    public String toString() {
        return opening.reference() + ": " + entries.size() + " lines";
    }
}
