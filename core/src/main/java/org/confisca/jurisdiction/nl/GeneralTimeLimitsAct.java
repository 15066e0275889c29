package org.confisca.jurisdiction.nl;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.LegalSource.DutchStatute;
import org.confisca.source.Wording;
import org.confisca.time.AmbiguousDate;
import org.confisca.time.BackwardCount;
import org.confisca.time.CountedBack;
import org.confisca.time.Deadline;
import org.confisca.time.LastDayRules;
import org.confisca.time.LatestMoment;
import org.confisca.time.LegalClock;
import org.confisca.time.Reckoning;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;
import org.confisca.time.TimeLimits;
import org.confisca.time.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The Dutch General Time Limits Act (Algemene termijnenwet, Atw, BWBR0002448, in force since 1 April 1965).
 *
 * <p>What is encoded: a term that ends on a Saturday, Sunday or recognised holiday runs on through the next day that is
 * none of these (art. 1(1)), but not when it is counted back (art. 1(2)); a term of at least three days is lengthened until
 * it holds two such ordinary days (art. 2); neither happens to terms in hours, in more than 90 days, 12 weeks or 3 months,
 * or in years (art. 4(a)), nor to what {@link #exempt} says it is about (art. 4(b) and (c)). A term set by order in council
 * is reckoned by analogy unless the order says otherwise (art. 5); {@link #byAnalogy} says so in the answer.
 *
 * <p>A term that is counted back ends on the bare day (art. 1(2)), whatever day that is. By its words art. 1(2) takes back
 * "the preceding paragraph" and not art. 2; whether art. 2 therefore holds for a term of at least three days that is counted
 * back, so that it begins earlier, was found in no judgment. Where that would make a difference the answer is marked
 * unverified and tells the other day.
 *
 * <p>How terms are read that the Act does not name:
 *
 * <ul>
 *   <li><b>working days</b>: each day that is not Saturday, Sunday or a holiday of art. 3 counts; such a term ends on
 *       an ordinary day of itself, so nothing rolls. The Act does not define the word working day; that another statute
 *       means this by it is how this library reads such a statute;
 *   <li><b>months of thirty days</b> (art. 136 of the Code of Criminal Procedure): the days are counted, so three such
 *       months are ninety days and within the Act, four are outside it;
 *   <li><b>months and years that end in a month without the right day</b>: {@link AmbiguousDate#LAST_DAY_OF_MONTH};
 *   <li><b>hours</b>: counted on the instant in the time zone Europe/Amsterdam. A local time that a change of the clock
 *       repeats is read as its first passing ({@link org.confisca.time.TwiceLived#FIRST_PASSING}); one that it leaves
 *       out, as that much later ({@link org.confisca.time.NeverLived#MOVED_ON}).
 * </ul>
 *
 * <p>A deadline for which a day had to be taken for ordinary in a year whose decrees under art. 3(3) are not in the table
 * is marked unverified: such a decree may move it. Some terms of the Code of Criminal Procedure are excluded by that Code;
 * which they are today was not found, so none is excluded here.
 * Immutable and thread-safe.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0002448">Algemene termijnenwet</a>
 */
public final class GeneralTimeLimitsAct implements TimeLimits {

    private static final LegalSource SOURCE = new DutchStatute("BWBR0002448", "Algemene termijnenwet");

    /** A term that ends on a Saturday, Sunday or holiday is lengthened through the next ordinary day. */
    public static final Citation ART_1_1 = new Citation(SOURCE, "art. 1(1) Atw", Check.VERIFIED);

    /** A term that is counted back from a moment or an event is not. */
    public static final Citation ART_1_2 = new Citation(SOURCE, "art. 1(2) Atw", Check.VERIFIED);

    /** A term of at least three days is lengthened until it holds two ordinary days. */
    public static final Citation ART_2 = new Citation(SOURCE, "art. 2 Atw", Check.VERIFIED);

    /** The generally recognised holidays. */
    public static final Citation ART_3_1 = new Citation(SOURCE, "art. 3(1) Atw", Check.VERIFIED);

    /** Good Friday counts as a holiday for this Act. */
    public static final Citation ART_3_2 = new Citation(SOURCE, "art. 3(2) Atw", Check.VERIFIED);

    /** The Crown may equate other days with a holiday, by decree in the Staatscourant. */
    public static final Citation ART_3_3 = new Citation(SOURCE, "art. 3(3) Atw", Check.VERIFIED);

    /** Terms outside the Act: in hours, in more than 90 days, 12 weeks or 3 months, in years. */
    public static final Citation ART_4 = new Citation(SOURCE, "art. 4(a) Atw", Check.VERIFIED);

    /** Terms outside the Act: for the publication and the entry into force of legislation. */
    public static final Citation ART_4_B = new Citation(SOURCE, "art. 4(b) Atw", Check.VERIFIED);

    /** Terms outside the Act: of deprivation of liberty. */
    public static final Citation ART_4_C = new Citation(SOURCE, "art. 4(c) Atw", Check.VERIFIED);

    /** Terms set by order in council, by analogy. */
    public static final Citation ART_5 = new Citation(SOURCE, "art. 5 Atw", Check.VERIFIED);

    private static final LegalClock CLOCK = LegalClock.of(ZoneId.of("Europe/Amsterdam"));
    private static final AmbiguousDate CONVENTION = AmbiguousDate.LAST_DAY_OF_MONTH;
    private static final Wording BY_ANALOGY = Wording.of(
            "de termijn staat in een algemene maatregel van bestuur: de wet geldt van overeenkomstige toepassing"
                    + " (art. 5 Atw)",
            "the term is set by order in council: the Act applies by analogy (art. 5 Atw)");
    private static final Wording BY_ITS_WORDS = Wording.of(
            "naar de letter neemt art. 1 lid 2 Atw alleen art. 1 lid 1 terug; gold art. 2 ook hier, dan ",
            "by its words art. 1(2) Atw takes back art. 1(1) alone; if art. 2 held here as well, ");
    private static final Wording ART_2_MAY_MOVE_IT = Wording.of(
            BY_ITS_WORDS.nl() + "kan het eerder zijn: niet alle feestdagen zijn bekend",
            BY_ITS_WORDS.en() + "it may be earlier: not all holidays are known");
    private static final int MOST_DAYS = 90;
    private static final int MOST_WEEKS = 12;
    private static final int MOST_MONTHS = 3;
    private static final int DAYS_FROM_WHICH_ART_2_HOLDS = 3;

    /** The Act with its holidays of 2000 up to and including 2040; see {@link DutchHolidays} for what they rest on. */
    public static final GeneralTimeLimitsAct ACT =
            over(DutchHolidays.calendar(), DutchHolidays.DECREES_KNOWN_FROM, DutchHolidays.DECREES_KNOWN_UNTIL);

    private final LastDayRules rules;
    private final KnownDecrees decrees;
    private final @Nullable Exemption exemption;
    private final boolean byAnalogy;

    private GeneralTimeLimitsAct(
            LastDayRules rules, KnownDecrees decrees, @Nullable Exemption exemption, boolean byAnalogy) {
        this.rules = rules;
        this.decrees = decrees;
        this.exemption = exemption;
        this.byAnalogy = byAnalogy;
    }

    /**
     * The Act over another table of holidays, for instance one that holds a decree of after this release. Its decrees are
     * known from its first day on.
     *
     * @param calendar the holidays of art. 3 and the days they cover
     * @param decreesKnownUntil the last day for which the decrees under art. 3(3) are in the table; the citation of a
     *     deadline for which a later day was consulted is marked unverified
     * @return the Act
     */
    public static GeneralTimeLimitsAct over(WorkingDayCalendar calendar, LocalDate decreesKnownUntil) {
        return over(calendar, calendar.first(), decreesKnownUntil);
    }

    /**
     * The Act over another table of holidays, of which the decrees under art. 3(3) are known in part.
     *
     * @param calendar the holidays of art. 3 and the days they cover
     * @param decreesKnownFrom the first day for which the decrees are in the table
     * @param decreesKnownUntil the last day for which they are
     * @return the Act
     */
    public static GeneralTimeLimitsAct over(
            WorkingDayCalendar calendar, LocalDate decreesKnownFrom, LocalDate decreesKnownUntil) {
        LastDayRules rules =
                new LastDayRules(calendar, DAYS_FROM_WHICH_ART_2_HOLDS, ART_1_1, ART_2, ART_1_2, ART_3_1, ART_1_1);
        return new GeneralTimeLimitsAct(
                rules, new KnownDecrees(rules, decreesKnownFrom, decreesKnownUntil), null, false);
    }

    /**
     * This Act for terms that it leaves alone because of what they are about. They end where they end.
     *
     * @param reason what they are about
     * @return the time limits of such terms
     */
    public GeneralTimeLimitsAct exempt(Exemption reason) {
        return new GeneralTimeLimitsAct(rules, decrees, reason, byAnalogy);
    }

    /**
     * This Act for terms set by order in council that does not say otherwise (art. 5). The ends are the same; the answer
     * says why the Act is used.
     *
     * @return the time limits of such terms
     */
    public GeneralTimeLimitsAct byAnalogy() {
        return new GeneralTimeLimitsAct(rules, decrees, exemption, true);
    }

    /**
     * The days and holidays that this Act counts with.
     *
     * @return the calendar
     */
    public WorkingDayCalendar calendar() {
        return rules.calendar();
    }

    @Override
    public LegalClock clock() {
        return CLOCK;
    }

    @Override
    public Reckoning reckon(LocalDateTime start, Term term) {
        LocalDate event = start.toLocalDate();
        return switch (term.unit()) {
            case HOURS -> hours(start, CLOCK.read(start), term);
            case WORKING_DAYS -> rules.workingDays(start, term).match(this::told, beyond -> beyond);
            case DAYS, WEEKS, MONTHS, THIRTY_DAY_MONTHS, YEARS -> {
                Reckoning reckoned =
                        endingOn(start, term, term.lastDayAfter(event, CONVENTION), ImmutableRangeSet.of());
                yield term.endsOnAmbiguousDate(event)
                        ? reckoned.match(deadline -> deadline.remarked(CONVENTION.remark(event)), beyond -> beyond)
                        : reckoned;
            }
        };
    }

    @Override
    public Deadline reckonHours(ZonedDateTime start, Term hours) {
        return hours(start.toLocalDateTime(), start, hours);
    }

    @Override
    public ZonedDateTime endOfHours(ZonedDateTime start, Term hours) {
        checkArgument(
                hours.unit() == TermUnit.HOURS,
                "%s are not hours",
                hours.wording().en());
        return start.plusHours(hours.amount());
    }

    private Deadline hours(LocalDateTime start, ZonedDateTime from, Term term) {
        ZonedDateTime end = endOfHours(from, term);
        Citation law = exemption == null ? ART_4 : exemption.law();
        return told(
                new Deadline(start, term, end.toLocalDateTime(), ImmutableList.of(), law, CLOCK.changes(from, end)));
    }

    @Override
    public Reckoning endingOn(
            LocalDateTime start, Term term, LocalDate bareLastDay, ImmutableRangeSet<LocalDate> suspended) {
        checkArgument(
                term.unit() != TermUnit.HOURS && term.unit() != TermUnit.WORKING_DAYS,
                "%s have no last day on the bare calendar",
                term.wording().en());
        if (exemption != null) {
            return told(LastDayRules.closing(start, term, bareLastDay, exemption.law()));
        }
        return governs(term)
                ? rules.ending(start, term, bareLastDay, suspended)
                        .match(deadline -> told(deadline, suspended), beyond -> beyond)
                : told(LastDayRules.closing(start, term, bareLastDay, ART_4));
    }

    @Override
    public CountedBack reckonBackwards(LocalDateTime event, Term term, BackwardCount count) {
        Citation outside = exemption == null ? ART_4 : exemption.law();
        CountedBack counted = switch (term.unit()) {
            case HOURS -> hoursBefore(event, term, count, outside);
            case WORKING_DAYS -> marked(rules.workingDaysBefore(event, term, count));
            case DAYS, WEEKS, MONTHS, THIRTY_DAY_MONTHS, YEARS ->
                exemption == null && governs(term)
                        ? daysBefore(event, term, count)
                        : LastDayRules.bare(event, term, CONVENTION, count, outside);
        };
        if (!(counted instanceof LatestMoment latest)) {
            return counted;
        }
        if (exemption != null) {
            return latest.remarked(exemption.reason());
        }
        return byAnalogy ? latest.remarked(BY_ANALOGY) : latest;
    }

    private static LatestMoment hoursBefore(LocalDateTime event, Term term, BackwardCount count, Citation law) {
        ZonedDateTime end = CLOCK.read(event);
        ZonedDateTime from = end.minusHours(term.amount());
        return new LatestMoment(
                event, term, count, from.toLocalDateTime(), ImmutableList.of(), law, CLOCK.changes(from, end));
    }

    /** The bare day; where art. 2 could have moved it, that is told, and the mark is low. */
    private LatestMoment daysBefore(LocalDateTime event, Term term, BackwardCount count) {
        LatestMoment bare = LastDayRules.bare(event, term, CONVENTION, count, ART_1_2);
        if (!(rules.before(event, term, CONVENTION, count) instanceof LatestMoment held)) {
            return bare.under(unverified(ART_1_2)).remarked(ART_2_MAY_MOVE_IT);
        }
        if (held.limit().isBefore(bare.limit())) {
            return bare.under(unverified(ART_1_2))
                    .remarked(Wording.of(
                            BY_ITS_WORDS.nl() + "uiterlijk aan het einde van " + held.lastDay(),
                            BY_ITS_WORDS.en() + "at the latest at the close of " + held.lastDay()));
        }
        return decrees.sure(held) ? bare : bare.under(unverified(ART_1_2)).remarked(ART_2_MAY_MOVE_IT);
    }

    /**
     * Whether arts 1 and 2 may lengthen a term of this length.
     *
     * @param term the length as the provision states it
     * @return false for the terms of art. 4(a), and for terms in working days, which need no lengthening
     */
    public static boolean governs(Term term) {
        return switch (term.unit()) {
            case HOURS, WORKING_DAYS, YEARS -> false;
            case DAYS -> term.amount() <= MOST_DAYS;
            case WEEKS -> term.amount() <= MOST_WEEKS;
            // Three months of thirty days are ninety days: both limits of art. 4(a) fall together.
            case MONTHS, THIRTY_DAY_MONTHS -> term.amount() <= MOST_MONTHS;
        };
    }

    private Deadline told(Deadline deadline) {
        return told(deadline, ImmutableRangeSet.of());
    }

    private Deadline told(Deadline deadline, ImmutableRangeSet<LocalDate> suspended) {
        boolean sure = outside(deadline.term()) || decrees.sure(deadline, suspended);
        Deadline told = sure ? deadline : deadline.under(unverified(deadline.law()));
        if (exemption != null) {
            return told.remarked(exemption.reason());
        }
        return byAnalogy ? told.remarked(BY_ANALOGY) : told;
    }

    /** Whether the end was found without a look at the table. */
    private boolean outside(Term term) {
        return term.unit() != TermUnit.WORKING_DAYS && (exemption != null || !governs(term));
    }

    private CountedBack marked(CountedBack counted) {
        return counted instanceof LatestMoment latest && !decrees.sure(latest)
                ? latest.under(unverified(latest.law()))
                : counted;
    }

    /** Which days the Crown equated, or will, is not known for every year: a decree may move the end. The mark says so. */
    private static Citation unverified(Citation law) {
        return law.marked(Check.UNVERIFIED);
    }
}
