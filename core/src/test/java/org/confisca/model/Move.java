package org.confisca.model;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.CaseFile;

/** One letter of an alphabet: the acts of one kind that could be tried on a file at a moment, lawful or not. */
@FunctionalInterface
interface Move {
    List<Act> on(CaseFile file, LocalDateTime at);

    /** A move that is tried only where an id is left to give out. */
    static <S> Move fresh(Optional<S> id, Move move) {
        return id.isPresent() ? move : (file, at) -> List.of();
    }

    /** An act in one line, without its moment: who, what and the fields that were filled in. */
    static String words(Act act) {
        return act.by() + " " + wordsAs(act.type(), act);
    }

    private static <A extends Act> String wordsAs(ActType<A> type, Act act) {
        StringBuilder words = new StringBuilder(type.name());
        for (Field<? super A, ?> field : type.fields()) {
            if (field != Act.AT && field != Act.BY && field != Determine.DETERMINATION && field != Determine.STANDARD) {
                field.in(type.cast(act))
                        .ifPresent(value -> words.append(' ')
                                .append(field.name())
                                .append('=')
                                .append(plain(value)));
            }
        }
        return words.toString();
    }

    private static String plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Move::plain).toList().toString();
        }
        return value instanceof org.confisca.casefile.Subject subject ? subject.value() : value.toString();
    }
}
