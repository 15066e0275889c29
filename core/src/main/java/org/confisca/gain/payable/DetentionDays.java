package org.confisca.gain.payable;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyKind;
import org.confisca.gain.Basis;
import org.confisca.gain.DetentionQuestion;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Missing;
import org.confisca.gain.Rounding;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingLine;
import org.confisca.gain.WorkingLine.Role;
import org.confisca.gain.YearOfDetention;
import org.confisca.source.Wording;

/** The most days of detention that may be claimed: one for each full amount of the sum, up to so many years. */
final class DetentionDays {
    private static final Wording DAYS = Wording.of("dagen", "days");
    private static final Rounding FULL = new Rounding(BigDecimal.ONE, Rounding.Direction.DOWN);

    private final DetentionQuestion asked;
    private final PayableQuestion question;
    private final DetentionLaw law;
    private final ImmutableList.Builder<WorkingLine> lines = ImmutableList.builder();
    private final ImmutableList.Builder<Wording> impossible = ImmutableList.builder();

    private DetentionDays(DetentionQuestion asked, PayableQuestion question, DetentionLaw law) {
        this.asked = asked;
        this.question = question;
        this.law = law;
    }

    static Working of(DetentionQuestion asked, PayableQuestion question, Figure sum, DetentionLaw law) {
        return new DetentionDays(asked, question, law).working(sum);
    }

    private Working working(Figure sum) {
        Figure days = law.notForLegalPersons()
                .filter(rule -> question.person().equals(Optional.of(PartyKind.LEGAL_PERSON)))
                .map(this::none)
                .orElseGet(() -> days(sum));
        lines.add(WorkingLine.builder()
                .label(Wording.of("ten hoogste te vorderen gijzeling", "the most detention that may be claimed"))
                .figure(days)
                .unit(DAYS)
                .role(Role.TOTAL)
                .addBases(law.fixing())
                .printed(asked.printed())
                .build());
        return Working.builder()
                .title(Wording.of("gijzeling", "detention for default"))
                .currency(question.currency())
                .lines(lines.build())
                .result(days)
                .impossible(impossible.build())
                .build();
    }

    private Figure none(Basis rule) {
        if (asked.fixed().orElse(0) > 0) {
            impossible.add(
                    Wording.of("een rechtspersoon kan niet worden gegijzeld", "a legal person cannot be detained"));
        }
        lines.add(line(
                Wording.of("een rechtspersoon wordt niet gegijzeld", "a legal person is not detained"),
                Optional.empty(),
                Figure.of(Exact.ZERO),
                rule));
        return Figure.of(Exact.ZERO);
    }

    private Figure days(Figure sum) {
        if (question.decidedOn().isEmpty()) {
            return Figure.open(new Missing(
                    Wording.of(
                            "de dag van de beslissing, die de tekst over gijzeling bepaalt",
                            "the day of the decision, which selects the text about detention"),
                    Optional.of(Office.COURT)));
        }
        Optional<DatedText<Exact>> dayValue =
                DatedText.on(law.dayValues(), question.decidedOn().orElseThrow());
        if (dayValue.isEmpty()) {
            impossible.add(Wording.of(
                    "op " + question.decidedOn().orElseThrow()
                            + " bepaalde de rechter bij de maatregel nog geen gijzeling",
                    "on " + question.decidedOn().orElseThrow()
                            + " the court did not yet fix detention with the measure"));
            return Figure.of(Exact.ZERO);
        }
        Figure scale = scale(sum, dayValue.get());
        Figure allowed = cap().with(related(), Exact::minus).map(left -> left.higher(Exact.ZERO));
        return asked.fixed()
                .map(days -> fixed(days, most(days, legal(sum, dayValue.get()), allowed)))
                .orElseGet(() -> lower(scale, allowed));
    }

    /** One day for each full amount that the court takes, which is no less than the law's. */
    private Figure scale(Figure sum, DatedText<Exact> lowest) {
        Exact value = asked.dayValue().orElse(lowest.value());
        boolean tooLow = value.compareTo(lowest.value()) < 0;
        if (tooLow) {
            impossible.add(Wording.of(
                    "een dag voor elke " + value + " is meer dan een dag per vol bedrag van " + lowest.value(),
                    "a day for each " + value + " is more than one for each full " + lowest.value()));
        }
        Figure days = sum.map(amount -> FULL.of(amount.dividedBy(tooLow ? lowest.value() : value)));
        lines.add(line(
                Wording.of("dagen naar het te betalen bedrag", "days by the sum to be paid"),
                Optional.of(Wording.of(
                        "één dag voor elke volle " + value
                                + (asked.dayValue().isPresent()
                                        ? " (schaal van de rechter)"
                                        : " (het meeste dat de wet toelaat)"),
                        "one day for each full " + value
                                + (asked.dayValue().isPresent()
                                        ? " (scale of the court)"
                                        : " (the most that the law allows)"))),
                days,
                lowest.basis()));
        return days;
    }

    private static Figure legal(Figure sum, DatedText<Exact> lowest) {
        return sum.map(amount -> FULL.of(amount.dividedBy(lowest.value())));
    }

    private Figure cap() {
        Optional<DatedText<Integer>> text = yearText();
        if (text.isEmpty()) {
            return Figure.open(new Missing(
                    Wording.of(
                            "de pleegdatum, die bepaalt hoeveel dagen een jaar gijzeling heeft",
                            "the day of the offence, which tells how many days a year of detention has"),
                    Optional.of(Office.PUBLIC_PROSECUTOR)));
        }
        Figure most = Figure.of(Exact.of((long) law.years() * text.get().value()));
        lines.add(line(
                Wording.of("maximum", "most"),
                Optional.of(Wording.of(
                        law.years() + " jaar van " + text.get().value() + " dagen, "
                                + asked.year().label().nl(),
                        law.years() + " years of " + text.get().value() + " days, "
                                + asked.year().label().en())),
                most,
                text.get().basis()));
        boolean last = text.get().equals(law.daysInYear().get(law.daysInYear().size() - 1));
        if (last || asked.year() != YearOfDetention.BY_DAY_OF_OFFENCE) {
            lines.add(Payable.note(law.disputed(), most, text.get().basis()));
        }
        return most;
    }

    private Optional<DatedText<Integer>> yearText() {
        return switch (asked.year()) {
            case BY_DAY_OF_OFFENCE ->
                question.offence().flatMap(period -> DatedText.on(law.daysInYear(), period.first()));
            case OF_360_DAYS -> ofLength(360);
            case OF_365_DAYS -> ofLength(365);
        };
    }

    private Optional<DatedText<Integer>> ofLength(int days) {
        return law.daysInYear().stream().filter(text -> text.value() == days).findFirst();
    }

    private Figure related() {
        Figure all = Figure.of(Exact.ZERO);
        for (DetentionQuestion.Related related : asked.related()) {
            Figure days = related.days()
                    .map(number -> Figure.of(Exact.of(number)))
                    .orElseGet(() -> Figure.open(new Missing(
                            Wording.of(
                                    "de dagen opgelegd bij " + related.label().nl(),
                                    "the days imposed with " + related.label().en()),
                            Optional.of(Office.COURT))));
            lines.add(line(related.label(), Optional.empty(), days.map(Exact::negated), law.together()));
            all = all.with(days, Exact::plus);
        }
        return all;
    }

    /** The lower of both; if one is open, the other alone can still tell that there are none. */
    private Figure lower(Figure scale, Figure allowed) {
        boolean nothing = scale.equals(Figure.of(Exact.ZERO)) || allowed.equals(Figure.of(Exact.ZERO));
        if (nothing) {
            return Figure.of(Exact.ZERO);
        }
        return underEveryCap(scale) ? scale : scale.with(allowed, Exact::lower);
    }

    /** Few days stay under the cap however long a year is taken to be. */
    private boolean underEveryCap(Figure scale) {
        int shortest =
                law.daysInYear().stream().mapToInt(DatedText::value).min().orElseThrow();
        return asked.related().isEmpty()
                && scale.value()
                        .map(days -> days.compareTo(Exact.of((long) shortest * law.years())) <= 0)
                        .orElse(false);
    }

    private Figure most(int days, Figure legal, Figure allowed) {
        return underEveryCap(Figure.of(Exact.of(days))) ? legal : legal.with(allowed, Exact::lower);
    }

    private Figure fixed(int days, Figure most) {
        boolean tooMany = most.value()
                .map(allowed -> Exact.of(days).compareTo(allowed) > 0)
                .orElse(false);
        if (tooMany) {
            impossible.add(Wording.of(
                    days + " dagen is meer dan de wet toelaat (" + most.value().orElseThrow() + ")",
                    days + " days is more than the law allows (" + most.value().orElseThrow() + ")"));
        }
        lines.add(line(
                Wording.of("door de rechter bepaald", "fixed by the court"),
                Optional.empty(),
                Figure.of(Exact.of(days)),
                law.fixing()));
        return most.map(Exact.of(days)::lower);
    }

    private static WorkingLine line(Wording label, Optional<Wording> how, Figure figure, Basis basis) {
        return WorkingLine.builder()
                .label(label)
                .how(how)
                .figure(figure)
                .unit(DAYS)
                .role(Role.ITEM)
                .addBases(basis)
                .build();
    }
}
