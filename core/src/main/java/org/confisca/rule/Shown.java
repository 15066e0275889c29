package org.confisca.rule;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.stream.Collectors;
import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Labelled;
import org.confisca.casefile.Subject;
import org.confisca.source.Language;

/** How a value reads in an explanation. */
final class Shown {

    private Shown() {}

    static String in(Object value, Language language) {
        boolean dutch = language == Language.NL;
        if (value instanceof Boolean yes) {
            return Truth.of(yes).label().in(language);
        }
        if (value instanceof Labelled labelled) {
            return labelled.label().in(language);
        }
        if (value instanceof LocalDateTime moment) {
            return ValueKind.DATE_TIME.formatter().apply(moment);
        }
        if (value instanceof DateRange period) {
            return period.first() + (dutch ? " t/m " : " to ") + period.last();
        }
        if (value instanceof Subject subject) {
            return SubjectText.format(subject);
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty()
                    ? (dutch ? "geen" : "none")
                    : many.stream().map(each -> in(each, language)).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
