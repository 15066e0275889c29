package org.confisca.cli;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.confisca.act.SubjectText;
import org.confisca.distribution.CaseDistribution;
import org.confisca.distribution.Distribution;
import org.confisca.distribution.Fund;
import org.confisca.distribution.Obstacle;
import org.confisca.distribution.Share;
import org.confisca.ledger.Sums;
import org.confisca.money.Account;
import org.confisca.money.Amount;
import org.confisca.money.Balance;
import org.confisca.money.TrialBalance;
import org.confisca.source.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Who gets what, and the ledger, as text. */
final class DistributionReport {
    private static final int MONEY = 16;
    private static final int NAME = 44;

    private final PrintWriter out;
    private final Language language;
    private final Words words;

    DistributionReport(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
        this.words = new Words(language);
    }

    void print(DistributeCommand.Told told) {
        out.println(told.judged().file() + words.heading(told.judged().checked()));
        out.println(words.say("Verdeling volgens ", "Distribution by ")
                + told.waterfall().name().in(language)
                + words.say(", op ", ", as at ")
                + words.moment(told.at()));
        CaseDistribution distribution = told.distribution();
        for (Distribution result : distribution.results()) {
            out.println();
            result(distribution, result);
        }
        if (distribution.results().isEmpty()) {
            out.println();
            out.println(words.say("Er is geen geld dat kan worden verdeeld.", "There is no money to be distributed."));
        }
        notFinal(distribution);
        unvalued(distribution);
        suspense(distribution.ledger().ledger().trialBalance());
        sums(told);
        balance(distribution.ledger().ledger().trialBalance());
    }

    private void result(CaseDistribution distribution, Distribution result) {
        Fund fund = result.fund();
        String by =
                fund.by().map(decision -> ", " + SubjectText.format(decision)).orElse("");
        out.println(
                SubjectText.format(fund.source()) + " (" + fund.origin().label().in(language) + by + "): "
                        + fund.collected().money());
        if (result instanceof Distribution.Divided divided) {
            out.println("  " + right(words.say("toekomend", "due")) + right(words.say("betaald", "paid")) + "  "
                    + words.say("aan; waarom", "to; why"));
            divided.shares().forEach(share -> share(distribution, fund, share));
            distribution
                    .undue(divided)
                    .forEach(paid -> out.println("  " + right("-") + right(paid.amount()) + "  "
                            + account(paid.account()) + "; "
                            + words.say("betaald zonder dat een stap het geeft", "paid although no step gives it")));
        } else if (result instanceof Distribution.NotYet notYet) {
            out.println(words.say("  Nog niet:", "  Not yet:"));
            obstacles(notYet.obstacles());
        } else {
            out.println(words.say("  Nog niet te zeggen:", "  Nobody can say yet:"));
            obstacles(((Distribution.Open) result).missing());
        }
    }

    private void obstacles(ImmutableList<Obstacle> obstacles) {
        obstacles.forEach(obstacle -> obstacle.in(language).forEach(line -> out.println("    " + line)));
    }

    private void share(CaseDistribution distribution, Fund fund, Share share) {
        String law = share.step().what().in(language) + ", "
                + share.step().law().in(language) + " (" + share.step().provision() + ")";
        if (share.payee().isEmpty()) {
            out.println("  " + right("-") + right("-") + "  " + law);
            return;
        }
        String claim = share.claim()
                .map(sum -> words.say(" (aanspraak ", " (claim ") + sum.money() + ")")
                .orElse("");
        out.println("  " + right(share.amount().money()) + right(distribution.paid(fund, share)) + "  "
                + payee(share.payee().get()) + claim + "; " + law);
    }

    private String payee(String label) {
        return switch (label) {
            case "state" -> words.say("de Staat", "the State");
            case "named-by-court" -> words.say("wie de rechter aanwijst", "whoever the court names");
            default -> label;
        };
    }

    private void notFinal(CaseDistribution distribution) {
        section(
                distribution.notFinal().stream()
                        .map(standing -> "  " + right(standing.amount()) + "  " + account(standing.account()))
                        .collect(ImmutableList.toImmutableList()),
                words.say("Niet te verdelen:", "Not to be distributed:"));
    }

    private void unvalued(CaseDistribution distribution) {
        section(
                distribution.ledger().unvalued().stream()
                        .map(asset -> "  " + SubjectText.format(asset))
                        .collect(ImmutableList.toImmutableList()),
                words.say("Geld waarvan niemand zei hoeveel het is:", "Money of which nobody said how much it is:"));
    }

    private void suspense(TrialBalance balance) {
        section(
                balance.suspense().stream()
                        .map(each -> "  " + right(each.net()) + "  " + account(each.account()))
                        .collect(ImmutableList.toImmutableList()),
                words.say("Niet thuis te brengen:", "What nobody can place:"));
    }

    private void section(ImmutableList<String> lines, String heading) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(heading);
            lines.forEach(out::println);
        }
    }

    private void sums(DistributeCommand.Told told) {
        for (Map.Entry<CurrencyUnit, Sums> total : told.sums().total().entrySet()) {
            Sums sums = total.getValue();
            out.println();
            out.println(words.say(
                    "Bedragen die zijn opgelegd, naar stand (nooit bij elkaar op te tellen):",
                    "Sums that were ordered, by stage (never to be added up):"));
            out.println("  " + words.say("gevorderd ", "claimed ") + sum(sums.claimed())
                    + words.say(", opgelegd ", ", ordered ") + sums.ordered().money()
                    + words.say(", onherroepelijk ", ", final ") + sum(sums.finallyOrdered())
                    + words.say(", in tenuitvoerlegging ", ", in execution ") + sum(sums.executed())
                    + words.say(", geïnd ", ", collected ") + sum(sums.collected())
                    + words.say(", doorgegeven ", ", passed on ") + sum(sums.distributed()));
        }
    }

    private String sum(Optional<? extends Amount<?>> amount) {
        return amount.map(sum -> sum.money().toString()).orElse(words.say("nog niet", "not yet"));
    }

    private void balance(TrialBalance balance) {
        out.println();
        out.println(Strings.padEnd(words.say("Proefbalans", "Trial balance"), NAME + 2, ' ')
                + right(words.say("in", "in"))
                + right(words.say("uit", "out"))
                + right(words.say("saldo", "balance")));
        for (Balance each : balance.balances()) {
            out.println("  " + Strings.padEnd(account(each.account()), NAME, ' ') + right(each.debits())
                    + right(each.credits()) + right(each.net()));
        }
        for (TrialBalance.Total total : balance.totals()) {
            out.println("  " + Strings.padEnd(words.say("alles bij elkaar", "all together"), NAME, ' ')
                    + right(total.debits()) + right(total.credits()) + right(total.difference()));
        }
    }

    private String account(Account account) {
        return account.kind().label().in(language) + " (" + account.holder() + ")";
    }

    private static String right(Object text) {
        return Strings.padStart(text instanceof Money money ? money.toString() : String.valueOf(text), MONEY, ' ');
    }
}
