package org.confisca.fact;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.OnMeasure;
import org.confisca.act.hold.OrderHold;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.RunningTerm;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/** What the file tells about the measure that an act is about, or about the measures that rest on an asset. */
public final class MeasureFacts {

    /** The measure has not ended. */
    public static final YesNo<OnMeasure> LASTS = YesNo.onRecord(
            Wording.of("de maatregel duurt voort", "the measure has not ended"),
            new Supply.EarlierAct(OrderHold.ORDER_HOLD),
            matter -> measure(matter).map(measure -> measure.endedAt().isEmpty()));

    /** A foreign unit asked for the hold. */
    public static final YesNo<OnMeasure> FOREIGN_REQUEST = YesNo.onRecord(
            Wording.of(
                    "de aanhouding is op verzoek van een buitenlandse eenheid",
                    "the hold is at the request of a foreign unit"),
            new Supply.Told(OrderHold.GROUND),
            matter -> measure(matter).flatMap(Measure::foreignRequest));

    /** How often the term of the measure was extended; unknown if none is on the clock. */
    public static final Ordered<OnMeasure, Integer> EXTENSIONS = Ordered.onRecord(
            Wording.of("het aantal verlengingen tot nu toe", "the number of extensions so far"),
            new Supply.EarlierAct(OrderHold.ORDER_HOLD),
            matter -> matter.value(OnMeasure.MEASURE)
                    .flatMap(id -> matter.file().clock().about(id).stream()
                            .map(RunningTerm::extensions)
                            .max(Comparator.naturalOrder())));

    /** The seizures that rest on the asset. */
    public static final Roster<OnAsset, MeasureId> RESTING_ON_ASSET = Roster.of(
            Wording.of("de maatregelen op het voorwerp", "the measures on the asset"),
            matter -> AssetFacts.asset(matter).map(asset -> asset.measures().asList()));

    private MeasureFacts() {}

    /**
     * The measure that an act is about.
     *
     * @param matter file, moment and act
     * @return the measure; empty if the act does not tell, or if it is not on the file
     */
    public static Optional<Measure> measure(Matter<? extends OnMeasure> matter) {
        return matter.value(OnMeasure.MEASURE)
                .flatMap(id -> matter.file().measures().find(id));
    }

    /**
     * The seizure for the criminal procedure itself that rests on an asset: the first by id, if there are several.
     *
     * @param matter file, moment and act
     * @return the seizure; empty if there is none
     */
    public static Optional<Measure> evidentiarySeizure(Matter<? extends OnAsset> matter) {
        ImmutableList<MeasureId> resting =
                AssetFacts.asset(matter).map(asset -> asset.measures().asList()).orElse(ImmutableList.of());
        return resting.stream()
                .map(matter.file().measures()::get)
                .filter(measure -> measure.kind() == MeasureKind.SEIZURE)
                .findFirst();
    }
}
