package org.confisca.gain.payable;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.gain.Basis;
import org.confisca.gain.Deduction;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.WorkingLine;
import org.confisca.source.Wording;

/**
 * Something that goes off what is left.
 *
 * @param label what it is called
 * @param how how it came about
 * @param amount how much of what is left goes off; open if something is missing
 * @param shown how the decision shows it
 * @param bases what it rests on
 * @param notes lines that tell more about the amount that goes off
 * @param impossible what about it cannot be right
 */
record Off(
        Wording label,
        Optional<Wording> how,
        Function<Exact, Figure> amount,
        Deduction.Shown shown,
        ImmutableList<Basis> bases,
        Function<Figure, ImmutableList<WorkingLine>> notes,
        ImmutableList<Wording> impossible) {}
