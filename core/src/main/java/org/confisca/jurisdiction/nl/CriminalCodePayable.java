package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.gain.PayableStage;
import org.confisca.gain.payable.DatedText;
import org.confisca.gain.payable.DetentionLaw;
import org.confisca.gain.payable.PayableLaw;
import org.confisca.gain.payable.VictimText;
import org.confisca.rule.Parameter;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * Wetboek van Strafrecht (Sr), art. 36e(5) and (8)–(11): from the estimate of gain to the sum to be paid and the days of
 * detention. The texts of 2008 to 2015 were read. Since the text of 2015 a victim's claim goes off in so far as it was paid; before,
 * paragraph 8 (2012) and paragraph 6 (2008) deducted what was awarded. That the text of 2015 applies from 1 January 2015 follows from the
 * beginning of a consolidated text, not from a decree on its entry into force.
 */
final class CriminalCodePayable {
    /** Three years, of 360 or of 365 days; offences before 25 July 2020 have the shorter year, whenever judged. */
    static final int DETENTION_YEARS = 3;

    private static final ProvisionId ARTICLE_36E_9 = new ProvisionId("NL-SR-36E-9");
    private static final ProvisionId ARTICLE_36E_11 = new ProvisionId("NL-SR-36E-11");
    private static final Citation PARAGRAPH_11 =
            new Citation(Statutes.CRIMINAL_CODE, "art. 36e(11) Sr", Check.OFFICIAL);

    /** How many days of detention a year has, by the first day of the offence. */
    static final ImmutableList<DatedText<Integer>> DAYS_IN_YEAR = ImmutableList.of(
            new DatedText<>(
                    360,
                    new Basis(
                            ARTICLE_36E_11,
                            judgment("ECLI:NL:HR:2022:805", "art. 36e(11) Sr; HR 31 May 2022, ECLI:NL:HR:2022:805"),
                            Optional.empty())),
            new DatedText<>(365, new Basis(ARTICLE_36E_11, PARAGRAPH_11, Optional.of(LocalDate.parse("2020-07-25")))));

    private static final ImmutableMap<PayableStage, Basis> BASES = ImmutableMap.<PayableStage, Basis>builder()
            .put(PayableStage.COSTS, basis("NL-SR-36E-8", "art. 36e(8) Sr", Check.OFFICIAL))
            .put(PayableStage.VICTIMS, basis("NL-SR-36E-9", "art. 36e(9) Sr", Check.OFFICIAL))
            .put(PayableStage.EARLIER_ORDERS, basis("NL-SR-36E-10", "art. 36e(10) Sr", Check.VERIFIED))
            .put(PayableStage.ALLOCATION, basis("NL-CALC-DIST", "art. 36e(5) and (7) Sr", Check.OFFICIAL))
            .put(PayableStage.ABILITY_TO_PAY, basis("NL-SR-36E-5", "art. 36e(5) Sr", Check.VERIFIED))
            .put(PayableStage.OTHER_MITIGATION, basis("NL-SR-36E-5", "art. 36e(5) Sr", Check.VERIFIED))
            .put(PayableStage.DELAY, ReasonableTime.PRACTICE)
            .build();

    private static final DetentionLaw DETENTION = new DetentionLaw(
            dayValues(ExecutionFacts.DAY_VALUE),
            new Basis(ARTICLE_36E_11, PARAGRAPH_11, Optional.of(LocalDate.parse("2020-01-01"))),
            DETENTION_YEARS,
            DAYS_IN_YEAR,
            Wording.of(
                    "omstreden: dat het jaar 365 dagen heeft voor feiten vanaf 25 juli 2020 zegt geen uitspraak met zoveel "
                            + "woorden",
                    "disputed: that the year has 365 days for offences since 25 July 2020 no judgment says in as many "
                            + "words"),
            new Basis(
                    ARTICLE_36E_11,
                    judgment("ECLI:NL:PHR:2023:1080", "art. 36e(11) Sr; PHR 2023:1080"),
                    Optional.empty()),
            Optional.of(basis("NL-SR-36E-LEGPERS", "art. 36e(11) in conjunction with art. 51 Sr", Check.UNVERIFIED)));

    /** From the estimate to what has to be paid. */
    static final PayableLaw LAW = PayableLaw.builder()
            .addOrder(
                    PayableStage.COSTS,
                    PayableStage.VICTIMS,
                    PayableStage.EARLIER_ORDERS,
                    PayableStage.ALLOCATION,
                    PayableStage.ABILITY_TO_PAY,
                    PayableStage.OTHER_MITIGATION,
                    PayableStage.DELAY)
            .orderBasis(basis("NL-CALC-ORDER", "art. 36e(5) and (8)–(11) Sr", Check.UNVERIFIED))
            .bases(BASES)
            .neverMore(basis("NL-SR-36E-5", "art. 36e(5) Sr", Check.VERIFIED))
            .addVictims(
                    new DatedText<>(
                            VictimText.AWARDED,
                            new Basis(
                                    ARTICLE_36E_9,
                                    new Citation(
                                            Statutes.CRIMINAL_CODE,
                                            "art. 36e(8) Sr (text of 2012), (6) (text of 2008)",
                                            Check.VERIFIED),
                                    Optional.empty())),
                    new DatedText<>(
                            VictimText.AWARDED_AND_PAID,
                            new Basis(
                                    ARTICLE_36E_9,
                                    new Citation(Statutes.CRIMINAL_CODE, "art. 36e(9) Sr", Check.VERIFIED),
                                    Optional.of(LocalDate.parse("2015-01-01")))))
            .corresponding(new Basis(
                    ARTICLE_36E_9,
                    judgment("ECLI:NL:HR:2013:CA3307", "HR 18 June 2013, ECLI:NL:HR:2013:CA3307"),
                    Optional.empty()))
            .mostFavourable(new Basis(
                    new ProvisionId("NL-SR-36E-VERSIONS"), CriminalCodeDeprivation.LEGALITY, Optional.empty()))
            .delay(ReasonableTime.LAW)
            .detention(DETENTION)
            .build();

    private CriminalCodePayable() {}

    /** Three years in days, for an offence that began on a day. */
    static int daysOfThreeYears(LocalDate offence) {
        return DETENTION_YEARS
                * DatedText.on(DAYS_IN_YEAR, offence).orElseThrow().value();
    }

    private static Basis basis(String provision, String pinpoint, Check check) {
        return new Basis(
                new ProvisionId(provision), new Citation(Statutes.CRIMINAL_CODE, pinpoint, check), Optional.empty());
    }

    private static Citation judgment(String ecli, String pinpoint) {
        return new Citation(new LegalSource.Judgment(ecli), pinpoint, Check.OFFICIAL);
    }

    private static ImmutableList<DatedText<Exact>> dayValues(Parameter<Money> parameter) {
        return parameter.editions().stream()
                .flatMap(edition -> edition.value().stream()
                        .map(value -> new DatedText<>(
                                Exact.of(value.getAmount()),
                                new Basis(parameter.id(), edition.source(), Optional.of(edition.from())))))
                .collect(ImmutableList.toImmutableList());
    }
}
