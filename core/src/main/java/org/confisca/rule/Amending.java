package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
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
            Provision now = touched ? notLaw(provision.replacedFrom(amendment.from(), change)) : provision;
            // what is repealed before it ever applied is gone altogether
            if (!now.editions().isEmpty()) {
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
                Provision empty =
                        new Provision(added.id(), added.citation(), added.nature(), added.note(), ImmutableList.of());
                all.add(notLaw(empty.replacedFrom(amendment.from(), Optional.of(added))));
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
                all.add(notLaw(without(provision, rule)));
            } else {
                all.add(provision);
            }
        }
        checkArgument(found, "The book '%s' has no rule %s", book.name(), rule);
        return all.build();
    }

    private static Provision without(Provision provision, RuleId rule) {
        Map<RuleId, BookRule<Rule>> numbered = BookCheck.numbered(provision);
        ImmutableList<Edition> editions = provision.editions().stream()
                .map(edition -> new Edition(
                        edition.from(),
                        edition.to(),
                        numbered.values().stream()
                                .filter(held -> held.edition().equals(edition)
                                        && !held.id().equals(rule))
                                .map(BookRule::rule)
                                .collect(ImmutableList.toImmutableList()),
                        edition.unread()))
                .collect(ImmutableList.toImmutableList());
        return new Provision(provision.id(), provision.citation(), provision.nature(), provision.note(), editions);
    }

    private static Provision notLaw(Provision provision) {
        return new Provision(
                provision.id(), provision.citation(), Nature.NOT_LAW, provision.note(), provision.editions());
    }
}
