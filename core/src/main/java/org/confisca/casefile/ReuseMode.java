package org.confisca.casefile;

import org.confisca.source.Wording;

/** What is reused: the object itself, or what it fetched. */
public enum ReuseMode implements Labelled {
    /** The object itself is handed over. */
    OBJECT("het voorwerp zelf", "the object itself"),

    /** It is sold and the proceeds are earmarked. */
    VALUE("de opbrengst", "the proceeds");

    private final Wording label;

    ReuseMode(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
