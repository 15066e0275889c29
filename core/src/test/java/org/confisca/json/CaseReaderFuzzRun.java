package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A long run of the readers over damaged texts: {@code mvn -pl core -P fuzz test}. A text that shows something new is kept
 * and damaged further, so that the run finds its own way into the reader. Whatever makes it throw, or takes too long,
 * is written to {@code target/fuzz}.
 */
class CaseReaderFuzzRun {
    private static final long INPUTS = Long.getLong("fuzz.inputs", 1_000_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Path CASES = Path.of(System.getProperty("fuzz.cases", "../examples/command-line/cases"));
    private static final Path FAILURES = Path.of("target", "fuzz");
    private static final int LOOK_EVERY_MILLIS = 100;

    /** Generous, because on a busy machine a text may wait long for its turn. */
    private static final int MOST_LOOKS = 600;

    private static final int WORKERS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong(); // by the clock, for the report
    private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<Running> running = new AtomicReferenceArray<>(WORKERS);

    /**
     * A text that is being read. How long that takes is counted in looks of another thread rather than by the clock: when
     * the machine stands still, neither gets on.
     */
    private static final class Running {
        private final String text;
        private int looks;

        private Running(String text) {
            this.text = text;
        }
    }

    @Test
    void no_text_makes_a_reader_throw_or_stall() throws Exception {
        FuzzCorpus cases = new FuzzCorpus(caseSeeds());
        FuzzCorpus acts = new FuzzCorpus(actSeeds());
        CountDownLatch workers = new CountDownLatch(WORKERS);
        for (int i = 0; i < WORKERS; i++) {
            int number = i;
            Thread worker = new Thread(() -> {
                try {
                    work(number, cases, acts);
                } catch (Throwable broken) {
                    failures.putIfAbsent("before any text: " + broken, "");
                } finally {
                    workers.countDown();
                }
            });
            worker.setDaemon(true); // one that hangs must not keep the run from ending
            worker.start();
        }
        boolean stalled = false;
        while (!stalled && !workers.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            stalled = stalled();
        }
        String report = done + " inputs; of cases " + cases.kept() + " kept for " + cases.seen()
                + " things they showed, of the"
                + " acts " + acts.kept() + " for " + acts.seen() + "; slowest " + slowest.get() / 1_000_000 + " ms; "
                + new TreeMap<>(counts);
        System.out.println(report);
        save();
        assertThat(failures.keySet()).as(report).isEmpty();
        assertThat(done.get()).isGreaterThanOrEqualTo(INPUTS);
        assertThat(cases.kept()).isPositive();
        assertThat(counts.keySet())
                .containsExactlyInAnyOrder("case judged", "case refused", "act judged", "act refused");
    }

    private static List<String> caseSeeds() throws IOException {
        List<String> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readString(file));
            }
        }
        assertThat(seeds).isNotEmpty();
        return seeds;
    }

    private static List<String> actSeeds() {
        LocalDateTime at = LocalDateTime.parse("2026-07-03T09:30");
        return SampleActs.types().stream()
                .map(type -> new SampleActs(choices -> choices - 1, true).act(type, at))
                .map(CaseWriter::write)
                .toList();
    }

    private void work(int number, FuzzCorpus cases, FuzzCorpus acts) {
        long seed = SEED * WORKERS + number;
        FuzzMutator caseMutator = new FuzzMutator(seed, cases);
        FuzzMutator actMutator = new FuzzMutator(seed, acts);
        FuzzProbe probe = new FuzzProbe(
                what -> counts.computeIfAbsent(what, key -> new AtomicLong()).incrementAndGet());
        for (long turn = done.getAndIncrement(); turn < INPUTS; turn = done.getAndIncrement()) {
            boolean act = turn % 4 == 0;
            String text = act ? actMutator.next() : caseMutator.next();
            long start = System.nanoTime();
            running.set(number, new Running(text));
            try {
                if (act) {
                    probe.probeAct(text, acts);
                } else {
                    probe.probeCase(text, cases);
                }
            } catch (Throwable broken) { // an error of the virtual machine is a failure of the reader as well
                failures.putIfAbsent(name(broken), text);
            }
            slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
        }
        running.set(number, null);
        done.decrementAndGet();
    }

    private boolean stalled() {
        for (int i = 0; i < WORKERS; i++) {
            Running current = running.get(i);
            if (current != null && ++current.looks > MOST_LOOKS) {
                failures.putIfAbsent("took more than " + MOST_LOOKS * LOOK_EVERY_MILLIS + " ms", current.text);
                return true;
            }
        }
        return false;
    }

    /** The same fault in the same place has the same name. */
    private static String name(Throwable broken) {
        StackTraceElement[] trace = broken.getStackTrace();
        String where = Stream.of(trace)
                .filter(element -> element.getClassName().startsWith("org.confisca"))
                .limit(3)
                .map(element -> element.getFileName() + ":" + element.getLineNumber())
                .toList()
                .toString();
        return broken.getClass().getName() + " at " + where + ": "
                + Findings.shortened(String.valueOf(broken.getMessage()), 60);
    }

    private void save() throws IOException {
        int number = 0;
        for (Map.Entry<String, String> failure : failures.entrySet()) {
            Files.createDirectories(FAILURES);
            String file = "failure-" + number++ + ".txt";
            Files.writeString(
                    FAILURES.resolve(file), failure.getKey() + "\n----\n" + FuzzProbe.escaped(failure.getValue()));
        }
    }
}
