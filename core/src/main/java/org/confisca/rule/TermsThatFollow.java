package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Subject;
import org.confisca.casefile.TermId;
import org.confisca.time.Term;

/** Which terms an act stops, extends and starts. */
final class TermsThatFollow {

    private TermsThatFollow() {}

    static <A extends Act> void find(Occasion<A> occasion) {
        stop(occasion);
        extend(occasion);
        start(occasion);
    }

    private static <A extends Act> void stop(Occasion<A> occasion) {
        for (Subject subject : occasion.reached()) {
            if (isOnlyMentioned(occasion, subject)) {
                continue;
            }
            for (RunningTerm term : occasion.file().clock().about(subject)) {
                if (term.stoppedBy().contains(occasion.type().name())) {
                    occasion.draft().stop(term.id());
                }
            }
        }
    }

    private static <A extends Act> void extend(Occasion<A> occasion) {
        for (BookRule<Runs<?>> held : occasion.entry().extended()) {
            Term step = held.rule().step();
            for (Subject subject : occasion.touched()) {
                for (RunningTerm term : occasion.file().clock().about(subject)) {
                    if (step != null
                            && term.rule().equals(held.id())
                            && !occasion.draft().hasMoved(term.id())) {
                        occasion.reckonOn(held.id(), term.end(), step)
                                .ifPresent(deadline -> occasion.draft()
                                        .move(RunningTerm.builder()
                                                .from(term)
                                                .deadline(deadline)
                                                .extensions(term.extensions() + 1)
                                                .build()));
                    }
                }
            }
        }
    }

    private static <A extends Act> void start(Occasion<A> occasion) {
        for (BookRule<Runs<A>> held : occasion.entry().starts()) {
            if (!occasion.applies(held)) {
                continue;
            }
            Runs<A> runs = held.rule();
            for (Subject subject : occasion.subjects(held, runs.roster())) {
                occasion.reckon(held.id(), runs.countedFrom(occasion.at()), runs.length())
                        .map(runs::told)
                        .ifPresent(deadline -> occasion.draft()
                                .start(RunningTerm.builder()
                                        .id(new TermId("T" + occasion.draft().next()))
                                        .rule(held.id())
                                        .law(held.provision().citation())
                                        .edition(held.edition().from())
                                        .about(subject)
                                        .watching(watched(occasion.touched(), subject))
                                        .length(runs.length())
                                        .start(occasion.at())
                                        .firstEnd(deadline.end())
                                        .deadline(deadline)
                                        .extensions(0)
                                        .expiresInto(runs.expiry().name())
                                        .stoppedBy(runs.stopperNames())
                                        .build()));
            }
        }
    }

    /** A term about one of several subjects of a roster is not touched by acts about what they have in common. */
    private static ImmutableSet<Subject> watched(ImmutableList<Subject> touched, Subject about) {
        if (!touched.contains(about)) {
            return ImmutableSet.of(about);
        }
        ImmutableSet.Builder<Subject> watched = ImmutableSet.builder();
        for (Subject subject : touched) {
            if (!isOnlyMentioned(subject) || subject.equals(about)) {
                watched.add(subject);
            }
        }
        return watched.build();
    }

    private static boolean isOnlyMentioned(Subject subject) {
        return subject instanceof PartyId || subject instanceof OffenceId;
    }

    private static <A extends Act> boolean isOnlyMentioned(Occasion<A> occasion, Subject subject) {
        return isOnlyMentioned(subject)
                && !occasion.type().subject(occasion.act()).equals(Optional.of(subject));
    }
}
