package org.confisca.act.seizure;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnAuthorisation;
import org.confisca.casefile.Authorisation;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An oral authorisation is confirmed in writing. */
@Value.Immutable
@ModelStyle
public interface ConfirmAuthorisation extends OnAuthorisation {

    /** The type of this act. */
    ActType<ConfirmAuthorisation> CONFIRM_AUTHORISATION = ActType.of(
                    "ConfirmAuthorisation",
                    Wording.of(
                            "een mondelinge machtiging schriftelijk bevestigen",
                            "to confirm an oral authorisation in writing"),
                    ConfirmAuthorisation.class,
                    values -> ConfirmAuthorisation.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .authorisation(values.get(OnAuthorisation.AUTHORISATION))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAuthorisation.AUTHORISATION)
            .about(OnAuthorisation.AUTHORISATION);

    @Override
    default ActType<ConfirmAuthorisation> type() {
        return CONFIRM_AUTHORISATION;
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
                                        .confirmedAt(at())
                                        .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ConfirmAuthorisationBuilder builder() {
        return new ConfirmAuthorisationBuilder();
    }
}
