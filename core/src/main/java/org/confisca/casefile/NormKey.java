package org.confisca.casefile;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;

/**
 * An open norm and what it is asked about.
 *
 * @param norm the name of the norm
 * @param about one or two subjects, in the order the norm names them
 */
public record NormKey(String norm, ImmutableList<Subject> about) implements Comparable<NormKey> {

    @Override
    public int compareTo(NormKey other) {
        int byNorm = norm.compareTo(other.norm);
        if (byNorm != 0) {
            return byNorm;
        }
        Iterator<Subject> theirs = other.about.iterator();
        for (Subject ours : about) {
            if (!theirs.hasNext()) {
                return 1;
            }
            int bySubject = ours.compareTo(theirs.next());
            if (bySubject != 0) {
                return bySubject;
            }
        }
        return theirs.hasNext() ? -1 : 0;
    }
}
