package org.confisca.jurisdiction.uk;

import java.util.Optional;
import org.confisca.casefile.Office;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Missing;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingBuilder;
import org.confisca.gain.WorkingLine.Role;
import org.confisca.source.Wording;

/** What has to be paid, sections 6(5) and 7. */
public final class RecoverableAmount {
    private static final Wording NOMINAL = Wording.of(
            "het nominale bedrag, omdat niets beschikbaar is", "the nominal amount, as nothing is available");

    private RecoverableAmount() {}

    /**
     * The recoverable amount: the benefit, unless the defendant shows that less is available; then what is available, or a
     * nominal amount if that is nothing. The order is for no more of it than is proportionate.
     *
     * @param benefit the benefit
     * @param available the available amount that the defendant shows; empty if nothing was shown, so that the benefit stands
     * @param nominal the nominal amount that the court takes if nothing is available; empty if it took none
     * @param proportionate the most that the court found proportionate; empty if it found nothing disproportionate
     * @return what has to be paid, with its working
     */
    public static Working of(
            Figure benefit, Optional<Figure> available, Optional<Exact> nominal, Optional<Exact> proportionate) {
        WorkingBuilder working = Working.builder()
                .title(Wording.of("te betalen bedrag (recoverable amount)", "recoverable amount"))
                .currency(ProceedsOfCrimeAct.POUND)
                .addLines(ProceedsOfCrimeAct.line(
                        Wording.of("voordeel", "benefit"), Optional.empty(), benefit, Role.ITEM));
        Figure recoverable = available
                .map(shown -> recoverable(working, benefit, shown, nominal))
                .orElseGet(() -> nothingShown(working, benefit));
        Figure ordered = proportionate
                .map(most -> proportionate(working, recoverable, most))
                .orElse(recoverable);
        return working.addLines(ProceedsOfCrimeAct.line(
                        Wording.of("te betalen", "to be paid"), Optional.empty(), ordered, Role.TOTAL))
                .result(ordered)
                .build();
    }

    private static Figure nothingShown(WorkingBuilder working, Figure benefit) {
        working.addLines(ProceedsOfCrimeAct.line(
                Wording.of("dat minder beschikbaar is, is niet aangetoond", "that less is available was not shown"),
                Optional.empty(),
                benefit,
                Role.SUBTOTAL,
                ProceedsOfCrimeAct.RECOVERABLE));
        return benefit;
    }

    private static Figure recoverable(
            WorkingBuilder working, Figure benefit, Figure available, Optional<Exact> nominal) {
        working.addLines(ProceedsOfCrimeAct.line(
                Wording.of("beschikbaar bedrag", "available amount"),
                Optional.empty(),
                available,
                Role.ITEM,
                ProceedsOfCrimeAct.AVAILABLE));
        boolean nothing = available.equals(Figure.of(Exact.ZERO));
        Figure lower = nothing
                ? nominal.map(Figure::of).orElseGet(() -> Figure.open(new Missing(NOMINAL, Optional.of(Office.COURT))))
                : benefit.with(available, Exact::lower);
        working.addLines(ProceedsOfCrimeAct.line(
                Wording.of("het laagste van beide", "the lower of both"),
                nothing ? Optional.of(NOMINAL) : Optional.empty(),
                lower,
                Role.SUBTOTAL,
                ProceedsOfCrimeAct.RECOVERABLE));
        return lower;
    }

    private static Figure proportionate(WorkingBuilder working, Figure recoverable, Exact most) {
        Figure ordered = recoverable.map(most::lower);
        working.addLines(ProceedsOfCrimeAct.line(
                Wording.of("ten hoogste wat evenredig is", "at most what is proportionate"),
                Optional.of(Wording.same(most.toString())),
                ordered,
                Role.SUBTOTAL,
                ProceedsOfCrimeAct.PROPORTIONATE));
        return ordered;
    }
}
