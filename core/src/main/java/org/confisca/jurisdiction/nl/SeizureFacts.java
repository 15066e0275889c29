package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.confisca.act.OnAsset;
import org.confisca.act.seizure.AuthoriseSeizure;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Authorisation;
import org.confisca.casefile.AuthorisationForm;
import org.confisca.casefile.AuthorisationId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyKind;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.OffenceFacts;
import org.confisca.rule.Fact;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Proposal;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;
import org.joda.money.Money;

/** Facts about laying seizures, as arts 94, 94a and 103 Sv ask for them. */
final class SeizureFacts {
    private static final OffenceFacts<SeizeConservatory> OFFENCE = OffenceFacts.of(SeizeConservatory.OFFENCE);
    private static final Supply AUTHORISATION = new Supply.EarlierAct(AuthoriseSeizure.AUTHORISE_SEIZURE);

    static final YesNo<Seize> FOR_TRUTH_OR_GAIN = purposes(
            Wording.of(
                    "een doel is waarheidsvinding of aantonen van voordeel",
                    "a purpose is finding the truth or showing gain"),
            purpose -> purpose == Purpose.TRUTH || purpose == Purpose.SHOW_GAIN);

    static final YesNo<Seize> FOR_FORFEITURE_OR_WITHDRAWAL = purposes(
            Wording.of(
                    "een doel is verbeurdverklaring of onttrekking aan het verkeer",
                    "a purpose is forfeiture or withdrawal from circulation"),
            purpose -> purpose == Purpose.FORFEITURE || purpose == Purpose.WITHDRAWAL);

    static final YesNo<Seize> FOR_RECOVERY =
            purposes(Wording.of("een doel is verhaal", "a purpose is recovery of a sum"), Purpose::isConservatory);

    static final Fact<SeizeConservatory, Purpose> PURPOSE =
            Fact.told(Wording.of("het doel van het beslag", "the purpose of the seizure"), SeizeConservatory.PURPOSE);

    static final Fact<SeizeConservatory, Relation> RELATION = Fact.told(
            Wording.of("de verhouding tot het voorwerp", "the relation to the object"), SeizeConservatory.RELATION);

    static final Ordered<SeizeConservatory, Money> MAXIMUM = Ordered.toldBy(
            Wording.of("het maximumbedrag van het beslag", "the maximum of the seizure"), SeizeConservatory.MAXIMUM);

    static final YesNo<SeizeConservatory> RED_HANDED = YesNo.toldBy(
            Wording.of("de verdachte is op heterdaad betrapt", "the suspect was caught in the act"),
            SeizeConservatory.RED_HANDED);

    static final YesNo<SeizeConservatory> BY_BAILIFF = YesNo.toldBy(
            Wording.of("het beslag is door een gerechtsdeurwaarder gelegd", "a bailiff laid the seizure"),
            SeizeConservatory.BY_BAILIFF);

    static final Ordered<SeizeConservatory, Integer> FINE_CATEGORY = OFFENCE.fineCategory();
    static final YesNo<SeizeConservatory> CRIME = OFFENCE.crime();
    static final Fact<SeizeConservatory, OffenceStatus> STATUS = OFFENCE.status();
    static final Ordered<SeizeConservatory, Money> MAXIMUM_FINE = Ordered.offRecord(
            Wording.of("het wettelijk maximum van de geldboete", "the statutory maximum of the fine"),
            new Supply.LawText(),
            matter -> maximumFine(matter));

    static final Ordered<SeizeConservatory, Money> MAXIMUM_FINE_OF_LEGAL_PERSON = Ordered.offRecord(
            Wording.of(
                    "het wettelijk maximum van de geldboete voor een rechtspersoon",
                    "the statutory maximum of the fine for a legal person"),
            new Supply.LawText(),
            matter -> FINE_CATEGORY
                    .read(matter)
                    .flatMap(category -> OFFENCE.firstDay()
                            .read(matter)
                            .flatMap(day -> CriminalCodeFines.maximumOfLegalPerson(category, day)
                                    .flatMap(amounts -> amounts.valueFor(matter, day)))));

    static final YesNo<SeizeConservatory> OF_LEGAL_PERSON = YesNo.offRecord(
            Wording.of("de verdachte is een rechtspersoon", "the suspect is a legal person"),
            new Supply.Header(),
            matter -> matter.value(SeizeConservatory.OFFENCE)
                    .flatMap(matter.file().offences()::find)
                    .map(offence ->
                            matter.file().parties().get(offence.person()).kind() == PartyKind.LEGAL_PERSON));

    static final YesNo<SeizeConservatory> OWNED_BY_SUSPECT = YesNo.offRecord(
            Wording.of("het voorwerp is van de verdachte of veroordeelde", "the object belongs to the suspect"),
            new Supply.Header(),
            matter -> AssetFacts.asset(matter)
                    .flatMap(Asset::owner)
                    .flatMap(owner -> matter.value(SeizeConservatory.OFFENCE)
                            .flatMap(matter.file().offences()::find)
                            .map(offence -> offence.person().equals(owner))));

    static final YesNo<SeizeConservatory> EVIDENT_PURPOSE = YesNo.norm(
            "EVIDENT_PURPOSE_TO_HAMPER_RECOVERY",
            Wording.of(
                    "het voorwerp ging over met het kennelijke doel verhaal te bemoeilijken",
                    "the object changed hands with the evident purpose of hampering recovery"),
            Standard.SUFFICIENT_INDICATIONS,
            matter -> theAsset(matter),
            Office.PUBLIC_PROSECUTOR,
            Office.EXAMINING_MAGISTRATE,
            Office.COURT_IN_CHAMBERS);

    static final YesNo<SeizeConservatory> OTHER_KNEW = YesNo.norm(
            "OTHER_KNEW_OR_COULD_SUSPECT",
            Wording.of(
                    "de ander wist dit of kon het redelijkerwijs vermoeden",
                    "the other person knew this or could reasonably suspect it"),
            Standard.SUFFICIENT_INDICATIONS,
            matter -> theAsset(matter),
            Office.PUBLIC_PROSECUTOR,
            Office.EXAMINING_MAGISTRATE,
            Office.COURT_IN_CHAMBERS);

    static final Ordered<SeizeConservatory, Money> OTHER_OBJECTS = Ordered.offRecord(
            Wording.of(
                    "de waarde van andere voorwerpen van die ander, dit voorwerp meegerekend",
                    "the value of other objects of that person, this one included"),
            new Supply.Header(),
            matter -> sum(matter, Relation.OF_SHELTERER, AssetFacts.VALUE.read(matter)));

    static final Ordered<SeizeConservatory, Money> SHELTERED_OBJECTS = Ordered.offRecord(
            Wording.of(
                    "de waarde van de overgedragen voorwerpen onder beslag",
                    "the value of the sheltered objects under seizure"),
            new Supply.Header(),
            matter -> sum(
                    matter,
                    Relation.SHELTERED,
                    AssetFacts.VALUE.read(matter).map(value -> Money.zero(value.getCurrencyUnit()))));

    static final YesNo<SeizeConservatory> AUTHORISED_IN_WRITING = authorised(
                    Wording.of(
                            "er is een schriftelijke machtiging van de rechter-commissaris voor dit doel",
                            "there is a written authorisation of the examining magistrate for this purpose"),
                    given -> given.form() == AuthorisationForm.WRITTEN
                            || given.confirmedAt().isPresent())
            .achievedBy(matter -> writtenAuthorisation(matter));

    static final YesNo<SeizeConservatory> AUTHORISED_ORALLY = authorised(
            Wording.of(
                    "er is een mondelinge machtiging van de rechter-commissaris voor dit doel",
                    "there is an oral authorisation of the examining magistrate for this purpose"),
            given -> given.form() == AuthorisationForm.ORAL);

    static final YesNo<SeizeConservatory> AUTHORISATION_NAMES_MAXIMUM = authorised(
            Wording.of("de machtiging noemt een maximumbedrag", "the authorisation names a maximum"),
            given -> given.maximum().isPresent());

    static final Ordered<SeizeConservatory, Money> AUTHORISED_MAXIMUM = Ordered.onRecord(
            Wording.of("het gemachtigde maximumbedrag", "the authorised maximum"),
            AUTHORISATION,
            matter -> authorisation(matter).flatMap(Authorisation::maximum));

    private SeizureFacts() {}

    private static YesNo<Seize> purposes(Wording name, Predicate<Purpose> wanted) {
        return YesNo.offRecord(
                name,
                new Supply.Told(Seize.PURPOSES),
                matter -> matter.value(Seize.PURPOSES).map(purposes -> anyOf(purposes, wanted)));
    }

    private static boolean anyOf(ImmutableList<Purpose> purposes, Predicate<Purpose> wanted) {
        for (Purpose purpose : purposes) {
            if (wanted.test(purpose)) {
                return true;
            }
        }
        return false;
    }

    private static YesNo<SeizeConservatory> authorised(Wording name, Predicate<Authorisation> wanted) {
        return YesNo.onRecord(
                name,
                AUTHORISATION,
                matter -> matter.value(SeizeConservatory.AUTHORISATION).isEmpty()
                        ? noneNamed(matter)
                        : Optional.of(authorisation(matter)
                                .filter(given -> covers(given, matter))
                                .filter(wanted)
                                .isPresent()));
    }

    /** The examining magistrate could authorise the seizure as it is meant to be laid, and the seizure then rest on that. */
    private static Optional<ImmutableList<Proposal>> writtenAuthorisation(Matter<? extends SeizeConservatory> matter) {
        AuthorisationId id = new AuthorisationId("PATH-AUTHORISATION");
        if (matter.file().authorisations().has(id)) {
            return Optional.empty();
        }
        return matter.value(SeizeConservatory.PURPOSE)
                .flatMap(purpose -> matter.value(SeizeConservatory.OFFENCE)
                        .map(offence -> ImmutableList.of(
                                new Proposal.First(AuthoriseSeizure.builder()
                                        .at(matter.at())
                                        .by(Office.EXAMINING_MAGISTRATE)
                                        .offence(offence)
                                        .authorisation(id)
                                        .purposes(ImmutableList.of(purpose))
                                        .form(AuthorisationForm.WRITTEN)
                                        .maximum(matter.value(SeizeConservatory.MAXIMUM))
                                        .build()),
                                new Proposal.Change<>(SeizeConservatory.AUTHORISATION, id))));
    }

    /** An act that names no authorisation rests on none, if the file is complete; without an act nobody can say. */
    private static Optional<Boolean> noneNamed(Matter<? extends SeizeConservatory> matter) {
        return matter.value(SeizeConservatory.PURPOSE).isPresent()
                ? matter.silence(Optional.empty(), false)
                : Optional.empty();
    }

    private static boolean covers(Authorisation given, Matter<? extends SeizeConservatory> matter) {
        return matter.value(SeizeConservatory.PURPOSE)
                        .map(given.purposes()::contains)
                        .orElse(false)
                && matter.value(SeizeConservatory.OFFENCE)
                        .map(given.offence()::equals)
                        .orElse(false);
    }

    private static Optional<Authorisation> authorisation(Matter<? extends SeizeConservatory> matter) {
        return matter.value(SeizeConservatory.AUTHORISATION)
                .flatMap(matter.file().authorisations()::find);
    }

    private static Optional<ImmutableList<Subject>> theAsset(Matter<? extends OnAsset> matter) {
        return matter.value(OnAsset.ASSET).map(ImmutableList::of);
    }

    private static Optional<Money> maximumFine(Matter<? extends SeizeConservatory> matter) {
        return FINE_CATEGORY
                .read(matter)
                .flatMap(category -> OFFENCE.firstDay()
                        .read(matter)
                        .flatMap(day -> CriminalCodeFines.maximum(category).valueFor(matter, day)));
    }

    /**
     * The value of everything of one relation that is still seized from the owner, and of what is added to it. An object
     * seized for two purposes counts once.
     */
    private static Optional<Money> sum(
            Matter<? extends SeizeConservatory> matter, Relation relation, Optional<Money> start) {
        Optional<Asset> asset = AssetFacts.asset(matter);
        if (asset.isEmpty() || asset.get().owner().isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        Money total = start.get();
        CaseFile file = matter.file();
        Set<AssetId> counted = new HashSet<>();
        if (relation == Relation.OF_SHELTERER) {
            counted.add(asset.get().id());
        }
        for (MeasureId id : file.reachingOthers()
                .find(asset.get().owner().get())
                .map(ImmutableList::copyOf)
                .orElse(ImmutableList.of())) {
            Measure measure = file.measures().get(id);
            if (measure.endedAt().isPresent()
                    || !measure.relation().equals(Optional.of(relation))
                    || !counted.add(measure.asset())) {
                continue;
            }
            Optional<Money> value = file.assets().get(measure.asset()).value().map(known -> known.amount());
            if (value.isEmpty() || !value.get().getCurrencyUnit().equals(total.getCurrencyUnit())) {
                return Optional.empty();
            }
            total = total.plus(value.get());
        }
        return Optional.of(total);
    }
}
