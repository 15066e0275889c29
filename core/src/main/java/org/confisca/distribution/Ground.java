package org.confisca.distribution;

import org.confisca.casefile.Labelled;
import org.confisca.money.AccountKind;
import org.confisca.source.Wording;

/** Why somebody has a claim on money that is distributed. */
public enum Ground implements Labelled {
    /** What a forfeited object fetched above the amount that the court fixed. */
    SURPLUS("meeropbrengst", "surplus of a sale", AccountKind.THIRD_PARTY),

    /** An allowance for whoever would be hit disproportionately. */
    ALLOWANCE("geldelijke tegemoetkoming", "money allowance", AccountKind.THIRD_PARTY),

    /** A right of somebody else to the property. */
    THIRD_PARTY_RIGHT("recht van een derde", "right of a third party", AccountKind.THIRD_PARTY),

    /** The property was the victim's. */
    RESTITUTION("teruggave aan het slachtoffer", "restitution to the victim", AccountKind.VICTIM),

    /** Damage of a victim. */
    COMPENSATION("schadevergoeding aan het slachtoffer", "compensation of the victim", AccountKind.VICTIM),

    /** What management and execution cost, where the law lets it come off. */
    COSTS("kosten", "costs", AccountKind.COSTS),

    /** What was agreed with another State, or is its by law. */
    SHARING("deling met een andere staat", "sharing with another State", AccountKind.FOREIGN_STATE),

    /** A grant for public or social reuse. */
    REUSE("herbestemming", "reuse", AccountKind.REUSE),

    /** Whatever nobody else has a claim to. */
    STATE("de Staat", "the State", AccountKind.TREASURY);

    private final Wording label;
    private final AccountKind account;

    Ground(String nl, String en, AccountKind account) {
        this.label = new Wording(nl, en);
        this.account = account;
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * The kind of account on which it is paid.
     *
     * @return the kind
     */
    public AccountKind account() {
        return account;
    }
}
