package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** A calculation that shows its work: its lines in order, what it comes to, and what about it cannot be right. */
@Value.Immutable
@ModelStyle
public interface Working {

    /**
     * What is calculated.
     *
     * @return the title
     */
    Wording title();

    /**
     * The currency of every line that is not counted in another unit.
     *
     * @return the currency
     */
    CurrencyUnit currency();

    /**
     * The lines, in the order in which they are reckoned: a total comes after what it is the total of.
     *
     * @return the lines
     */
    ImmutableList<WorkingLine> lines();

    /**
     * What it comes to.
     *
     * @return the figure, known or open with what is missing
     */
    Figure result();

    /**
     * Figures that cannot be right, such as shares that exceed the whole.
     *
     * @return the findings; empty if nothing is wrong
     */
    ImmutableList<Wording> impossible();

    /**
     * What it comes to as an amount of money.
     *
     * @return the amount; empty if the result is open or has no decimal form, and has to be rounded first
     */
    default Optional<BigMoney> money() {
        return result().value().flatMap(Exact::decimal).map(this::money);
    }

    private BigMoney money(BigDecimal amount) {
        return BigMoney.of(
                currency(), amount.setScale(Math.max(amount.scale(), currency().getDecimalPlaces())));
    }

    /**
     * Lines where a decision prints another figure, and nothing explains it.
     *
     * @return the lines, in order
     */
    default ImmutableList<WorkingLine> unexplained() {
        return lines().stream()
                .filter(line -> line.differs()
                        && line.printed().flatMap(Printed::because).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Lines where a decision prints another figure, and that is explained.
     *
     * @return the lines, in order
     */
    default ImmutableList<WorkingLine> explained() {
        return lines().stream()
                .filter(line -> line.differs()
                        && line.printed().flatMap(Printed::because).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Lines where a difference is explained that is not there: an explanation must not outlive what it explains.
     *
     * @return the lines, in order
     */
    default ImmutableList<WorkingLine> idle() {
        return lines().stream()
                .filter(line -> !line.differs()
                        && line.printed().flatMap(Printed::because).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Starts a working.
     *
     * @return the builder
     */
    static WorkingBuilder builder() {
        return new WorkingBuilder();
    }
}
