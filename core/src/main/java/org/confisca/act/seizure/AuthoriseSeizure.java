package org.confisca.act.seizure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnOffence;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Authorisation;
import org.confisca.casefile.AuthorisationForm;
import org.confisca.casefile.AuthorisationId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Purpose;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** An examining magistrate gives leave for conservatory seizure. */
@Value.Immutable
@ModelStyle
public interface AuthoriseSeizure extends OnOffence {

    /** The id of the authorisation. */
    Field<AuthoriseSeizure, AuthorisationId> AUTHORISATION = Field.<AuthoriseSeizure, AuthorisationId>required(
                    "authorisation",
                    Wording.of("machtiging", "new authorisation"),
                    ValueKind.AUTHORISATION,
                    AuthoriseSeizure::authorisation)
            .creates();

    /** For which purposes. */
    Field<AuthoriseSeizure, ImmutableList<Purpose>> PURPOSES = Field.<AuthoriseSeizure, ImmutableList<Purpose>>required(
            "purposes",
            Wording.of("doelen", "purposes"),
            ValueKind.listOf(ValueKind.oneOf(Purpose.class)),
            AuthoriseSeizure::purposes);

    /** How it is given. */
    Field<AuthoriseSeizure, AuthorisationForm> FORM = Field.<AuthoriseSeizure, AuthorisationForm>required(
            "form", Wording.of("vorm", "form"), ValueKind.oneOf(AuthorisationForm.class), AuthoriseSeizure::form);

    /** The most for which may be seized; unknown if unsaid. */
    Field<AuthoriseSeizure, Money> MAXIMUM = Field.<AuthoriseSeizure, Money>optional(
            "maximum", Wording.of("maximumbedrag", "maximum"), ValueKind.MONEY, AuthoriseSeizure::maximum);

    /** The type of this act. */
    ActType<AuthoriseSeizure> AUTHORISE_SEIZURE = ActType.of(
                    "AuthoriseSeizure",
                    Wording.of("machtiging verlenen tot conservatoir beslag", "to authorise conservatory seizure"),
                    AuthoriseSeizure.class,
                    values -> AuthoriseSeizure.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .offence(values.get(OnOffence.OFFENCE))
                            .authorisation(values.get(AUTHORISATION))
                            .purposes(values.get(PURPOSES))
                            .form(values.get(FORM))
                            .maximum(values.find(MAXIMUM))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnOffence.OFFENCE,
                    AUTHORISATION,
                    PURPOSES,
                    FORM,
                    MAXIMUM)
            .about(OnOffence.OFFENCE)
            .creating(AUTHORISATION);

    /**
     * The id of the authorisation.
     *
     * @return the new authorisation
     */
    AuthorisationId authorisation();

    /**
     * For which purposes.
     *
     * @return the purposes
     */
    ImmutableList<Purpose> purposes();

    /**
     * How it is given.
     *
     * @return the form
     */
    AuthorisationForm form();

    /**
     * The most for which may be seized.
     *
     * @return the maximum; empty if unsaid, which means unknown
     */
    Optional<Money> maximum();

    @Override
    default ActType<AuthoriseSeizure> type() {
        return AUTHORISE_SEIZURE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Authorisation authorisation = Authorisation.builder()
                .id(authorisation())
                .offence(offence())
                .addAllPurposes(purposes())
                .form(form())
                .maximum(maximum())
                .at(at())
                .build();
        return file.edit(at())
                .authorisations(file.authorisations().with(authorisation(), authorisation))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static AuthoriseSeizureBuilder builder() {
        return new AuthoriseSeizureBuilder();
    }
}
