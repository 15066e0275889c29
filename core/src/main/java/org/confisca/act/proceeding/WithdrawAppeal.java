package org.confisca.act.proceeding;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnRemedy;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.RemedyStatus;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A party withdraws an ordinary remedy, or waives one that it has not used; it cannot be used again. */
@Value.Immutable
@ModelStyle
public interface WithdrawAppeal extends OnRemedy {

    /** Whether the hearing of the appeal had not begun; unknown if unsaid. */
    Field<WithdrawAppeal, Boolean> BEFORE_HEARING = Field.<WithdrawAppeal, Boolean>optional(
            "beforeHearing",
            Wording.of("vóór de behandeling van het beroep", "before the hearing of the appeal"),
            ValueKind.FLAG,
            WithdrawAppeal::beforeHearing);

    /** The type of this act. */
    ActType<WithdrawAppeal> WITHDRAW_APPEAL = ActType.of(
                    "WithdrawAppeal",
                    Wording.of("een rechtsmiddel intrekken of er afstand van doen", "to withdraw or waive an appeal"),
                    WithdrawAppeal.class,
                    values -> WithdrawAppeal.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .remedy(values.get(OnRemedy.REMEDY))
                            .beforeHearing(values.find(BEFORE_HEARING))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnRemedy.REMEDY,
                    BEFORE_HEARING)
            .about(OnRemedy.REMEDY)
            .requiringOf(
                    OnRemedy.REMEDY,
                    Wording.of("een gewoon rechtsmiddel", "an ordinary remedy"),
                    (file, remedy) -> file.remedies().get(remedy).kind() == RemedyKind.APPEAL);

    /**
     * Whether the hearing of the appeal had not begun.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> beforeHearing();

    @Override
    default ActType<WithdrawAppeal> type() {
        return WITHDRAW_APPEAL;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at())
                .remedies(file.remedies().with(file.remedies().get(remedy()).in(RemedyStatus.WITHDRAWN, at())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static WithdrawAppealBuilder builder() {
        return new WithdrawAppealBuilder();
    }
}
