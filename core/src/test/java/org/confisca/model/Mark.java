package org.confisca.model;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.RunningTerm;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.time.Term;

/**
 * A moment at which time alone changes what may be done: the end of a running term, or of a limit counted from
 * something on the file.
 *
 * @param name what ends, by role and not by date
 * @param end the first moment after it
 * @param term whether it is a running term, which is gone once it has ended
 */
record Mark(String name, LocalDateTime end, boolean term) {
    /** The limits of Dutch law that no running term stands for. */
    enum Limit {
        /** Fourteen days after a notice of intended return (art. 116(3) Sv). */
        NOTICE,
        /** Three months after finality (arts 552b(2) and 552g Sv). */
        THIRD_PERSONS,
        /** Three months after the end of the prosecuted case (art. 552a(3) Sv). */
        COMPLAINT_AFTER_CASE,
        /** Two years after the seizure, without a prosecution (art. 552a(4) Sv). */
        COMPLAINT_WITHOUT_CASE,
        /** Two years after the first judgment (art. 511b(1) Sv). */
        CLAIM
    }

    /** Every mark on a file, the earliest first. */
    static List<Mark> of(CaseFile file, ImmutableSet<Limit> limits) {
        List<Mark> marks = new ArrayList<>();
        for (RunningTerm term : file.clock().running()) {
            marks.add(new Mark(term.rule() + " " + term.about().value() + "+" + term.extensions(), term.end(), true));
        }
        for (Measure measure : file.measures().values()) {
            if (measure.endedAt().isEmpty() && measure.kind() != MeasureKind.HOLD) {
                measureMarks(file, measure, limits, marks);
            }
        }
        if (limits.contains(Limit.THIRD_PERSONS)) {
            file.assets().values().forEach(asset -> {
                if (asset.state() instanceof LegalState.Confiscated confiscated) {
                    confiscated
                            .by()
                            .flatMap(file.decisions()::find)
                            .flatMap(decision -> Oracle.takesEffect(file, decision))
                            .ifPresent(since -> add(
                                    marks, Limit.THIRD_PERSONS, asset.id().value(), since, Term.thirtyDayMonths(3)));
                }
            });
        }
        if (limits.contains(Limit.CLAIM)) {
            file.offences().values().stream()
                    .filter(offence -> offence.deprivationClaimedAt().isEmpty())
                    .forEach(offence -> offence.judgedAt()
                            .ifPresent(judged ->
                                    add(marks, Limit.CLAIM, offence.id().value(), judged, Term.years(2))));
        }
        marks.sort(Comparator.comparing(Mark::end).thenComparing(Mark::name));
        return marks;
    }

    private static void measureMarks(CaseFile file, Measure measure, ImmutableSet<Limit> limits, List<Mark> marks) {
        String id = measure.id().value();
        if (limits.contains(Limit.NOTICE)) {
            measure.noticeOfReturnAt().ifPresent(notice -> add(marks, Limit.NOTICE, id, notice, Term.days(14)));
        }
        Optional<OffenceId> about = measure.offence();
        Optional<Offence> offence = about.flatMap(file.offences()::find);
        Optional<LocalDateTime> ended = offence.flatMap(Offence::endedAt);
        boolean charged = offence.flatMap(Offence::chargedAt).isPresent();
        if (limits.contains(Limit.COMPLAINT_AFTER_CASE) && charged && ended.isPresent()) {
            add(marks, Limit.COMPLAINT_AFTER_CASE, id, ended.get(), Term.thirtyDayMonths(3));
        }
        if (limits.contains(Limit.COMPLAINT_WITHOUT_CASE) && !charged) {
            add(marks, Limit.COMPLAINT_WITHOUT_CASE, id, measure.since(), Term.years(2));
        }
    }

    private static void add(List<Mark> marks, Limit limit, String about, LocalDateTime from, Term term) {
        after(from, term).ifPresent(end -> marks.add(new Mark(limit + " " + about, end, false)));
    }

    /** The first moment after a term; empty beyond the calendar. */
    static Optional<LocalDateTime> after(LocalDateTime from, Term term) {
        return GeneralTimeLimitsAct.ACT
                .reckon(from, term)
                .match(deadline -> Optional.of(deadline.end()), beyond -> Optional.empty());
    }
}
