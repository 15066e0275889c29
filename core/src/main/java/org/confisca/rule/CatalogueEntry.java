package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.source.Citation;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;

/**
 * One rule as the catalogue lists it.
 *
 * @param rule the rule
 * @param law where it stands, with its check mark
 * @param nature what it is
 * @param word the rule word
 * @param from the first day of its edition; empty if no beginning is known
 * @param to the last day of its edition; empty if no end is known
 * @param unread why nobody can say what the edition says; empty if it was read
 * @param note a note on the provision; empty if there is none
 * @param wording the rule in words
 * @param generated whether nobody wrote the rule: it is the power to make a determination that the provision asks for
 * @param readings the contested readings on which it depends, in words; empty if it depends on none
 */
public record CatalogueEntry(
        RuleId rule,
        Citation law,
        Nature nature,
        String word,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Wording> unread,
        Optional<Wording> note,
        Wording wording,
        boolean generated,
        ImmutableList<Wording> readings) {

    /**
     * A rule that somebody wrote.
     *
     * @param rule the rule
     * @param law where it stands, with its check mark
     * @param nature what it is
     * @param word the rule word
     * @param from the first day of its edition
     * @param to the last day of its edition
     * @param unread why nobody can say what the edition says
     * @param note a note on the provision
     * @param wording the rule in words
     */
    public CatalogueEntry(
            RuleId rule,
            Citation law,
            Nature nature,
            String word,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Wording> unread,
            Optional<Wording> note,
            Wording wording) {
        this(rule, law, nature, word, from, to, unread, note, wording, false, ImmutableList.of());
    }
}
