package org.confisca.json;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.confisca.act.SubjectText;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;

/** The subjects that the document has named so far. One use, one thread. */
final class Known {
    private final Set<Subject> subjects = new HashSet<>();
    private final Set<String> unclear = new HashSet<>();
    private final Predicate<Subject> onFile;
    private final Findings findings;

    /** Nothing is known but what the document names. */
    Known(Findings findings) {
        this(subject -> false, findings);
    }

    /** Besides what the document names, everything on a file is known. */
    Known(Predicate<Subject> onFile, Findings findings) {
        this.onFile = onFile;
        this.findings = findings;
    }

    /** Names something new. */
    void create(Subject subject, Path path) {
        scope(false).create(subject, path);
    }

    /** Refers to something. */
    void refer(Subject subject, Path path) {
        scope(false).refer(subject, path);
    }

    /** Remembers texts of an act that could not be read: they may be ids of something it makes. */
    void suspect(Node.Entries act) {
        for (Node value : act.entries().values()) {
            if (value instanceof Node.Text text) {
                unclear.add(text.value());
            }
        }
    }

    /** What one act can see; what a proposed act makes, later acts cannot. */
    Scope scope(boolean proposed) {
        return new Scope(proposed);
    }

    /** The subjects as one act sees them. */
    final class Scope {
        private final boolean passing;
        private final Set<Subject> own = new HashSet<>();

        private Scope(boolean passing) {
            this.passing = passing;
        }

        boolean has(Subject subject) {
            return isTaken(subject) || unclear.contains(subject.value());
        }

        private boolean isTaken(Subject subject) {
            return subjects.contains(subject) || own.contains(subject) || onFile.test(subject);
        }

        void imply(Subject subject) {
            own.add(subject);
            if (!passing) {
                subjects.add(subject);
            }
        }

        void create(Subject subject, Path path) {
            if (isTaken(subject)) {
                findings.add(
                        path,
                        FindingCode.DUPLICATE_ID,
                        Wording.of("een id dat nog niet in gebruik is", "an id that is not taken yet"),
                        SubjectText.format(subject));
            }
            imply(subject);
        }

        void refer(Subject subject, Path path) {
            if (!has(subject)) {
                findings.add(
                        path,
                        FindingCode.DANGLING_REFERENCE,
                        Wording.of(
                                "iets uit de kop of uit een eerdere handeling",
                                "something from the header or an earlier act"),
                        SubjectText.format(subject));
            }
        }
    }
}
