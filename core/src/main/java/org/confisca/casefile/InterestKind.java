package org.confisca.casefile;

import org.confisca.source.Wording;

/** What kind of right somebody asserts to an asset. */
public enum InterestKind implements Labelled {
    /** Ownership, of the whole or of a share. */
    OWNERSHIP("eigendom", "ownership"),

    /** A pledge on a movable thing or a claim. */
    PLEDGE("pandrecht", "pledge"),

    /** A mortgage on registered property. */
    MORTGAGE("hypotheekrecht", "mortgage"),

    /** The use and the fruits of the asset of another. */
    USUFRUCT("vruchtgebruik", "usufruct"),

    /** A right to keep the asset until a claim is paid. */
    RETENTION("retentierecht", "right of retention"),

    /** A right to use the asset for rent. */
    TENANCY("huurrecht", "tenancy"),

    /** A victim's right to have the asset back. */
    RESTITUTION("recht op teruggave", "right to restitution");

    private final Wording label;

    InterestKind(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
