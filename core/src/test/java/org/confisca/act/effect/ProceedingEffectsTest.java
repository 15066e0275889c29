package org.confisca.act.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Misfit;
import org.confisca.act.proceeding.DecideAppeal;
import org.confisca.act.proceeding.RecordDeath;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Ruling;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.junit.jupiter.api.Test;

/** What acts about judgments and persons move on the file, without any law. */
class ProceedingEffectsTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-06-03T11:00");

    private static CaseFile after(CaseFile file, Act... acts) {
        CaseFile moved = file;
        for (Act act : acts) {
            assertThat(misfits(act.type(), moved, act)).isEmpty();
            moved = act.applyTo(moved);
        }
        return moved;
    }

    private static <A extends Act> ImmutableList<Misfit> misfits(ActType<A> type, CaseFile file, Act act) {
        return type.misfits(file, type.cast(act));
    }

    private static CaseFile convicted() {
        return after(
                Files.usual().file(),
                Proceedings.charge("2026-03-02T09:00").build(),
                Proceedings.convict("2026-06-02T11:00", "P1").build(),
                Proceedings.appeal("2026-06-03T09:00", Proceedings.CONVICTION, "P1"));
    }

    private static CaseFile decided(Ruling ruling) {
        return after(
                convicted(),
                DecideAppeal.builder()
                        .at(AT)
                        .by(Office.COURT)
                        .remedy(Proceedings.remedy(Proceedings.CONVICTION, "P1"))
                        .decision(new DecisionId("APP"))
                        .ruling(ruling)
                        .appellants(Files.parties("P1"))
                        .present(Files.parties("P1"))
                        .build());
    }

    @Test
    void a_conviction_that_is_quashed_is_set_aside_and_the_offence_is_charged_again() {
        CaseFile quashed = decided(Ruling.FOUNDED);
        assertThat(quashed.decisions().get(Proceedings.CONVICTION).setAsideAt()).contains(AT);
        assertThat(quashed.decisions().get(Proceedings.CONVICTION).finalSince()).isEmpty();
        assertThat(quashed.offences().get(Proceedings.OFFENCE).status()).isEqualTo(OffenceStatus.CHARGED);
        assertThat(quashed.remedies()
                        .get(Proceedings.remedy(Proceedings.CONVICTION, "P1"))
                        .status())
                .isEqualTo(RemedyStatus.DECIDED);
    }

    @Test
    void a_conviction_that_is_upheld_stands() {
        for (Ruling ruling : new Ruling[] {Ruling.UNFOUNDED, Ruling.INADMISSIBLE}) {
            CaseFile upheld = decided(ruling);
            assertThat(upheld.decisions().get(Proceedings.CONVICTION).setAsideAt())
                    .isEmpty();
            assertThat(upheld.offences().get(Proceedings.OFFENCE).status()).isEqualTo(OffenceStatus.CONVICTED);
        }
    }

    private static Act death(String party, String... heirs) {
        return RecordDeath.builder()
                .at(AT)
                .by(Office.PUBLIC_PROSECUTOR)
                .party(new PartyId(party))
                .diedOn(LocalDate.parse("2026-06-01"))
                .heirs(Files.parties(heirs))
                .build();
    }

    @Test
    void heirs_come_in_the_place_of_a_person_who_died() {
        CaseFile file = after(Files.usual().file(), death("P1", "P2"));
        assertThat(file.parties().get(new PartyId("P1")).diedOn()).contains(LocalDate.parse("2026-06-01"));
        assertThat(file.parties().get(new PartyId("P1")).heirs()).containsExactly(new PartyId("P2"));
        assertThat(misfits(RecordDeath.RECORD_DEATH, file, death("MUN"))).hasSize(1);
        assertThat(misfits(RecordDeath.RECORD_DEATH, file, death("P1", "P1"))).hasSize(1);
    }
}
