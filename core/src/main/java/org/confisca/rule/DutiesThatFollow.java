package org.confisca.rule;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.DutyId;
import org.confisca.casefile.Subject;
import org.confisca.time.Deadline;
import org.confisca.time.Term;

/** Which duties an act discharges and opens. */
final class DutiesThatFollow {

    private DutiesThatFollow() {}

    static <A extends Act> void find(Occasion<A> occasion) {
        discharge(occasion);
        open(occasion);
    }

    private static <A extends Act> void discharge(Occasion<A> occasion) {
        String name = occasion.type().name();
        for (Subject subject : occasion.reached()) {
            for (Duty duty : occasion.file().duties().openAbout(subject)) {
                boolean done = duty.dischargedBy().contains(name);
                if ((!done && !duty.endedBy().contains(name))
                        || occasion.draft().hasDischarged(duty.id())) {
                    continue;
                }
                occasion.draft()
                        .discharge(Duty.builder()
                                .from(duty)
                                .dischargedAt(Optional.of(occasion.at()))
                                .build());
                duty.every().filter(period -> done).ifPresent(period -> reopen(duty, period, occasion));
            }
        }
    }

    /** A recurring duty comes back, due one period after it was due, however early or late it was done. */
    private static void reopen(Duty duty, Term period, Occasion<?> occasion) {
        Optional<Deadline> deadline = duty.due() instanceof Due.By by
                ? occasion.reckonOn(duty.rule(), by.end(), period)
                : occasion.reckon(duty.rule(), occasion.at(), period);
        deadline.ifPresent(next -> occasion.draft()
                .open(Duty.builder()
                        .from(duty)
                        .id(new DutyId("DU" + occasion.draft().next()))
                        .openedAt(occasion.at())
                        .due(new Due.By(next.end()))
                        .build()));
    }

    private static <A extends Act> void open(Occasion<A> occasion) {
        for (BookRule<Owes<A>> held : occasion.entry().duties()) {
            if (!occasion.applies(held)) {
                continue;
            }
            Owes<A> owes = held.rule();
            Term term = owes.term();
            Optional<Due> due = term == null
                    ? Optional.of(new Due.WithoutDelay(occasion.at()))
                    : occasion.reckon(held.id(), occasion.at(), term).map(deadline -> new Due.By(deadline.end()));
            if (due.isEmpty()) {
                continue;
            }
            for (Subject subject : occasion.subjects(held, owes.roster())) {
                occasion.draft()
                        .open(Duty.builder()
                                .id(new DutyId("DU" + occasion.draft().next()))
                                .rule(held.id())
                                .law(held.provision().citation())
                                .owedBy(owes.owedBy())
                                .what(owes.what())
                                .about(subject)
                                .dischargedBy(owes.dischargeNames())
                                .endedBy(owes.enderNames())
                                .due(due.get())
                                .openedAt(occasion.at())
                                .every(owes.isRecurring() ? Optional.ofNullable(term) : Optional.empty())
                                .build());
            }
        }
    }
}
