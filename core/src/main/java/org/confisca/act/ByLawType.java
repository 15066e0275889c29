package org.confisca.act;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;

/** A kind of act of the law itself: something that happens because a term ended or something else happened. */
public final class ByLawType extends ActType<ByLaw> {
    private final Class<? extends Subject> subjectClass;
    private final Effect effect;

    private ByLawType(String name, Wording label, Class<? extends Subject> subjectClass, Effect effect) {
        super(
                name,
                label,
                ByLaw.class,
                values -> {
                    throw new IllegalArgumentException("An act of the law is made by a rule book only: " + name);
                },
                ImmutableList.of(Act.AT, ByLaw.ABOUT),
                ByLaw.ABOUT,
                null,
                ImmutableList.of());
        this.subjectClass = subjectClass;
        this.effect = effect;
    }

    /**
     * A kind of act of the law.
     *
     * @param name the name in JSON, such as {@code HoldLapsed}
     * @param label what happened, in words
     * @param subjectClass what it happens to
     * @param effect what it moves on the file
     * @param <S> the subject
     * @return the type
     */
    public static <S extends Subject> ByLawType of(
            String name, Wording label, Class<S> subjectClass, SubjectEffect<S> effect) {
        return new ByLawType(
                name, label, subjectClass, (file, at, about) -> effect.apply(file, at, subjectClass.cast(about)));
    }

    /**
     * What it happens to.
     *
     * @return the class of the subject
     */
    public Class<? extends Subject> subjectClass() {
        return subjectClass;
    }

    @Override
    public Optional<Class<? extends Subject>> kindOfSubject() {
        return Optional.of(subjectClass);
    }

    @Override
    public boolean names(Class<? extends Subject> subject) {
        return subjectClass.isAssignableFrom(subject);
    }

    CaseFile apply(CaseFile file, LocalDateTime at, Subject about) {
        return effect.apply(file, at, about);
    }

    /**
     * What an act of the law moves on the file.
     *
     * @param <S> the subject
     */
    @FunctionalInterface
    public interface SubjectEffect<S extends Subject> {

        /**
         * Moves the nouns.
         *
         * @param file the file before
         * @param at the moment
         * @param about the subject
         * @return the file after
         */
        CaseFile apply(CaseFile file, LocalDateTime at, S about);
    }

    @FunctionalInterface
    private interface Effect {
        CaseFile apply(CaseFile file, LocalDateTime at, Subject about);
    }
}
