package org.confisca.jurisdiction.uk;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingBuilder;
import org.confisca.gain.WorkingLine.Role;
import org.confisca.source.Wording;

/** What can be taken, section 9. */
public final class AvailableAmount {

    private AvailableAmount() {}

    /**
     * Something that is worth so much.
     *
     * @param label what it is
     * @param value what this person's interest in it is worth, or what is owed; open while unknown
     */
    public record Valued(Wording label, Figure value) {}

    /**
     * The available amount: all free property, less obligations that come first, and tainted gifts.
     *
     * @param property the free property, this person's interest in it only (s 79)
     * @param obligations earlier fines and orders, and debts that would be preferential
     * @param gifts tainted gifts, each at {@link Benefit#gift}
     * @return the amount with its working; what has priority takes nothing from the gifts
     */
    public static Working of(
            ImmutableList<Valued> property, ImmutableList<Valued> obligations, ImmutableList<Valued> gifts) {
        WorkingBuilder working = Working.builder()
                .title(Wording.of("beschikbaar bedrag (available amount)", "available amount"))
                .currency(ProceedsOfCrimeAct.POUND);
        Figure free = Figure.of(Exact.ZERO);
        for (Valued item : property) {
            working.addLines(ProceedsOfCrimeAct.line(
                    item.label(), Optional.empty(), item.value(), Role.ITEM, ProceedsOfCrimeAct.AVAILABLE));
            free = free.with(item.value(), Exact::plus);
        }
        for (Valued item : obligations) {
            working.addLines(ProceedsOfCrimeAct.line(
                    item.label(),
                    Optional.empty(),
                    ProceedsOfCrimeAct.negated(item.value()),
                    Role.ITEM,
                    ProceedsOfCrimeAct.AVAILABLE));
            free = free.with(item.value(), Exact::minus);
        }
        free = free.map(Exact.ZERO::higher);
        working.addLines(ProceedsOfCrimeAct.line(
                Wording.of("vrij vermogen", "free property"), Optional.empty(), free, Role.SUBTOTAL));
        for (Valued item : gifts) {
            working.addLines(ProceedsOfCrimeAct.line(
                    item.label(), Optional.empty(), item.value(), Role.ITEM, ProceedsOfCrimeAct.GIFT_VALUE));
            free = free.with(item.value(), Exact::plus);
        }
        return working.addLines(ProceedsOfCrimeAct.line(
                        Wording.of("beschikbaar bedrag", "available amount"), Optional.empty(), free, Role.TOTAL))
                .result(free)
                .build();
    }
}
