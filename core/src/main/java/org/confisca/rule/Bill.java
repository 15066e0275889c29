package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.confisca.casefile.Labelled;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * A proposal for an Act that is no law, as far as its content was seen. What was not seen stands in it as text that nobody has
 * read, so that an answer that needs it is undetermined. It has no day on which it would enter into force; whoever asks what
 * it would change chooses one.
 *
 * <pre>{@code
 * RuleBook proposed = DutchLaw.book().amendedBy(bill.from(LocalDate.parse("2027-01-01")));
 * }</pre>
 *
 * @param id a short id in small letters and digits, such as {@code ccg2022}
 * @param title what it is called
 * @param status what became of it
 * @param source where its content was seen
 * @param provisions what it would say
 */
public record Bill(String id, Wording title, Bill.Status status, Citation source, ImmutableList<Provision> provisions) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*");

    /** What became of a bill. */
    public enum Status implements Labelled {
        /** It was given up. */
        WITHDRAWN("ingetrokken", "withdrawn"),
        /** A draft of it is or was open to public consultation. */
        IN_CONSULTATION("in consultatie", "in consultation");

        private final Wording label;

        Status(String nl, String en) {
            this.label = new Wording(nl, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Checks that nothing of it passes for law.
     *
     * @param id a short id
     * @param title what it is called
     * @param status what became of it
     * @param source where its content was seen
     * @param provisions what it would say
     * @throws IllegalArgumentException if the id is of another form, or if a provision is said to be law
     */
    public Bill {
        checkArgument(ID.matcher(id).matches(), "Not the id of a bill: '%s'", id);
        provisions.forEach(provision -> checkArgument(
                provision.nature() == Nature.NOT_LAW, "%s is said to be %s", provision.id(), provision.nature()));
    }

    /**
     * The bill as an amendment.
     *
     * @param day the first day on which it would be law
     * @return the amendment; a book with it marks what the bill says as not law
     */
    public Amendment from(LocalDate day) {
        return new Amendment(id + "@" + day, day, ImmutableSet.of(), provisions);
    }
}
