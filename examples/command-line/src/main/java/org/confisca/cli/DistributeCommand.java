package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.confisca.casefile.Subject;
import org.confisca.distribution.CaseDistribution;
import org.confisca.distribution.Entitlement;
import org.confisca.distribution.Waterfall;
import org.confisca.history.CaseHistory;
import org.confisca.history.Entry;
import org.confisca.json.CheckedCase;
import org.confisca.json.CheckedEnd;
import org.confisca.jurisdiction.eu.UnionDistribution;
import org.confisca.jurisdiction.nl.DutchDistribution;
import org.confisca.ledger.CaseSums;
import org.confisca.rule.Step;
import org.confisca.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who gets what of the money of a case. */
@Command(
        name = "distribute",
        header = "Tells who gets what of the money of a case, step by step, and shows its ledger.",
        description = {
            "For each sum that is final it follows the order in which the law distributes it: who comes next, by which"
                    + " provision, what that one is to receive and what was paid already. Where the law forbids it as yet, or"
                    + " something is missing, it says so instead.",
            "Under it stand: money that is not final; sums that nobody can place; how far the sums that were ordered have come,"
                    + " stage by stage, never added up; and the trial balance of the case, whose difference is zero.",
            "A case file of the Netherlands is distributed by Dutch law, one of the EU by Regulation (EU) 2018/1805 and Directive"
                    + " (EU) 2024/1260. With --order-from the order is of another Member State, and the Regulation applies."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the distribution was told", "2:the file could not be read, or an option is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca distribute case.yaml                    who gets what, in English",
            "  confisca distribute --lang nl case.yaml          the same in Dutch",
            "  confisca distribute --json case.yaml             for a program",
            "  confisca distribute case.yaml --order-from DE    a German order was executed",
            "  confisca distribute case.yaml --claim \"asset:A1 COMPENSATION party:P2 EUR 400.00\"",
            "                                                   a claim that the file does not hold",
        })
final class DistributeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A case file.")
    String file;

    @Option(
            names = "--order-from",
            paramLabel = "STATE",
            description = "The Member State whose order was executed, as two letters.")
    String orderFrom;

    @Option(
            names = "--claim",
            paramLabel = "\"SOURCE GROUND PAYEE AMOUNT\"",
            description =
                    "A claim on the money that SOURCE brought in, such as \"asset:A1 RESTITUTION party:P2 EUR 400.00\". A"
                            + " claim of nothing says that a right was found not to exist. May be repeated.")
    List<String> claims;

    @Mixin
    OutputOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    DistributeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.file = "";
        this.orderFrom = "";
        this.claims = List.of();
        this.options = new OutputOptions();
    }

    /** What is told, in whatever form. */
    record Told(
            CheckedFile.Judged judged,
            Waterfall waterfall,
            LocalDateTime at,
            CaseDistribution distribution,
            CaseSums sums) {}

    @Override
    public Integer call() throws Complaint {
        ImmutableListMultimap<Subject, Entitlement> told = new ClaimOption(options.language).all(claims);
        if (!orderFrom.isEmpty() && !orderFrom.matches("[A-Z]{2}")) {
            throw new Complaint(
                    Wording.of(
                            "'" + orderFrom + "' is geen staat (schrijf twee hoofdletters, zoals DE)",
                            "'" + orderFrom + "' is no State (write two capitals, such as DE)"),
                    options.language);
        }
        Optional<CheckedFile.Judged> judged = new CaseInput(surroundings, options.language).judge(file);
        if (judged.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        Told answer = distribute(judged.get(), told);
        if (options.json) {
            surroundings.out().print(DistributionJson.text(answer));
        } else {
            new DistributionReport(surroundings.out(), options.language).print(answer);
        }
        return ExitCode.AS_EXPECTED;
    }

    private Told distribute(CheckedFile.Judged judged, ImmutableListMultimap<Subject, Entitlement> told) {
        CheckedCase checked = judged.checked();
        CaseHistory history = checked.history();
        ImmutableList<Step> steps =
                history.entries().stream().map(Entry::step).collect(ImmutableList.toImmutableList());
        LocalDateTime at =
                checked.end().map(CheckedEnd::at).or(() -> history.now().at()).orElse(LocalDateTime.of(1, 1, 1, 0, 0));
        Waterfall waterfall = waterfall(checked.document().jurisdiction());
        Optional<String> issuing = Optional.of(orderFrom).filter(state -> !state.isEmpty());
        return new Told(
                judged,
                waterfall,
                at,
                CaseDistribution.of(history.opening(), steps, waterfall, told, issuing, at),
                CaseSums.of(history.opening(), steps));
    }

    private Waterfall waterfall(String jurisdiction) {
        boolean dutch = jurisdiction.toUpperCase(Locale.ROOT).contains("NL");
        return dutch && orderFrom.isEmpty() ? DutchDistribution.waterfall() : UnionDistribution.waterfall();
    }
}
