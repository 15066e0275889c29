package org.confisca.act.proceeding;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnRemedy;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.RemedyKind;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The person from whom an object was seized and other interested parties are told of a complaint. */
@Value.Immutable
@ModelStyle
public interface NotifyInterestedParties extends OnRemedy {

    /** The type of this act. */
    ActType<NotifyInterestedParties> NOTIFY_INTERESTED_PARTIES = ActType.of(
                    "NotifyInterestedParties",
                    Wording.of("belanghebbenden in kennis stellen", "to notify interested parties"),
                    NotifyInterestedParties.class,
                    values -> NotifyInterestedParties.builder()
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
                    Wording.of("een klaagschrift", "a complaint"),
                    (file, remedy) -> file.remedies().get(remedy).kind() == RemedyKind.COMPLAINT);

    @Override
    default ActType<NotifyInterestedParties> type() {
        return NOTIFY_INTERESTED_PARTIES;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at()).build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static NotifyInterestedPartiesBuilder builder() {
        return new NotifyInterestedPartiesBuilder();
    }
}
