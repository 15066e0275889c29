package org.confisca.act.proceeding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnParty;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PartyKind;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The death of a person is recorded, with whoever came in the place of that person. */
@Value.Immutable
@ModelStyle
public interface RecordDeath extends OnParty {

    /** The day of death. */
    Field<RecordDeath, LocalDate> DIED_ON = Field.<RecordDeath, LocalDate>required(
            "diedOn", Wording.of("overleden op", "day of death"), ValueKind.DATE, RecordDeath::diedOn);

    /** Who came in the place of the person. */
    Field<RecordDeath, ImmutableList<PartyId>> HEIRS = Field.<RecordDeath, ImmutableList<PartyId>>required(
                    "heirs", Wording.of("erfgenamen", "heirs"), ValueKind.listOf(ValueKind.PARTY), RecordDeath::heirs)
            .refers();

    /** The type of this act. */
    ActType<RecordDeath> RECORD_DEATH = ActType.of(
                    "RecordDeath",
                    Wording.of("een overlijden vastleggen", "to record a death"),
                    RecordDeath.class,
                    values -> RecordDeath.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .party(values.get(OnParty.PARTY))
                            .diedOn(values.get(DIED_ON))
                            .heirs(values.get(HEIRS))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnParty.PARTY,
                    DIED_ON,
                    HEIRS)
            .about(OnParty.PARTY)
            .requiringOf(
                    OnParty.PARTY,
                    Wording.of("een natuurlijke persoon", "a natural person"),
                    (file, party) -> file.parties().get(party).kind() == PartyKind.NATURAL_PERSON)
            .requiring(
                    HEIRS,
                    Wording.of("anderen dan wie is overleden", "others than the person who died"),
                    (file, act) -> !act.heirs().contains(act.party()));

    /**
     * The day of death.
     *
     * @return the day of death
     */
    LocalDate diedOn();

    /**
     * Who came in the place of the person.
     *
     * @return the heirs
     */
    ImmutableList<PartyId> heirs();

    @Override
    default ActType<RecordDeath> type() {
        return RECORD_DEATH;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at())
                .parties(
                        file.parties().with(party(), file.parties().get(party()).died(diedOn(), heirs())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static RecordDeathBuilder builder() {
        return new RecordDeathBuilder();
    }
}
