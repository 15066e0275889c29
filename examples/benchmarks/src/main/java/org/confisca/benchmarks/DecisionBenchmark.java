package org.confisca.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.concurrent.TimeUnit;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.management.Sell;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Register;
import org.confisca.history.CaseHistory;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.Assessment;
import org.confisca.rule.Option;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Questions to the Dutch book on a small and a large file, beside what one would write without the library. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {

    /** How many assets the file has. */
    @Param({"10", "10000"})
    public int assets;

    private final RuleBook book = DutchLaw.book();
    private final Seize seizure = Cases.seizure();
    private final Sell sale = Cases.sale();
    private final OrderHold hold = Cases.hold();
    private CaseFile file = Cases.fileOf(0);
    private final SeizeConservatory conservatory = Cases.conservatory();
    private CaseFile authorised = file;
    private CaseFile seized = file;
    private CaseHistory history = CaseHistory.of(file);
    private ImmutableMap<AssetId, Asset> plainMap = ImmutableMap.of();
    private Asset changed = file.assets().get(Cases.CAR);

    /** Makes the files, and checks that each act gets the answer that its benchmark is named after. */
    @Setup
    public void prepare() {
        file = Cases.fileOf(assets);
        seized = Cases.after(book, file, seizure);
        authorised = Cases.after(book, file, Cases.authorisation());
        Cases.permitted(book.assess(authorised, conservatory));
        history = Cases.historyOn(book, file);
        plainMap = file.assets().values().stream().collect(ImmutableMap.toImmutableMap(Asset::id, asset -> asset));
        changed = file.assets().get(Cases.CAR).in(new LegalState.Seized());
        Cases.permitted(book.assess(file, hold));
        Cases.refused(book.assess(seized, sale));
        if (!HandWritten.maySeize(file, seizure) || HandWritten.maySell(seized, sale)) {
            throw new IllegalStateException("The hand-written conditions answer otherwise than the book");
        }
        if (!history.replay().equals(history.now())) {
            throw new IllegalStateException("The replayed file is another file");
        }
    }

    /** A conservatory seizure that is permitted after every limit was looked at. */
    @Benchmark
    public Assessment assessPermittedPlain() {
        return book.assess(authorised, conservatory);
    }

    /** A seizure that is permitted: the powers that hold. */
    @Benchmark
    public Assessment assessPermitted() {
        return book.assess(file, seizure);
    }

    /** The same, with the duty that it opens and the next file. */
    @Benchmark
    public CaseFile assessPermittedAndNext() {
        return next(book.assess(file, seizure));
    }

    /** A hold that is permitted; that its term can be reckoned is known. */
    @Benchmark
    public Assessment assessWithTerm() {
        return book.assess(file, hold);
    }

    /** The same, with the term and the duty that it starts, and the next file. */
    @Benchmark
    public CaseFile assessWithTermAndNext() {
        return next(book.assess(file, hold));
    }

    private static CaseFile next(Assessment answer) {
        return ((Assessment.Permitted) answer).next();
    }

    /** A sale that is refused, when nobody asks why. */
    @Benchmark
    public Assessment assessRefused() {
        return book.assess(seized, sale);
    }

    /** The same refusal, with its reasons in words and citations. */
    @Benchmark
    public ImmutableList<String> assessRefusedExplained() {
        return book.assess(seized, sale).explain(Language.EN);
    }

    /** Everything that could be done about the car. */
    @Benchmark
    public ImmutableList<Option> options() {
        return book.options(seized, Cases.CAR, sale.at());
    }

    /** A history of twenty acts, eleven of which start a term or open a duty, folded into a file. */
    @Benchmark
    public CaseFile replayTwentyActs() {
        return history.replay();
    }

    /** Peer of {@link #assessPermitted}: yes or no. */
    @Benchmark
    public boolean handWrittenSwitch() {
        return HandWritten.maySeize(file, seizure);
    }

    /** Peer of {@link #assessPermitted}: yes or no, and then the effect on the file, without what the law makes follow. */
    @Benchmark
    public CaseFile handWrittenSwitchAndEffect() {
        return HandWritten.maySeize(file, seizure) ? seizure.applyTo(file) : file;
    }

    /** Peer of {@link #assessRefused}: yes or no. */
    @Benchmark
    public boolean handWrittenSwitchRefusing() {
        return HandWritten.maySell(seized, sale);
    }

    /** What a changed asset costs in a persistent register, as the file keeps it. */
    @Benchmark
    public Register<AssetId, Asset> changeInRegister() {
        return file.assets().with(changed.id(), changed);
    }

    /** Peer of {@link #changeInRegister}: an immutable map that is copied with one entry changed. */
    @Benchmark
    public ImmutableMap<AssetId, Asset> mapCopyOfFile() {
        return ImmutableMap.<AssetId, Asset>builderWithExpectedSize(plainMap.size() + 1)
                .putAll(plainMap)
                .put(changed.id(), changed)
                .buildKeepingLast();
    }
}
