package org.confisca.jurisdiction.eu;

import static org.confisca.rule.Condition.any;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.confiscation.ConfiscateWithoutConviction;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.casefile.Circumstance;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.fact.OffenceFacts;
import org.confisca.rule.Condition;
import org.confisca.rule.Fact;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/** Facts that arts 15 and 21 of Directive (EU) 2024/1260 ask for. */
final class DirectiveFacts {
    private static final OffenceFacts<ConfiscateWithoutConviction> OFFENCE =
            OffenceFacts.of(ConfiscateWithoutConviction.OFFENCE);

    static final Fact<ConfiscateWithoutConviction, Circumstance> CIRCUMSTANCE =
            Fact.told(Wording.of("de omstandigheid", "the circumstance"), ConfiscateWithoutConviction.CIRCUMSTANCE);

    /** The register knows the charge; whether proceedings were initiated before it, or without one, does not show there. */
    static final Condition<ConfiscateWithoutConviction> PROCEEDINGS_BEGUN = any(
            OFFENCE.charged(),
            YesNo.norm(
                    "CRIMINAL_PROCEEDINGS_INITIATED",
                    Wording.of(
                            "er was een strafprocedure begonnen, ook zonder dat vervolging is ingesteld",
                            "criminal proceedings had been initiated, even without a charge"),
                    Standard.FINDING,
                    matter -> matter.value(ConfiscateWithoutConviction.OFFENCE).map(ImmutableList::of),
                    Office.COURT));

    static final YesNo<ConfiscateWithoutConviction> COULD_NOT_BE_CONTINUED = YesNo.norm(
            "PROCEEDINGS_COULD_NOT_BE_CONTINUED",
            Wording.of(
                    "de strafprocedure kon door deze omstandigheid niet worden voortgezet",
                    "the criminal proceedings could not be continued because of the circumstance"),
            Standard.FINDING,
            matter -> matter.value(ConfiscateWithoutConviction.OFFENCE).map(ImmutableList::of),
            Office.COURT);

    static final YesNo<ConfiscateWithoutConviction> CONVICTION_POSSIBLE = YesNo.norm(
            "CONVICTION_WOULD_HAVE_BEEN_POSSIBLE",
            Wording.of(
                    "zonder deze omstandigheid was een veroordeling mogelijk geweest",
                    "without the circumstance a conviction would have been possible"),
            Standard.FINDING,
            matter -> matter.value(ConfiscateWithoutConviction.OFFENCE).map(ImmutableList::of),
            Office.COURT);

    static final YesNo<ConfiscateWithoutConviction> LINKED_TO_OFFENCE = YesNo.norm(
            "SATISFIED_THAT_PROPERTY_IS_LINKED_TO_OFFENCE",
            Wording.of(
                    "de rechter is ervan overtuigd dat het voorwerp met het feit samenhangt",
                    "the court is satisfied that the property derives from, or is linked to, the offence"),
            Standard.SATISFIED,
            matter -> matter.value(OnAsset.ASSET)
                    .flatMap(asset -> matter.value(ConfiscateWithoutConviction.OFFENCE)
                            .map(offence -> ImmutableList.of(asset, offence))),
            Office.COURT);

    static final Ordered<ConfiscateWithoutConviction, Integer> LIMITATION_YEARS = Ordered.toldBy(
            Wording.of("de verjaringstermijn in jaren", "the limitation period in years"),
            ConfiscateWithoutConviction.LIMITATION_YEARS);

    /** After the charge is after the beginning; before it may be so too, if the proceedings began without one. */
    static final Condition<ConfiscateWithoutConviction> EXPIRED_AFTER_PROCEEDINGS_BEGAN = any(
            YesNo.offRecord(
                    Wording.of(
                            "de verjaring trad in nadat vervolging was ingesteld",
                            "the limitation period expired after the charge"),
                    new Supply.Told(ConfiscateWithoutConviction.LIMITATION_EXPIRED_ON),
                    matter -> expiredAfterCharge(matter)),
            YesNo.norm(
                    "LIMITATION_EXPIRED_AFTER_PROCEEDINGS_WERE_INITIATED",
                    Wording.of(
                            "de verjaring trad in na de aanvang van de procedure",
                            "the limitation period expired after the proceedings had begun"),
                    Standard.FINDING,
                    matter -> matter.value(ConfiscateWithoutConviction.OFFENCE).map(ImmutableList::of),
                    Office.COURT));

    static final Fact<AuthoriseDisposal, DisposalGround> GROUND = Fact.told(
            Wording.of("de grond van de machtiging", "the ground of the authorisation"), AuthoriseDisposal.GROUND);

    static final YesNo<AuthoriseDisposal> INTERESTS_WEIGHED = YesNo.norm(
            "INTERESTS_OF_AFFECTED_PERSON_WEIGHED",
            Wording.of(
                    "de belangen van de betrokkene zijn afgewogen, ook of het voorwerp vervangbaar is",
                    "the interests of the affected person were weighed, including whether the property is replaceable"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.PUBLIC_PROSECUTOR,
            Office.COURT);

    static final YesNo<AuthoriseDisposal> NOTIFIED = YesNo.toldBy(
            Wording.of("de betrokkene is vooraf in kennis gesteld", "the affected person was notified before"),
            AuthoriseDisposal.NOTIFIED);

    static final YesNo<AuthoriseDisposal> HEARD = YesNo.toldBy(
            Wording.of("de betrokkene is gehoord", "the affected person was heard"), AuthoriseDisposal.HEARD);

    static final YesNo<AuthoriseDisposal> URGENT =
            YesNo.toldBy(Wording.of("de zaak is spoedeisend", "the matter is urgent"), AuthoriseDisposal.URGENT);

    static final YesNo<AuthoriseDisposal> CANNOT_BE_LOCATED = YesNo.norm(
            "AFFECTED_PERSON_ABSCONDED_OR_CANNOT_BE_LOCATED",
            Wording.of(
                    "de betrokkene is ondergedoken of onvindbaar",
                    "the affected person absconded or cannot be located"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.PUBLIC_PROSECUTOR,
            Office.COURT);

    private DirectiveFacts() {}

    private static Optional<Boolean> expiredAfterCharge(Matter<? extends ConfiscateWithoutConviction> matter) {
        return matter.value(ConfiscateWithoutConviction.OFFENCE)
                .flatMap(matter.file().offences()::find)
                .flatMap(offence -> offence.chargedAt())
                .flatMap(charged -> matter.value(ConfiscateWithoutConviction.LIMITATION_EXPIRED_ON)
                        .map(expired -> expired.isAfter(charged.toLocalDate())));
    }
}
