package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.confisca.source.ProvisionId;

/**
 * A change of the law as somebody imagines or proposes it: from a day on, some provisions are repealed and others read
 * differently or are new. Answers of a book with an amendment are marked as not law.
 *
 * @param name the name of the bill or the what-if
 * @param from the first day
 * @param repealed provisions that end
 * @param provisions provisions that read so from then on; the last edition of each counts
 */
public record Amendment(
        String name, LocalDate from, ImmutableSet<ProvisionId> repealed, ImmutableList<Provision> provisions) {}
