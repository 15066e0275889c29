package org.confisca.casefile;

import org.confisca.source.Wording;

/** A value with a name in both languages, for explanations and forms. */
public interface Labelled {

    /**
     * The name in the terms of the field.
     *
     * @return Dutch and English
     */
    Wording label();
}
