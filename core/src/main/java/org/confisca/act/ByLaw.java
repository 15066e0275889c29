package org.confisca.act;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Office;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;

/**
 * An act of the law itself. Only a rule book makes one, when a term ends or when something else has happened; it is never
 * judged.
 *
 * @param type what happened
 * @param at when
 * @param about to what
 */
public record ByLaw(ByLawType type, LocalDateTime at, Subject about) implements Act {

    /** To what it happened. */
    public static final Field<ByLaw, Subject> ABOUT =
            Field.required("about", Wording.of("betreft", "about"), ValueKind.SUBJECT, ByLaw::about);

    /**
     * Checks the kind of subject.
     *
     * @param type what happened
     * @param at when
     * @param about to what
     * @throws IllegalArgumentException if this cannot happen to such a subject
     */
    public ByLaw {
        checkArgument(
                type.subjectClass().isInstance(about),
                "%s happens to a %s, not to %s",
                type,
                type.subjectClass(),
                about);
    }

    @Override
    public Office by() {
        return Office.LAW;
    }

    @Override
    public CaseFile applyTo(CaseFile file) {
        return type.apply(file, at, about);
    }
}
