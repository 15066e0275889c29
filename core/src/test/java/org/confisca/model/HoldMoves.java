package org.confisca.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.hold.ConfirmHold;
import org.confisca.act.hold.ExtendHold;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.hold.ReleaseHold;
import org.confisca.act.seizure.AuthoriseSeizure;
import org.confisca.act.seizure.ConfirmAuthorisation;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AuthorisationForm;
import org.confisca.casefile.AuthorisationId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.Standard;
import org.joda.money.Money;

/** Moves of those who stop something from going away: holds and seizures that secure a sum. */
final class HoldMoves {
    private static final OffenceId OFFENCE = new OffenceId("O1");
    private static final Money SUM = Money.parse("EUR 10000.00");

    private HoldMoves() {}

    /** The unit holds a transaction on either ground. */
    static Move hold(String asset, String... ids) {
        return (file, at) -> Pick.free(file, MeasureId::new, ids).stream()
                .flatMap(id -> Stream.of(HoldGround.values())
                        .<Act>map(ground -> OrderHold.builder()
                                .at(at)
                                .by(Office.FIU)
                                .asset(new AssetId(asset))
                                .measure(id)
                                .ground(ground)
                                .build()))
                .toList();
    }

    /** The institution complies with a hold; the unit extends or releases it. */
    static Move holds() {
        return (file, at) -> Pick.holds(file)
                .flatMap(hold -> Stream.<Act>of(
                        ConfirmHold.builder()
                                .at(at)
                                .by(Office.OBLIGED_ENTITY)
                                .measure(hold.id())
                                .build(),
                        ExtendHold.builder()
                                .at(at)
                                .by(Office.FIU)
                                .measure(hold.id())
                                .build(),
                        ReleaseHold.builder()
                                .at(at)
                                .by(Office.FIU)
                                .measure(hold.id())
                                .build()))
                .toList();
    }

    /** The examining magistrate authorises seizure for a purpose, in writing or orally, and confirms it. */
    static Move authorise(Purpose purpose) {
        return (file, at) -> {
            ImmutableList.Builder<Act> acts = ImmutableList.builder();
            Pick.free(file, AuthorisationId::new, "AU1")
                    .ifPresent(id -> Stream.of(AuthorisationForm.values())
                            .forEach(form -> acts.add(AuthoriseSeizure.builder()
                                    .at(at)
                                    .by(Office.EXAMINING_MAGISTRATE)
                                    .offence(OFFENCE)
                                    .authorisation(id)
                                    .addPurposes(purpose)
                                    .form(form)
                                    .maximum(SUM)
                                    .build())));
            file.authorisations()
                    .keys()
                    .forEach(id -> acts.add(ConfirmAuthorisation.builder()
                            .at(at)
                            .by(Office.EXAMINING_MAGISTRATE)
                            .authorisation(id)
                            .build()));
            return acts.build();
        };
    }

    /** The prosecutor seizes an asset as security, with the authorisation there is. */
    static Move secure(String asset, Relation relation, Purpose purpose, String... ids) {
        return (file, at) -> Pick.free(file, MeasureId::new, ids)
                .<List<Act>>map(id -> List.of(SeizeConservatory.builder()
                        .at(at)
                        .by(Office.PUBLIC_PROSECUTOR)
                        .asset(new AssetId(asset))
                        .measure(id)
                        .purpose(purpose)
                        .offence(OFFENCE)
                        .relation(relation)
                        .maximum(SUM)
                        .authorisation(file.authorisations().keys().stream().findFirst())
                        .redHanded(Optional.of(false))
                        .byBailiff(Optional.of(true))
                        .seizedFrom(relation == Relation.OWN ? new PartyId("P1") : new PartyId("P2"))
                        .build()))
                .orElse(List.of());
    }

    /** The magistrate finds that an asset was sheltered with somebody who knew. */
    static Move sheltered(String asset) {
        Move purpose = Pick.determine(
                "EVIDENT_PURPOSE_TO_HAMPER_RECOVERY",
                Office.EXAMINING_MAGISTRATE,
                Standard.SUFFICIENT_INDICATIONS,
                List.of(true),
                file -> Pick.present(file, asset).map(List::of));
        Move knew = Pick.determine(
                "OTHER_KNEW_OR_COULD_SUSPECT",
                Office.EXAMINING_MAGISTRATE,
                Standard.SUFFICIENT_INDICATIONS,
                List.of(true),
                file -> Pick.present(file, asset).map(List::of));
        return (file, at) -> Stream.concat(purpose.on(file, at).stream(), knew.on(file, at).stream())
                .toList();
    }
}
