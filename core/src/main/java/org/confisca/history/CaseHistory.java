package org.confisca.history;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.act.Act;
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
    private final @Nullable Revision revision;

    private CaseHistory(CaseFile opening, TreePVector<Entry> entries, CaseFile now, @Nullable Revision revision) {
        this.opening = opening;
        this.entries = entries;
        this.now = now;
        this.revision = revision;
    }

    /**
     * A history in which nothing has happened.
     *
     * @param opening the file as it was opened
     * @return the history
     */
    public static CaseHistory of(CaseFile opening) {
        return new CaseHistory(opening, TreePVector.empty(), opening, null);
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
     * @throws IllegalArgumentException if the step happened before the last line: insert it instead; or if it is said to
     *     be written down before it happened or before the last late entry was
     */
    public CaseHistory with(Step step, LocalDateTime recordedAt) {
        checkArgument(
                entries.isEmpty() || !step.act().at().isBefore(last().occurredAt()),
                "%s of %s comes before the last line of the history; insert it",
                step.act().type(),
                step.act().at());
        checkNotBeforeRevision(recordedAt);
        return plus(step, recordedAt);
    }

    CaseHistory plus(Step step, LocalDateTime recordedAt) {
        return new CaseHistory(opening, entries.plus(new Entry(step, recordedAt)), step.applyTo(now), revision);
    }

    /** What was known before a revision is read from the history before it, where a line from after it cannot stand. */
    private void checkNotBeforeRevision(LocalDateTime recordedAt) {
        checkArgument(
                revision == null || !recordedAt.isBefore(revision.at()),
                "Written down on %s, which is before the last late entry, of %s",
                recordedAt,
                revision == null ? "" : revision.at());
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
     * @throws IllegalArgumentException if a term that ended is said to be written down before it did or before the last
     *     late entry was
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
     * Judges an act that happened and writes it down, also if the law forbids it: a refused act as an irregularity, an
     * undetermined one as unsettled. An act that cannot be carried out is not written down: one that does not fit the file,
     * comes before its last line, or starts a term or duty that the calendar cannot reckon.
     *
     * @param book the law
     * @param act the act
     * @param recordedAt when it is written down
     * @return the answer and the history; this one if the act cannot be carried out
     * @throws IllegalArgumentException if the book does not know the type of the act, if it is an act of the law, or if it
     *     is said to be written down before it happened or before the last late entry was
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
     * acts are judged anew and what time did is found anew; the report says what stands differently. A later act that cannot
     * be carried out any more is left out and reported. Lines keep the moment at which they were written down; acts of the
     * law that stand only now get that of the late act, or of the line before which they stand if they happened after it. A late act that cannot be carried out where it belongs, as in
     * {@link #carryOut}, changes nothing.
     *
     * @param book the law
     * @param late the act
     * @param recordedAt when it became known
     * @return the answer about the act, the new history and the report; with this history and no changes if the act cannot
     *     be carried out
     * @throws IllegalArgumentException if the book does not know the type of the act, if it is an act of the law, or if it
     *     is said to have become known before it happened or before the last late entry did
     */
    public Insertion insert(RuleBook book, Act late, LocalDateTime recordedAt) {
        checkNotBeforeRevision(recordedAt);
        return new LateEntry(this, book, recordedAt).insert(late);
    }

    /** The history as it is about to be revised: some of its lines, and the memory of all of them. */
    CaseHistory revised(List<Entry> lines, LocalDateTime at) {
        return new CaseHistory(
                opening, TreePVector.from(lines), fold(opening, lines), new Revision(this, at, lines.size()));
    }

    /**
     * The file at a moment, as it was known at another: every line that happened and was written down by then, as it was
     * recorded. A line that rests on one that was not known yet, such as the release of a hold of which nobody knew, has
     * nothing to apply to: it is left out, as is a recorded consequence about something that was not known.
     * {@link #restingOnUnknown} tells which lines these are. Nothing is judged anew, and time does not run on: a term that
     * ended by the moment without a line that says so still runs on this file, until {@link RuleBook#advance} ends it.
     *
     * @param occurred only what happened up to and including this moment
     * @param known only what was written down up to and including this moment
     * @return the file
     */
    public CaseFile asOf(LocalDateTime occurred, LocalDateTime known) {
        return knownThen(occurred, known).file();
    }

    /**
     * What was written down by a moment about an earlier one and yet is not, or not wholly, on the file of {@link #asOf},
     * because it rests on something that was not known yet.
     *
     * @param occurred only what happened up to and including this moment
     * @param known only what was written down up to and including this moment
     * @return the lines, in the order in which things happened
     */
    public ImmutableList<Entry> restingOnUnknown(LocalDateTime occurred, LocalDateTime known) {
        return knownThen(occurred, known).leftOut();
    }

    private KnownThen knownThen(LocalDateTime occurred, LocalDateTime known) {
        if (revision != null && known.isBefore(revision.at())) {
            return revision.before().knownThen(occurred, known);
        }
        KnownThen then = new KnownThen(opening);
        for (Entry entry : entries) {
            if (entry.occurredAt().isAfter(occurred)) {
                break;
            }
            if (entry.recordedAt().isAfter(known)) {
                then.unknown(entry);
            } else {
                then.known(entry);
            }
        }
        return then;
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

    /**
     * The receipts of everything that was ever written down, in the order of writing. They are only ever added to: the
     * receipts of a history begin with those of every history it grew from. After a late entry come that entry and the
     * lines after it, written anew.
     *
     * @param opening how the opening is written out
     * @param line how a line is written out; of the same value always the same text, of another another
     * @return the receipts, each after the one before it
     */
    public ImmutableList<Receipt> receipts(Function<CaseFile, String> opening, Function<Entry, String> line) {
        ImmutableList<Receipt> written =
                revision == null ? ImmutableList.of() : revision.before().receipts(opening, line);
        String previous = written.isEmpty()
                ? Receipt.hash(opening.apply(this.opening))
                : written.get(written.size() - 1).hash();
        ImmutableList.Builder<Receipt> receipts =
                ImmutableList.<Receipt>builder().addAll(written);
        for (Entry entry : entries.subList(revision == null ? 0 : revision.kept(), entries.size())) {
            Receipt receipt = Receipt.after(previous, entry, line.apply(entry));
            receipts.add(receipt);
            previous = receipt.hash();
        }
        return receipts.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseHistory that
                && opening.equals(that.opening)
                && entries.equals(that.entries)
                && Objects.equals(revision, that.revision);
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
