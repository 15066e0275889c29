package org.confisca.act.seizure;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAuthorisation;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Authorisation;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An authorisation is served on the person concerned. */
@Value.Immutable
@ModelStyle
public interface ServeAuthorisation extends OnAuthorisation {

    /** On whom it is served. */
    Field<ServeAuthorisation, PartyId> PARTY = Field.<ServeAuthorisation, PartyId>required(
                    "party", Wording.of("betekend aan", "party served"), ValueKind.PARTY, ServeAuthorisation::party)
            .refers();

    /** The type of this act. */
    ActType<ServeAuthorisation> SERVE_AUTHORISATION = ActType.of(
                    "ServeAuthorisation",
                    Wording.of("een machtiging betekenen", "to serve an authorisation"),
                    ServeAuthorisation.class,
                    values -> ServeAuthorisation.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .authorisation(values.get(OnAuthorisation.AUTHORISATION))
                            .party(values.get(PARTY))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAuthorisation.AUTHORISATION,
                    PARTY)
            .about(OnAuthorisation.AUTHORISATION);

    /**
     * On whom it is served.
     *
     * @return the party served
     */
    PartyId party();

    @Override
    default ActType<ServeAuthorisation> type() {
        return SERVE_AUTHORISATION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Authorisation authorisation = file.authorisations().get(authorisation());
        return file.edit(at())
                .authorisations(file.authorisations()
                        .with(
                                authorisation(),
                                Authorisation.builder()
                                        .from(authorisation)
                                        .servedAt(at())
                                        .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ServeAuthorisationBuilder builder() {
        return new ServeAuthorisationBuilder();
    }
}
