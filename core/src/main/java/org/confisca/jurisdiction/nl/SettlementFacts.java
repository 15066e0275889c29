package org.confisca.jurisdiction.nl;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.confisca.act.OnOffence;
import org.confisca.act.OnSettlement;
import org.confisca.act.confiscation.PerformSettlement;
import org.confisca.act.confiscation.Settle;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Offence;
import org.confisca.casefile.Settlement;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/** Facts about settlements of deprivation, as arts 511b, 511c and 6:4:18 Sv ask for them. */
final class SettlementFacts {

    static final YesNo<Settle> IN_WRITING =
            YesNo.toldBy(Wording.of("de schikking is schriftelijk", "the settlement is in writing"), Settle.IN_WRITING);

    static final YesNo<Settle> BEFORE_CLOSING = YesNo.toldBy(
            Wording.of("het onderzoek ter terechtzitting is nog niet gesloten", "the hearing has not been closed yet"),
            Settle.BEFORE_CLOSING);

    static final YesNo<OnSettlement> UNPERFORMED = YesNo.onRecord(
            Wording.of("aan de schikking is nog niet voldaan", "the settlement has not been performed yet"),
            new Supply.EarlierAct(Settle.SETTLE),
            matter -> settlement(matter).map(found -> found.performedAt().isEmpty()));

    static final YesNo<OnSettlement> IN_ITS_TERM = YesNo.offRecord(
            Wording.of("de gestelde termijn is nog niet verstreken", "the term that was set has not passed yet"),
            new Supply.Told(Settle.PERFORM_BY),
            matter -> settlement(matter)
                    .flatMap(Settlement::performBy)
                    .map(last -> !matter.at().toLocalDate().isAfter(last)));

    /** A performed settlement took the claim away. */
    static final YesNo<OnOffence> CLAIM_EXTINGUISHED = YesNo.onRecord(
            Wording.of(
                    "door voldoening aan een schikking is het recht op ontneming vervallen",
                    "performance of a settlement extinguished the claim for deprivation"),
            new Supply.EarlierAct(PerformSettlement.PERFORM_SETTLEMENT),
            matter -> offence(matter)
                    .flatMap(found -> found.deprivationExtinguishedAt().isPresent()
                            ? Optional.of(true)
                            : matter.silence(Optional.empty(), false)));

    /** Two years after the first judgment, and the time that was set for performing settlements since. */
    static final Ordered<OnOffence, LocalDateTime> END_WITH_SUSPENSION = Ordered.onRecord(
            Wording.of(
                    "het einde van de twee jaren met de termijnen van schikkingen",
                    "the end of the two years with the terms of settlements"),
            new Supply.EarlierAct(Settle.SETTLE),
            matter -> offence(matter)
                    .flatMap(found -> found.judgedAt()
                            .map(judged -> judged.toLocalDate()
                                    .plusYears(2)
                                    .plusDays(1 + suspended(matter.file(), found, judged.toLocalDate()))
                                    .atStartOfDay())));

    private SettlementFacts() {}

    /**
     * Days in which a settlement suspended the term; a day in two of them counts once. A settlement after the term had ended
     * suspends nothing.
     */
    private static long suspended(CaseFile file, Offence offence, LocalDate judged) {
        long days = 0;
        LocalDate counted = judged;
        for (Settlement each : file.execution().settlements().values().stream()
                .filter(settlement -> settlement.offence().equals(offence.id()))
                .filter(settlement -> settlement.performBy().isPresent())
                .sorted(Comparator.comparing(Settlement::agreedAt))
                .toList()) {
            LocalDate agreed = each.agreedAt().toLocalDate();
            if (agreed.isAfter(judged.plusYears(2).plusDays(days))) {
                break;
            }
            LocalDate from = agreed.isAfter(counted) ? agreed : counted;
            LocalDate until = each.performBy().get();
            if (until.isAfter(from)) {
                days += ChronoUnit.DAYS.between(from, until);
                counted = until;
            }
        }
        return days;
    }

    private static Optional<Offence> offence(Matter<? extends OnOffence> matter) {
        return matter.value(OnOffence.OFFENCE).flatMap(matter.file().offences()::find);
    }

    private static Optional<Settlement> settlement(Matter<? extends OnSettlement> matter) {
        return matter.value(OnSettlement.SETTLEMENT)
                .flatMap(id -> matter.file().execution().settlements().find(id));
    }
}
