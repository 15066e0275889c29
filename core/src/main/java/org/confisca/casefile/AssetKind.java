package org.confisca.casefile;

import org.confisca.source.Wording;

/** What an asset is made of, as far as the law tells it apart. */
public enum AssetKind implements Labelled {
    /** A claim on a bank: money on an account. */
    BANK_BALANCE("banktegoed", "bank balance"),

    /** Banknotes and coins. */
    CASH("contant geld", "cash"),

    /** Another claim on a third person. */
    CLAIM("vordering", "claim"),

    /** A crypto-asset. */
    CRYPTO_ASSET("cryptoactivum", "crypto-asset"),

    /** A registered share or another registered security. */
    SECURITY("aandeel of effect op naam", "registered share or security"),

    /** A road vehicle. */
    VEHICLE("voertuig", "vehicle"),

    /** A registered ship or aircraft. */
    REGISTERED_SHIP_OR_AIRCRAFT("te boek gesteld schip of luchtvaartuig", "registered ship or aircraft"),

    /** Land or a building. */
    IMMOVABLE("onroerende zaak", "immovable property"),

    /** A living animal, a plant, or food. */
    ANIMAL_PLANT_OR_FOOD("dier, plant of levensmiddel", "animal, plant or food"),

    /** A weapon or ammunition. */
    WEAPON("wapen of munitie", "weapon or ammunition"),

    /** A substance of the Opium Act, or what is contaminated with it. */
    NARCOTIC("Opiumwetmiddel", "narcotic substance"),

    /** A coin that may be false or damaged. */
    SUSPECT_COIN("mogelijk valse munt", "coin that may be false"),

    /** A banknote that may be false. */
    SUSPECT_BANKNOTE("mogelijk vals bankbiljet", "banknote that may be false"),

    /** A travel or residence document that may be false. */
    TRAVEL_DOCUMENT("mogelijk vals reis- of verblijfsdocument", "travel document that may be false"),

    /** A driving licence or a registration certificate. */
    VEHICLE_DOCUMENT("rijbewijs of kentekenbewijs", "driving licence or registration certificate"),

    /** A source document on identity, nationality or marital status. */
    STATUS_DOCUMENT("brondocument over de personalia", "document of personal status"),

    /** Any other movable thing. */
    MOVABLE("roerende zaak", "movable"),

    /** An account as such, whatever is on it: only a hold can rest on it. */
    ACCOUNT("rekening", "account"),

    /** A business relationship of a client with an institution: only a hold can rest on it. */
    BUSINESS_RELATIONSHIP("zakelijke relatie", "business relationship");

    private final Wording label;

    AssetKind(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * Whether the asset is money already, so that there is nothing to sell.
     *
     * @return whether it is cash or a bank balance
     */
    public boolean isMoney() {
        return this == CASH || this == BANK_BALANCE;
    }

    /**
     * Whether it can belong to somebody, so that it can be seized, sold and confiscated.
     *
     * @return whether it is more than the target of a hold
     */
    public boolean isProperty() {
        return this != ACCOUNT && this != BUSINESS_RELATIONSHIP;
    }
}
