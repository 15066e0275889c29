package org.confisca.jurisdiction.nl;

import static org.confisca.act.confiscation.ConfiscateUnexplainedWealth.CONFISCATE_UNEXPLAINED_WEALTH;
import static org.confisca.act.confiscation.ConfiscateWithoutConviction.CONFISCATE_WITHOUT_CONVICTION;
import static org.confisca.act.management.AuthoriseDisposal.AUTHORISE_DISPOSAL;
import static org.confisca.casefile.Circumstance.ABSCONDING;
import static org.confisca.casefile.Circumstance.DEATH;
import static org.confisca.casefile.Circumstance.ILLNESS;
import static org.confisca.casefile.Office.CIVIL_COURT;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.fact.AssetFacts.SEIZED;
import static org.confisca.fact.AssetFacts.VALUE;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.OnAsset;
import org.confisca.act.confiscation.ConfiscateWithoutConviction;
import org.confisca.casefile.Circumstance;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.rule.Annex;
import org.confisca.rule.Bill;
import org.confisca.rule.Condition;
import org.confisca.rule.Fact;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * Dutch bills on confiscation without a conviction. Neither is law and of neither was the text read: what stands here comes
 * from the letters, releases and advice about them. Everything else in them is a text that nobody has read.
 */
final class DutchBills {
    private static final LegalSource LETTER_OF_2024 = new LegalSource.OfficialPublication(
            "Kamerstuk 29 911, 435", Optional.of("https://zoek.officielebekendmakingen.nl/kst-29911-435.html"));
    private static final LegalSource ADVICE_OF_2023 = new LegalSource.OfficialPublication(
            "advice W16.22.00186/II", Optional.of("https://www.raadvanstate.nl/adviezen/@134200/w16-22-00186-ii/"));
    private static final LegalSource RELEASE_OF_2025 = new LegalSource.OfficialPublication(
            "rijksoverheid.nl, 14 July 2025",
            Optional.of("https://www.rijksoverheid.nl/actueel/nieuws/2025/07/14/"
                    + "nieuwe-wet-maakt-afpakken-crimineel-geld-makkelijker"));
    private static final String CCG = "draft Wet confiscatie criminele goederen 2022";
    private static final String TRANSPOSITION = "draft of July 2025 implementing Directive (EU) 2024/1260";

    private static final Money FLOOR = Money.parse("EUR 25000.00");

    private static final Condition<Act> BEFORE_CIVIL_COURT = Fact.<Act, Office>told(
                    Wording.of("wie beslist", "who decides"), Act.BY)
            .is(CIVIL_COURT);

    private static final Fact<ConfiscateWithoutConviction, Circumstance> CIRCUMSTANCE =
            Fact.told(Wording.of("de omstandigheid", "the circumstance"), ConfiscateWithoutConviction.CIRCUMSTANCE);

    /** The prosecution brings the case; the file has no act for that. */
    static final YesNo<OnAsset> REQUESTED = YesNo.norm(
            "CONFISCATION_REQUESTED_BY_PROSECUTION",
            Wording.of(
                    "het openbaar ministerie heeft de burgerlijke rechter om confiscatie gevraagd",
                    "the prosecution asked the civil court for confiscation"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            CIVIL_COURT);

    /** The goods come from crime. */
    static final YesNo<OnAsset> PLAUSIBLY_FROM_CRIME = YesNo.norm(
            "PLAUSIBLE_THAT_GOODS_DERIVE_FROM_CRIME",
            Wording.of(
                    "aannemelijk is dat het goed, ook via opbrengsten, afkomstig is uit een strafbaar feit",
                    "it is plausible that the goods derive, also through proceeds, from an offence"),
            Standard.PLAUSIBLE,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            CIVIL_COURT);

    /** The court is convinced of it. */
    static final YesNo<OnAsset> CONVINCED = YesNo.norm(
            "CONVINCED_THAT_WEALTH_COMES_FROM_CRIME",
            Wording.of(
                    "de rechter is ervan overtuigd dat het vermogen uit misdrijf komt",
                    "the court is convinced that the wealth comes from crime"),
            Standard.SATISFIED,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            COURT);

    /** Goods of at least 25,000 euro. */
    static final Provision CCG_OBJ = draft("NL-CCG-OBJ", LETTER_OF_2024, CCG + ": value", Check.SECONDARY)
            .always(only(CONFISCATE_WITHOUT_CONVICTION)
                    .where(BEFORE_CIVIL_COURT)
                    .when(VALUE.atLeast(FLOOR)));

    /** The civil court confiscates at the request of the prosecution; no conviction and no suspect is needed. */
    static final Provision CCG_PROC = draft("NL-CCG-PROC", LETTER_OF_2024, CCG + ": procedure", Check.SECONDARY)
            .noting(Wording.of(
                    "een verdachte of veroordeling was niet nodig, en op wiens naam het goed stond deed er niet toe",
                    "no suspect or conviction was needed, and in whose name the goods stood did not matter"))
            .always(may(CIVIL_COURT, CONFISCATE_WITHOUT_CONVICTION).when(REQUESTED));

    /** The origin must be made plausible. */
    static final Provision CCG_STD = draft("NL-CCG-STD", LETTER_OF_2024, CCG + ": standard", Check.UNVERIFIED)
            .noting(Wording.of(
                    "de woorden van het wetsvoorstel zelf zijn niet gezien",
                    "the words of the bill itself were not seen"))
            .always(only(CONFISCATE_WITHOUT_CONVICTION)
                    .where(BEFORE_CIVIL_COURT)
                    .when(PLAUSIBLY_FROM_CRIME));

    /** Which safeguards and further conditions it had, nobody has read. */
    static final Provision CCG_SAFE = draft("NL-CCG-SAFE", ADVICE_OF_2023, "advice W16.22.00186/II", Check.OFFICIAL)
            .with(Annex.information(Wording.of(
                    "de Raad van State vond de balans met eigendomsrecht, eerlijk proces en legaliteit niet gevonden en "
                            + "vroeg om meer waarborgen en voorwaarden in de wet",
                    "the Council of State found no balance with property, fair trial and legality, and asked for more "
                            + "safeguards and conditions in the statute")))
            .unread(
                    Wording.of(
                            "beslag vooraf, verweer van derden te goeder trouw, hoger beroep, kosten, schade en de "
                                    + "verhouding tot de vervolging in het wetsvoorstel van 2022 zijn niet gelezen",
                            "seizure beforehand, the defence of third parties in good faith, appeal, costs, damages and "
                                    + "the relation to prosecution in the bill of 2022 nobody has read"),
                    only(CONFISCATE_WITHOUT_CONVICTION).where(BEFORE_CIVIL_COURT));

    /** More cases of sale before the end of the case; which, nobody has read. */
    static final Provision NCBC_PUB = draft("NL-NCBC25-PUB", RELEASE_OF_2025, TRANSPOSITION, Check.OFFICIAL)
            .unread(
                    Wording.of(
                            "in welke gevallen meer inbeslaggenomen voorwerpen eerder kunnen worden verkocht, is niet gelezen",
                            "in which further cases seized objects can be sold earlier nobody has read"),
                    may(PUBLIC_PROSECUTOR, AUTHORISE_DISPOSAL)
                            .where(all(SEIZED, CustodyFacts.DISPOSITION.is(Disposition.SALE))));

    /** A simplified procedure about what is seized; its value, proof, review and remedies nobody has read. */
    static final Provision NCBC_PROC = draft("NL-NCBC25-PROC", RELEASE_OF_2025, TRANSPOSITION, Check.UNVERIFIED)
            .unread(
                    Wording.of(
                            "waarde, bewijs, toetsing door de rechter en rechtsmiddelen van de vereenvoudigde procedure zijn "
                                    + "niet gelezen",
                            "value, proof, review by the court and remedies of the simplified procedure nobody has read"),
                    may(PUBLIC_PROSECUTOR, CONFISCATE_WITHOUT_CONVICTION).where(SEIZED));

    /** Illness, death and flight; unexplained wealth of which the court is convinced that it comes from crime. */
    static final Provision NCBC_CASES = draft("NL-NCBC25-CASES", RELEASE_OF_2025, TRANSPOSITION, Check.SECONDARY)
            .unread(
                    Wording.of(
                            "de verdere voorwaarden van de gevallen die zijn genoemd, zijn niet gelezen",
                            "the further conditions of the cases that were named nobody has read"),
                    may(COURT, CONFISCATE_WITHOUT_CONVICTION).where(CIRCUMSTANCE.isOneOf(ILLNESS, DEATH, ABSCONDING)),
                    may(COURT, CONFISCATE_UNEXPLAINED_WEALTH).where(CONVINCED));

    /** The bill that was given up on 15 March 2024. */
    static final Bill CONFISCATION_OF_CRIMINAL_GOODS = new Bill(
            "ccg2022",
            Wording.of(
                    "wetsvoorstel confiscatie criminele goederen (2022)",
                    "bill on confiscation of criminal goods (2022)"),
            Bill.Status.WITHDRAWN,
            new Citation(LETTER_OF_2024, "Kamerstuk 29 911, 435", Check.OFFICIAL),
            ImmutableList.of(CCG_OBJ, CCG_PROC, CCG_STD, CCG_SAFE));

    /** The bill in consultation since 14 July 2025. */
    static final Bill TRANSPOSITION_OF_DIRECTIVE = new Bill(
            "ncbc2025",
            Wording.of(
                    "wetsvoorstel ter uitvoering van Richtlijn (EU) 2024/1260 (2025)",
                    "bill implementing Directive (EU) 2024/1260 (2025)"),
            Bill.Status.IN_CONSULTATION,
            new Citation(RELEASE_OF_2025, "rijksoverheid.nl, 14 July 2025", Check.OFFICIAL),
            ImmutableList.of(NCBC_PUB, NCBC_PROC, NCBC_CASES));

    private DutchBills() {}

    static ImmutableList<Bill> bills() {
        return ImmutableList.of(CONFISCATION_OF_CRIMINAL_GOODS, TRANSPOSITION_OF_DIRECTIVE);
    }

    private static Provision draft(String id, LegalSource source, String pinpoint, Check check) {
        return Provision.of(id, new Citation(source, pinpoint, check), Nature.NOT_LAW);
    }
}
