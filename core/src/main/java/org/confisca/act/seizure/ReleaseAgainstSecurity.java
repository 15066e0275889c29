package org.confisca.act.seizure;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Security;
import org.confisca.casefile.SecurityForm;
import org.confisca.casefile.SecurityId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A seized asset is given back because security was accepted that takes its place. */
@Value.Immutable
@ModelStyle
public interface ReleaseAgainstSecurity extends OnAsset {

    /** The id of the security. */
    Field<ReleaseAgainstSecurity, SecurityId> SECURITY = Field.<ReleaseAgainstSecurity, SecurityId>required(
                    "security",
                    Wording.of("zekerheid", "new security"),
                    ValueKind.SECURITY,
                    ReleaseAgainstSecurity::security)
            .creates();

    /** For how much it is given. */
    Field<ReleaseAgainstSecurity, Money> AMOUNT = Field.<ReleaseAgainstSecurity, Money>required(
            "amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, ReleaseAgainstSecurity::amount);

    /** In which form it is given. */
    Field<ReleaseAgainstSecurity, SecurityForm> FORM = Field.<ReleaseAgainstSecurity, SecurityForm>required(
            "form", Wording.of("vorm", "form"), ValueKind.oneOf(SecurityForm.class), ReleaseAgainstSecurity::form);

    /** Who gives it. */
    Field<ReleaseAgainstSecurity, PartyId> GIVEN_BY = Field.<ReleaseAgainstSecurity, PartyId>required(
                    "givenBy",
                    Wording.of("gesteld door", "party that gives it"),
                    ValueKind.PARTY,
                    ReleaseAgainstSecurity::givenBy)
            .refers();

    /** The type of this act. */
    ActType<ReleaseAgainstSecurity> RELEASE_AGAINST_SECURITY = ActType.of(
                    "ReleaseAgainstSecurity",
                    Wording.of("teruggeven tegen zekerheidstelling", "to release against security"),
                    ReleaseAgainstSecurity.class,
                    values -> ReleaseAgainstSecurity.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .security(values.get(SECURITY))
                            .amount(values.get(AMOUNT))
                            .form(values.get(FORM))
                            .givenBy(values.get(GIVEN_BY))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    SECURITY,
                    AMOUNT,
                    FORM,
                    GIVEN_BY)
            .about(OnAsset.ASSET)
            .creating(SECURITY)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty());

    /**
     * The id of the security.
     *
     * @return the new security
     */
    SecurityId security();

    /**
     * For how much it is given.
     *
     * @return the amount
     */
    Money amount();

    /**
     * In which form it is given.
     *
     * @return the form
     */
    SecurityForm form();

    /**
     * Who gives it.
     *
     * @return the party that gives it
     */
    PartyId givenBy();

    @Override
    default ActType<ReleaseAgainstSecurity> type() {
        return RELEASE_AGAINST_SECURITY;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Security security = new Security(security(), asset(), amount(), form(), givenBy(), at());
        return Assets.move(file, asset(), new LegalState.Secured(security(), at()), at())
                .edit(at())
                .rights(file.rights().with(security))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ReleaseAgainstSecurityBuilder builder() {
        return new ReleaseAgainstSecurityBuilder();
    }
}
