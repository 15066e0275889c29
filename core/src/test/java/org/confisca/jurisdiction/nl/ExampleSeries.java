package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.confisca.act.Act;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Series of examples that many rules share: one for each office, one for each value of a list, all about a norm. */
final class ExampleSeries {

    private ExampleSeries() {}

    /** The power is its holder's, and of none of the other offices. */
    static ImmutableList<Example> onlyBy(Office holder, String rule, Files file, Function<Office, Act> act) {
        return each(rule, Office.values(), office -> Truth.of(office == holder), file, act);
    }

    /** One example for each value. */
    static <T> ImmutableList<Example> each(
            String rule, T[] values, Function<T, Truth> expected, Files file, Function<T, ? extends Act> act) {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        for (T value : values) {
            examples.add(
                    new Example(rule, String.valueOf(value), file.file(), act.apply(value), expected.apply(value)));
        }
        return examples.build();
    }

    /** A norm that a rule turns on, when everything else that the rule asks for is there. */
    record Norm(
            String name,
            Standard standard,
            ImmutableSet<Office> deciders,
            ImmutableList<Subject> about,
            ImmutableList<Subject> aboutAnother) {

        Files found(Files file, boolean answer, Office by, Standard standardFound, ImmutableList<Subject> subjects) {
            int next = file.file().determinations().all().size() + 1;
            return file.after(
                    DutchLaw.book(),
                    Determine.builder()
                            .at(file.file().at().orElse(LocalDateTime.parse("2026-02-01T00:00")))
                            .by(by)
                            .determination(new DeterminationId("DT" + next))
                            .norm(name)
                            .about(subjects)
                            .answer(answer)
                            .standard(standardFound)
                            .build());
        }

        /** As the law wants it found. */
        Files found(Files file, boolean answer) {
            return found(file, answer, deciders.iterator().next(), standard, about);
        }

        /** The rule for every way in which the norm can have been decided or not. */
        ImmutableList<Example> examples(String rule, Files file, Act act, Truth ifYes, Truth ifNo) {
            ImmutableList.Builder<Example> examples = ImmutableList.builder();
            examples.add(example(rule, "nobody determined it", file, act, Truth.UNKNOWN));
            for (Office office : Office.values()) {
                boolean decides = deciders.contains(office);
                Files yes = found(file, true, office, standard, about);
                Files no = found(file, false, office, standard, about);
                examples.add(example(rule, "found so by " + office, yes, act, decides ? ifYes : Truth.UNKNOWN));
                examples.add(example(rule, "found not so by " + office, no, act, decides ? ifNo : Truth.UNKNOWN));
            }
            for (Standard used : Standard.values()) {
                Files weighed = found(file, true, deciders.iterator().next(), used, about);
                examples.add(example(rule, "found by " + used, weighed, act, isEnough(used) ? ifYes : Truth.UNKNOWN));
            }
            Files elsewhere = found(file, true, deciders.iterator().next(), standard, aboutAnother);
            examples.add(example(rule, "found about something else", elsewhere, act, Truth.UNKNOWN));
            examples.add(example(rule, "yes superseded by no", found(found(file, true), false), act, ifNo));
            examples.add(example(rule, "no superseded by yes", found(found(file, false), true), act, ifYes));
            return examples.build();
        }

        /** Told apart from the code under test: the standards rise as they are listed; a plain finding stands alone. */
        private boolean isEnough(Standard used) {
            boolean alone = standard == Standard.FINDING || used == Standard.FINDING;
            return alone ? used == standard : used.compareTo(standard) >= 0;
        }

        private Example example(String rule, String how, Files file, Act act, Truth expected) {
            return new Example(rule, name + ": " + how, file.file(), act, expected);
        }
    }
}
