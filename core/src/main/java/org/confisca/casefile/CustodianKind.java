package org.confisca.casefile;

import org.confisca.source.Wording;

/** Who has an object in custody. */
public enum CustodianKind implements Labelled {
    /** Whoever keeps money at the prosecution service. */
    CASH_MANAGER("de kasbeheerder", "the cash manager"),

    /** The service for animals, plants, food and feed. */
    AGRICULTURAL_SERVICE("de landbouwdienst", "the agricultural service"),

    /** The service of the police for weapons and ammunition. */
    POLICE_SERVICE("de politiedienst voor wapens", "the police service for weapons"),

    /** The mint, for coins that may be false. */
    MINT("de Munt", "the mint"),

    /** The central bank, for banknotes that may be false. */
    CENTRAL_BANK("de centrale bank", "the central bank"),

    /** The military police, for travel documents. */
    MILITARY_POLICE("de marechaussee", "the military police"),

    /** The vehicle authority, for licences and registration certificates. */
    VEHICLE_AUTHORITY("de wegverkeerdienst", "the vehicle authority"),

    /** The immigration service, for documents of status. */
    IMMIGRATION_SERVICE("de immigratiedienst", "the immigration service"),

    /** The State Property service, for everything else. */
    STATE_PROPERTY_SERVICE("de dienst der domeinen", "the State Property service"),

    /** A custodian whom the prosecutor appointed. */
    JUDICIAL_CUSTODIAN("de gerechtelijke bewaarder", "the judicial custodian"),

    /** Whoever can reasonably be regarded as entitled to the object. */
    ENTITLED_PERSON("de vermoedelijk rechthebbende", "the person presumed to be entitled");

    private final Wording label;

    CustodianKind(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
