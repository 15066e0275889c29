package org.confisca.benchmarks;

import java.util.concurrent.TimeUnit;
import org.confisca.act.seizure.Seize;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.CaseFile;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first answer of a program: once, without warming up, in a new virtual machine each time. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {

    /** A virtual machine in which the classes of the law were loaded, as when a second book is made. */
    @State(Scope.Thread)
    public static class Loaded {

        private final RuleBook law = DutchLaw.book();
        private final CaseFile file = Cases.fileOf(0);
        private final Seize seizure = Cases.seizure();

        /** Loads the classes that the answer needs, by asking once. */
        @Setup
        public void ask() {
            Cases.permitted(law.assess(file, seizure));
        }
    }

    /** A book is built from provisions and checked, and answers a first question. */
    @Benchmark
    public Assessment buildBookAndFirstDecision(Loaded loaded) {
        RuleBook book =
                RuleBook.of("Dutch law", Vocabulary.standard(), GeneralTimeLimitsAct.ACT, loaded.law.provisions());
        return book.assess(loaded.file, loaded.seizure);
    }

    /** The same from nothing: a file and an act are made and every class is loaded on the way. */
    @Benchmark
    public Assessment loadClassesBuildBookAndFirstDecision() {
        return DutchLaw.book().assess(Cases.fileOf(0), Cases.seizure());
    }
}
