package org.confisca.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.NormKey;
import org.confisca.casefile.Office;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;

/** What of a file a move is tried on. */
final class Pick {
    /** Both answers to a norm. */
    static final List<Boolean> EITHER = List.of(true, false);

    private Pick() {}

    /** The first of some ids that the file has not got yet. */
    static <S extends Subject> Optional<S> free(CaseFile file, Function<String, S> make, String... ids) {
        return Stream.of(ids).map(make).filter(id -> !file.has(id)).findFirst();
    }

    /** Some assets, as far as they are on the file and have not left. */
    static Stream<AssetId> present(CaseFile file, String... ids) {
        return Stream.of(ids)
                .map(AssetId::new)
                .flatMap(id -> file.assets().find(id).stream())
                .filter(asset -> !(asset.state() instanceof LegalState.Disposed))
                .map(Asset::id);
    }

    /** Every seizure, ended or not. */
    static Stream<Measure> seizures(CaseFile file) {
        return file.measures().values().stream().filter(measure -> measure.kind() != MeasureKind.HOLD);
    }

    /** Every hold, ended or not. */
    static Stream<Measure> holds(CaseFile file) {
        return file.measures().values().stream().filter(measure -> measure.kind() == MeasureKind.HOLD);
    }

    /** Every remedy of a kind. */
    static Stream<Remedy> remedies(CaseFile file, RemedyKind kind) {
        return file.remedies().all().stream().filter(remedy -> remedy.kind() == kind);
    }

    /** Some answers to an open norm, as far as they are not what was determined last. */
    static Move determine(
            String norm,
            Office by,
            Standard standard,
            List<Boolean> answers,
            Function<CaseFile, Stream<List<Subject>>> about) {
        return (file, at) -> about.apply(file)
                .flatMap(subjects -> answers.stream()
                        .filter(answer -> !last(file, norm, subjects).equals(Optional.of(answer)))
                        .<org.confisca.act.Act>map(answer -> Determine.builder()
                                .at(at)
                                .by(by)
                                .determination(new DeterminationId(
                                        "DT" + file.determinations().all().size()))
                                .norm(norm)
                                .addAllAbout(subjects)
                                .answer(answer)
                                .standard(standard)
                                .build()))
                .toList();
    }

    private static Optional<Boolean> last(CaseFile file, String norm, List<Subject> about) {
        return file.determinations()
                .on(new NormKey(norm, com.google.common.collect.ImmutableList.copyOf(about)))
                .map(found -> found.answer());
    }
}
