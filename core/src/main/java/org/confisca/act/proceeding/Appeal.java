package org.confisca.act.proceeding;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnRemedy;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.RemedyStatus;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A party uses an ordinary remedy against a decision. */
@Value.Immutable
@ModelStyle
public interface Appeal extends OnRemedy {

    /** The type of this act. */
    ActType<Appeal> APPEAL = ActType.of(
                    "Appeal",
                    Wording.of("een rechtsmiddel instellen", "to appeal"),
                    Appeal.class,
                    values -> Appeal.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .remedy(values.get(OnRemedy.REMEDY))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnRemedy.REMEDY)
            .about(OnRemedy.REMEDY)
            .requiringOf(
                    OnRemedy.REMEDY,
                    Wording.of("een gewoon rechtsmiddel", "an ordinary remedy"),
                    (file, remedy) -> file.remedies().get(remedy).kind() == RemedyKind.APPEAL);

    @Override
    default ActType<Appeal> type() {
        return APPEAL;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at())
                .remedies(file.remedies().with(file.remedies().get(remedy()).in(RemedyStatus.LODGED, at())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static AppealBuilder builder() {
        return new AppealBuilder();
    }
}
