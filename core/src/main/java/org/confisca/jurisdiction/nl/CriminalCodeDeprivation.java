package org.confisca.jurisdiction.nl;

import static org.confisca.act.confiscation.OrderDeprivation.ORDER_DEPRIVATION;
import static org.confisca.casefile.OffenceStatus.CONVICTED;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.every;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.OnOffence;
import org.confisca.act.confiscation.ClaimDeprivation;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Offence;
import org.confisca.casefile.Standard;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.OffenceFacts;
import org.confisca.rule.Condition;
import org.confisca.rule.Counts;
import org.confisca.rule.Fact;
import org.confisca.rule.Limit;
import org.confisca.rule.Matter;
import org.confisca.rule.Nature;
import org.confisca.rule.Ordered;
import org.confisca.rule.Provision;
import org.confisca.rule.Regime;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * Wetboek van Strafrecht (Sr), art. 36e(1)–(3), (5), (7) and (11): deprivation of unlawfully obtained gain. The texts of 2008 to 2015
 * were read. The act of 31 March 2011 (Stb. 2011, 171), in force on 1 July 2011, dropped the financial investigation from
 * paragraph 3 and brought the presumptions; both work against the person, so an offence that began before that day is judged
 * under the old text as well (art. 1(1) Sr; HR 2016:2714, HR 2019:1888).
 */
final class CriminalCodeDeprivation {
    private static final String LAST_DAY_OF_OLD_TEXT = "2011-06-30";
    private static final String NEW_TEXT = "2011-07-01";
    private static final String WIDENED = "2026-01-01";
    private static final int LOOK_BACK_YEARS = 6;
    private static final OffenceFacts<OnOffence> OFFENCE = OffenceFacts.of(OnOffence.OFFENCE);

    /** Where the choice of the edition is laid down. */
    static final Citation LEGALITY = new Citation(
            new LegalSource.Judgment("ECLI:NL:HR:2019:1888"),
            "art. 1(1) Sr; HR 3 December 2019, ECLI:NL:HR:2019:1888",
            Check.OFFICIAL);

    /** Article 36e is judged as a whole under every text that the offence touches. */
    static final Regime<OnOffence> REGIME =
            new Regime<>(Wording.of("art. 36e Sr", "art. 36e Sr"), OFFENCE.period(), LEGALITY);

    static final Fact<OrderDeprivation, GainBasis> BASIS =
            Fact.told(Wording.of("de grondslag van het voordeel", "the basis of the gain"), OrderDeprivation.BASIS);

    static final YesNo<OnOffence> CLAIMED = OFFENCE.reached(
            Wording.of("het openbaar ministerie heeft ontneming gevorderd", "the prosecution claimed deprivation"),
            new Supply.EarlierAct(ClaimDeprivation.CLAIM_DEPRIVATION),
            Offence::deprivationClaimedAt);

    static final YesNo<OrderDeprivation> FINANCIAL_INVESTIGATION = YesNo.toldBy(
            Wording.of(
                    "er is een strafrechtelijk financieel onderzoek ingesteld",
                    "there was a criminal financial investigation"),
            OrderDeprivation.FINANCIAL_INVESTIGATION);

    static final YesNo<OnOffence> PLAUSIBLE_GAIN = YesNo.norm(
            "PLAUSIBLE_THAT_CRIME_LED_TO_GAIN",
            Wording.of(
                    "aannemelijk is dat het misdrijf of andere feiten op enigerlei wijze tot voordeel hebben geleid",
                    "it is plausible that the crime or other offences led to gain in any way"),
            Standard.PLAUSIBLE,
            matter -> matter.value(OnOffence.OFFENCE).map(ImmutableList::of),
            COURT);

    static final YesNo<OnOffence> SUFFICIENT_INDICATIONS = YesNo.norm(
            "SUFFICIENT_INDICATIONS_OF_OTHER_OFFENCES",
            Wording.of(
                    "er zijn voldoende aanwijzingen dat de veroordeelde de andere feiten heeft begaan",
                    "there are sufficient indications that the convicted person committed the other offences"),
            Standard.FINDING,
            matter -> matter.value(OnOffence.OFFENCE).map(ImmutableList::of),
            COURT);

    static final YesNo<OnOffence> SIMILAR_OR_FIFTH_CATEGORY = YesNo.norm(
            "OTHER_OFFENCES_SIMILAR_OR_FIFTH_CATEGORY",
            Wording.of(
                    "de andere feiten zijn soortgelijk of van de vijfde categorie",
                    "the other offences are similar or of the fifth category"),
            Standard.FINDING,
            matter -> matter.value(OnOffence.OFFENCE).map(ImmutableList::of),
            COURT);

    static final Ordered<OrderDeprivation, Integer> DETENTION_DAYS = Ordered.toldBy(
            Wording.of("de ten hoogste te vorderen dagen gijzeling", "the most days of detention that may be claimed"),
            OrderDeprivation.DETENTION_DAYS);

    /** Three years: of 360 days for an offence before 25 July 2020, whenever judged; of 365 for a later one. */
    static final Ordered<OnOffence, Integer> THREE_YEARS = Ordered.from(
            Wording.of("drie jaren in dagen, naar de pleegdatum", "three years in days, by the day of the offence"),
            OFFENCE.period(),
            period -> CriminalCodePayable.daysOfThreeYears(period.first()));

    static final Ordered<OrderDeprivation, Money> PAYABLE =
            Ordered.toldBy(Wording.of("het te betalen bedrag", "the payable sum"), OrderDeprivation.PAYABLE);

    static final Ordered<OrderDeprivation, Money> ESTIMATE =
            Ordered.toldBy(Wording.of("het geschatte voordeel", "the estimated gain"), OrderDeprivation.ESTIMATE);

    static final YesNo<OrderDeprivation> PRESUMES = YesNo.offRecord(
            Wording.of("er worden voorwerpen als voordeel vermoed", "objects are presumed to be gain"),
            new Supply.Told(OrderDeprivation.PRESUMED_GAIN),
            matter -> matter.value(OrderDeprivation.PRESUMED_GAIN).map(objects -> !objects.isEmpty()));

    static final Roster<OrderDeprivation, AssetId> PRESUMED_OBJECTS = Roster.told(
            Wording.of("de als voordeel vermoede voorwerpen", "the objects presumed to be gain"),
            OrderDeprivation.PRESUMED_GAIN);

    static final YesNo<OnAsset> ACQUIRED_IN_SIX_YEARS = YesNo.offRecord(
            Wording.of(
                    "het voorwerp ging de betrokkene toebehoren in de zes jaren vóór het misdrijf",
                    "the object came to belong to the person in the six years before the crime"),
            new Supply.Header(),
            matter -> acquiredInSixYears(matter));

    static final YesNo<OnAsset> LAWFUL_SOURCE = YesNo.norm(
            "LAWFUL_SOURCE_OF_ACQUISITION",
            Wording.of(
                    "aannemelijk is dat aan de verkrijging een legale bron ten grondslag ligt",
                    "it is plausible that a lawful source underlies the acquisition"),
            Standard.PLAUSIBLE,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            COURT);

    /** What came in the six years before counts as gain, unless a lawful source is plausible. The court may presume it. */
    static final Counts<OnAsset> PRESUMPTION =
            counts(Wording.of("voordeel uit misdrijf", "gain from crime"), ACQUIRED_IN_SIX_YEARS, LAWFUL_SOURCE, PARTY);

    /** After a conviction, on the prosecution's claim, the court may order payment. */
    static final Provision ART_36E_1 = Statutes.criminalCode("NL-SR-36E-1", "art. 36e(1) Sr", Check.VERIFIED)
            .always(may(COURT, ORDER_DEPRIVATION)
                    .where(BASIS.is(GainBasis.OFFENCE))
                    .when(all(OFFENCE.status().is(CONVICTED), CLAIMED)));

    /** Other offences count too, if there are sufficient indications that the person committed them. */
    static final Provision ART_36E_2 = Statutes.criminalCode("NL-SR-36E-2", "art. 36e(2) Sr", Check.OFFICIAL)
            .noting(Wording.of(
                    "voordeel uit een feit waarvan is vrijgesproken telt nooit mee; van andere feiten weet het dossier "
                            + "dat niet, zodat de rechter het bij de aanwijzingen betrekt",
                    "gain from an offence of which the person was acquitted never counts; the file cannot tell that of "
                            + "other offences, so that the court weighs it with the indications"))
            .until(
                    LAST_DAY_OF_OLD_TEXT,
                    may(COURT, ORDER_DEPRIVATION)
                            .where(BASIS.is(GainBasis.OTHER_OFFENCES))
                            .when(all(
                                    OFFENCE.status().is(CONVICTED),
                                    CLAIMED,
                                    SUFFICIENT_INDICATIONS,
                                    SIMILAR_OR_FIFTH_CATEGORY))
                            .under(REGIME))
            .from(
                    NEW_TEXT,
                    may(COURT, ORDER_DEPRIVATION)
                            .where(BASIS.is(GainBasis.OTHER_OFFENCES))
                            .when(all(OFFENCE.status().is(CONVICTED), CLAIMED, SUFFICIENT_INDICATIONS))
                            .under(REGIME));

    /** After conviction of a crime of the fifth category: gain in any way obtained. */
    static final Provision ART_36E_3 = deprivation3();

    /** The payable sum may be lower than the estimate, never higher. */
    static final Provision ART_36E_5 = Statutes.criminalCode("NL-SR-36E-5", "art. 36e(5) Sr", Check.VERIFIED)
            .always(only(ORDER_DEPRIVATION).when(PAYABLE.atMost(ESTIMATE)));

    /** What can be gain. */
    static final Provision ART_36E_6 = Statutes.criminalCode("NL-SR-36E-6", "art. 36e(6) Sr", Check.VERIFIED)
            .always(counts(
                    Wording.of("voorwerpen", "objects"),
                    Wording.of("alle zaken en alle vermogensrechten", "all things and all property rights")));

    /** Three years at most; see {@link DutchReadings#THREE_YEARS_OF_DETENTION}. */
    static final Limit<OrderDeprivation> DETENTION_CAP =
            only(ORDER_DEPRIVATION).when(DETENTION_DAYS.atMost(THREE_YEARS));

    /** With the order the court fixes the most days of detention, three years at most. */
    static final Provision ART_36E_11 = Statutes.criminalCode("NL-SR-36E-11", "art. 36e(11) Sr", Check.OFFICIAL)
            .noting(Wording.of(
                    "het maximum geldt ook voor samenhangende maatregelen tezamen, wat niet wordt getoetst",
                    "the maximum also binds related measures together, which is not tested"))
            .from("2020-01-01", DETENTION_CAP);

    /** An order binds nobody else if it says so, with an empty list; what it leaves unsaid is unknown. */
    static final YesNo<OrderDeprivation> JOINT = YesNo.offRecord(
            Wording.of("anderen zijn hoofdelijk mede aansprakelijk", "others owe the sum jointly"),
            new Supply.Told(OrderDeprivation.JOINT_DEBTORS),
            matter -> matter.value(OrderDeprivation.JOINT_DEBTORS).map(debtors -> !debtors.isEmpty()));

    static final YesNo<OnOffence> COMMON_GAIN = YesNo.norm(
            "COMMON_GAIN",
            Wording.of(
                    "er is gemeenschappelijk voordeel, waarover ieder van de daders kon beschikken",
                    "there is common gain, which each of the offenders could dispose of"),
            Standard.FINDING,
            matter -> matter.value(OnOffence.OFFENCE).map(ImmutableList::of),
            COURT);

    /** What the text of 2011 demands for owing jointly. */
    private static final Condition<OrderDeprivation> COMMON_GAIN_OF_PARAGRAPHS_1_AND_2 =
            all(BASIS.isOneOf(GainBasis.OFFENCE, GainBasis.OTHER_OFFENCES), COMMON_GAIN);

    /** The widening of joint liability works against the person, so it reaches no offence that began before it (art. 1(1) Sr). */
    private static final Condition<OnOffence> SINCE_WIDENING =
            OFFENCE.firstDay().atLeast(LocalDate.parse(WIDENED));

    private static final Citation WIDENING = new Citation(
            new LegalSource.OfficialPublication(
                    "Kamerstuk 36 463, 5", Optional.of("https://openkamer.org/kamerstuk/36463/5")),
            "art. I(B) Act of Kamerstuk 36 463, amending art. 36e(7) Sr",
            Check.UNVERIFIED);

    /** Several offenders owe common gain jointly, if it rests on the first two paragraphs. */
    static final Provision ART_36E_7 = Statutes.criminalCode("NL-SR-36E-7", "art. 36e(7) Sr", Check.OFFICIAL)
            .noting(Wording.of(
                    "gemeenschappelijk voordeel is een eis van de rechtspraak (HR 2016:469)",
                    "common gain is a demand of case law (HR 2016:469)"))
            .until(
                    LAST_DAY_OF_OLD_TEXT,
                    only(ORDER_DEPRIVATION).when(JOINT.not()).under(REGIME))
            .from(
                    NEW_TEXT,
                    only(ORDER_DEPRIVATION)
                            .where(JOINT)
                            .when(COMMON_GAIN_OF_PARAGRAPHS_1_AND_2.unless(SINCE_WIDENING, WIDENING))
                            .under(REGIME));

    /** For offences since 2026 joint liability may reach further than that; how far, nobody has read. */
    static final Provision UND2_36E_7 = Provision.of("NL-UND2-36E-7", WIDENING, Nature.LAW)
            .unknownFrom(
                    WIDENED,
                    Wording.of(
                            "de wet van Kamerstuk 36 463 verruimt de hoofdelijkheid; de tekst is niet gelezen",
                            "the Act of parliamentary paper 36 463 widens joint liability; nobody has read the text"),
                    only(ORDER_DEPRIVATION).where(all(JOINT, SINCE_WIDENING, COMMON_GAIN_OF_PARAGRAPHS_1_AND_2.not())));

    private CriminalCodeDeprivation() {}

    private static Provision deprivation3() {
        Provision draft = Statutes.criminalCode("NL-SR-36E-3", "art. 36e(3) Sr", Check.OFFICIAL);
        return draft.until(
                        LAST_DAY_OF_OLD_TEXT,
                        may(COURT, ORDER_DEPRIVATION)
                                .where(BASIS.is(GainBasis.EXTENDED))
                                .when(all(
                                        OFFENCE.status().is(CONVICTED),
                                        CLAIMED,
                                        OFFENCE.crime(),
                                        OFFENCE.fineCategory().atLeast(5),
                                        FINANCIAL_INVESTIGATION,
                                        PLAUSIBLE_GAIN))
                                .under(REGIME),
                        only(ORDER_DEPRIVATION).when(PRESUMES.not()).under(REGIME))
                .from(
                        NEW_TEXT,
                        may(COURT, ORDER_DEPRIVATION)
                                .where(BASIS.is(GainBasis.EXTENDED))
                                .when(all(
                                        OFFENCE.status().is(CONVICTED),
                                        CLAIMED,
                                        OFFENCE.crime(),
                                        OFFENCE.fineCategory().atLeast(5),
                                        PLAUSIBLE_GAIN))
                                .under(REGIME),
                        PRESUMPTION,
                        only(ORDER_DEPRIVATION)
                                .where(PRESUMES)
                                .when(all(
                                        BASIS.is(GainBasis.EXTENDED),
                                        every(PRESUMED_OBJECTS, OnAsset.ASSET, PRESUMPTION.fact(draft.citation()))))
                                .under(REGIME));
    }

    /**
     * The window runs from six years before the first day of the crime up to, and not including, that day; the object must
     * have come to belong to the person, not to somebody else.
     */
    private static Optional<Boolean> acquiredInSixYears(Matter<? extends OnAsset> matter) {
        Optional<Offence> crime =
                matter.around(OnOffence.OFFENCE).flatMap(matter.file().offences()::find);
        Optional<Asset> object = AssetFacts.asset(matter);
        Optional<Boolean> inTime = crime.flatMap(Offence::period)
                .map(DateRange::first)
                .flatMap(day -> object.flatMap(Asset::acquiredOn).map(acquired -> isInSixYears(acquired, day)));
        Optional<Boolean> owned = crime.map(Offence::person)
                .flatMap(person -> object.flatMap(Asset::owner).map(person::equals));
        if (inTime.equals(Optional.of(false)) || owned.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return inTime.isPresent() && owned.isPresent() ? Optional.of(true) : Optional.empty();
    }

    private static boolean isInSixYears(LocalDate acquired, LocalDate crime) {
        return !acquired.isBefore(crime.minusYears(LOOK_BACK_YEARS)) && acquired.isBefore(crime);
    }

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                ART_36E_1, ART_36E_2, ART_36E_3, ART_36E_5, ART_36E_6, ART_36E_7, UND2_36E_7, ART_36E_11);
    }
}
