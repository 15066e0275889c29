package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.source.Wording;

/**
 * What came out of one condition, with its values and its parts.
 *
 * @param truth whether it holds
 * @param what the condition in words
 * @param fact the name of the single fact whose value was found; empty if there is no single fact
 * @param value the value that was found, in words; empty if there is none or it says no more than the truth
 * @param parts the findings it is made of; empty for a single fact
 * @param missing what would have to be supplied; empty unless a single fact is unknown
 * @param given the facts that were read for it, known or not; empty for a finding that is made of others
 */
public record Finding(
        Truth truth,
        Wording what,
        Optional<Wording> fact,
        Optional<Wording> value,
        ImmutableList<Finding> parts,
        Optional<Missing> missing,
        ImmutableList<Given> given) {

    /**
     * A finding that does not say which facts were read for it.
     *
     * @param truth whether it holds
     * @param what the condition in words
     * @param fact the name of the single fact
     * @param value the value that was found
     * @param parts the findings it is made of
     * @param missing what would have to be supplied
     */
    public Finding(
            Truth truth,
            Wording what,
            Optional<Wording> fact,
            Optional<Wording> value,
            ImmutableList<Finding> parts,
            Optional<Missing> missing) {
        this(truth, what, fact, value, parts, missing, ImmutableList.of());
    }

    static Finding of(Fact<?, ?> fact, Optional<?> value, Truth truth, Wording what) {
        return of(fact, value, truth, what, truth == Truth.UNKNOWN);
    }

    /** A fact that was read; the last tells whether the finding is unknown for want of this very fact. */
    static Finding of(Fact<?, ?> fact, Optional<?> value, Truth truth, Wording what, boolean lacking) {
        Given given = Given.of(fact, value);
        return new Finding(
                truth,
                what,
                Optional.of(fact.name()),
                given.value(),
                ImmutableList.of(),
                lacking
                        ? Optional.of(
                                value.isEmpty()
                                        ? Missing.of(fact)
                                        : new Missing(inOneCurrency(fact.name()), fact.supply()))
                        : Optional.empty(),
                ImmutableList.of(given));
    }

    /** A value that is there and yet unknown is an amount of money, measured against one in another currency. */
    private static Wording inOneCurrency(Wording name) {
        return Wording.of(
                name.nl() + ", in de valuta waarmee het wordt vergeleken",
                name.en() + ", in the currency it is compared with");
    }

    /** That nobody can say, for want of something that is no fact of the case. */
    static Finding missing(Wording what, Missing missing) {
        return new Finding(
                Truth.UNKNOWN, what, Optional.empty(), Optional.empty(), ImmutableList.of(), Optional.of(missing));
    }

    static Finding composed(Truth truth, Wording what, ImmutableList<Finding> parts) {
        return new Finding(truth, what, Optional.empty(), Optional.empty(), parts, Optional.empty());
    }

    /**
     * The single facts below this finding that made it come out as it did.
     *
     * @return the leaves with the truth of the whole; never empty
     */
    public ImmutableList<Finding> decisive() {
        return decisive(truth);
    }

    private ImmutableList<Finding> decisive(Truth wanted) {
        if (parts.isEmpty()) {
            return ImmutableList.of(this);
        }
        ImmutableList.Builder<Finding> leaves = ImmutableList.builder();
        for (Finding part : parts) {
            if (part.truth == wanted) {
                leaves.addAll(part.decisive(wanted));
            }
        }
        ImmutableList<Finding> found = leaves.build();
        return found.isEmpty() ? ImmutableList.of(this) : found;
    }

    /**
     * Everything below this finding that is unknown and that it could turn on.
     *
     * @return what is missing, each thing once, in order
     */
    public ImmutableList<Missing> unknowns() {
        if (parts.isEmpty()) {
            return missing.map(ImmutableList::of).orElse(ImmutableList.of());
        }
        return parts.stream()
                .filter(part -> part.truth == Truth.UNKNOWN)
                .flatMap(part -> part.unknowns().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
