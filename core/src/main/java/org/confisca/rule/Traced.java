package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.casefile.Office;
import org.confisca.source.Citation;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;

/**
 * One rule in a trace.
 *
 * @param rule the rule
 * @param law where it stands
 * @param nature what it is
 * @param edition the first day of the edition that was read; empty if it has no known beginning
 * @param day the day whose edition was read
 * @param regime what selected that day; empty if it is the day of the act
 * @param note the note on the provision; empty if there is none
 * @param readings the contested readings on which the rule depends; empty if it depends on none
 * @param word may or only
 * @param holder who has the power; empty for a limit
 * @param truth for a power, whether it permits; for a limit, whether it allows
 * @param finding what its condition came to
 */
public record Traced(
        RuleId rule,
        Citation law,
        Nature nature,
        Optional<LocalDate> edition,
        LocalDate day,
        Optional<Regime<?>> regime,
        Optional<Wording> note,
        ImmutableList<ReadingName> readings,
        String word,
        Optional<Office> holder,
        Truth truth,
        Finding finding) {}
