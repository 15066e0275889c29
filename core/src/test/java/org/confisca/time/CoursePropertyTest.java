package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.time.TimeFixtures.LAW;
import static org.confisca.time.TimeFixtures.REST;
import static org.confisca.time.TimeFixtures.SUNDAY;
import static org.confisca.time.ToyLimits.TOY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every course, whatever happens to the term. */
class CoursePropertyTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-07-02T12:00");

    private static final LocalDateTime NIGHT = LocalDateTime.parse("2026-10-24T22:00");

    @Property
    void the_order_in_which_things_were_recorded_does_not_matter(@ForAll("courses") Course course) {
        Course reversed = new Course(
                course.start(),
                course.length(),
                ImmutableList.copyOf(Lists.reverse(course.suspensions())),
                ImmutableList.copyOf(Lists.reverse(course.extensions())));
        assertThat(((Deadline) reversed.reckon(TOY)).end()).isEqualTo(((Deadline) course.reckon(TOY)).end());
    }

    @Property(tries = 2000)
    void a_suspension_never_makes_a_term_shorter(
            @ForAll("courses") Course course, @ForAll("suspensions") Suspension more) {
        Course longer = course.suspended(more.from(), more.until().orElseThrow(), more.why(), more.law());
        assertThat(((Deadline) longer.reckon(TOY)).end()).isAfterOrEqualTo(((Deadline) course.reckon(TOY)).end());
    }

    /** Over the night of 25 October 2026, of which one hour is lived twice. */
    @Property
    void nor_do_hours_get_shorter_by_it(
            @ForAll("nights") LocalDateTime from,
            @ForAll("nights") LocalDateTime other,
            @ForAll("nights") LocalDateTime at) {
        LocalDateTime until = from.isAfter(other) ? from : other;
        LocalDateTime since = from.isAfter(other) ? other : from;
        LegalClock clock = TOY.clock();
        Course course = Course.of(NIGHT, Term.hours(5))
                .extended(at, Term.hours(3), Term.hours(4), LAW)
                .extended(at.plusMinutes(1), Term.hours(3), Term.hours(4), LAW);
        LocalDateTime longer =
                ((Deadline) course.suspended(since, until, SUNDAY, REST).reckon(TOY)).end();
        assertThat(clock.read(longer)).isAfterOrEqualTo(clock.read(((Deadline) course.reckon(TOY)).end()));
    }

    @Provide
    Arbitrary<LocalDateTime> nights() {
        return Arbitraries.integers().between(0, 12 * 60).map(NIGHT::plusMinutes);
    }

    @Property
    void whatever_happened_is_told(@ForAll("courses") Course course) {
        assertThat(((Deadline) course.reckon(TOY)).remarks())
                .hasSize(course.suspensions().size() + course.extensions().size());
    }

    /** Walking day by day: the term is over when as many days have passed that were not suspended as it has. */
    @Property
    void a_suspended_term_holds_as_many_free_days_as_it_is_long(
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll("suspensionLists") @Size(max = 4) List<Suspension> suspensions) {
        Term term = Term.thirtyDayMonths(months);
        Course course = new Course(START, term, ImmutableList.copyOf(suspensions), ImmutableList.of());
        Set<LocalDate> suspended = new HashSet<>();
        for (Suspension suspension : suspensions) {
            suspension
                    .from()
                    .toLocalDate()
                    .datesUntil(suspension.until().orElseThrow().toLocalDate())
                    .forEach(suspended::add);
        }
        int left = 30 * months;
        LocalDate day = START.toLocalDate();
        while (left > 0) {
            day = day.plusDays(1);
            if (!suspended.contains(day)) {
                left--;
            }
        }
        assertThat(((Deadline) course.reckon(TOY)).lastDay()).isEqualTo(day);
    }

    @Property
    void the_cap_holds_whatever_the_extensions(
            @ForAll @IntRange(min = 1, max = 12) int cap,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 8) Integer> steps) {
        Course course = Course.of(START, Term.months(12));
        int sum = 0;
        for (int step : steps) {
            course = course.extended(START.plusDays(sum), Term.months(step), Term.months(cap), LAW);
            sum += step;
        }
        LocalDate first = START.toLocalDate().plusMonths(12);
        assertThat(((Deadline) course.reckon(TOY)).lastDay()).isEqualTo(first.plusMonths(Math.min(sum, cap)));
    }

    @Provide
    Arbitrary<Course> courses() {
        return Combinators.combine(
                        Arbitraries.of(
                                Term.days(3), Term.days(30), Term.weeks(5), Term.months(2), Term.workingDays(20)),
                        suspensionLists(),
                        extensions().list().ofMaxSize(2).uniqueElements(Extension::at))
                .as((length, suspensions, extensions) ->
                        new Course(START, length, ImmutableList.copyOf(suspensions), ImmutableList.copyOf(extensions)));
    }

    @Provide
    Arbitrary<List<Suspension>> suspensionLists() {
        return suspensions().list().ofMaxSize(4).uniqueElements(Suspension::from);
    }

    @Provide
    Arbitrary<Suspension> suspensions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24 * 80),
                        Arbitraries.integers().between(0, 24 * 30))
                .as((from, length) -> new Suspension(
                        START.plusHours(from), Optional.of(START.plusHours(from + length)), SUNDAY, REST));
    }

    private static Arbitrary<Extension> extensions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24 * 40).map(hours -> START.plusMinutes(hours * 60L + 7)),
                        Arbitraries.of(Term.days(1), Term.days(3), Term.days(10), Term.months(1), Term.workingDays(5)),
                        Arbitraries.of(Term.days(1), Term.days(4), Term.days(12), Term.months(2))
                                .optional())
                .as((at, step, cap) -> new Extension(at, step, cap, LAW));
    }
}
