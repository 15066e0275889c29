package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.confisca.source.ProvisionId;
import org.confisca.source.RuleId;

/** Makes the provisions of a book that is not law out of those of one that is. */
final class Amending {

    private Amending() {}

    static ImmutableList<Provision> of(RuleBook book, Amendment amendment) {
        ImmutableMap<ProvisionId, Provision> changes = amendment.provisions().stream()
                .collect(ImmutableMap.toImmutableMap(Provision::id, provision -> provision));
        ImmutableList.Builder<Provision> all = ImmutableList.builder();
        ImmutableList.Builder<ProvisionId> known = ImmutableList.builder();
        for (Provision provision : book.provisions()) {
            known.add(provision.id());
            Optional<Provision> change = Optional.ofNullable(changes.get(provision.id()));
            boolean touched = change.isPresent() || amendment.repealed().contains(provision.id());
            Provision now = touched ? provision.replacedFrom(amendment.from(), change) : provision;
            // what is repealed before it ever applied is gone altogether
            if (!now.editions().isEmpty() || !amendment.repealed().contains(provision.id())) {
                all.add(now);
            }
        }
        ImmutableList<ProvisionId> present = known.build();
        for (ProvisionId repealed : amendment.repealed()) {
            checkArgument(
                    present.contains(repealed), "%s repeals %s, which is not in the book", amendment.name(), repealed);
        }
        for (Provision added : amendment.provisions()) {
            if (!present.contains(added.id())) {
                Provision empty = new Provision(
                        added.id(),
                        added.citation(),
                        Nature.NOT_LAW,
                        added.note(),
                        ImmutableList.of(),
                        added.annexes());
                all.add(empty.replacedFrom(amendment.from(), Optional.of(added)));
            }
        }
        return all.build();
    }

    static ImmutableList<Provision> without(RuleBook book, RuleId rule) {
        boolean found = false;
        ImmutableList.Builder<Provision> all = ImmutableList.builder();
        for (Provision provision : book.provisions()) {
            if (provision.id().equals(rule.provision())) {
                found = BookCheck.numbered(provision).containsKey(rule);
                all.add(without(provision, rule));
            } else {
                all.add(provision);
            }
        }
        checkArgument(found, "The book '%s' has no rule %s", book.name(), rule);
        return all.build();
    }

    private static Provision without(Provision provision, RuleId left) {
        BookRule<Rule> gone = BookCheck.numbered(provision).get(left);
        return provision.saying(provision.editions().stream()
                .map(edition ->
                        gone != null && edition.equals(gone.edition()) ? without(edition, gone.rule()) : edition)
                .collect(ImmutableList.toImmutableList()));
    }

    private static Edition without(Edition edition, Rule gone) {
        return edition.saying(
                edition.rules().stream()
                        .map(rule -> rule == gone ? new LeftOut(rule) : rule)
                        .collect(ImmutableList.toImmutableList()),
                edition.notLaw());
    }
}
