package org.confisca.jurisdiction.eu;

import static org.confisca.act.proceeding.Discontinue.DISCONTINUE;
import static org.confisca.act.proceeding.ProceedingLaw.BECAME_FINAL;
import static org.confisca.act.seizure.LiftSeizure.LIFT_SEIZURE;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.act.seizure.SeizureLaw.SEIZURE_ENDED;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.EXAMINING_MAGISTRATE;
import static org.confisca.casefile.Office.INVESTIGATING_OFFICER;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.fact.MeasureFacts.LASTS;
import static org.confisca.jurisdiction.eu.DirectiveText.TRANSPOSED_BY;
import static org.confisca.jurisdiction.eu.DirectiveText.standard;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.ByLaw;
import org.confisca.act.OnAsset;
import org.confisca.act.OnMeasure;
import org.confisca.act.OnOffence;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.fact.MeasureFacts;
import org.confisca.rule.Fact;
import org.confisca.rule.Provision;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/**
 * Art. 11 Directive (EU) 2024/1260: freezing, which the acts of this library call seizure. The authority is the one
 * that Dutch law names, since the directive leaves it to the State.
 */
final class DirectiveFreezing {
    private static final String NECESSARY_FOR_CONFISCATION = "FREEZING_NECESSARY_TO_SECURE_CONFISCATION";
    private static final Wording NECESSARY_IN_WORDS = Wording.of(
            "bevriezing is nodig om een mogelijke confiscatie veilig te stellen",
            "freezing is necessary to secure a possible confiscation");

    private static final Wording WHO_LIFTS = Wording.of(
            "geen gelezen bron zegt wie opheft: hier wie ook over de noodzaak oordeelt",
            "no source that was read says who lifts it: here whoever also judges the necessity");

    static final YesNo<Seize> FOR_CONFISCATION = YesNo.offRecord(
            Wording.of("een doel is confiscatie van het voorwerp", "a purpose is confiscation of the object"),
            new Supply.Told(Seize.PURPOSES),
            matter -> matter.value(Seize.PURPOSES).map(purposes -> purposes.contains(Purpose.FORFEITURE)));

    static final Fact<SeizeConservatory, Purpose> PURPOSE =
            Fact.told(Wording.of("het doel van het beslag", "the purpose of the seizure"), SeizeConservatory.PURPOSE);

    static final Fact<SeizeConservatory, Relation> RELATION = Fact.told(
            Wording.of("de verhouding tot het voorwerp", "the relation to the object"), SeizeConservatory.RELATION);

    static final YesNo<OnAsset> NECESSARY = YesNo.norm(
            NECESSARY_FOR_CONFISCATION,
            NECESSARY_IN_WORDS,
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.PUBLIC_PROSECUTOR,
            Office.EXAMINING_MAGISTRATE,
            Office.COURT);

    static final YesNo<OnMeasure> STILL_NECESSARY = YesNo.norm(
            NECESSARY_FOR_CONFISCATION,
            NECESSARY_IN_WORDS,
            Standard.FINDING,
            matter -> MeasureFacts.measure(matter).map(measure -> ImmutableList.of(measure.asset())),
            Office.PUBLIC_PROSECUTOR,
            Office.EXAMINING_MAGISTRATE,
            Office.COURT);

    static final YesNo<OnAsset> AT_ONCE = YesNo.norm(
            "IMMEDIATE_ACTION_NEEDED_TO_PRESERVE_PROPERTY",
            Wording.of(
                    "onmiddellijk optreden is nodig om het voorwerp te behouden tot een bevel tot bevriezing",
                    "immediate action is needed to preserve the property until a freezing order"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.INVESTIGATING_OFFICER,
            Office.PUBLIC_PROSECUTOR);

    static final YesNo<OnAsset> NECESSARY_AGAINST_THIRD_PARTY = YesNo.norm(
            "FREEZING_NECESSARY_TO_SECURE_THIRD_PARTY_CONFISCATION",
            Wording.of(
                    "bevriezing is nodig om een mogelijke confiscatie bij een derde veilig te stellen",
                    "freezing is necessary to secure a possible confiscation from a third party"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.PUBLIC_PROSECUTOR,
            Office.EXAMINING_MAGISTRATE,
            Office.COURT);

    static final YesNo<OnMeasure> OFFENCE_ENDED_WITHOUT_CONVICTION = YesNo.onRecord(
            Wording.of(
                    "de zaak over het feit is geëindigd zonder veroordeling",
                    "the case about the offence ended without a conviction"),
            new Supply.EarlierAct(DISCONTINUE),
            matter -> MeasureFacts.measure(matter)
                    .flatMap(Measure::offence)
                    .flatMap(matter.file().offences()::find)
                    .map(DirectiveFreezing::endedWithoutConviction));

    static final Roster<ByLaw, MeasureId> FROZEN_FOR_OFFENCE_OF_ACQUITTAL = Roster.<ByLaw, MeasureId>of(
                    Wording.of(
                            "de bevriezingen voor het feit van de vrijspraak",
                            "the freezes for the offence of the acquittal"),
                    matter -> matter.value(ByLaw.ABOUT)
                            .flatMap(subject -> acquitted(matter.file(), subject))
                            .map(offence -> frozenFor(matter.file(), Optional.of(offence)))
                            .or(() -> Optional.of(ImmutableList.of())))
            .orPerhaps(matter -> matter.value(ByLaw.ABOUT)
                    .flatMap(subject -> acquitted(matter.file(), subject))
                    .map(offence -> frozenFor(matter.file(), Optional.empty()))
                    .or(() -> Optional.of(ImmutableList.of())));

    static final Roster<OnOffence, MeasureId> FROZEN_FOR_OFFENCE = Roster.<OnOffence, MeasureId>of(
                    Wording.of("de bevriezingen voor het feit", "the freezes for the offence"),
                    matter -> matter.value(OnOffence.OFFENCE)
                            .map(offence -> frozenFor(matter.file(), Optional.of(offence))))
            .orPerhaps(matter -> Optional.of(frozenFor(matter.file(), Optional.empty())));

    /** Freezing to secure a possible confiscation, of an object or of a sum. */
    static final Provision ART_11_1 = standard("DIR-2024-1260-11-1", "art. 11(1)", Check.SECONDARY)
            .noting(Wording.of(
                    "de noodzaak staat in geen gelezen bron; de bevoegde autoriteit wijst de lidstaat aan",
                    "the necessity stands in no source that was read; the State says which authority is competent"))
            .from(
                    TRANSPOSED_BY,
                    may(PUBLIC_PROSECUTOR, SEIZE).when(all(FOR_CONFISCATION, NECESSARY)),
                    may(PUBLIC_PROSECUTOR, SEIZE_CONSERVATORY)
                            .when(all(PURPOSE.is(Purpose.DEPRIVATION), RELATION.is(Relation.OWN), NECESSARY)));

    /** Immediate action until a freezing order. */
    static final Provision ART_11_2 = standard("DIR-2024-1260-11-2", "art. 11(2)", Check.SECONDARY)
            .noting(Wording.of(
                    "hoelang dit mag duren bepaalt de lidstaat; de vorm staat in geen gelezen bron",
                    "the State limits how long it may last; its form stands in no source that was read"))
            .from(TRANSPOSED_BY, may(INVESTIGATING_OFFICER, SEIZE).when(all(FOR_CONFISCATION, AT_ONCE)));

    /** A freeze lasts only as long as it is necessary. */
    static final Provision ART_11_5 = standard("DIR-2024-1260-11-5", "art. 11(5)", Check.UNVERIFIED)
            .noting(WHO_LIFTS)
            .from(
                    TRANSPOSED_BY,
                    may(PUBLIC_PROSECUTOR, LIFT_SEIZURE).when(all(LASTS, STILL_NECESSARY.not())),
                    may(EXAMINING_MAGISTRATE, LIFT_SEIZURE).when(all(LASTS, STILL_NECESSARY.not())),
                    may(COURT, LIFT_SEIZURE).when(all(LASTS, STILL_NECESSARY.not())));

    /** What was not confiscated is released without undue delay. */
    static final Provision ART_11_6 = standard("DIR-2024-1260-11-6", "art. 11(6)", Check.UNVERIFIED)
            .noting(Wording.of(
                    "hier: na een onherroepelijke vrijspraak of het einde van de vervolging; of een veroordeling"
                            + " zonder confiscatie elk voorwerp vrijgeeft, blijkt niet uit het register; "
                            + WHO_LIFTS.nl(),
                    "here: after a final acquittal or the end of the prosecution; whether a conviction without "
                            + "confiscation frees an object does not show from the register; " + WHO_LIFTS.en()))
            .from(
                    TRANSPOSED_BY,
                    owes(PUBLIC_PROSECUTOR, BECAME_FINAL)
                            .about(FROZEN_FOR_OFFENCE_OF_ACQUITTAL)
                            .until(LIFT_SEIZURE, SEIZURE_ENDED),
                    owes(PUBLIC_PROSECUTOR, DISCONTINUE)
                            .about(FROZEN_FOR_OFFENCE)
                            .until(LIFT_SEIZURE, SEIZURE_ENDED),
                    may(PUBLIC_PROSECUTOR, LIFT_SEIZURE).when(all(LASTS, OFFENCE_ENDED_WITHOUT_CONVICTION)),
                    may(EXAMINING_MAGISTRATE, LIFT_SEIZURE).when(all(LASTS, OFFENCE_ENDED_WITHOUT_CONVICTION)),
                    may(COURT, LIFT_SEIZURE).when(all(LASTS, OFFENCE_ENDED_WITHOUT_CONVICTION)));

    /** Property of a third party, to secure confiscation from that party. */
    static final Provision ART_11_7 = standard("DIR-2024-1260-11-7", "art. 11(7)", Check.UNVERIFIED)
            .from(
                    TRANSPOSED_BY,
                    may(PUBLIC_PROSECUTOR, SEIZE_CONSERVATORY)
                            .when(all(
                                    RELATION.isOneOf(Relation.SHELTERED, Relation.OF_SHELTERER),
                                    NECESSARY_AGAINST_THIRD_PARTY)));

    private DirectiveFreezing() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_11_1, ART_11_2, ART_11_5, ART_11_6, ART_11_7);
    }

    private static boolean endedWithoutConviction(Offence offence) {
        return offence.status() == OffenceStatus.DISCONTINUED
                || (offence.status() == OffenceStatus.ACQUITTED
                        && offence.endedAt().isPresent());
    }

    private static Optional<OffenceId> acquitted(CaseFile file, Subject about) {
        return Optional.of(about)
                .filter(DecisionId.class::isInstance)
                .flatMap(id -> file.decisions().find((DecisionId) id))
                .filter(decision -> decision.kind() == DecisionKind.ACQUITTAL)
                .flatMap(Decision::offence);
    }

    /** The freezes that hang on an offence, or those of which the file does not say on which they hang. */
    private static ImmutableList<MeasureId> frozenFor(CaseFile file, Optional<OffenceId> offence) {
        return file.measures().values().stream()
                .filter(measure -> measure.kind() != MeasureKind.HOLD)
                .filter(measure -> measure.endedAt().isEmpty())
                .filter(measure -> measure.offence().equals(offence))
                .map(Measure::id)
                .collect(ImmutableList.toImmutableList());
    }
}
