package org.confisca.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.SubjectText;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.ReuseGrant;
import org.confisca.casefile.Subject;
import org.confisca.money.Account;
import org.confisca.money.AccountKind;

/** The accounts of a case, and on which of them the money that an asset is stands in a legal state. */
public final class Accounts {
    private static final String UNKNOWN = "unknown";

    private Accounts() {}

    /**
     * An account kept for a subject of the file.
     *
     * @param kind what it stands for
     * @param holder the subject
     * @return the account
     */
    public static Account of(AccountKind kind, Subject holder) {
        return new Account(kind, SubjectText.format(holder));
    }

    /** A person, or nobody knows who. */
    static Account party(Optional<PartyId> party) {
        return party.map(known -> of(AccountKind.PARTY, known)).orElse(new Account(AccountKind.PARTY, UNKNOWN));
    }

    /**
     * Where the money stands that an asset is. Only cash and bank balances are money; anything else becomes money when it is
     * sold, and its proceeds are an asset of their own.
     *
     * @param file the file
     * @param id an asset
     * @return the account; empty if the asset is no money, is not on the file, or is in nobody's hands but its holder's
     */
    public static Optional<Account> place(CaseFile file, AssetId id) {
        return file.assets()
                .find(id)
                .filter(asset -> asset.kind().isMoney())
                .flatMap(asset -> place(file, asset, asset.state()));
    }

    private static Optional<Account> place(CaseFile file, Asset asset, LegalState state) {
        if (state instanceof LegalState.Held || state instanceof LegalState.Seized) {
            AccountKind kind = asset.proceedsOf().isPresent() ? AccountKind.SECURED_PROCEEDS : AccountKind.HELD;
            return Optional.of(of(kind, asset.id()));
        }
        if (state instanceof LegalState.ReturnDue || state instanceof LegalState.KeptForEntitled) {
            return Optional.of(of(AccountKind.RETURN_DUE, asset.id()));
        }
        if (state instanceof LegalState.Confiscated) {
            return Optional.of(of(AccountKind.STATE, asset.id()));
        }
        if (state instanceof LegalState.Reused reused) {
            boolean handedOver = file.grants()
                    .find(reused.grant())
                    .flatMap(ReuseGrant::transferredAt)
                    .isPresent();
            return Optional.of(handedOver ? reuse(reused.grant()) : of(AccountKind.STATE, asset.id()));
        }
        return state instanceof LegalState.Disposed gone ? left(asset, gone) : Optional.empty();
    }

    private static Optional<Account> left(Asset asset, LegalState.Disposed gone) {
        return switch (gone.how()) {
            case DESTROYED, GIVEN_UP, USED_OTHERWISE -> Optional.of(of(AccountKind.GONE, asset.id()));
            case REUSED ->
                Optional.of(
                        gone.before() instanceof LegalState.Reused reused
                                ? reuse(reused.grant())
                                : of(AccountKind.GONE, asset.id()));
            case RETURNED, SOLD, LEVIED_ON -> Optional.empty();
        };
    }

    private static Account reuse(GrantId grant) {
        return of(AccountKind.REUSE, grant);
    }

    /** Where money stands from which something about an asset can be paid: its own, and that of what it was sold for. */
    static ImmutableList<Account> funds(CaseFile file, AssetId id) {
        ImmutableList.Builder<Account> funds = ImmutableList.builder();
        place(file, id).ifPresent(funds::add);
        for (Asset asset : file.assets().values()) {
            if (asset.proceedsOf().equals(Optional.of(id))) {
                place(file, asset.id()).ifPresent(funds::add);
            }
        }
        return funds.build();
    }
}
