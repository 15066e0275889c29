package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.confisca.act.Act;
import org.confisca.act.ValueKind;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.RuleBook;

/** Random cases with acts of every type, from text to answer and back to text. */
class WholeCasePropertyTest {
    private static final RuleBook BOOK = DutchLaw.book();

    @Property(tries = 300)
    void a_case_that_can_be_read_can_be_judged_written_and_replayed(@ForAll long seed) {
        CaseDocument document = CaseTexts.usable(text(new Random(seed)));

        CheckedCase checked = CaseCheck.run(document, BOOK);

        assertThat(checked.acts()).hasSameSizeAs(document.acts());
        checked.acts().forEach(act -> Statistics.collect(Outcome.of(act.assessment())));
        assertThat(CaseWriter.write(checked.history().replay()))
                .isEqualTo(CaseWriter.write(checked.history().now()));
        assertThat(CaseWriter.write(CaseCheck.run(document, BOOK))).isEqualTo(CaseWriter.write(checked));
    }

    private static String text(Random random) {
        SampleActs acts = new SampleActs(random::nextInt, false);
        ImmutableList.Builder<String> lines = ImmutableList.<String>builder().addAll(CaseTexts.PREPARATION);
        LocalDateTime at = LocalDateTime.parse("2026-07-02T10:15");
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            at = at.plusHours(random.nextInt(24 * 30));
            Act act = acts.act(at);
            String written = CaseWriter.write(act).stripTrailing();
            lines.add(random.nextInt(4) == 0 ? written.replaceFirst("}$", ", \"proposed\": true }") : written);
        }
        String text = CaseTexts.file(lines.build().toArray(new String[0]));
        String end = ValueKind.DATE_TIME.formatter().apply(at.plusYears(1));
        return text.replaceFirst("}$", ", \"until\": { \"at\": \"" + end + "\" } }");
    }
}
