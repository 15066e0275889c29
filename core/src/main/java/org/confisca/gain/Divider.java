package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** Divides a gain over persons. One use, one thread. */
final class Divider {
    private final Calculation calculation;
    private final GainLaw law;
    private final Function<Operand, Figure> number;
    private final List<Wording> impossible = new ArrayList<>();
    private final List<WorkingLine> lines = new ArrayList<>();

    Divider(Calculation calculation, GainLaw law, Function<Operand, Figure> number) {
        this.calculation = calculation;
        this.law = law;
        this.number = number;
    }

    GainEstimate divide(Working gain) {
        if (calculation.division().isEmpty()) {
            return new GainEstimate(calculation, gain, Optional.empty(), ImmutableMap.of());
        }
        Division division = calculation.division().get();
        ImmutableList<Figure> shares = shares(division, gain.result());
        ImmutableMap.Builder<PartyId, Figure> byPerson = ImmutableMap.builder();
        for (int i = 0; i < shares.size(); i++) {
            Division.Person person = division.persons().get(i);
            byPerson.put(person.id(), shares.get(i));
            lines.add(WorkingLine.builder()
                    .label(Wording.same(person.id().value()))
                    .how(how(division, person))
                    .figure(shares.get(i))
                    .role(WorkingLine.Role.ITEM)
                    .source(person.source())
                    .bases(law.divisions().getOrDefault(division.key(), ImmutableList.of()))
                    .printed(person.printed())
                    .build());
        }
        check(division, shares, gain.result());
        Working working = Working.builder()
                .title(Wording.of("verdeling", "division"))
                .currency(calculation.currency())
                .lines(lines)
                .result(gain.result())
                .impossible(impossible)
                .build();
        return new GainEstimate(calculation, gain, Optional.of(working), byPerson.buildKeepingLast());
    }

    private ImmutableList<Figure> shares(Division division, Figure gain) {
        ImmutableList.Builder<Figure> shares = ImmutableList.builder();
        Figure lock = division.key() == Division.Key.JOINT ? joint(division) : Figure.of(Exact.ZERO);
        for (Division.Person person : division.persons()) {
            Figure share = switch (division.key()) {
                case EQUAL ->
                    gain.map(all -> all.dividedBy(Exact.of(division.persons().size())));
                case STATED -> stated(person, gain);
                case JOINT -> gain.with(lock, Exact::plus);
            };
            shares.add(
                    division.rounding().isPresent()
                            ? share.map(division.rounding().get()::of)
                            : share);
        }
        return division.key() == Division.Key.EQUAL ? withRemainder(division, shares.build(), gain) : shares.build();
    }

    private Figure stated(Division.Person person, Figure gain) {
        if (person.amount().isPresent()) {
            return number.apply(person.amount().get());
        }
        return person.share()
                .map(share -> gain.with(number.apply(share), Exact::times))
                .orElseGet(() -> Figure.open(new Missing(
                        Wording.of("het deel van " + person.id(), "the share of " + person.id()), Optional.empty())));
    }

    private static ImmutableList<Figure> withRemainder(Division division, ImmutableList<Figure> shares, Figure gain) {
        if (division.remainder().isEmpty()) {
            return shares;
        }
        int place = division.remainder().get() == Division.Remainder.FIRST ? 0 : shares.size() - 1;
        List<Figure> settled = new ArrayList<>(shares);
        Figure left = gain.with(sum(shares), Exact::minus);
        settled.set(place, shares.get(place).with(left, Exact::plus));
        return ImmutableList.copyOf(settled);
    }

    private static Figure sum(List<Figure> figures) {
        return figures.stream()
                .reduce((one, other) -> one.with(other, Exact::plus))
                .orElseGet(() -> Figure.of(Exact.ZERO));
    }

    private static Wording how(Division division, Division.Person person) {
        Wording key = division.key().label();
        String part = division.key() == Division.Key.EQUAL
                ? "1/" + division.persons().size()
                : person.share()
                        .map(share -> share.in(Language.EN, Optional.empty()))
                        .orElse("");
        Wording stated = part.isEmpty() ? key : Wording.of(key.nl() + ": " + part, key.en() + ": " + part);
        return division.rounding()
                .map(to -> Wording.of(
                        stated.nl() + ", " + to.words().nl(),
                        stated.en() + ", " + to.words().en()))
                .orElse(stated);
    }

    /** Nothing if the gain may be owed jointly; otherwise what is missing for it, which where it may not is another key. */
    private Figure joint(Division division) {
        Figure open = Figure.of(Exact.ZERO);
        if (division.commonGain().isEmpty()) {
            open = missing(open, "of het voordeel gemeenschappelijk is", "whether the gain was common");
        } else if (!division.commonGain().get()) {
            open = barred(open, "hoofdelijk zonder gemeenschappelijk voordeel", "jointly without common gain");
        }
        if (division.persons().size() < 2) {
            open = barred(open, "hoofdelijk met één persoon", "jointly with one person");
        }
        if (law.joint().isEmpty()) {
            return missing(open, "of het recht hoofdelijkheid toelaat", "whether the law allows a joint debt");
        }
        GainLaw.Joint joint = law.joint().get();
        if (calculation.period().isEmpty()) {
            open = missing(open, "de periode van de feiten", "the period of the offences");
        } else {
            LocalDate first = calculation.period().get().first();
            LocalDate last = calculation.period().get().last();
            if (first.isBefore(joint.since())) {
                open = barred(
                        open,
                        "hoofdelijk voor feiten van vóór " + joint.since(),
                        "jointly for offences before " + joint.since());
            }
            joint.unread().filter(unread -> !last.isBefore(unread.from())).ifPresent(unread -> note(unread.what()));
        }
        if (calculation.ground().isEmpty()) {
            open = missing(open, "op welke grond het voordeel is geschat", "the ground on which gain was estimated");
        } else if (!joint.grounds().contains(calculation.ground().get())) {
            Wording ground = calculation.ground().get().label();
            open = barred(open, "hoofdelijk voor " + ground.nl(), "jointly for " + ground.en());
        }
        return open;
    }

    private Figure barred(Figure open, String nl, String en) {
        impossible(nl, en);
        return missing(open, "een andere verdeling, want niet " + nl, "another division, as not " + en);
    }

    private static Figure missing(Figure open, String nl, String en) {
        return open.with(Figure.open(new Missing(Wording.of(nl, en), Optional.of(Office.COURT))), Exact::plus);
    }

    private void note(Wording what) {
        lines.add(WorkingLine.builder()
                .label(what)
                .figure(Figure.of(Exact.ZERO))
                .role(WorkingLine.Role.NOTE)
                .build());
    }

    /** Shares may leave something over, but never exceed the whole by more than their rounding. */
    private void check(Division division, ImmutableList<Figure> shares, Figure gain) {
        if (division.key() == Division.Key.JOINT) {
            return;
        }
        Figure left = gain.with(sum(shares), Exact::minus);
        Optional<Exact> over = left.value();
        if (over.isEmpty() || over.get().signum() == 0) {
            return;
        }
        Exact play = division.rounding()
                .map(rounding -> Exact.of(rounding.unit()).times(Exact.of(shares.size())))
                .orElse(Exact.ZERO);
        if (over.get().negated().compareTo(play) > 0) {
            impossible("de delen zijn samen meer dan het geheel", "the shares are together more than the whole");
        }
        lines.add(WorkingLine.builder()
                .label(Wording.of(
                        "niet verdeeld (of door afronding te veel)", "not divided (or too much, by rounding)"))
                .figure(left)
                .role(WorkingLine.Role.NOTE)
                .build());
    }

    private void impossible(String nl, String en) {
        impossible.add(Wording.of(nl, en));
    }
}
