package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.confisca.history.ComparedCase;
import org.confisca.source.Language;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;

/** Compared cases as text. */
final class CompareReport {
    private final PrintWriter out;
    private final Language language;

    CompareReport(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(ComparedFile file) {
        if (file instanceof ComparedFile.Compared compared) {
            out.println(
                    file.file() + new Words(language).heading(compared.judged().checked()));
            compared.compared().explain(language).forEach(line -> out.println("  " + line));
            out.println();
        } else {
            new CheckReport(out, language, false).print(((ComparedFile.Unusable) file).checked());
        }
    }

    void summary(ImmutableList<ComparedFile> files) {
        long differ = count(files, ExitCode.DIFFERENT);
        long same = count(files, ExitCode.AS_EXPECTED);
        long unusable = count(files, ExitCode.UNUSABLE);
        boolean one = files.size() == 1;
        out.println(say(
                files.size() + (one ? " dossier: " : " dossiers: ") + differ + " met verschil, " + same + " zonder, "
                        + unusable + " onbruikbaar",
                files.size() + (one ? " case file: " : " case files: ") + differ
                        + (differ == 1 ? " differs, " : " differ, ") + same + (same == 1 ? " does not, " : " do not, ")
                        + unusable + " unusable"));
        byProvision(files)
                .forEach((provision, cases) -> out.println(say(
                        "  " + provision + ": in " + cases + (cases == 1 ? " dossier" : " dossiers"),
                        "  " + provision + ": in " + cases + (cases == 1 ? " case file" : " case files"))));
    }

    /** In how many cases each provision makes a difference. */
    static ImmutableSortedMap<ProvisionId, Integer> byProvision(ImmutableList<ComparedFile> files) {
        Map<ProvisionId, Integer> counts = new TreeMap<>();
        files.stream()
                .filter(ComparedFile.Compared.class::isInstance)
                .map(file -> ((ComparedFile.Compared) file).compared())
                .map(ComparedCase::provisions)
                .forEach(provisions -> provisions.forEach(each -> counts.merge(each, 1, Integer::sum)));
        return ImmutableSortedMap.copyOf(counts);
    }

    static long count(ImmutableList<ComparedFile> files, int exitCode) {
        return files.stream().filter(file -> file.exitCode() == exitCode).count();
    }

    private String say(String nl, String en) {
        return Wording.of(nl, en).in(language);
    }
}
