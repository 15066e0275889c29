package org.confisca.act;

import com.google.common.collect.ImmutableMap;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Subject;

/** An act after which one thing is two. What runs and is owed about the first runs and is owed about the second too. */
public interface Divides extends Act {

    /**
     * What is split off, by what it is split off from: the thing itself, and each measure on it.
     *
     * @param before the file before the act
     * @return the new subjects by those that stay
     */
    ImmutableMap<Subject, Subject> parts(CaseFile before);
}
