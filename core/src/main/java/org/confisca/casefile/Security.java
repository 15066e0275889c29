package org.confisca.casefile;

import java.time.LocalDateTime;
import org.joda.money.Money;

/**
 * Security (zekerheid) that took the place of an asset. It is no asset itself.
 *
 * @param id its id
 * @param asset the asset that was released against it
 * @param amount for how much it was given
 * @param form in which form
 * @param givenBy who gave it
 * @param acceptedAt when it was accepted
 */
public record Security(
        SecurityId id, AssetId asset, Money amount, SecurityForm form, PartyId givenBy, LocalDateTime acceptedAt) {}
