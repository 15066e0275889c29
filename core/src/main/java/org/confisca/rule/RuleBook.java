package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLaw;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Due;
import org.confisca.casefile.Office;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Subject;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;
import org.confisca.time.TimeLimits;

/**
 * The law of one legal order, or a standard for it, as rules that judge acts. Immutable and safe for use by many threads.
 * Building a book checks it; a book that could give a wrong answer for want of a citation, an edition or a fact is not
 * built.
 *
 * <pre>{@code
 * RuleBook book = DutchLaw.book();
 * Assessment answer = book.assess(file, act);
 * }</pre>
 */
public final class RuleBook {
    private final Wording title;
    private final Vocabulary vocabulary;
    private final TimeLimits limits;
    private final ImmutableList<Provision> provisions;
    private final Stance stance;
    private final ImmutableMap<ActType<?>, Entry<?>> entries;
    private final Menu menu;
    /** What is contested, by the rules whose meaning turns on it. */
    private final ImmutableMap<RuleId, ImmutableList<Interpretation>> contested;

    private RuleBook(
            Wording title,
            Vocabulary vocabulary,
            TimeLimits limits,
            ImmutableList<Provision> provisions,
            ImmutableList<BookRule<ActRule<?>>> rules,
            Stance stance) {
        this.title = title;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.provisions = provisions;
        this.stance = stance;
        ImmutableMap.Builder<ActType<?>, Entry<?>> found = ImmutableMap.builder();
        for (ActType<?> type : vocabulary.all()) {
            found.put(type, Entry.of(type, rules));
        }
        this.entries = found.buildOrThrow();
        this.menu = Menu.of(entries.values());
        this.contested = stance.readings().bearing(NormPowers.add(provisions, vocabulary));
    }

    /**
     * Builds a book and checks it.
     *
     * @param title the name, such as {@code Nederlands recht} and {@code Dutch law}
     * @param vocabulary the act types it knows
     * @param limits how its terms are reckoned
     * @param provisions its provisions
     * @return the book
     * @throws IllegalArgumentException if two provisions have one id; a provision has neither an edition nor an annex; a duty, term or
     *     consequence rests on a fact outside the register; a duty has nothing that discharges it; a term has nothing
     *     that follows; or a rule speaks about an act type that the vocabulary does not have
     */
    public static RuleBook of(Wording title, Vocabulary vocabulary, TimeLimits limits, Iterable<Provision> provisions) {
        return built(title, vocabulary, limits, ImmutableList.copyOf(provisions), Stance.OF_LAW);
    }

    /**
     * Builds a book that has one name in both languages, and checks it.
     *
     * @param name the name
     * @param vocabulary the act types it knows
     * @param limits how its terms are reckoned
     * @param provisions its provisions
     * @return the book
     * @throws IllegalArgumentException as of {@link #of(Wording, Vocabulary, TimeLimits, Iterable)}
     */
    public static RuleBook of(String name, Vocabulary vocabulary, TimeLimits limits, Iterable<Provision> provisions) {
        return of(Wording.same(name), vocabulary, limits, provisions);
    }

    /**
     * The name.
     *
     * @return the name in English
     */
    public String name() {
        return title.en();
    }

    /**
     * The name in both languages.
     *
     * @return the name
     */
    public Wording title() {
        return title;
    }

    /**
     * The act types that the book knows.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Its provisions, as they were given.
     *
     * @return the provisions
     */
    public ImmutableList<Provision> provisions() {
        return provisions;
    }

    TimeLimits limits() {
        return limits;
    }

    boolean isStrict() {
        return stance.strict();
    }

    /** Whether it says something that is no law: a bill, or what would be without a rule. */
    boolean isWhatIf() {
        return stance.whatIf();
    }

    boolean knows(ActType<?> type) {
        return entries.containsKey(type);
    }

    @SuppressWarnings("unchecked") // the entry of a type was made for that type
    <A extends Act> Entry<A> entry(ActType<A> type) {
        Entry<A> entry = (Entry<A>) entries.get(type);
        checkArgument(entry != null, "The book '%s' does not know the act type %s", name(), type);
        return entry;
    }

    /**
     * Judges an act. First time alone does its work up to the moment of the act; then the act is checked against the file,
     * the limits and the powers.
     *
     * @param file the file
     * @param act the act
     * @return permitted, refused or undetermined
     * @throws IllegalArgumentException if the vocabulary of the book does not have the type of the act, or if the act is
     *     an act of the law, which nobody does
     */
    public Assessment assess(CaseFile file, Act act) {
        checkArgument(!(act instanceof ByLaw), "%s is done by the law; it is not judged", act.type());
        return assessAs(file, act.type(), act);
    }

    private <A extends Act> Assessment assessAs(CaseFile file, ActType<A> type, Act act) {
        Entry<A> entry = entry(type);
        if (isOutOfOrder(file, act.at())) {
            return Ruling.structural(
                    new Question(this, file, act, ImmutableList.of()),
                    ImmutableList.of(new Reason.OutOfOrder(file.at().orElseThrow())));
        }
        Advanced advanced = advance(file, act.at());
        return Ruling.on(new Question(this, advanced.file(), act, advanced.steps()), entry, type.cast(act));
    }

    private static boolean isOutOfOrder(CaseFile file, LocalDateTime at) {
        Optional<LocalDateTime> last = file.at();
        return last.isPresent() && at.isBefore(last.get());
    }

    /**
     * Lets time do its work: every term that has ended by a moment ends, in order, and what the law then does is done.
     *
     * @param file the file
     * @param until the moment; a term that ends at this very moment has ended
     * @return the acts of the law and the file after them; where a term would end beyond the calendar, its rule is listed
     *     as undecided
     * @throws IllegalStateException if the book lets the law act again and again at one moment, which is an error in it
     */
    public Advanced advance(CaseFile file, LocalDateTime until) {
        Optional<RunningTerm> due = file.clock().firstEndedBy(until);
        if (due.isEmpty()) {
            return new Advanced(ImmutableList.of(), file);
        }
        List<Step> steps = new ArrayList<>();
        Repeats repeats = new Repeats();
        CaseFile after = file;
        while (due.isPresent()) {
            Step step = new Aftermath(this, repeats).expire(due.get(), after);
            steps.add(step);
            after = step.applyTo(after);
            due = after.clock().firstEndedBy(until);
        }
        return new Advanced(ImmutableList.copyOf(steps), after);
    }

    /**
     * What could be done at a moment about anything on the file, by whom, and what is missing for it.
     *
     * @param file the file
     * @param at the moment
     * @return as of {@link #options(CaseFile, Subject, LocalDateTime)}, subject by subject as {@link CaseFile#subjects()} has
     *     them
     */
    public ImmutableList<Option> options(CaseFile file, LocalDateTime at) {
        return options(file, at, CaseFile::subjects);
    }

    /**
     * What could be done at a moment about a subject and whatever hangs on it, by whom, and what is missing for it. Asking
     * about an asset also gives what could be done about its seizure, the complaint against that and its reuse; asking
     * about a person, what could be done about everything that is this person's.
     *
     * @param file the file
     * @param about the subject
     * @param at the moment
     * @return every kind of act that nothing known rules out, subject by subject as {@link CaseFile#hangingOn} has them and
     *     then in the order of the vocabulary; none about a subject that is not on the file, nor at a moment before the
     *     last thing on the file. It takes time in proportion to the file and to what hangs on the subject
     */
    public ImmutableList<Option> options(CaseFile file, Subject about, LocalDateTime at) {
        return options(file, at, now -> now.hangingOn(about));
    }

    private ImmutableList<Option> options(
            CaseFile file, LocalDateTime at, Function<CaseFile, ImmutableList<Subject>> subjects) {
        if (isOutOfOrder(file, at)) {
            return ImmutableList.of();
        }
        CaseFile now = advance(file, at).file();
        return menu.options(this, now, subjects.apply(now), at);
    }

    /**
     * The duties that are open at a moment, those with a moment first, the earliest first.
     *
     * @param file the file
     * @param at the moment
     * @return the duties, each with whether it is overdue
     */
    public ImmutableList<OwedDuty> duties(CaseFile file, LocalDateTime at) {
        return advance(file, at).file().duties().open().stream()
                .map(duty -> new OwedDuty(duty, duty.isOverdue(at)))
                .sorted(Comparator.comparing(RuleBook::dueMoment))
                .collect(ImmutableList.toImmutableList());
    }

    private static LocalDateTime dueMoment(OwedDuty owed) {
        return owed.duty().due() instanceof Due.By by ? by.end() : LocalDateTime.MAX;
    }

    /**
     * This book together with another, such as national law with the regulations that apply in it.
     *
     * @param other the other book; its terms are reckoned as this book reckons
     * @return a book with the provisions of both
     * @throws IllegalArgumentException if a provision stands in both
     */
    public RuleBook and(RuleBook other) {
        return built(
                titled(" + ", " + ", other.title),
                vocabulary.and(other.vocabulary),
                limits,
                ImmutableList.<Provision>builder()
                        .addAll(provisions)
                        .addAll(other.provisions)
                        .build(),
                (other.isWhatIf() ? stance.whenNotLaw() : stance)
                        .reading(stance.readings().and(other.stance.readings())));
    }

    /**
     * This book with a register of what can be read in more than one way. Its answers name the readings they rest on.
     *
     * @param register the contested questions; the rules that their readings change stand in this book
     * @return the book, under the reading of each question that comes first
     * @throws IllegalArgumentException if a question stands in the register already, has only one reading, or changes a rule
     *     that is not in this book
     */
    public RuleBook interpreting(Iterable<Interpretation> register) {
        ImmutableList<Interpretation> more = ImmutableList.copyOf(register);
        Readings.check(more, provisions);
        return built(
                title,
                vocabulary,
                limits,
                provisions,
                stance.reading(stance.readings().and(new Readings(more, ImmutableMap.of()))));
    }

    /**
     * What can be read in more than one way.
     *
     * @return the contested questions, in the order of the register
     */
    public ImmutableList<Interpretation> interpretations() {
        return stance.readings().all();
    }

    /**
     * The readings that this book uses.
     *
     * @return one for each contested question, in the order of the register
     */
    public ImmutableList<ReadingName> readings() {
        Readings readings = stance.readings();
        return readings.all().stream().map(readings::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * This book under another reading. It stays a book of law; its name, and every explanation, says which reading it uses. A
     * reading is laid over a book before an amendment is.
     *
     * @param name which reading of which question
     * @return the book; this one if it uses that reading already
     * @throws IllegalArgumentException if the register has no such question or the question no such reading; if no book can be
     *     made of it; or if another reading of the question was chosen before, or an amendment took its rules away
     */
    public RuleBook under(ReadingName name) {
        Readings readings = stance.readings();
        Interpretation interpretation = readings.find(name.interpretation())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The book '" + this + "' knows no contested reading " + name.interpretation()));
        Interpretation.Reading wanted = interpretation
                .find(name.reading())
                .orElseThrow(() -> new IllegalArgumentException(interpretation.id() + " has no reading '"
                        + name.reading() + "'; it has: "
                        + interpretation.readings().stream()
                                .map(Interpretation.Reading::name)
                                .collect(Collectors.joining(", "))));
        if (readings.of(interpretation).equals(wanted)) {
            return this;
        }
        checkArgument(
                readings.of(interpretation).equals(interpretation.used()),
                "The book '%s' reads %s otherwise already",
                this,
                name.interpretation());
        if (wanted.change() instanceof Interpretation.NotCarriedOut not) {
            throw new IllegalArgumentException(
                    name + " cannot be carried out: " + not.why().en());
        }
        Readings.check(ImmutableList.of(interpretation), provisions);
        return built(
                titled(" gelezen als ", " reading ", Wording.same(name.toString())),
                vocabulary,
                limits,
                Readings.apply((Interpretation.Otherwise) wanted.change(), provisions),
                stance.reading(readings.choosing(name)));
    }

    /** Whether its answers have to say under which book they were given. */
    boolean saysItsName() {
        return stance.whatIf() || !stance.readings().areUsual();
    }

    /** The readings on which a rule depends. */
    ImmutableList<ReadingName> readings(RuleId rule) {
        return contested.getOrDefault(rule, ImmutableList.of()).stream()
                .map(stance.readings()::name)
                .collect(ImmutableList.toImmutableList());
    }

    /** How the readings on which a rule depends are told. */
    ImmutableList<Wording> readingNotes(RuleId rule) {
        return contested.getOrDefault(rule, ImmutableList.of()).stream()
                .map(each -> each.note(stance.readings().of(each)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * This book as an amendment would have it. The rules that only the amendment says are marked as not law.
     *
     * @param amendment the amendment
     * @return a book whose name, and every explanation, says that it is not law
     */
    public RuleBook amendedBy(Amendment amendment) {
        return notLaw(
                titled(" zoals gewijzigd door ", " as amended by ", Wording.same(amendment.name())),
                Amending.of(this, amendment));
    }

    /**
     * This book without a rule, to see what turns on it. The other rules keep their ids.
     *
     * @param rule the rule
     * @return a book whose name, and every explanation, says that it is not law
     * @throws IllegalArgumentException if the book has no such rule
     */
    public RuleBook without(RuleId rule) {
        return notLaw(titled(" zonder ", " without ", Wording.same(rule.toString())), Amending.without(this, rule));
    }

    private Wording titled(String nl, String en, Wording rest) {
        return Wording.of(title.nl() + nl + rest.nl(), title.en() + en + rest.en());
    }

    private RuleBook notLaw(Wording changed, ImmutableList<Provision> all) {
        return built(
                Wording.of(changed.nl() + " (geen recht)", changed.en() + " (not law)"),
                vocabulary,
                limits,
                all,
                stance.whenNotLaw());
    }

    /**
     * This book with the rule that law nobody has verified decides nothing: what would rest on it is undetermined.
     *
     * @return the strict book
     */
    public RuleBook strict() {
        return built(title, vocabulary, limits, provisions, stance.whenStrict());
    }

    /**
     * This book together with others that do not judge. When this book has no power for an act, the refusal names those of
     * them that have one: another legal order, or an amendment that is not law yet.
     *
     * @param others the other books, in the order in which they are to be named
     * @return a book that answers as this one
     */
    public RuleBook besides(RuleBook... others) {
        return built(title, vocabulary, limits, provisions, stance.besides(ImmutableList.copyOf(others)));
    }

    private static RuleBook built(
            Wording title,
            Vocabulary vocabulary,
            TimeLimits limits,
            ImmutableList<Provision> provisions,
            Stance stance) {
        ImmutableList<Provision> asked = NormPowers.add(provisions, vocabulary);
        return new RuleBook(title, vocabulary, limits, provisions, BookCheck.rules(asked, vocabulary), stance);
    }

    /** The names of the books besides this one that have a power for an act. */
    ImmutableList<Wording> elsewhere(ActType<?> type) {
        return stance.besides().stream()
                .filter(other -> other.knows(type))
                .filter(other -> !other.holders(type).isEmpty())
                .map(RuleBook::title)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Every rule of the book.
     *
     * @return the rules by provision, edition and rule
     */
    public ImmutableList<CatalogueEntry> catalogue() {
        return Catalogue.of(this);
    }

    /**
     * What has to be determined under the name of a norm.
     *
     * @param norm the name, as a determination holds it
     * @return the question in words; empty if no rule of the book asks it
     */
    public Optional<Wording> norm(String norm) {
        return NormPowers.words(provisions, norm);
    }

    /**
     * Who could do an act of a type at all, under any condition.
     *
     * @param type the type
     * @return the holders of powers; empty if the book has none
     */
    public ImmutableSet<Office> holders(ActType<?> type) {
        return entry(type).powers().stream().map(held -> held.rule().holder()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String toString() {
        return title.en();
    }
}
