package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Reads and judges many files, and shows how far it is if somebody is watching. */
record Batch(Surroundings surroundings, OutputOptions options) {
    private static final int MANY = 20;

    /** Judges files and does something with each; what it does counts as part of the work that is shown. */
    ImmutableList<CheckedFile> check(Iterable<String> paths, Consumer<CheckedFile> use) throws Complaint {
        CaseInput input = new CaseInput(surroundings, options.language);
        ImmutableList<String> files = input.files(paths);
        ImmutableList.Builder<CheckedFile> checked = ImmutableList.builder();
        if (files.size() <= MANY || !surroundings.terminal()) {
            files.forEach(file -> checked.add(check(file, input, use)));
            return checked.build();
        }
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(options.say("Dossiers", "Case files"))
                .setInitialMax(files.size())
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .clearDisplayOnFinish();
        for (String file : ProgressBar.wrap(files, bar)) {
            checked.add(check(file, input, use));
        }
        return checked.build();
    }

    private static CheckedFile check(String file, CaseInput input, Consumer<CheckedFile> use) {
        CheckedFile checked = input.check(file);
        use.accept(checked);
        return checked;
    }

    /** How the command ends if nothing but reading counts. */
    static int exitCode(ImmutableList<CheckedFile> checked) {
        return checked.stream().allMatch(CheckedFile.Judged.class::isInstance)
                ? ExitCode.AS_EXPECTED
                : ExitCode.UNUSABLE;
    }
}
