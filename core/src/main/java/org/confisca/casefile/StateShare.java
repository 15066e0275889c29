package org.confisca.casefile;

import java.time.LocalDateTime;
import org.joda.money.Money;

/**
 * What another State receives of confiscated property.
 *
 * @param id its id
 * @param asset the property it comes from
 * @param state the State by its code of two letters
 * @param amount how much
 * @param at when
 */
public record StateShare(StateShareId id, AssetId asset, String state, Money amount, LocalDateTime at) {}
