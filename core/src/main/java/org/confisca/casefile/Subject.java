package org.confisca.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

/**
 * Whatever has an identity of its own and can end: what an act, a term, a duty or a determination is about. Ordered by
 * kind and then by id, so that everything printed comes in the same order on every run.
 */
public sealed interface Subject extends Comparable<Subject>
        permits PartyId,
                OffenceId,
                AssetId,
                MeasureId,
                AuthorisationId,
                RequestId,
                DecisionId,
                RemedyId,
                GrantId,
                DeterminationId,
                TermId,
                DutyId,
                ObligationId,
                SettlementId,
                SecurityId,
                InterestId,
                DetentionId,
                StateShareId,
                CompensationId {

    /**
     * The id as the case file writes it.
     *
     * @return one to eighty characters
     */
    String value();

    /**
     * Whether a text can be an id: a letter or digit, then at most seventy-nine letters, digits, dots, underscores,
     * hyphens, slashes, colons or hash signs.
     *
     * @param value the text
     * @return whether it is well formed
     */
    static boolean isWellFormed(String value) {
        return !value.isEmpty()
                && value.length() <= SubjectForm.LONGEST
                && SubjectForm.FIRST.matches(value.charAt(0))
                && SubjectForm.ANY.matchesAllOf(value);
    }

    /**
     * Refuses a malformed id.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is malformed
     */
    static void check(String value) {
        checkArgument(isWellFormed(value), "Not an id: '%s' (letters, digits and . _ - / : #, at most 80)", value);
    }

    // Every kind overrides this for itself: most of an answer is spent looking up ids, and this way takes a fifth of
    // it.
    @Override
    default int compareTo(Subject other) {
        if (getClass() != other.getClass()) {
            return getClass().getName().compareTo(other.getClass().getName());
        }
        return value().compareTo(other.value());
    }
}

/** Holds the characters, which an interface could only expose. */
final class SubjectForm {
    static final int LONGEST = 80;
    static final CharMatcher FIRST =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z')).or(CharMatcher.inRange('0', '9'));
    static final CharMatcher ANY = FIRST.or(CharMatcher.anyOf("._/:#-")).precomputed();

    private SubjectForm() {}
}
