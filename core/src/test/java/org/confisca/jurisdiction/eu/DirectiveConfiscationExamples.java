package org.confisca.jurisdiction.eu;

import static org.confisca.jurisdiction.eu.DirectiveCases.CHARGED;
import static org.confisca.jurisdiction.eu.DirectiveCases.CONVICTED;
import static org.confisca.jurisdiction.eu.DirectiveCases.DAY_BEFORE;
import static org.confisca.jurisdiction.eu.DirectiveCases.FIRST_MINUTE;
import static org.confisca.jurisdiction.eu.DirectiveCases.found;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.forfeit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.ForfeitureGround;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of confiscation on a conviction (arts 12, 13 and 14 Directive (EU) 2024/1260). */
final class DirectiveConfiscationExamples {
    private static final AssetId OF_P2 = new AssetId("A3");
    static final String PRICE_WEIGHED = "TRANSFER_FREE_OR_BELOW_MARKET_VALUE_WEIGHED";
    static final String CONTROL_WEIGHED = "TRANSFER_TO_CLOSE_PARTY_WITH_CONTROL_KEPT_WEIGHED";
    private static final String KNEW = "THIRD_PARTY_KNEW_OR_OUGHT_TO_HAVE_KNOWN";
    private static final String PREJUDICED = "RIGHTS_OF_GOOD_FAITH_THIRD_PARTY_PREJUDICED";
    private static final String BENEFIT = "OFFENCE_LIABLE_TO_GIVE_ECONOMIC_BENEFIT";
    private static final String DERIVES = "SATISFIED_THAT_PROPERTY_DERIVES_FROM_CRIMINAL_CONDUCT";
    private static final String WEIGHED = "ALL_CIRCUMSTANCES_OF_EXTENDED_CONFISCATION_WEIGHED";
    private static final Files APPEALABLE = CHARGED.after(
            DirectiveCases.BOOK, convict("2026-11-20T11:00", "P1", "OM").build());

    private DirectiveConfiscationExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(direct())
                .addAll(value())
                .addAll(thirdParty())
                .addAll(indicators())
                .addAll(extended())
                .build();
    }

    private static Act forfeiture(String asset, ForfeitureGround ground) {
        return forfeit(FIRST_MINUTE, asset).ground(ground).build();
    }

    private static ImmutableList<Example> direct() {
        String may = "DIR-2024-1260-12-1/may-1";
        return ImmutableList.of(
                holds(may, "proceeds", CONVICTED, forfeiture("A1", ForfeitureGround.PROCEEDS)),
                holds(may, "an instrument", CONVICTED, forfeiture("A1", ForfeitureGround.INSTRUMENT)),
                fails(may, "what obstructed", CONVICTED, forfeiture("A1", ForfeitureGround.OBSTRUCTION)),
                fails(may, "the conviction is open to appeal", APPEALABLE, forfeiture("A1", ForfeitureGround.PROCEEDS)),
                fails(may, "property of another", CONVICTED, forfeiture("A3", ForfeitureGround.PROCEEDS)),
                fails(
                        may,
                        "on the day before",
                        CONVICTED,
                        forfeit(DAY_BEFORE, "A1").build()),
                open(
                        may,
                        "no ground was told",
                        CONVICTED,
                        forfeit(FIRST_MINUTE, "A1").ground(Optional.empty()).build()));
    }

    private static Act order(GainBasis basis, String payable) {
        return deprive(FIRST_MINUTE).basis(basis).payable(Money.parse(payable)).build();
    }

    private static ImmutableList<Example> value() {
        String may = "DIR-2024-1260-12-2/may-1";
        String only = "DIR-2024-1260-12-2/only-1";
        return ImmutableList.of(
                holds(may, "a final conviction", CONVICTED, order(GainBasis.OFFENCE, "EUR 10000.00")),
                fails(may, "a conviction open to appeal", APPEALABLE, order(GainBasis.OFFENCE, "EUR 10000.00")),
                fails(may, "gain in any way obtained", CONVICTED, order(GainBasis.EXTENDED, "EUR 10000.00")),
                holds(only, "the whole value", CONVICTED, order(GainBasis.OFFENCE, "EUR 10000.00")),
                fails(only, "a cent more", CONVICTED, order(GainBasis.OFFENCE, "EUR 10000.01")),
                holds(only, "silent about other gain", CONVICTED, order(GainBasis.EXTENDED, "EUR 10000.01")));
    }

    private static ImmutableList<Example> thirdParty() {
        String may = "DIR-2024-1260-13-1/may-1";
        String only = "DIR-2024-1260-13-2/only-1";
        Act act = forfeiture("A3", ForfeitureGround.PROCEEDS);
        return ImmutableList.<Example>builder()
                .addAll(DirectiveCases.norm(may, CONVICTED, act, KNEW, true, Standard.FINDING, OF_P2))
                .add(fails(
                        may,
                        "an instrument",
                        found(CONVICTED, KNEW, true, OF_P2),
                        forfeiture("A3", ForfeitureGround.INSTRUMENT)))
                .addAll(DirectiveCases.norm(only, CONVICTED, act, PREJUDICED, false, Standard.FINDING, OF_P2))
                .add(holds(
                        only,
                        "silent about property of the convicted person",
                        CONVICTED,
                        forfeiture("A1", ForfeitureGround.PROCEEDS)))
                .build();
    }

    private static ImmutableList<Example> indicators() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        ImmutableMap.of("a", PRICE_WEIGHED, "b", CONTROL_WEIGHED).forEach((point, norm) -> {
            String only = "DIR-2024-1260-13-1-" + point + "/only-1";
            Act act = forfeiture("A3", ForfeitureGround.PROCEEDS);
            examples.addAll(DirectiveCases.norm(only, CONVICTED, act, norm, true, Standard.FINDING, OF_P2))
                    .add(holds(
                            only,
                            "silent about property of the convicted person",
                            CONVICTED,
                            forfeiture("A1", ForfeitureGround.PROCEEDS)))
                    .add(holds(
                            only,
                            "silent about an instrument",
                            CONVICTED,
                            forfeiture("A3", ForfeitureGround.INSTRUMENT)));
        });
        return examples.build();
    }

    private static ImmutableList<Example> extended() {
        String may = "DIR-2024-1260-14-1/may-1";
        String only = "DIR-2024-1260-14-2/only-1";
        Act act = order(GainBasis.EXTENDED, "EUR 10000.00");
        Files benefit = found(CONVICTED, BENEFIT, true, OFFENCE);
        Files both = found(benefit, Office.COURT, DERIVES, true, Standard.SATISFIED, OFFENCE);
        return ImmutableList.<Example>builder()
                .addAll(DirectiveCases.norm(may, benefit, act, DERIVES, true, Standard.SATISFIED, OFFENCE))
                .add(
                        holds(may, "other offences", both, order(GainBasis.OTHER_OFFENCES, "EUR 10000.00")),
                        fails(may, "the proven offences", both, order(GainBasis.OFFENCE, "EUR 10000.00")),
                        fails(may, "an offence that pays nothing", found(CONVICTED, BENEFIT, false, OFFENCE), act),
                        open(
                                may,
                                "plausible is not enough",
                                found(benefit, Office.COURT, DERIVES, true, Standard.PLAUSIBLE, OFFENCE),
                                act))
                .addAll(DirectiveCases.norm(only, both, act, WEIGHED, true, Standard.FINDING, OFFENCE))
                .add(holds(
                        only, "silent about the proven offences", CONVICTED, order(GainBasis.OFFENCE, "EUR 10000.00")))
                .build();
    }
}
