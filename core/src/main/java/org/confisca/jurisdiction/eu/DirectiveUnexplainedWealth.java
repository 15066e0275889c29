package org.confisca.jurisdiction.eu;

import static org.confisca.act.confiscation.ConfiscateUnexplainedWealth.CONFISCATE_UNEXPLAINED_WEALTH;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.jurisdiction.eu.DirectiveText.TRANSPOSED_BY;
import static org.confisca.jurisdiction.eu.DirectiveText.standard;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnAsset;
import org.confisca.act.confiscation.ConfiscateUnexplainedWealth;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.rule.Provision;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/** Art. 16 Directive (EU) 2024/1260: unexplained wealth linked to criminal conduct. */
final class DirectiveUnexplainedWealth {
    static final YesNo<ConfiscateUnexplainedWealth> NO_OTHER_ROUTE = finding(
            "CONFISCATION_UNDER_ARTS_12_TO_15_UNAVAILABLE",
            Standard.FINDING,
            Wording.of(
                    "confiscatie volgens de artikelen 12 tot en met 15 is naar nationaal recht niet mogelijk",
                    "confiscation under arts 12 to 15 cannot be applied under national law"));

    static final YesNo<ConfiscateUnexplainedWealth> IDENTIFIED = finding(
            "PROPERTY_IDENTIFIED_IN_INVESTIGATION_OF_OFFENCE",
            Standard.FINDING,
            Wording.of(
                    "het voorwerp is gevonden in een onderzoek naar het feit",
                    "the property was identified in an investigation of the offence"));

    static final YesNo<ConfiscateUnexplainedWealth> FROM_ORGANISATION = finding(
            "SATISFIED_THAT_PROPERTY_DERIVES_FROM_ORGANISED_CRIME",
            Standard.SATISFIED,
            Wording.of(
                    "de rechter is ervan overtuigd dat het voorwerp komt uit misdrijf in een criminele organisatie",
                    "the court is satisfied that the property derives from criminal conduct within a criminal"
                            + " organisation"));

    static final YesNo<ConfiscateUnexplainedWealth> SUBSTANTIAL_BENEFIT = finding(
            "CONDUCT_LIABLE_TO_GIVE_SUBSTANTIAL_ECONOMIC_BENEFIT",
            Standard.FINDING,
            Wording.of(
                    "dat gedrag kan aanzienlijk economisch voordeel opleveren",
                    "that conduct is liable to give substantial economic benefit"));

    static final YesNo<ConfiscateUnexplainedWealth> INCOME_WEIGHED = finding(
            "DISPROPORTION_TO_LAWFUL_INCOME_WEIGHED",
            Standard.FINDING,
            Wording.of(
                    "gewogen is of de waarde wezenlijk buiten verhouding staat tot het wettige inkomen",
                    "it was weighed whether the value is substantially disproportionate to lawful income"));

    static final YesNo<ConfiscateUnexplainedWealth> SOURCE_WEIGHED = finding(
            "ABSENCE_OF_PLAUSIBLE_LICIT_SOURCE_WEIGHED",
            Standard.FINDING,
            Wording.of(
                    "gewogen is of een aannemelijke wettige herkomst ontbreekt",
                    "it was weighed whether a plausible licit source is absent"));

    static final YesNo<ConfiscateUnexplainedWealth> CONNECTIONS_WEIGHED = finding(
            "CONNECTION_WITH_CRIMINAL_ORGANISATION_WEIGHED",
            Standard.FINDING,
            Wording.of(
                    "gewogen is of de betrokkene banden heeft met mensen uit een criminele organisatie",
                    "it was weighed whether the person is connected to people linked to a criminal organisation"));

    static final YesNo<ConfiscateUnexplainedWealth> FOUR_YEARS = YesNo.norm(
            "OFFENCE_PUNISHABLE_BY_AT_LEAST_FOUR_YEARS",
            Wording.of(
                    "op het feit staat een vrijheidsstraf met een maximum van ten minste vier jaar",
                    "the offence is punishable by a custodial maximum of at least four years"),
            Standard.FINDING,
            matter -> matter.value(ConfiscateUnexplainedWealth.OFFENCE).map(ImmutableList::of),
            Office.COURT);

    /** Where no other route is open and organised crime lies behind it. */
    static final Provision ART_16_1 = standard("DIR-2024-1260-16-1", "art. 16(1)", Check.SECONDARY)
            .noting(Wording.of(
                    "dat de artikelen 12 tot en met 15 voorgaan, staat in geen gelezen bron",
                    "that arts 12 to 15 come first stands in no source that was read"))
            .from(
                    TRANSPOSED_BY,
                    may(COURT, CONFISCATE_UNEXPLAINED_WEALTH)
                            .when(all(NO_OTHER_ROUTE, IDENTIFIED, FROM_ORGANISATION, SUBSTANTIAL_BENEFIT)));

    /** A factor to weigh, not a condition to meet: disproportion. */
    static final Provision ART_16_2_A = factor("a", INCOME_WEIGHED);

    /** A factor to weigh: no plausible licit source. */
    static final Provision ART_16_2_B = factor("b", SOURCE_WEIGHED);

    /** A factor to weigh: connections. */
    static final Provision ART_16_2_C = factor("c", CONNECTIONS_WEIGHED);

    /** Third parties in good faith keep their rights. */
    static final Provision ART_16_3 = standard("DIR-2024-1260-16-3", "art. 16(3)", Check.UNVERIFIED)
            .from(
                    TRANSPOSED_BY,
                    only(CONFISCATE_UNEXPLAINED_WEALTH).when(DirectiveConfiscation.GOOD_FAITH_PREJUDICED.not()));

    /** For offences that carry at least four years. */
    static final Provision ART_16_4 = standard("DIR-2024-1260-16-4", "art. 16(4)", Check.UNVERIFIED)
            .noting(Wording.of(
                    "de vier jaar staan in geen gelezen bron", "the four years stand in no source that was read"))
            .from(TRANSPOSED_BY, only(CONFISCATE_UNEXPLAINED_WEALTH).when(FOUR_YEARS));

    private DirectiveUnexplainedWealth() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_16_1, ART_16_2_A, ART_16_2_B, ART_16_2_C, ART_16_3, ART_16_4);
    }

    private static Provision factor(String point, YesNo<ConfiscateUnexplainedWealth> weighed) {
        return standard("DIR-2024-1260-16-2-" + point, "art. 16(2)(" + point + ")", Check.UNVERIFIED)
                .noting(Wording.of(
                        "een voorbeeld van wat meetelt; het hoeft zich niet voor te doen",
                        "an example of what counts; it need not be present"))
                .from(TRANSPOSED_BY, only(CONFISCATE_UNEXPLAINED_WEALTH).when(weighed));
    }

    private static YesNo<ConfiscateUnexplainedWealth> finding(String norm, Standard standard, Wording words) {
        return YesNo.norm(
                norm,
                words,
                standard,
                matter -> matter.value(OnAsset.ASSET)
                        .flatMap(asset -> matter.value(ConfiscateUnexplainedWealth.OFFENCE)
                                .map(offence -> ImmutableList.of(asset, offence))),
                Office.COURT);
    }
}
