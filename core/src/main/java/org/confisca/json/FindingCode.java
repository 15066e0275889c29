package org.confisca.json;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** What can be wrong with a case file as text. The names are stable: tools may rely on them. */
public enum FindingCode implements Labelled {
    /** It is neither well-formed JSON nor well-formed YAML. */
    NOT_JSON("geen geldige JSON of YAML", "not well-formed JSON or YAML"),

    /** It is longer than a case file may be. */
    TOO_LARGE("te groot", "too large"),

    /** It is nested more deeply than a case file may be. */
    TOO_DEEP("te diep genest", "nested too deeply"),

    /** There are more findings than are listed. */
    TOO_MANY("te veel bevindingen", "too many findings"),

    /** A YAML alias, which could unfold without end. */
    ALIAS("YAML-alias", "YAML alias"),

    /** A YAML tag, which could name a type. */
    TAG("YAML-tag", "YAML tag"),

    /** A property stands there twice. */
    DUPLICATE_KEY("eigenschap staat er dubbel", "property given twice"),

    /** A property that the format does not have there. */
    UNKNOWN_PROPERTY("onbekende eigenschap", "unknown property"),

    /** A property that must be there is not. */
    MISSING("ontbreekt", "missing"),

    /** Text where a number should be, a list where an object should be, and the like. */
    WRONG_TYPE("verkeerd type", "wrong type"),

    /** The right type, but not a value of the kind that is wanted: a day that does not exist, a malformed id. */
    NOT_OF_KIND("geen geldige waarde", "not a valid value"),

    /** A number that reads as two: 1.234 is a thousand in Dutch and little more than one in English. */
    AMBIGUOUS_NUMBER("dubbelzinnig getal", "ambiguous number"),

    /** A figure that cannot be: a share of more than the whole, a negative quantity, a division by zero. */
    IMPOSSIBLE("onmogelijk getal", "impossible figure"),

    /** Something new under an id that is taken. */
    DUPLICATE_ID("id is al in gebruik", "id already taken"),

    /** A reference to what is neither in the header nor made by an earlier act. */
    DANGLING_REFERENCE("verwijst naar iets wat er niet is", "refers to nothing"),

    /** A moment that comes before one that it must follow. */
    OUT_OF_ORDER("niet op volgorde van tijd", "out of order"),

    /** There is no act of that name. */
    UNKNOWN_ACT("onbekende handeling", "unknown act"),

    /** An act that the law itself does; a file may expect it, but nobody does it. */
    ACT_OF_LAW("handeling van de wet zelf", "act of the law itself");

    private final Wording label;

    FindingCode(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
