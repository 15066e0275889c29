package org.confisca.act.execution;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnDetention;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Detention;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A court allows detention of a debtor for a number of days. */
@Value.Immutable
@ModelStyle
public interface AuthoriseDetention extends OnDetention {

    /** For how many days at most. */
    Field<AuthoriseDetention, Integer> DAYS = Field.<AuthoriseDetention, Integer>required(
            "days", Wording.of("dagen", "days"), ValueKind.WHOLE, AuthoriseDetention::days);

    /** The type of this act. */
    ActType<AuthoriseDetention> AUTHORISE_DETENTION = ActType.of(
                    "AuthoriseDetention",
                    Wording.of("gijzeling toestaan", "to authorise detention for default"),
                    AuthoriseDetention.class,
                    values -> AuthoriseDetention.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .detention(values.get(OnDetention.DETENTION))
                            .days(values.get(DAYS))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnDetention.DETENTION,
                    DAYS)
            .about(OnDetention.DETENTION);

    /**
     * For how many days at most.
     *
     * @return the days
     */
    Integer days();

    @Override
    default ActType<AuthoriseDetention> type() {
        return AUTHORISE_DETENTION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Detention detention = file.execution().detentions().get(detention());
        return file.edit(at())
                .execution(file.execution()
                        .with(Detention.builder()
                                .from(detention)
                                .authorisedDays(days())
                                .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static AuthoriseDetentionBuilder builder() {
        return new AuthoriseDetentionBuilder();
    }
}
