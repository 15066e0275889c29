package org.confisca.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.act.proceeding.Charge;
import org.confisca.act.proceeding.Convict;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.rule.Fact;
import org.confisca.rule.Ordered;
import org.confisca.rule.Proposal;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/**
 * What the file tells about the offence that an act names in a field.
 *
 * @param <A> the acts
 */
public final class OffenceFacts<A extends Act> {
    private static final Supply FROM_HEADER = new Supply.Header();
    private final Field<? super A, OffenceId> field;

    private OffenceFacts(Field<? super A, OffenceId> field) {
        this.field = field;
    }

    /**
     * Facts about the offence in a field.
     *
     * @param field the field
     * @param <A> the acts
     * @return the facts
     */
    public static <A extends Act> OffenceFacts<A> of(Field<A, OffenceId> field) {
        return new OffenceFacts<A>(field);
    }

    /**
     * The category of the fine that its definition threatens.
     *
     * @return the fact
     */
    public Ordered<A, Integer> fineCategory() {
        return Ordered.offRecord(
                Wording.of("de geldboetecategorie van het feit", "the fine category of the offence"),
                FROM_HEADER,
                matter -> offence(matter.value(field), matter.file()).flatMap(Offence::fineCategory));
    }

    /**
     * Whether it is a crime (misdrijf).
     *
     * @return the fact
     */
    public YesNo<A> crime() {
        return YesNo.offRecord(
                Wording.of("het feit is een misdrijf", "the offence is a crime"),
                FROM_HEADER,
                matter -> offence(matter.value(field), matter.file()).flatMap(Offence::crime));
    }

    /**
     * Where its prosecution stands.
     *
     * @return the fact
     */
    public Fact<A, OffenceStatus> status() {
        return Fact.recorded(
                Wording.of("de stand van de vervolging", "the state of the prosecution"),
                new Supply.EarlierAct(Convict.CONVICT),
                matter -> offence(matter.value(field), matter.file()).map(Offence::status));
    }

    /**
     * Whether prosecution has begun.
     *
     * @return the fact
     */
    public YesNo<A> charged() {
        return YesNo.<A>onRecord(
                        Wording.of("vervolging is ingesteld", "prosecution has begun"),
                        new Supply.EarlierAct(Charge.CHARGE),
                        matter -> offence(matter.value(field), matter.file())
                                .flatMap(offence -> wasCharged(offence)
                                        ? Optional.of(true)
                                        : matter.silence(Optional.empty(), false)))
                .achievedBy(matter -> matter.value(field)
                        .map(offence -> ImmutableList.of(new Proposal.First(Charge.builder()
                                .at(matter.at())
                                .by(Office.PUBLIC_PROSECUTOR)
                                .offence(offence)
                                .build()))));
    }

    /**
     * The days on which it was committed.
     *
     * @return the fact
     */
    public Fact<A, DateRange> period() {
        return Fact.outside(
                Wording.of("de pleegperiode", "the period of the offence"),
                FROM_HEADER,
                matter -> offence(matter.value(field), matter.file()).flatMap(Offence::period));
    }

    /**
     * The first day on which it was committed.
     *
     * @return the fact
     */
    public Ordered<A, LocalDate> firstDay() {
        return Ordered.from(
                Wording.of("de eerste dag van de pleegperiode", "the first day of the offence"),
                period(),
                DateRange::first);
    }

    /**
     * A moment of its prosecution.
     *
     * @param name the name
     * @param moment which moment
     * @return the fact
     */
    public Ordered<A, LocalDateTime> moment(Wording name, Function<Offence, Optional<LocalDateTime>> moment) {
        return Ordered.onRecord(
                name,
                new Supply.EarlierAct(Convict.CONVICT),
                matter -> offence(matter.value(field), matter.file()).flatMap(moment));
    }

    /**
     * Whether a moment of its prosecution has come.
     *
     * @param name the name
     * @param supply where it comes from
     * @param moment which moment
     * @return the fact
     */
    public YesNo<A> reached(Wording name, Supply supply, Function<Offence, Optional<LocalDateTime>> moment) {
        return YesNo.onRecord(
                name,
                supply,
                matter -> offence(matter.value(field), matter.file())
                        .flatMap(offence -> moment.apply(offence).isPresent()
                                ? Optional.of(true)
                                : matter.silence(Optional.empty(), false)));
    }

    /**
     * Whether the court has convicted or acquitted: its state says so even if the file does not know since when.
     *
     * @return the fact
     */
    public YesNo<A> judged() {
        return YesNo.onRecord(
                Wording.of("er is in eerste aanleg uitspraak gedaan", "there is a judgment at first instance"),
                new Supply.EarlierAct(Convict.CONVICT),
                matter -> offence(matter.value(field), matter.file())
                        .flatMap(offence ->
                                wasJudged(offence) ? Optional.of(true) : matter.silence(Optional.empty(), false)));
    }

    private static boolean wasJudged(Offence offence) {
        return offence.judgedAt().isPresent()
                || offence.status() == OffenceStatus.CONVICTED
                || offence.status() == OffenceStatus.ACQUITTED;
    }

    /**
     * Whether an offence is, or was, prosecuted: its state says so even if the file does not know since when.
     *
     * @param offence the offence
     * @return whether the file shows a prosecution
     */
    public static boolean wasCharged(Offence offence) {
        return offence.chargedAt().isPresent()
                || offence.status() == OffenceStatus.CHARGED
                || offence.status() == OffenceStatus.CONVICTED
                || offence.status() == OffenceStatus.ACQUITTED;
    }

    private static Optional<Offence> offence(Optional<OffenceId> id, org.confisca.casefile.CaseFile file) {
        return id.flatMap(file.offences()::find);
    }
}
