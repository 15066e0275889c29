package org.confisca.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AuthorisationId;
import org.confisca.casefile.CompensationId;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DetentionId;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.InterestId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.ObligationId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RequestId;
import org.confisca.casefile.SecurityId;
import org.confisca.casefile.SettlementId;
import org.confisca.casefile.StateShareId;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * What kind of value a field takes: how it is read from text and written back, and what a reader should have written.
 * One list of kinds serves JSON, the schema and forms.
 *
 * @param <T> the value
 */
public sealed interface ValueKind<T> {

    /** A local date and time, to the minute or finer. */
    Text<LocalDateTime> DATE_TIME = new Text<>(
            "date-time",
            Wording.of("een tijdstip zoals 2026-07-02T10:15", "a date and time such as 2026-07-02T10:15"),
            Optional.of("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$"),
            ImmutableSet.of(),
            StrictText::dateTime,
            moment -> moment.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME).replaceFirst("(T\\d\\d:\\d\\d):00$", "$1"));

    /** A calendar day. */
    Text<LocalDate> DATE = new Text<>(
            "date",
            Wording.of("een datum zoals 2026-07-02", "a date such as 2026-07-02"),
            Optional.of("^\\d{4}-\\d{2}-\\d{2}$"),
            ImmutableSet.of(),
            StrictText::date,
            LocalDate::toString);

    /** An amount of money that is not negative. */
    Text<Money> MONEY = new Text<>(
            "money",
            Wording.of(
                    "een bedrag van nul of meer zoals EUR 48500.00", "an amount of zero or more such as EUR 48500.00"),
            Optional.of("^[A-Z]{3} \\d{1,15}(\\.\\d{1,3})?$"),
            ImmutableSet.of(),
            StrictText::money,
            Money::toString);

    /** Free text of up to two thousand characters, not blank. */
    Text<String> TEXT = new Text<>(
            "text",
            Wording.of("tekst van 1 tot 2000 tekens", "text of 1 to 2000 characters"),
            Optional.empty(),
            ImmutableSet.of(),
            text -> text.isBlank() || text.length() > 2000 ? Optional.empty() : Optional.of(text),
            text -> text);

    /** Yes or no. */
    Flag FLAG = new Flag();

    /** A whole number of zero or more. */
    Whole WHOLE = new Whole();

    /** The capacity in which somebody acts. */
    Text<Office> OFFICE = oneOf(Office.class, Office.LAW);

    /** The id of a party. */
    Text<PartyId> PARTY = id(PartyId::new);

    /** The id of an offence. */
    Text<OffenceId> OFFENCE = id(OffenceId::new);

    /** The id of an asset. */
    Text<AssetId> ASSET = id(AssetId::new);

    /** The id of a measure. */
    Text<MeasureId> MEASURE = id(MeasureId::new);

    /** The id of an authorisation. */
    Text<AuthorisationId> AUTHORISATION = id(AuthorisationId::new);

    /** The id of a request. */
    Text<RequestId> REQUEST = id(RequestId::new);

    /** The id of a decision. */
    Text<DecisionId> DECISION = id(DecisionId::new);

    /** The id of a remedy. */
    Text<RemedyId> REMEDY = id(RemedyId::new);

    /** The id of a grant. */
    Text<GrantId> GRANT = id(GrantId::new);

    /** The id of a determination. */
    Text<DeterminationId> DETERMINATION = id(DeterminationId::new);

    /** The id of an obligation to pay. */
    Text<ObligationId> OBLIGATION = id(ObligationId::new);

    /** The id of a settlement. */
    Text<SettlementId> SETTLEMENT = id(SettlementId::new);

    /** The id of security. */
    Text<SecurityId> SECURITY = id(SecurityId::new);

    /** The id of a right to an asset. */
    Text<InterestId> INTEREST = id(InterestId::new);

    /** The id of detention for default. */
    Text<DetentionId> DETENTION = id(DetentionId::new);

    /** The id of the share of another State. */
    Text<StateShareId> STATE_SHARE = id(StateShareId::new);

    /** The id of a payment to a victim. */
    Text<CompensationId> COMPENSATION = id(CompensationId::new);

    /** A part of a whole. */
    Text<Fraction> FRACTION = new Text<>(
            "fraction",
            Wording.of("een deel zoals 1/3", "a part such as 1/3"),
            Optional.of("^[1-9]\\d{0,8}/[1-9]\\d{0,8}$"),
            ImmutableSet.of(),
            Fraction::parse,
            Fraction::toString);

    /** A subject of any kind, written with its kind: {@code asset:A1}. */
    Text<Subject> SUBJECT = new Text<>(
            "subject",
            Wording.of("een soort en een id, zoals asset:A1", "a kind and an id, such as asset:A1"),
            Optional.of("^(" + String.join("|", SubjectText.kinds()) + "):[A-Za-z0-9][A-Za-z0-9._/:#-]{0,79}$"),
            ImmutableSet.of(),
            SubjectText::parse,
            SubjectText::format);

    /**
     * The name of the kind, as the schema uses it.
     *
     * @return the name
     */
    String name();

    /**
     * What should have been written, for messages.
     *
     * @return the wording
     */
    Wording expected();

    /**
     * One constant of an enumeration, written by its name.
     *
     * @param type the enumeration
     * @param except constants that cannot be written
     * @param <E> the enumeration
     * @return the kind
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E extends Enum<E>> Text<E> oneOf(Class<E> type, E... except) {
        ImmutableList<E> constants = Arrays.stream(type.getEnumConstants())
                .filter(constant -> !Arrays.asList(except).contains(constant))
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<String> names = constants.stream().map(Enum::name).collect(ImmutableSet.toImmutableSet());
        String list = String.join(", ", names);
        return new Text<>(
                type.getSimpleName(),
                Wording.of("een van " + list, "one of " + list),
                Optional.empty(),
                names,
                text -> constants.stream()
                        .filter(constant -> constant.name().equals(text))
                        .findFirst(),
                Enum::name);
    }

    /**
     * A list of values without duplicates.
     *
     * @param element the kind of its elements
     * @param <E> the element
     * @return the kind
     */
    static <E> ListOf<E> listOf(Text<E> element) {
        return new ListOf<>(element);
    }

    private static <S extends Subject> Text<S> id(Function<String, S> maker) {
        return new Text<>(
                "id",
                Wording.of(
                        "een id van letters, cijfers en . _ - / : #, hoogstens 80 tekens",
                        "an id of letters, digits and . _ - / : #, at most 80 characters"),
                Optional.of("^[A-Za-z0-9][A-Za-z0-9._/:#-]{0,79}$"),
                ImmutableSet.of(),
                text -> Subject.isWellFormed(text) ? Optional.of(maker.apply(text)) : Optional.empty(),
                Subject::value);
    }

    /**
     * A value written as text.
     *
     * @param name the name of the kind
     * @param expected what should have been written
     * @param pattern the form as a regular expression for the schema; empty if any text may be tried
     * @param choices the only texts that can be written; empty if there is no list
     * @param parser reads the text; empty if it is not of this kind
     * @param formatter writes it back
     * @param <T> the value
     */
    record Text<T>(
            String name,
            Wording expected,
            Optional<String> pattern,
            ImmutableSet<String> choices,
            Function<String, Optional<T>> parser,
            Function<T, String> formatter)
            implements ValueKind<T> {}

    /** Yes or no, written as true or false. */
    record Flag() implements ValueKind<Boolean> {
        @Override
        public String name() {
            return "flag";
        }

        @Override
        public Wording expected() {
            return Wording.of("true of false", "true or false");
        }
    }

    /** A whole number of zero or more. */
    record Whole() implements ValueKind<Integer> {
        @Override
        public String name() {
            return "whole";
        }

        @Override
        public Wording expected() {
            return Wording.of("een geheel getal van 0 of meer", "a whole number of 0 or more");
        }
    }

    /**
     * A list without duplicates.
     *
     * @param element the kind of the elements
     * @param <E> the element
     */
    record ListOf<E>(Text<E> element) implements ValueKind<ImmutableList<E>> {
        @Override
        public String name() {
            return "list";
        }

        @Override
        public Wording expected() {
            return Wording.of(
                    "een lijst zonder dubbelen, met telkens "
                            + element.expected().nl(),
                    "a list without duplicates, each " + element.expected().en());
        }
    }
}
