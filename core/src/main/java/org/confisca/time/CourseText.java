package org.confisca.time;

import java.time.Duration;
import java.time.LocalDateTime;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** The words for what happens to a term while it runs. */
final class CourseText {

    private CourseText() {}

    static Duration hours(Term term) {
        return Duration.ofHours(term.amount());
    }

    static Wording length(long days) {
        return Wording.of(days == 1 ? "1 dag" : days + " dagen", days == 1 ? "1 day" : days + " days");
    }

    static Wording length(Duration time) {
        int minutes = time.toMinutesPart();
        return minutes == 0
                ? Wording.of(time.toHours() + " uur", time.toHours() + " h")
                : Wording.of(
                        time.toHours() + " uur en " + minutes + " min", time.toHours() + " h and " + minutes + " min");
    }

    static Wording suspended(Suspension suspension, LocalDateTime until, Wording length) {
        String from = DeadlineText.moment(suspension.from());
        String to = DeadlineText.moment(until);
        return cited(
                Wording.of(
                        "geschorst van " + from + " tot " + to + ", " + length.nl() + ": "
                                + suspension.why().nl(),
                        "suspended from " + from + " to " + to + ", " + length.en() + ": "
                                + suspension.why().en()),
                suspension.law());
    }

    static Wording extended(Extension extension, Deadline end, boolean cut) {
        String at = DeadlineText.moment(extension.at());
        Wording step = extension.step().wording();
        Wording reached = DeadlineText.end(end);
        String capNl = cut ? ", afgekapt op " + cap(extension).nl() + " na het eerste einde" : "";
        String capEn = cut ? ", cut off at " + cap(extension).en() + " after the first end" : "";
        return cited(
                Wording.of(
                        "op " + at + " verlengd met " + step.nl() + capNl + ": " + reached.nl(),
                        "extended on " + at + " by " + step.en() + capEn + ": " + reached.en()),
                extension.law());
    }

    static Wording tooLate(Suspension suspension) {
        String at = DeadlineText.moment(suspension.from());
        return cited(
                Wording.of(
                        "de schorsing van " + at + " kwam te laat: de termijn was al voorbij",
                        "the suspension of " + at + " came too late: the term was over"),
                suspension.law());
    }

    static Wording tooLate(Extension extension) {
        String at = DeadlineText.moment(extension.at());
        return cited(
                Wording.of(
                        "de verlenging van " + at + " kwam te laat: de termijn was al voorbij",
                        "the extension of " + at + " came too late: the term was over"),
                extension.law());
    }

    private static Wording cap(Extension extension) {
        return extension.cap().orElseThrow().wording();
    }

    private static Wording cited(Wording words, Citation law) {
        return Wording.of(words.nl() + " (" + law.in(Language.NL) + ")", words.en() + " (" + law.in(Language.EN) + ")");
    }
}
