package org.confisca.jurisdiction.eu;

import static org.confisca.act.confiscation.ConfiscateWithoutConviction.CONFISCATE_WITHOUT_CONVICTION;
import static org.confisca.act.confiscation.OrderDeprivation.ORDER_DEPRIVATION;
import static org.confisca.act.confiscation.OrderForfeiture.ORDER_FORFEITURE;
import static org.confisca.casefile.ForfeitureGround.INSTRUMENT;
import static org.confisca.casefile.ForfeitureGround.INTENDED;
import static org.confisca.casefile.ForfeitureGround.PROCEEDS;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.jurisdiction.eu.DirectiveText.TRANSPOSED_BY;
import static org.confisca.jurisdiction.eu.DirectiveText.standard;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.OnOffence;
import org.confisca.act.confiscation.ConfiscateWithoutConviction;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.proceeding.ProceedingLaw;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.ForfeitureGround;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.fact.AssetFacts;
import org.confisca.rule.Condition;
import org.confisca.rule.Fact;
import org.confisca.rule.Ordered;
import org.confisca.rule.Provision;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Wording;
import org.joda.money.Money;

/** Arts 12, 13 and 14 Directive (EU) 2024/1260: confiscation on a conviction, from third parties, and extended. */
final class DirectiveConfiscation {
    static final Fact<OrderForfeiture, ForfeitureGround> GROUND = Fact.told(
            Wording.of("de grond van de verbeurdverklaring", "the ground of forfeiture"), OrderForfeiture.GROUND);

    static final Fact<OrderDeprivation, GainBasis> BASIS =
            Fact.told(Wording.of("de grondslag van het voordeel", "the basis of the gain"), OrderDeprivation.BASIS);

    /** Gain from other conduct than the offence of conviction, whether or not it is told which offences those were. */
    private static final Condition<OrderDeprivation> FROM_OTHER_CONDUCT =
            BASIS.isOneOf(GainBasis.EXTENDED, GainBasis.OTHER_OFFENCES);

    static final Ordered<OrderDeprivation, Money> PAYABLE =
            Ordered.toldBy(Wording.of("het te betalen bedrag", "the sum to be paid"), OrderDeprivation.PAYABLE);

    static final Ordered<OrderDeprivation, Money> ESTIMATE =
            Ordered.toldBy(Wording.of("het geschatte voordeel", "the estimated gain"), OrderDeprivation.ESTIMATE);

    static final YesNo<OrderForfeiture> OF_ANOTHER = ofAnother(
            OrderForfeiture.OFFENCE,
            Wording.of(
                    "het voorwerp is van een ander dan de veroordeelde",
                    "the object belongs to another than the convicted person"));

    static final YesNo<ConfiscateWithoutConviction> OF_ANOTHER_THAN_SUSPECT = ofAnother(
            ConfiscateWithoutConviction.OFFENCE,
            Wording.of(
                    "het voorwerp is van een ander dan de verdachte",
                    "the object belongs to another than the suspect"));

    static final YesNo<OnAsset> THIRD_PARTY_KNEW = YesNo.norm(
            "THIRD_PARTY_KNEW_OR_OUGHT_TO_HAVE_KNOWN",
            Wording.of(
                    "de derde wist of behoorde te weten dat de overdracht diende om confiscatie te vermijden",
                    "the third party knew or ought to have known that the transfer was meant to avoid confiscation"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.COURT);

    static final YesNo<OnAsset> PRICE_WEIGHED = weighed(
            "TRANSFER_FREE_OR_BELOW_MARKET_VALUE_WEIGHED",
            Wording.of(
                    "gewogen is of de overdracht om niet was of ver onder de marktwaarde",
                    "it was weighed whether the transfer was free of charge or far below market value"));

    static final YesNo<OnAsset> CONTROL_WEIGHED = weighed(
            "TRANSFER_TO_CLOSE_PARTY_WITH_CONTROL_KEPT_WEIGHED",
            Wording.of(
                    "gewogen is of aan een naaste is overgedragen en de zeggenschap is gebleven",
                    "it was weighed whether the transfer was to a close party while control was kept"));

    static final YesNo<OnAsset> GOOD_FAITH_PREJUDICED = YesNo.norm(
            "RIGHTS_OF_GOOD_FAITH_THIRD_PARTY_PREJUDICED",
            Wording.of(
                    "rechten van een derde te goeder trouw worden aangetast",
                    "rights of a third party in good faith are prejudiced"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.COURT);

    static final YesNo<OnOffence> ECONOMIC_BENEFIT = YesNo.norm(
            "OFFENCE_LIABLE_TO_GIVE_ECONOMIC_BENEFIT",
            Wording.of(
                    "het feit kan direct of indirect economisch voordeel opleveren",
                    "the offence is liable to give, directly or indirectly, economic benefit"),
            Standard.FINDING,
            matter -> matter.value(OnOffence.OFFENCE).map(ImmutableList::of),
            Office.COURT);

    static final YesNo<OnOffence> FROM_CRIMINAL_CONDUCT = YesNo.norm(
            "SATISFIED_THAT_PROPERTY_DERIVES_FROM_CRIMINAL_CONDUCT",
            Wording.of(
                    "de rechter is ervan overtuigd dat het vermogen uit misdrijf komt",
                    "the court is satisfied that the property derives from criminal conduct"),
            Standard.SATISFIED,
            matter -> matter.value(OnOffence.OFFENCE).map(ImmutableList::of),
            Office.COURT);

    static final YesNo<OnOffence> CIRCUMSTANCES_WEIGHED = YesNo.norm(
            "ALL_CIRCUMSTANCES_OF_EXTENDED_CONFISCATION_WEIGHED",
            Wording.of(
                    "alle omstandigheden zijn gewogen, ook of het vermogen in verhouding staat tot het wettige inkomen",
                    "all circumstances were weighed, including whether the property is in proportion to lawful income"),
            Standard.FINDING,
            matter -> matter.value(OnOffence.OFFENCE).map(ImmutableList::of),
            Office.COURT);

    private static final Wording WITHOUT_CONVICTION_TOO = Wording.of(
            "zonder veroordeling geldt dit ook: art. 15 gaat over vermogen in de zin van de artikelen 12 en 13",
            "this holds without a conviction too: art. 15 is about property within the meaning of arts 12 and 13");
    private static final Wording AFTER_JUDGMENT = Wording.of(
            "wie de confiscatie in het strafvonnis zelf uitspreekt, voert haar pas uit als de veroordeling"
                    + " onherroepelijk is; dat toetst deze regel niet",
            "a State may order it in the judgment that convicts and execute it once that is final; this rule does not "
                    + "test that");

    /** Proceeds and instrumentalities, on a final conviction. */
    static final Provision ART_12_1 = standard("DIR-2024-1260-12-1", "art. 12(1)", Check.SECONDARY)
            .noting(AFTER_JUDGMENT)
            .from(
                    TRANSPOSED_BY,
                    may(COURT, ORDER_FORFEITURE)
                            .when(all(
                                    convicted(OrderForfeiture.OFFENCE),
                                    GROUND.isOneOf(PROCEEDS, INSTRUMENT, INTENDED),
                                    OF_ANOTHER.not())));

    /** Their value, on a final conviction, and no more than it. */
    static final Provision ART_12_2 = standard("DIR-2024-1260-12-2", "art. 12(2)", Check.SECONDARY)
            .noting(AFTER_JUDGMENT)
            .from(
                    TRANSPOSED_BY,
                    may(COURT, ORDER_DEPRIVATION).when(all(convicted(OnOffence.OFFENCE), BASIS.is(GainBasis.OFFENCE))),
                    only(ORDER_DEPRIVATION).where(BASIS.is(GainBasis.OFFENCE)).when(PAYABLE.atMost(ESTIMATE)));

    /** From a third party who knew or ought to have known that confiscation was to be avoided. */
    static final Provision ART_13_1 = standard("DIR-2024-1260-13-1", "art. 13(1)", Check.SECONDARY)
            .noting(WITHOUT_CONVICTION_TOO)
            .from(
                    TRANSPOSED_BY,
                    may(COURT, ORDER_FORFEITURE).when(all(GROUND.is(PROCEEDS), OF_ANOTHER, THIRD_PARTY_KNEW)),
                    only(CONFISCATE_WITHOUT_CONVICTION)
                            .where(OF_ANOTHER_THAN_SUSPECT)
                            .when(THIRD_PARTY_KNEW));

    /** A fact to weigh, not a condition to meet: for how much it was transferred. */
    static final Provision ART_13_1_A = indicator("a", PRICE_WEIGHED);

    /** A fact to weigh: to whom, and who keeps control. */
    static final Provision ART_13_1_B = indicator("b", CONTROL_WEIGHED);

    /** Third parties in good faith keep their rights. */
    static final Provision ART_13_2 = standard("DIR-2024-1260-13-2", "art. 13(2)", Check.UNVERIFIED)
            .noting(WITHOUT_CONVICTION_TOO)
            .from(
                    TRANSPOSED_BY,
                    only(ORDER_FORFEITURE).where(OF_ANOTHER).when(GOOD_FAITH_PREJUDICED.not()),
                    only(CONFISCATE_WITHOUT_CONVICTION)
                            .where(OF_ANOTHER_THAN_SUSPECT)
                            .when(GOOD_FAITH_PREJUDICED.not()));

    /** Property of a convicted person that derives from criminal conduct. */
    static final Provision ART_14_1 = standard("DIR-2024-1260-14-1", "art. 14(1)", Check.SECONDARY)
            .noting(AFTER_JUDGMENT)
            .from(
                    TRANSPOSED_BY,
                    may(COURT, ORDER_DEPRIVATION)
                            .when(all(
                                    convicted(OnOffence.OFFENCE),
                                    FROM_OTHER_CONDUCT,
                                    ECONOMIC_BENEFIT,
                                    FROM_CRIMINAL_CONDUCT)));

    /** All circumstances count; that property is out of proportion is one of them, not a rule. */
    static final Provision ART_14_2 = standard("DIR-2024-1260-14-2", "art. 14(2)", Check.SECONDARY)
            .from(
                    TRANSPOSED_BY,
                    only(ORDER_DEPRIVATION).where(FROM_OTHER_CONDUCT).when(CIRCUMSTANCES_WEIGHED));

    private DirectiveConfiscation() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_12_1, ART_12_2, ART_13_1, ART_13_1_A, ART_13_1_B, ART_13_2, ART_14_1, ART_14_2);
    }

    private static YesNo<OnAsset> weighed(String norm, Wording words) {
        return YesNo.norm(
                norm,
                words,
                Standard.FINDING,
                matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
                Office.COURT);
    }

    private static Provision indicator(String point, YesNo<OnAsset> weighed) {
        return standard("DIR-2024-1260-13-1-" + point, "art. 13(1)(" + point + ")", Check.UNVERIFIED)
                .noting(Wording.of(
                        "een voorbeeld van wat meetelt; het hoeft zich niet voor te doen",
                        "an example of what counts; it need not be present"))
                .from(
                        TRANSPOSED_BY,
                        only(ORDER_FORFEITURE)
                                .where(all(GROUND.is(PROCEEDS), OF_ANOTHER))
                                .when(weighed),
                        only(CONFISCATE_WITHOUT_CONVICTION)
                                .where(OF_ANOTHER_THAN_SUSPECT)
                                .when(weighed));
    }

    /** Whether the asset is somebody else's than the person's whose offence it is about; unknown without an owner. */
    private static <A extends OnAsset> YesNo<A> ofAnother(Field<? super A, OffenceId> offence, Wording name) {
        return YesNo.offRecord(
                name,
                new Supply.Header(),
                matter -> AssetFacts.asset(matter)
                        .flatMap(Asset::owner)
                        .flatMap(owner -> matter.value(offence)
                                .flatMap(matter.file().offences()::find)
                                .map(Offence::person)
                                .map(person -> !person.equals(owner))));
    }

    /** Whether the conviction of an offence is final. */
    private static <A extends Act> YesNo<A> convicted(Field<? super A, OffenceId> offence) {
        return YesNo.<A>onRecord(
                Wording.of("de veroordeling is onherroepelijk", "the conviction is final"),
                new Supply.EarlierAct(ProceedingLaw.BECAME_FINAL),
                matter -> matter.value(offence)
                        .flatMap(id -> finallyConvicted(matter.file(), id)
                                ? Optional.of(true)
                                : matter.silence(Optional.empty(), false)));
    }

    private static boolean finallyConvicted(CaseFile file, OffenceId offence) {
        return file.decisions().values().stream()
                .filter(decision -> decision.kind() == DecisionKind.CONVICTION)
                .filter(decision -> decision.offence().equals(Optional.of(offence)))
                .anyMatch(decision -> decision.finalSince().isPresent()
                        && decision.setAsideAt().isEmpty());
    }
}
