package org.confisca.jurisdiction.eu;

import static org.confisca.jurisdiction.eu.DirectiveCases.CHARGED;
import static org.confisca.jurisdiction.eu.DirectiveCases.DAY_BEFORE;
import static org.confisca.jurisdiction.eu.DirectiveCases.FIRST_MINUTE;
import static org.confisca.jurisdiction.eu.DirectiveCases.found;
import static org.confisca.jurisdiction.eu.DirectiveCases.norm;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Proceedings.OFFENCE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.confiscation.ConfiscateUnexplainedWealth;
import org.confisca.act.confiscation.ConfiscateUnexplainedWealthBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of confiscation of unexplained wealth (art. 16 Directive (EU) 2024/1260). */
final class UnexplainedWealthExamples {
    static final String ORGANISED = "SATISFIED_THAT_PROPERTY_DERIVES_FROM_ORGANISED_CRIME";

    private static final AssetId BALANCE = new AssetId("A2");

    private UnexplainedWealthExamples() {}

    /** A court confiscates balance A2 for O1; nobody may appeal. */
    static ConfiscateUnexplainedWealthBuilder confiscate(String at) {
        return ConfiscateUnexplainedWealth.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.COURT)
                .asset(BALANCE)
                .decision(new DecisionId("U1"))
                .offence(OFFENCE);
    }

    /** All that art. 16(1) asks for but that the property comes from organised crime. */
    static Files otherwiseFound() {
        Files file = found(CHARGED, "CONFISCATION_UNDER_ARTS_12_TO_15_UNAVAILABLE", true, BALANCE, OFFENCE);
        Files identified = found(file, "PROPERTY_IDENTIFIED_IN_INVESTIGATION_OF_OFFENCE", true, BALANCE, OFFENCE);
        return found(identified, "CONDUCT_LIABLE_TO_GIVE_SUBSTANTIAL_ECONOMIC_BENEFIT", true, BALANCE, OFFENCE);
    }

    /** All that art. 16(1) to (4) asks for. */
    static Files allFound() {
        Files file = found(otherwiseFound(), Office.COURT, ORGANISED, true, Standard.SATISFIED, BALANCE, OFFENCE);
        for (String factor : ImmutableList.of(
                "DISPROPORTION_TO_LAWFUL_INCOME_WEIGHED",
                "ABSENCE_OF_PLAUSIBLE_LICIT_SOURCE_WEIGHED",
                "CONNECTION_WITH_CRIMINAL_ORGANISATION_WEIGHED")) {
            file = found(file, factor, true, BALANCE, OFFENCE);
        }
        Files good = found(file, "RIGHTS_OF_GOOD_FAITH_THIRD_PARTY_PREJUDICED", false, BALANCE);
        return found(good, "OFFENCE_PUNISHABLE_BY_AT_LEAST_FOUR_YEARS", true, OFFENCE);
    }

    static ImmutableList<Example> all() {
        String may = "DIR-2024-1260-16-1/may-1";
        ConfiscateUnexplainedWealth act = confiscate(FIRST_MINUTE).build();
        return ImmutableList.<Example>builder()
                .addAll(norm(may, otherwiseFound(), act, ORGANISED, true, Standard.SATISFIED, BALANCE, OFFENCE))
                .add(
                        fails(
                                may,
                                "another route is open",
                                found(
                                        allFound(),
                                        "CONFISCATION_UNDER_ARTS_12_TO_15_UNAVAILABLE",
                                        false,
                                        BALANCE,
                                        OFFENCE),
                                act),
                        fails(
                                may,
                                "on the day before",
                                allFound(),
                                confiscate(DAY_BEFORE).build()),
                        fails(
                                may,
                                "not by the prosecutor",
                                allFound(),
                                confiscate(FIRST_MINUTE)
                                        .by(Office.PUBLIC_PROSECUTOR)
                                        .build()))
                .addAll(limit("2-a", act, "DISPROPORTION_TO_LAWFUL_INCOME_WEIGHED"))
                .addAll(limit("2-b", act, "ABSENCE_OF_PLAUSIBLE_LICIT_SOURCE_WEIGHED"))
                .addAll(limit("2-c", act, "CONNECTION_WITH_CRIMINAL_ORGANISATION_WEIGHED"))
                .addAll(norm(
                        "DIR-2024-1260-16-3/only-1",
                        CHARGED,
                        act,
                        "RIGHTS_OF_GOOD_FAITH_THIRD_PARTY_PREJUDICED",
                        false,
                        Standard.FINDING,
                        BALANCE))
                .addAll(norm(
                        "DIR-2024-1260-16-4/only-1",
                        CHARGED,
                        act,
                        "OFFENCE_PUNISHABLE_BY_AT_LEAST_FOUR_YEARS",
                        true,
                        Standard.FINDING,
                        OFFENCE))
                .build();
    }

    private static ImmutableList<Example> limit(String paragraph, ConfiscateUnexplainedWealth act, String norm) {
        return norm(
                "DIR-2024-1260-16-" + paragraph + "/only-1",
                CHARGED,
                act,
                norm,
                true,
                Standard.FINDING,
                BALANCE,
                OFFENCE);
    }
}
