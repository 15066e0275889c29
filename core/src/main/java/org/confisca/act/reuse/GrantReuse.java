package org.confisca.act.reuse;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.ReuseGrant;
import org.confisca.casefile.ReuseMode;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Confiscated property is given a public or social purpose. */
@Value.Immutable
@ModelStyle
public interface GrantReuse extends OnAsset {

    /** The id of the grant. */
    Field<GrantReuse, GrantId> GRANT = Field.<GrantReuse, GrantId>required(
                    "grant", Wording.of("herbestemming", "new grant"), ValueKind.GRANT, GrantReuse::grant)
            .creates();

    /** Who receives it. */
    Field<GrantReuse, PartyId> BENEFICIARY = Field.<GrantReuse, PartyId>required(
                    "beneficiary", Wording.of("begunstigde", "beneficiary"), ValueKind.PARTY, GrantReuse::beneficiary)
            .refers();

    /** What is reused. */
    Field<GrantReuse, ReuseMode> MODE = Field.<GrantReuse, ReuseMode>required(
            "mode", Wording.of("vorm", "mode"), ValueKind.oneOf(ReuseMode.class), GrantReuse::mode);

    /** What for. */
    Field<GrantReuse, String> PURPOSE = Field.<GrantReuse, String>required(
            "purpose", Wording.of("doel", "purpose"), ValueKind.TEXT, GrantReuse::purpose);

    /** Whether a written contract forbids resale; unknown if unsaid. */
    Field<GrantReuse, Boolean> NO_RESALE = Field.<GrantReuse, Boolean>optional(
            "noResale",
            Wording.of("overeengekomen dat het niet wordt doorverkocht", "contract forbids resale"),
            ValueKind.FLAG,
            GrantReuse::noResale);

    /** The type of this act. */
    ActType<GrantReuse> GRANT_REUSE = ActType.of(
                    "GrantReuse",
                    Wording.of("maatschappelijk herbestemmen", "to grant for reuse"),
                    GrantReuse.class,
                    values -> GrantReuse.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .grant(values.get(GRANT))
                            .beneficiary(values.get(BENEFICIARY))
                            .mode(values.get(MODE))
                            .purpose(values.get(PURPOSE))
                            .noResale(values.find(NO_RESALE))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    GRANT,
                    BENEFICIARY,
                    MODE,
                    PURPOSE,
                    NO_RESALE)
            .about(OnAsset.ASSET)
            .creating(GRANT)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty());

    /**
     * The id of the grant.
     *
     * @return the new grant
     */
    GrantId grant();

    /**
     * Who receives it.
     *
     * @return the beneficiary
     */
    PartyId beneficiary();

    /**
     * What is reused.
     *
     * @return the mode
     */
    ReuseMode mode();

    /**
     * What for.
     *
     * @return the purpose
     */
    String purpose();

    /**
     * Whether a written contract forbids resale.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> noResale();

    @Override
    default ActType<GrantReuse> type() {
        return GRANT_REUSE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        ReuseGrant grant = new ReuseGrant(
                grant(),
                asset(),
                beneficiary(),
                mode(),
                purpose(),
                at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Assets.move(file, asset(), new LegalState.Reused(grant()), at())
                .edit(at())
                .grants(file.grants().with(grant(), grant))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static GrantReuseBuilder builder() {
        return new GrantReuseBuilder();
    }
}
