package org.confisca.jurisdiction.nl;

import static org.confisca.act.management.Appraise.APPRAISE;
import static org.confisca.act.management.AuthoriseDisposal.AUTHORISE_DISPOSAL;
import static org.confisca.act.management.DescribeObject.DESCRIBE_OBJECT;
import static org.confisca.act.management.Destroy.DESTROY;
import static org.confisca.act.management.GiveUp.GIVE_UP;
import static org.confisca.act.management.HandToCustodian.HAND_TO_CUSTODIAN;
import static org.confisca.act.management.RecordReceipt.RECORD_RECEIPT;
import static org.confisca.act.management.RequestDisposal.REQUEST_DISPOSAL;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.management.UseOtherwise.USE_OTHERWISE;
import static org.confisca.act.seizure.OrderReturn.ORDER_RETURN;
import static org.confisca.act.seizure.Return.RETURN;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.casefile.Office.INVESTIGATING_OFFICER;
import static org.confisca.fact.AssetFacts.EARLY_DISPOSAL_AUTHORISED;
import static org.confisca.fact.AssetFacts.SEIZED;
import static org.confisca.jurisdiction.nl.CustodyFacts.OBJECT;
import static org.confisca.jurisdiction.nl.DecreeFacts.BALANCE;
import static org.confisca.jurisdiction.nl.DecreeFacts.BANKNOTES;
import static org.confisca.jurisdiction.nl.DecreeFacts.NARCOTIC;
import static org.confisca.jurisdiction.nl.DecreeFacts.NOT_IN_CUSTODY;
import static org.confisca.jurisdiction.nl.DecreeFacts.THING;
import static org.confisca.jurisdiction.nl.DeterminationFacts.BY;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;

import com.google.common.collect.ImmutableList;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.Disposition;
import org.confisca.fact.AssetFacts;
import org.confisca.rule.Annex;
import org.confisca.rule.Parameter;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Besluit inbeslaggenomen voorwerpen, arts 1–10 and 13–16: who keeps which object, how it is kept, and what happens before
 * it is disposed of. Text read as valid on 2025-01-01. Arts 11 and 12 stand in {@link SeizedObjectsReturn}.
 */
final class SeizedObjectsDecree {
    private static final String READ = "2025-01-01";

    /** Below it, keeping a car or motorcycle costs more than is reasonable. */
    static final Parameter<Money> LOWER_BOUND_OF_CARS = euro(
            "NL-BIV-10", Wording.of("ondergrens voor auto's en motoren", "lower bound for cars and motorcycles"), 600);

    /** Below it, a car or motorcycle is easily replaced. */
    static final Parameter<Money> UPPER_BOUND_OF_CARS = euro(
            "NL-BIV-10", Wording.of("bovengrens voor auto's en motoren", "upper bound for cars and motorcycles"), 3000);

    /** Below it, keeping a bicycle or moped costs more than is reasonable. */
    static final Parameter<Money> BOUND_OF_BICYCLES =
            euro("NL-BIV-10", Wording.of("grens voor fietsen en bromfietsen", "bound for bicycles and mopeds"), 120);

    /** Above it, an expert is heard. */
    static final Parameter<Money> EXPERT_ABOVE = euro(
            "NL-BIV-14",
            Wording.of("waarde waarboven een deskundige wordt gehoord", "value above which an expert is heard"),
            35_000);

    /** Nine custodians; each thing has one of them. */
    static final Provision ART_1 = decree("NL-BIV-1", "art. 1 Besluit inbeslaggenomen voorwerpen")
            .noting(Wording.of(
                    "bewaring elders om bijzondere redenen (artt. 8–9) vergt een vaststelling van de officier van justitie",
                    "keeping elsewhere for special reasons (arts 8–9) takes a determination by the public prosecutor"))
            .always(
                    may(INVESTIGATING_OFFICER, HAND_TO_CUSTODIAN).when(SEIZED),
                    only(HAND_TO_CUSTODIAN)
                            .where(CustodyFacts.CUSTODIAN
                                    .isOneOf(CustodianKind.JUDICIAL_CUSTODIAN, CustodianKind.ENTITLED_PERSON)
                                    .not())
                            .when(any(DecreeFacts.DESIGNATED, DecreeFacts.KEPT_ELSEWHERE)),
                    counts(
                            Wording.of("bewaarder", "custodian"),
                            Wording.of(
                                    "de kasbeheerder voor geld; de landbouwdienst voor dieren, planten en levensmiddelen; de politiedienst "
                                            + "voor wapens; de Munt voor verdachte munten; de Nederlandsche Bank voor verdachte biljetten; de "
                                            + "marechaussee voor verdachte reisdocumenten; de wegverkeerdienst voor rijbewijzen en kentekenbewijzen; "
                                            + "de immigratiedienst voor brondocumenten; de dienst der domeinen voor al het andere",
                                    "the cash manager for money; the agricultural service for animals, plants and food; the police service "
                                            + "for weapons; the mint for suspect coins; the central bank for suspect banknotes; the military police "
                                            + "for suspect travel documents; the vehicle authority for licences and registration certificates; the "
                                            + "immigration service for source documents; the State Property service for all else")));

    /** The officer describes, packs and marks what was seized. */
    static final Provision ART_2 = decree("NL-BIV-2", "art. 2 Besluit inbeslaggenomen voorwerpen")
            .always(
                    owes(INVESTIGATING_OFFICER, SEIZE)
                            .where(all(THING, DecreeFacts.FIRST_SEIZED))
                            .about(OBJECT)
                            .until(DESCRIBE_OBJECT)
                            .endedBy(ORDER_RETURN, RETURN, SELL, DESTROY, GIVE_UP, USE_OTHERWISE),
                    may(INVESTIGATING_OFFICER, DESCRIBE_OBJECT).when(SEIZED));

    /** Nothing is handed out without a receipt. */
    static final Provision ART_3 = decree("NL-BIV-3", "art. 3 Besluit inbeslaggenomen voorwerpen")
            .always(
                    owes(CUSTODIAN, RETURN)
                            .where(all(THING, BY.is(CUSTODIAN)))
                            .about(OBJECT)
                            .until(RECORD_RECEIPT),
                    may(CUSTODIAN, RECORD_RECEIPT).when(AssetFacts.RETURNED));

    /** Seized money goes to the account of the cash manager. */
    static final Provision ART_4 = decree("NL-BIV-4", "art. 4 Besluit inbeslaggenomen voorwerpen")
            .noting(Wording.of(
                    "wie het geld elders laat bewaren, legt dat vast (art. 1)",
                    "whoever has the money kept elsewhere records so (art. 1)"))
            .always(owes(INVESTIGATING_OFFICER, SEIZE)
                    .where(all(BANKNOTES, DecreeFacts.FIRST_SEIZED))
                    .about(OBJECT)
                    .until(HAND_TO_CUSTODIAN)
                    .endedBy(ORDER_RETURN, RETURN));

    /** How it is stored. */
    static final Provision ART_6 = decree("NL-BIV-6", "art. 6 Besluit inbeslaggenomen voorwerpen")
            .with(Annex.leftTo(
                    Wording.of(
                            "de opslag is zo ingericht dat het voorwerp zo spoedig mogelijk beschikbaar is; hoe, is aan de bewaarder",
                            "storage is such that the object is available with the least delay; how is for the custodian"),
                    CUSTODIAN));

    /** How it is protected. */
    static final Provision ART_7 = decree("NL-BIV-7", "art. 7 Besluit inbeslaggenomen voorwerpen")
            .with(Annex.leftTo(
                    Wording.of(
                            "welke maatregelen tegen schade, waardevermindering, diefstal en gevaar nodig zijn, beoordeelt de bewaarder",
                            "which measures against damage, loss of value, theft and danger are needed is for the custodian"),
                    CUSTODIAN));

    /** Which objects come under the grounds of art. 117(2) Sv. The lists are not exhaustive. */
    static final Provision ART_10 = decree("NL-BIV-10", "art. 10 Besluit inbeslaggenomen voorwerpen")
            .always(
                    counts(
                            Wording.of("niet geschikt voor opslag", "unsuitable for storage"),
                            Wording.of(
                                    "onder meer Opiumwetmiddelen, autowrakken die afval zijn, gevaarlijke stoffen en afvalstoffen, bederfelijke waren, "
                                            + "bestrijdingsmiddelen, diervoeder, vuurwerk, ontplofbare stoffen en geneesmiddelen",
                                    "among others narcotic substances, wrecks that are waste, dangerous substances and waste, perishables, pesticides, "
                                            + "feed, fireworks, explosives and medicines")),
                    counts(
                            Wording.of(
                                    "bewaringskosten niet in redelijke verhouding tot de waarde",
                                    "storage costs out of proportion to value"),
                            Wording.of(
                                    "onder meer auto's en motoren beneden EUR 600, fietsen en bromfietsen beneden EUR 120, jacht- en stropersmiddelen",
                                    "among others cars and motorcycles below EUR 600, bicycles and mopeds below EUR 120, hunting and poaching aids")),
                    counts(
                            Wording.of("vervangbaar en eenvoudig te waarderen", "replaceable and easily valued"),
                            Wording.of(
                                    "onder meer productiedieren, audio- en videoapparatuur, computers, auto's en motoren boven EUR 600 en beneden EUR 3.000",
                                    "among others production animals, audio and video equipment, computers, cars and motorcycles above EUR 600 and below EUR 3,000")))
            .with(
                    Annex.figure(LOWER_BOUND_OF_CARS),
                    Annex.figure(UPPER_BOUND_OF_CARS),
                    Annex.figure(BOUND_OF_BICYCLES));

    /** The officer asks without delay to destroy narcotic substances, and destroys them himself. */
    static final Provision ART_13_1 = decree("NL-BIV-13-1", "art. 13(1) Besluit inbeslaggenomen voorwerpen")
            .noting(Wording.of(
                    "alleen voor Opiumwetmiddelen: of een ander voorwerp op lijst a staat, blijkt niet uit het dossier",
                    "for narcotic substances only: whether another object is on list a does not show from the file"))
            .always(
                    owes(INVESTIGATING_OFFICER, SEIZE)
                            .where(all(NARCOTIC, DecreeFacts.FIRST_SEIZED))
                            .about(OBJECT)
                            .until(REQUEST_DISPOSAL)
                            .endedBy(AUTHORISE_DISPOSAL, ORDER_RETURN, RETURN),
                    may(INVESTIGATING_OFFICER, REQUEST_DISPOSAL).when(all(SEIZED, NARCOTIC)),
                    may(INVESTIGATING_OFFICER, DESTROY).when(all(SEIZED, NARCOTIC, EARLY_DISPOSAL_AUTHORISED)));

    /** Another object that may be disposed of goes at once to the custodian. */
    static final Provision ART_13_3 = decree("NL-BIV-13-3", "art. 13(3) Besluit inbeslaggenomen voorwerpen")
            .always(owes(INVESTIGATING_OFFICER, AUTHORISE_DISPOSAL)
                    .where(all(THING, NARCOTIC.not(), NOT_IN_CUSTODY))
                    .about(OBJECT)
                    .until(HAND_TO_CUSTODIAN)
                    .endedBy(ORDER_RETURN, RETURN, SELL, DESTROY));

    /** An estimate before it is destroyed, given up or used; above a value an expert is heard. */
    static final Provision ART_14 = decree("NL-BIV-14", "art. 14 Besluit inbeslaggenomen voorwerpen")
            .always(
                    owes(CUSTODIAN, AUTHORISE_DISPOSAL)
                            .where(all(
                                    NARCOTIC.not(),
                                    CustodyFacts.DISPOSITION
                                            .is(Disposition.SALE)
                                            .not()))
                            .about(OBJECT)
                            .until(APPRAISE),
                    only(APPRAISE)
                            .where(all(
                                    DecreeFacts.TO_BE_DISPOSED_OF_WITHOUT_SALE,
                                    DecreeFacts.APPRAISED_AT.moreThan(Money.ofMajor(CurrencyUnit.EUR, 35_000))))
                            .when(DecreeFacts.EXPERT_HEARD))
            .with(
                    Annex.figure(EXPERT_ABOVE),
                    Annex.leftTo(
                            Wording.of(
                                    "of een voorwerp bijzonder is, zodat ook daaronder een deskundige wordt gehoord",
                                    "whether an object is special, so that below the bound too an expert is heard"),
                            CUSTODIAN));

    /** Destruction as soon as possible; of narcotic substances after a sample and under supervision. */
    static final Provision ART_15 = decree("NL-BIV-15", "art. 15 Besluit inbeslaggenomen voorwerpen")
            .always(
                    owes(CUSTODIAN, AUTHORISE_DISPOSAL)
                            .where(CustodyFacts.DISPOSITION.is(Disposition.DESTRUCTION))
                            .about(OBJECT)
                            .until(DESTROY)
                            .endedBy(ORDER_RETURN, RETURN, SELL),
                    only(DESTROY)
                            .where(all(SEIZED, NARCOTIC))
                            .when(all(DecreeFacts.SAMPLE_TAKEN, DecreeFacts.SUPERVISED)))
            .with(Annex.leftTo(
                    Wording.of(
                            "wanneer een voorwerp zijn kenmerkende eigenschappen blijvend heeft verloren, en wat verkoopwaarde houdt",
                            "when an object has lost its characteristic properties for good, and what keeps sale value"),
                    CUSTODIAN));

    /** The proceeds of what was sold under seizure go to the cash manager. */
    static final Provision ART_16 = decree("NL-BIV-16", "art. 16 Besluit inbeslaggenomen voorwerpen")
            .always(
                    owes(CUSTODIAN, SELL)
                            .where(CustodyFacts.SOLD_UNDER_SEIZURE)
                            .about(DecreeFacts.PROCEEDS)
                            .until(HAND_TO_CUSTODIAN),
                    may(CUSTODIAN, HAND_TO_CUSTODIAN).when(all(SEIZED, BALANCE)));

    private SeizedObjectsDecree() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                ART_1, ART_2, ART_3, ART_4, ART_6, ART_7, ART_10, ART_13_1, ART_13_3, ART_14, ART_15, ART_16);
    }

    private static Provision decree(String id, String pinpoint) {
        return Statutes.seizedObjectsDecree(id, pinpoint, Check.VERIFIED);
    }

    private static Parameter<Money> euro(String id, Wording name, int amount) {
        return Parameter.<Money>of(id, name)
                .from(
                        READ,
                        Money.ofMajor(CurrencyUnit.EUR, amount),
                        Statutes.seizedObjectsDecree(id, "Besluit inbeslaggenomen voorwerpen", Check.VERIFIED)
                                .citation());
    }
}
