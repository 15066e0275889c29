package org.confisca.act.management;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** Before or while an asset is seized, somebody plans how it will be kept and what that will cost. */
@Value.Immutable
@ModelStyle
public interface PlanManagement extends OnAsset {

    /** What is meant to be done with it. */
    Field<PlanManagement, String> PLAN = Field.<PlanManagement, String>required(
            "plan", Wording.of("plan", "plan"), ValueKind.TEXT, PlanManagement::plan);

    /** What that is expected to cost; unknown if unsaid. */
    Field<PlanManagement, Money> EXPECTED_COSTS = Field.<PlanManagement, Money>optional(
            "expectedCosts",
            Wording.of("verwachte kosten", "expected costs"),
            ValueKind.MONEY,
            PlanManagement::expectedCosts);

    /** The type of this act. */
    ActType<PlanManagement> PLAN_MANAGEMENT = ActType.of(
                    "PlanManagement",
                    Wording.of("het beheer van een voorwerp plannen", "to plan the management of an asset"),
                    PlanManagement.class,
                    values -> PlanManagement.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .plan(values.get(PLAN))
                            .expectedCosts(values.find(EXPECTED_COSTS))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    PLAN,
                    EXPECTED_COSTS)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty());

    /**
     * What is meant to be done with it.
     *
     * @return the plan
     */
    String plan();

    /**
     * What that is expected to cost.
     *
     * @return the expected costs; empty if unsaid, which means unknown
     */
    Optional<Money> expectedCosts();

    @Override
    default ActType<PlanManagement> type() {
        return PLAN_MANAGEMENT;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Asset asset = file.assets().get(asset());
        return file.edit(at())
                .assets(file.assets()
                        .with(
                                asset(),
                                Asset.builder().from(asset).plannedAt(at()).build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static PlanManagementBuilder builder() {
        return new PlanManagementBuilder();
    }
}
