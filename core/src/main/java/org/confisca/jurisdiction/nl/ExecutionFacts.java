package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.act.OnDetention;
import org.confisca.act.OnObligation;
import org.confisca.act.effect.Obligations;
import org.confisca.act.execution.AuthoriseDetention;
import org.confisca.act.execution.Detain;
import org.confisca.act.execution.LevyOnAsset;
import org.confisca.act.execution.ReduceObligation;
import org.confisca.act.execution.RequestDetention;
import org.confisca.act.proceeding.ProceedingLaw;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.Detention;
import org.confisca.casefile.DetentionId;
import org.confisca.casefile.DetentionStatus;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.ObligationId;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.PaymentObligation;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.ObligationFacts;
import org.confisca.rule.Fact;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Parameter;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;
import org.joda.money.Money;

/** Facts about executing deprivation orders, as Book 6 of the Code of Criminal Procedure asks for them. */
final class ExecutionFacts {
    private static final LocalDateTime DETENTION_FIXED_SINCE = LocalDateTime.parse("2020-01-01T00:00");

    static final ObligationFacts<OnObligation> OBLIGATION = ObligationFacts.of(OnObligation.OBLIGATION);
    static final ObligationFacts<LevyOnAsset> LEVIED_FOR = ObligationFacts.of(LevyOnAsset.OBLIGATION);

    /** The decisions whose sum can be demanded now that a decision became final. */
    static final Roster<ByLaw, DecisionId> ENFORCEABLE = Roster.of(
            Wording.of("de uitvoerbare ontnemingsbeslissingen", "the deprivation decisions that can be executed"),
            matter -> matter.value(ByLaw.ABOUT)
                    .flatMap(subject -> subject instanceof DecisionId id
                            ? enforceable(matter.file(), id)
                            : Optional.of(ImmutableList.of())));

    static final YesNo<ByLaw> ANY_ENFORCEABLE = YesNo.onRecord(
            Wording.of(
                    "de ontneming en de veroordeling zijn onherroepelijk",
                    "the deprivation and the conviction are final"),
            ForfeitureFacts.FROM_OPENING,
            matter -> ENFORCEABLE.reading().read(matter).map(found -> !found.isEmpty()));

    static final Roster<ByLaw, ObligationId> OBLIGATION_THAT_AROSE = Roster.of(
            Wording.of("de betalingsverplichting", "the obligation to pay"),
            matter -> matter.value(ByLaw.ABOUT)
                    .map(subject -> subject instanceof DecisionId id
                            ? ImmutableList.of(Obligations.of(id))
                            : ImmutableList.of()));

    /** With an acquittal that became final: what was ordered because of the offence. */
    static final Roster<ByLaw, ObligationId> LAPSING = Roster.of(
            Wording.of("de verplichtingen uit dit feit", "the obligations because of the offence"),
            matter -> matter.value(ByLaw.ABOUT)
                    .map(subject ->
                            subject instanceof DecisionId id ? lapsing(matter.file(), id) : ImmutableList.of()));

    static final YesNo<ByLaw> ANY_LAPSES = YesNo.onRecord(
            Wording.of(
                    "de vrijspraak is onherroepelijk en er was een ontneming opgelegd",
                    "the acquittal is final and a deprivation had been ordered"),
            new Supply.EarlierAct(ProceedingLaw.BECAME_FINAL),
            matter -> LAPSING.reading().read(matter).map(found -> !found.isEmpty()));

    /** The detention that runs for an obligation that lapsed. */
    static final Roster<ByLaw, DetentionId> DETENTION_FOR_LAPSED = Roster.of(
            Wording.of("de gijzeling voor de vervallen maatregel", "the detention for the deprivation that lapsed"),
            matter -> matter.value(ByLaw.ABOUT)
                    .map(subject ->
                            subject instanceof ObligationId id ? running(matter.file(), id) : ImmutableList.of()));

    static final YesNo<ByLaw> DETAINED_FOR_LAPSED = YesNo.onRecord(
            Wording.of("de betrokkene is daarvoor gegijzeld", "the person is detained for it"),
            new Supply.EarlierAct(Detain.DETAIN),
            matter -> DETENTION_FOR_LAPSED.reading().read(matter).map(found -> !found.isEmpty()));

    static final YesNo<OnObligation> CONVICTION_STANDS = convictionStands(matter -> OBLIGATION.obligation(matter));
    static final YesNo<LevyOnAsset> CONVICTION_STANDS_FOR_LEVY =
            convictionStands(matter -> LEVIED_FOR.obligation(matter));
    static final YesNo<OnDetention> CONVICTION_STANDS_FOR_DETENTION = convictionStands(matter -> obligation(matter));

    /** The object is seized to secure recovery of this very order. */
    static final YesNo<LevyOnAsset> SEIZED_FOR_IT = YesNo.onRecord(
            Wording.of(
                    "het voorwerp is in beslag genomen tot verhaal van deze ontneming",
                    "the asset is seized to secure recovery of this deprivation"),
            new Supply.EarlierAct(SeizeConservatory.SEIZE_CONSERVATORY),
            matter -> AssetFacts.asset(matter).flatMap(asset -> isSeizedFor(asset, matter)));

    static final Fact<OnDetention, DetentionStatus> STATUS = Fact.recorded(
            Wording.of("de stand van de gijzeling", "where the detention stands"),
            new Supply.EarlierAct(RequestDetention.REQUEST_DETENTION),
            matter -> detention(matter).map(Detention::status));

    static final YesNo<OnDetention> STILL_OWED = YesNo.onRecord(
            Wording.of("er staat nog een bedrag open", "a sum is still outstanding"),
            new Supply.EarlierAct(RequestDetention.REQUEST_DETENTION),
            matter -> obligation(matter).map(found -> found.outstanding().isPositive()));

    static final YesNo<OnDetention> RECOVERY_IMPOSSIBLE = YesNo.norm(
            "FULL_RECOVERY_IMPOSSIBLE",
            Wording.of("volledig verhaal is niet mogelijk gebleken", "full recovery has proved impossible"),
            Standard.FINDING,
            matter -> obligation(matter).map(found -> ImmutableList.of(found.id())),
            Office.COURT);

    static final YesNo<OnDetention> UNABLE_TO_PAY = YesNo.norm(
            "UNABLE_TO_PAY",
            Wording.of(
                    "aannemelijk is dat de betrokkene niet in staat is te betalen",
                    "it is plausible that the person is unable to pay"),
            Standard.PLAUSIBLE,
            matter -> detention(matter).map(found -> ImmutableList.<Subject>of(found.obligation(), found.party())),
            Office.COURT);

    static final Ordered<AuthoriseDetention, Integer> DAYS =
            Ordered.toldBy(Wording.of("het aantal dagen gijzeling", "the days of detention"), AuthoriseDetention.DAYS);

    static final Ordered<AuthoriseDetention, Integer> ALL_DAYS = Ordered.offRecord(
            Wording.of("alle dagen gijzeling voor deze ontneming", "all days of detention for this deprivation"),
            new Supply.Told(AuthoriseDetention.DAYS),
            matter -> obligation(matter)
                    .flatMap(found -> matter.value(AuthoriseDetention.DAYS).map(days -> days + found.daysDetained())));

    /** Since 2020 the court fixes the most days with the order; before, it did so when detention was asked for. */
    static final YesNo<OnDetention> ORDERED_SINCE_2020 = YesNo.onRecord(
            Wording.of("de maatregel is opgelegd sinds 1 januari 2020", "the order dates from 1 January 2020 or later"),
            new Supply.EarlierAct(RequestDetention.REQUEST_DETENTION),
            matter -> decision(matter).map(found -> !found.at().isBefore(DETENTION_FIXED_SINCE)));

    static final Ordered<OnDetention, Integer> DAYS_FIXED = Ordered.offRecord(
            Wording.of("de bij de maatregel bepaalde duur in dagen", "the days that the order fixed"),
            new Supply.Told(org.confisca.act.confiscation.OrderDeprivation.DETENTION_DAYS),
            matter -> decision(matter).flatMap(Decision::detentionDays));

    static final Parameter<Money> DAY_VALUE = Parameter.<Money>of(
                    "NL-SV-6-6-25-4", Wording.of("het bedrag waarvoor een dag staat", "the sum for which a day stands"))
            .from("2020-01-01", Money.parse("EUR 25.00"), Statutes.criminalProcedureArticle("art. 6:6:25(4) Sv"));

    static final Ordered<OnDetention, Integer> DAYS_BY_SUM = Ordered.offRecord(
            Wording.of("één dag per vol bedrag van € 25", "one day for each full EUR 25"),
            new Supply.LawText(),
            matter -> DAY_VALUE
                    .valueFor(matter, matter.at().toLocalDate())
                    .flatMap(day -> obligation(matter)
                            .map(PaymentObligation::outstanding)
                            .flatMap(sum -> days(sum, day))));

    static final Fact<ReduceObligation, Office> REQUESTED_BY = Fact.told(
            Wording.of("wie om vermindering vraagt", "who asks for a reduction"), ReduceObligation.REQUESTED_BY);

    static final Ordered<ReduceObligation, LocalDateTime> REQUESTED_ON = Ordered.offRecord(
            Wording.of("de vordering of het verzoek", "the request"),
            new Supply.Told(ReduceObligation.REQUESTED_ON),
            matter -> matter.value(ReduceObligation.REQUESTED_ON).map(LocalDate::atStartOfDay));

    static final Ordered<ReduceObligation, Money> REDUCTION =
            Ordered.toldBy(Wording.of("de vermindering", "the reduction"), ReduceObligation.REDUCTION);

    /** Unknown as long as nobody says what the gain really was. */
    static final YesNo<ReduceObligation> GAIN_WAS_LESS = YesNo.offRecord(
            Wording.of("het bedrag is hoger dan het werkelijke voordeel", "the sum is more than the actual gain"),
            new Supply.Told(ReduceObligation.ACTUAL_GAIN),
            matter -> OBLIGATION
                    .obligation(matter)
                    .flatMap(found -> matter.value(ReduceObligation.ACTUAL_GAIN)
                            .map(gain -> left(found).isGreaterThan(gain))));

    static final Ordered<ReduceObligation, Money> DIFFERENCE = Ordered.offRecord(
            Wording.of("het verschil met het werkelijke voordeel", "the difference with the actual gain"),
            new Supply.Told(ReduceObligation.ACTUAL_GAIN),
            matter -> OBLIGATION
                    .obligation(matter)
                    .flatMap(found -> matter.value(ReduceObligation.ACTUAL_GAIN).map(left(found)::minus)));

    /** The detention that presses for payment, once nothing is left to pay. */
    static final Roster<OnObligation, DetentionId> DETENTION = Roster.of(
            Wording.of("de lopende gijzeling", "the detention that is being undergone"),
            matter -> OBLIGATION.obligation(matter).map(found -> running(matter.file(), found)));

    static final YesNo<OnObligation> MET_WHILE_DETAINED = YesNo.onRecord(
            Wording.of("alles is voldaan en gijzeling loopt", "all is paid and detention is being undergone"),
            new Supply.EarlierAct(RequestDetention.REQUEST_DETENTION),
            matter -> OBLIGATION
                    .obligation(matter)
                    .map(found -> !running(matter.file(), found).isEmpty()));

    static final Roster<LevyOnAsset, DetentionId> DETENTION_LEVIED_FOR = Roster.of(
            Wording.of("de lopende gijzeling", "the detention that is being undergone"),
            matter -> LEVIED_FOR.obligation(matter).map(found -> running(matter.file(), found)));

    static final YesNo<LevyOnAsset> MET_BY_LEVY_WHILE_DETAINED = YesNo.onRecord(
            Wording.of("alles is voldaan en gijzeling loopt", "all is paid and detention is being undergone"),
            new Supply.EarlierAct(RequestDetention.REQUEST_DETENTION),
            matter -> LEVIED_FOR
                    .obligation(matter)
                    .map(found -> !running(matter.file(), found).isEmpty()));

    private ExecutionFacts() {}

    private static ImmutableList<DetentionId> running(CaseFile file, PaymentObligation obligation) {
        return obligation.outstanding().isPositive()
                ? ImmutableList.of()
                : obligation
                        .detention()
                        .map(file.execution().detentions()::get)
                        .filter(found -> found.status() == DetentionStatus.RUNNING)
                        .map(found -> ImmutableList.of(found.id()))
                        .orElse(ImmutableList.of());
    }

    private static Optional<Integer> days(Money sum, Money day) {
        return sum.getCurrencyUnit().equals(day.getCurrencyUnit())
                ? Optional.of(sum.getAmount()
                        .divide(day.getAmount(), 0, RoundingMode.DOWN)
                        .intValueExact())
                : Optional.empty();
    }

    private static Money left(PaymentObligation obligation) {
        return obligation.ordered().minus(obligation.reduced());
    }

    /** What is not seized for any deprivation is not seized for this one, whichever it is. */
    private static Optional<Boolean> isSeizedFor(Asset asset, Matter<? extends LevyOnAsset> matter) {
        ImmutableList<Measure> securing = asset.measures().stream()
                .map(matter.file().measures()::get)
                .filter(measure -> measure.kind() == MeasureKind.CONSERVATORY_SEIZURE)
                .filter(measure -> measure.purposes().contains(Purpose.DEPRIVATION))
                .collect(ImmutableList.toImmutableList());
        return securing.isEmpty()
                ? Optional.of(false)
                : LEVIED_FOR
                        .obligation(matter)
                        .map(owed ->
                                matter.file().decisions().get(owed.decision()).offence())
                        .map(offence -> securing.stream()
                                .anyMatch(measure -> measure.offence().equals(offence)));
    }

    private static <A extends Act> YesNo<A> convictionStands(
            Function<Matter<? extends A>, Optional<PaymentObligation>> obligation) {
        return YesNo.onRecord(
                Wording.of("de veroordeling is nog steeds onherroepelijk", "the conviction is still final"),
                new Supply.EarlierAct(ProceedingLaw.BECAME_FINAL),
                matter -> obligation
                        .apply(matter)
                        .flatMap(found -> matter.file().decisions().find(found.decision()))
                        .flatMap(Decision::offence)
                        .flatMap(matter.file().offences()::find)
                        .flatMap(offence -> isConvictedForGood(matter.file(), offence)));
    }

    private static ImmutableList<ObligationId> lapsing(CaseFile file, DecisionId id) {
        Decision became = file.decisions().get(id);
        return became.kind() != DecisionKind.ACQUITTAL
                ? ImmutableList.of()
                : file.execution().obligations().values().stream()
                        .filter(found ->
                                file.decisions().get(found.decision()).offence().equals(became.offence()))
                        .map(PaymentObligation::id)
                        .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<DetentionId> running(CaseFile file, ObligationId id) {
        return file.execution().detentions().values().stream()
                .filter(detention -> detention.obligation().equals(id))
                .filter(detention -> detention.status() == DetentionStatus.RUNNING)
                .map(Detention::id)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Detention> detention(Matter<? extends OnDetention> matter) {
        return matter.value(OnDetention.DETENTION)
                .flatMap(id -> matter.file().execution().detentions().find(id));
    }

    private static Optional<PaymentObligation> obligation(Matter<? extends OnDetention> matter) {
        return detention(matter)
                .flatMap(found -> matter.file().execution().obligations().find(found.obligation()));
    }

    private static Optional<Decision> decision(Matter<? extends OnDetention> matter) {
        return obligation(matter).flatMap(found -> matter.file().decisions().find(found.decision()));
    }

    /** With a deprivation that became final, itself; with a conviction, every final deprivation about its offence. */
    private static Optional<ImmutableList<DecisionId>> enforceable(CaseFile file, DecisionId id) {
        Decision became = file.decisions().get(id);
        ImmutableList<DecisionId> deprivations = became.kind() == DecisionKind.CONVICTION
                ? file.decisions().values().stream()
                        .filter(other -> other.offence().equals(became.offence()))
                        .filter(other -> isFinalDeprivation(file, other))
                        .map(Decision::id)
                        .collect(ImmutableList.toImmutableList())
                : isFinalDeprivation(file, became) ? ImmutableList.of(id) : ImmutableList.of();
        Optional<Offence> offence = became.offence().flatMap(file.offences()::find);
        if (deprivations.isEmpty() || offence.isEmpty()) {
            return Optional.of(ImmutableList.of());
        }
        return isConvictedForGood(file, offence.get()).map(convicted -> convicted ? deprivations : ImmutableList.of());
    }

    /** Unknown if the person stood convicted when the file was opened and nobody said whether that was final. */
    private static Optional<Boolean> isConvictedForGood(CaseFile file, Offence offence) {
        boolean ended = offence.endedAt().isPresent();
        if (offence.status() != OffenceStatus.CONVICTED || ended) {
            return Optional.of(ended && offence.status() == OffenceStatus.CONVICTED);
        }
        boolean convictedHere = file.decisions().values().stream()
                .filter(decision -> decision.kind() == DecisionKind.CONVICTION)
                .anyMatch(decision -> decision.offence().equals(Optional.of(offence.id())));
        return convictedHere ? Optional.of(false) : Optional.empty();
    }

    private static boolean isFinalDeprivation(CaseFile file, Decision decision) {
        return decision.kind() == DecisionKind.DEPRIVATION
                && decision.finalSince().isPresent()
                && !file.execution().obligations().has(Obligations.of(decision.id()));
    }
}
