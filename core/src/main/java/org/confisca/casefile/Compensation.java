package org.confisca.casefile;

import java.time.LocalDateTime;
import org.joda.money.Money;

/**
 * What a victim receives of confiscated property.
 *
 * @param id its id
 * @param asset the property it comes from
 * @param victim the victim
 * @param amount how much
 * @param at when
 */
public record Compensation(CompensationId id, AssetId asset, PartyId victim, Money amount, LocalDateTime at) {}
