package org.confisca.rule;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.SubjectText;
import org.confisca.act.proceeding.Determine;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * One thing to do, on a path from a refusal to a permission. Two proposals are the same if they propose the same act or the
 * same change, whichever rule asked for it.
 */
public sealed interface Proposal {

    /**
     * An act that has to come first.
     *
     * @param act the act
     */
    record First(Act act) implements Proposal {
        @Override
        public Wording wording() {
            return act instanceof Determine determine ? Proposals.determination(determine) : Proposals.first(act);
        }
    }

    /**
     * Another value in a field of the act itself: less money, another office, a later day, something left unsaid.
     *
     * @param field the field
     * @param value the value
     * @param <T> its type
     */
    record Change<T>(Field<?, T> field, T value) implements Proposal {
        @Override
        public Wording wording() {
            return Wording.of(
                    field.label().nl() + ": " + Shown.in(value, Language.NL),
                    field.label().en() + ": " + Shown.in(value, Language.EN));
        }
    }

    /**
     * Something that only people can supply, and that cannot be tried here.
     *
     * @param missing what, and where it can come from
     */
    record Lead(Missing missing) implements Proposal {
        @Override
        public Wording wording() {
            return Wording.of(
                    missing.what().nl() + " — " + missing.supply().wording().nl(),
                    missing.what().en() + " — " + missing.supply().wording().en());
        }
    }

    /**
     * The proposal in words.
     *
     * @return Dutch and English
     */
    Wording wording();
}

/** How proposed acts read. */
final class Proposals {

    private Proposals() {}

    /** The court is not told what to find; the path only says what its finding would have to be. */
    static Wording determination(Determine determine) {
        String about = String.join(
                ", ", determine.about().stream().map(SubjectText::format).toList());
        return Wording.of(
                "nodig zou zijn een vaststelling door " + determine.by().label().nl() + ": " + determine.norm() + " ("
                        + about + ") = " + Truth.of(determine.answer()).label().nl(),
                "it would need a determination by " + determine.by().label().en() + ": " + determine.norm() + " ("
                        + about + ") = " + Truth.of(determine.answer()).label().en());
    }

    static Wording first(Act act) {
        return Wording.of(
                "eerst: " + act.type().label().nl() + subjects(act.type(), act) + ", door "
                        + act.by().label().nl(),
                "first: " + act.type().label().en() + subjects(act.type(), act) + ", by "
                        + act.by().label().en());
    }

    private static <A extends Act> String subjects(ActType<A> type, Act act) {
        return " ("
                + String.join(
                        ", ",
                        type.subjects(type.cast(act)).stream()
                                .map(SubjectText::format)
                                .toList())
                + ")";
    }
}
