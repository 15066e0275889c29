package org.confisca.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLaw;
import org.confisca.act.execution.LevyOnAsset;
import org.confisca.act.management.Appraise;
import org.confisca.act.management.ManagementLaw;
import org.confisca.act.management.Sell;
import org.confisca.act.management.Sever;
import org.confisca.act.seizure.Return;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.ReuseGrant;
import org.confisca.casefile.Subject;
import org.confisca.casefile.Valuation;
import org.confisca.money.Account;
import org.confisca.money.AccountKind;
import org.joda.money.Money;

/** Moves the money that assets are when their legal state changes. */
final class AssetMoney {
    private final Act act;
    private final CaseFile before;
    private final CaseFile after;
    private final Journal journal;

    AssetMoney(Act act, CaseFile before, CaseFile after, Journal journal) {
        this.act = act;
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    void post() {
        if (act instanceof Sever sever) {
            split(sever);
        }
        for (AssetId id : touched()) {
            moved(id);
        }
        if (act instanceof Appraise appraise) {
            valued(appraise);
        }
    }

    /** The assets whose state an act may have changed. What is about more than assets, measures and grants may change any. */
    private ImmutableSortedSet<AssetId> touched() {
        ImmutableSortedSet.Builder<AssetId> touched = ImmutableSortedSet.naturalOrder();
        for (Subject subject : subjects(act.type())) {
            if (subject instanceof AssetId asset) {
                touched.add(asset);
            } else if (subject instanceof MeasureId measure) {
                touched.addAll(assetsOf(measure));
            } else if (subject instanceof GrantId grant) {
                after.grants().find(grant).map(ReuseGrant::asset).ifPresent(touched::add);
            } else if (!Bookkeeper.CHANGES_NO_ASSET.contains(subject.getClass())) {
                return ImmutableSortedSet.copyOf(after.assets().keys());
            }
        }
        return touched.build();
    }

    private <A extends Act> ImmutableList<Subject> subjects(ActType<A> type) {
        return act instanceof ByLaw law ? ImmutableList.of(law.about()) : type.subjects(type.cast(act));
    }

    private ImmutableList<AssetId> assetsOf(MeasureId measure) {
        return ImmutableList.of(before, after).stream()
                .flatMap(file -> file.measures().find(measure).map(Measure::asset).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private void moved(AssetId id) {
        Optional<Account> from = Accounts.place(before, id);
        Optional<Account> to = Accounts.place(after, id);
        if (from.isPresent() && to.isPresent()) {
            journal.moveAll(id, from.get(), to.get());
        } else if (from.isPresent() && !(act instanceof LevyOnAsset)) {
            journal.moveAll(id, from.get(), recipient(id));
        } else if (to.isPresent() && from.isEmpty() && !severed(id)) {
            Asset asset = after.assets().get(id);
            asset.value().ifPresent(value -> journal.move(id, origin(asset), to.get(), value.amount()));
        }
    }

    private Account recipient(AssetId id) {
        return Accounts.party(
                act instanceof Return back
                        ? Optional.of(back.to())
                        : after.assets().get(id).owner());
    }

    /** Who the money comes from that enters the case: whoever bought the object, or whoever it is taken from. */
    private Account origin(Asset asset) {
        boolean sold = act instanceof Sell || act.type().equals(ManagementLaw.SEIZURE_RESTS_ON_PROCEEDS);
        return asset.proceedsOf()
                .filter(object -> sold)
                .map(object -> Accounts.of(AccountKind.BUYER, object))
                .orElse(Accounts.party(asset.owner()));
    }

    private boolean severed(AssetId id) {
        return act instanceof Sever sever && sever.part().equals(id);
    }

    /** Rounded down to the cent, as the value of the share is; what that leaves stays with the rest. */
    private void split(Sever sever) {
        Optional<Account> from = Accounts.place(before, sever.asset());
        Optional<Account> to = Accounts.place(after, sever.part());
        if (from.isPresent() && to.isPresent()) {
            for (Money whole : journal.ledger().on(from.get())) {
                journal.move(sever.part(), from.get(), to.get(), share(whole, sever.share()));
            }
        }
    }

    private static Money share(Money whole, Fraction share) {
        BigDecimal part = whole.getAmount()
                .multiply(new BigDecimal(share.numerator()))
                .divide(new BigDecimal(share.denominator()), whole.getScale(), RoundingMode.DOWN);
        return Money.of(whole.getCurrencyUnit(), part);
    }

    private void valued(Appraise appraise) {
        AssetId id = appraise.asset();
        Optional<Account> place = Accounts.place(after, id);
        if (place.isEmpty()) {
            return;
        }
        Asset asset = after.assets().get(id);
        Optional<Money> known = before.assets().get(id).value().map(Valuation::amount);
        if (known.isEmpty()) {
            journal.move(id, origin(asset), place.get(), appraise.value());
            return;
        }
        Account revaluation = Accounts.of(AccountKind.REVALUATION, id);
        boolean comparable =
                known.get().getCurrencyUnit().equals(appraise.value().getCurrencyUnit());
        Money less = comparable ? known.get().minus(appraise.value()) : known.get();
        Money more = comparable ? appraise.value().minus(known.get()) : appraise.value();
        if (less.isPositive()) {
            Account suspense = Accounts.of(AccountKind.SUSPENSE, id);
            journal.pay(id, ImmutableList.of(place.get()), suspense, revaluation, less);
        }
        journal.move(id, revaluation, place.get(), more);
    }

    /** Assets that are money, are in the case, and of which nobody has said how much they are. */
    static ImmutableList<AssetId> unvalued(CaseFile file) {
        return file.assets().values().stream()
                .filter(asset -> asset.value().isEmpty())
                .filter(asset -> Accounts.place(file, asset.id()).isPresent())
                .map(Asset::id)
                .sorted(Comparator.naturalOrder())
                .collect(ImmutableList.toImmutableList());
    }
}
