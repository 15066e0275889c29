package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLaw;
import org.confisca.act.ByLawType;
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
    private final String name;
    private final Vocabulary vocabulary;
    private final TimeLimits limits;
    private final ImmutableList<Provision> provisions;
    private final Stance stance;
    private final ImmutableMap<ActType<?>, Entry<?>> entries;

    private RuleBook(
            String name,
            Vocabulary vocabulary,
            TimeLimits limits,
            ImmutableList<Provision> provisions,
            ImmutableList<BookRule<ActRule<?>>> rules,
            Stance stance) {
        this.name = name;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.provisions = provisions;
        this.stance = stance;
        ImmutableMap.Builder<ActType<?>, Entry<?>> found = ImmutableMap.builder();
        for (ActType<?> type : vocabulary.all()) {
            found.put(type, Entry.of(type, rules));
        }
        this.entries = found.buildOrThrow();
    }

    /**
     * Builds a book and checks it.
     *
     * @param name the name, such as {@code Dutch law}
     * @param vocabulary the act types it knows
     * @param limits how its terms are reckoned
     * @param provisions its provisions
     * @return the book
     * @throws IllegalArgumentException if two provisions have one id; a provision has neither an edition nor an annex; a duty, term or
     *     consequence rests on a fact outside the register; a duty has nothing that discharges it; a term has nothing
     *     that follows; or a rule speaks about an act type that the vocabulary does not have
     */
    public static RuleBook of(String name, Vocabulary vocabulary, TimeLimits limits, Iterable<Provision> provisions) {
        return built(name, vocabulary, limits, ImmutableList.copyOf(provisions), Stance.OF_LAW);
    }

    /**
     * The name.
     *
     * @return the name
     */
    public String name() {
        return name;
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
        checkArgument(entry != null, "The book '%s' does not know the act type %s", name, type);
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
     * What could be done about a subject at a moment, by whom, and what is missing for it.
     *
     * @param file the file
     * @param about the subject
     * @param at the moment
     * @return every kind of act about such a subject that nothing known rules out, in the order of the vocabulary;
     *     none about a subject that is not on the file, nor at a moment before the last thing on the file
     */
    public ImmutableList<Option> options(CaseFile file, Subject about, LocalDateTime at) {
        if (isOutOfOrder(file, at)) {
            return ImmutableList.of();
        }
        CaseFile now = advance(file, at).file();
        if (!now.has(about)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Option> options = ImmutableList.builder();
        for (ActType<?> type : vocabulary.all()) {
            if (!(type instanceof ByLawType)) {
                Outlook.of(entry(type), now, about, at, this).ifPresent(options::add);
            }
        }
        return options.build();
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
                name + " + " + other.name,
                vocabulary.and(other.vocabulary),
                limits,
                ImmutableList.<Provision>builder()
                        .addAll(provisions)
                        .addAll(other.provisions)
                        .build(),
                other.isWhatIf() ? stance.whenNotLaw() : stance);
    }

    /**
     * This book as an amendment would have it. The rules that only the amendment says are marked as not law.
     *
     * @param amendment the amendment
     * @return a book whose name, and every explanation, says that it is not law
     */
    public RuleBook amendedBy(Amendment amendment) {
        return notLaw(name + " as amended by " + amendment.name(), Amending.of(this, amendment));
    }

    /**
     * This book without a rule, to see what turns on it. The other rules keep their ids.
     *
     * @param rule the rule
     * @return a book whose name, and every explanation, says that it is not law
     * @throws IllegalArgumentException if the book has no such rule
     */
    public RuleBook without(RuleId rule) {
        return notLaw(name + " without " + rule, Amending.without(this, rule));
    }

    private RuleBook notLaw(String newName, ImmutableList<Provision> all) {
        return built(newName + " (not law)", vocabulary, limits, all, stance.whenNotLaw());
    }

    /**
     * This book with the rule that law nobody has verified decides nothing: what would rest on it is undetermined.
     *
     * @return the strict book
     */
    public RuleBook strict() {
        return built(name, vocabulary, limits, provisions, stance.whenStrict());
    }

    /**
     * This book together with others that do not judge. When this book has no power for an act, the refusal names those of
     * them that have one: another legal order, or an amendment that is not law yet.
     *
     * @param others the other books, in the order in which they are to be named
     * @return a book that answers as this one
     */
    public RuleBook besides(RuleBook... others) {
        return built(name, vocabulary, limits, provisions, stance.besides(ImmutableList.copyOf(others)));
    }

    private static RuleBook built(
            String name, Vocabulary vocabulary, TimeLimits limits, ImmutableList<Provision> provisions, Stance stance) {
        ImmutableList<Provision> asked = NormPowers.add(provisions, vocabulary);
        return new RuleBook(name, vocabulary, limits, provisions, BookCheck.rules(asked, vocabulary), stance);
    }

    /** The names of the books besides this one that have a power for an act. */
    ImmutableList<String> elsewhere(ActType<?> type) {
        return stance.besides().stream()
                .filter(other -> other.knows(type))
                .filter(other -> !other.holders(type).isEmpty())
                .map(RuleBook::name)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Every rule of the book.
     *
     * @return the rules by provision, edition and rule
     */
    public ImmutableList<CatalogueEntry> catalogue() {
        Set<Rule> written = Collections.newSetFromMap(new IdentityHashMap<>());
        provisions.forEach(provision -> provision.editions().forEach(edition -> written.addAll(edition.rules())));
        ImmutableList.Builder<CatalogueEntry> entries = ImmutableList.builder();
        for (Provision provision : NormPowers.add(provisions, vocabulary)) {
            for (Map.Entry<RuleId, BookRule<Rule>> held :
                    BookCheck.numbered(provision).entrySet()) {
                BookRule<Rule> rule = held.getValue();
                entries.add(new CatalogueEntry(
                        rule.id(),
                        provision.citation(),
                        rule.nature(),
                        rule.rule().word(),
                        rule.edition().from(),
                        rule.edition().to(),
                        rule.edition().unread(),
                        provision.note(),
                        rule.rule().wording(),
                        !written.contains(rule.rule())));
            }
        }
        return entries.build();
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
        return name;
    }
}
