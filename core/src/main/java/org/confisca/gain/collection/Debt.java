package org.confisca.gain.collection;

import static com.google.common.base.Preconditions.checkArgument;

import org.joda.money.Money;

/**
 * A sum that somebody owes, in its parts. All are in one currency and none is less than nothing.
 *
 * @param id what it is called, such as {@code fine-1}; payments refer to it
 * @param kind what it is
 * @param principal what is left of what the decision imposed
 * @param administrationCosts what is left of the costs of collecting; zero where there are none
 * @param surcharges what is left of the surcharges; zero where there are none
 */
public record Debt(String id, DebtKind kind, Money principal, Money administrationCosts, Money surcharges) {

    /**
     * Checks the parts.
     *
     * @param id what it is called
     * @param kind what it is
     * @param principal the principal
     * @param administrationCosts the costs
     * @param surcharges the surcharges
     * @throws IllegalArgumentException if a part is negative
     * @throws org.joda.money.CurrencyMismatchException if the parts are not in one currency
     */
    public Debt {
        checkArgument(!id.isBlank(), "A debt needs a name");
        checkArgument(
                !principal.isNegative() && !administrationCosts.isNegative() && !surcharges.isNegative(),
                "Debt %s: no part can be less than nothing (%s, %s, %s)",
                id,
                principal,
                administrationCosts,
                surcharges);
        principal.plus(administrationCosts).plus(surcharges);
    }

    /**
     * A debt that consists of its principal only.
     *
     * @param id what it is called
     * @param kind what it is
     * @param principal what the decision imposed
     * @return the debt
     */
    public static Debt of(String id, DebtKind kind, Money principal) {
        Money nothing = Money.zero(principal.getCurrencyUnit());
        return new Debt(id, kind, principal, nothing, nothing);
    }

    /**
     * All that is left of it.
     *
     * @return the sum of the parts
     */
    public Money owed() {
        return principal.plus(administrationCosts).plus(surcharges);
    }

    /**
     * What is left of one part.
     *
     * @param part the part
     * @return zero or more
     */
    public Money left(DebtPart part) {
        return switch (part) {
            case PRINCIPAL -> principal;
            case ADMINISTRATION_COSTS -> administrationCosts;
            case SURCHARGES -> surcharges;
        };
    }

    /**
     * This debt with another amount left of one part.
     *
     * @param part the part
     * @param amount what is left of it
     * @return the debt
     */
    public Debt with(DebtPart part, Money amount) {
        return switch (part) {
            case PRINCIPAL -> new Debt(id, kind, amount, administrationCosts, surcharges);
            case ADMINISTRATION_COSTS -> new Debt(id, kind, principal, amount, surcharges);
            case SURCHARGES -> new Debt(id, kind, principal, administrationCosts, amount);
        };
    }
}
