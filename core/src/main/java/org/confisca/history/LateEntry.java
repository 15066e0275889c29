package org.confisca.history;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Step;

/** Puts an act that became known late where it belongs, and everything after it anew. */
final class LateEntry {
    private final CaseHistory known;
    private final RuleBook book;
    private final LocalDateTime recordedAt;

    LateEntry(CaseHistory known, RuleBook book, LocalDateTime recordedAt) {
        this.known = known;
        this.book = book;
        this.recordedAt = recordedAt;
    }

    Insertion insert(Act late) {
        List<Entry> earlier = new ArrayList<>();
        List<Entry> later = new ArrayList<>();
        for (Entry entry : known.entries()) {
            (entry.occurredAt().isAfter(late.at()) ? later : earlier).add(entry);
        }
        CaseHistory start = known.revised(earlier, recordedAt);
        Assessment assessment = book.assess(start.now(), late);
        Optional<Step> step = assessment.carriedOut();
        if (step.isEmpty()) {
            return new Insertion(assessment, known, ImmutableList.of());
        }
        Map<Act, LocalDateTime> written = new HashMap<>();
        later.forEach(entry -> written.putIfAbsent(entry.step().act(), entry.recordedAt()));
        CaseHistory history = start;
        for (Step byLaw : assessment.byLaw()) {
            history = history.plus(byLaw, recordedAt);
        }
        int line = earlier.size() + assessment.byLaw().size();
        history = history.plus(step.get(), recordedAt);
        for (Entry entry : later) {
            history = again(history, entry, written);
        }
        return new Insertion(assessment, history, Differences.between(known, history, line));
    }

    /** Time had run up to the entry, and does so again, whether or not the entry still stands. */
    private CaseHistory again(CaseHistory before, Entry entry, Map<Act, LocalDateTime> written) {
        Act act = entry.step().act();
        CaseHistory history = before;
        for (Step byLaw : book.advance(before.now(), act.at()).steps()) {
            LocalDateTime known = byLaw.act().at().isAfter(recordedAt) ? entry.recordedAt() : recordedAt;
            history = history.plus(byLaw, written.getOrDefault(byLaw.act(), known));
        }
        if (act instanceof ByLaw) {
            return history;
        }
        Optional<Step> step = book.assess(history.now(), act).carriedOut();
        return step.isPresent() ? history.plus(step.get(), entry.recordedAt()) : history;
    }
}
