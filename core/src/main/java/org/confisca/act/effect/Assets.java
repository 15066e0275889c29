package org.confisca.act.effect;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Valuation;
import org.joda.money.Money;

/** Moves assets from one state to another. */
public final class Assets {

    private Assets() {}

    /**
     * Whether an asset has not left the case.
     *
     * @param file the file
     * @param id an asset on the file
     * @return whether it is still there to be dealt with
     */
    public static boolean present(CaseFile file, AssetId id) {
        return !(file.assets().get(id).state() instanceof LegalState.Disposed);
    }

    /**
     * Moves an asset into a state.
     *
     * @param file the file
     * @param id an asset on the file
     * @param state the state
     * @param at when
     * @return the file after
     */
    public static CaseFile move(CaseFile file, AssetId id, LegalState state, LocalDateTime at) {
        return file.edit(at)
                .assets(file.assets().with(id, file.assets().get(id).in(state)))
                .build();
    }

    /**
     * Lets an asset leave the case.
     *
     * @param file the file
     * @param id an asset on the file
     * @param how how it leaves
     * @param price what it fetched; empty if nothing
     * @param at when
     * @return the file after
     */
    public static CaseFile leave(
            CaseFile file, AssetId id, LegalState.Manner how, Optional<Money> price, LocalDateTime at) {
        return move(
                file,
                id,
                new LegalState.Disposed(how, at, price, file.assets().get(id).state()),
                at);
    }

    /**
     * Whether an asset is the State's, reused or not. What fell to the State is not taken from anybody any more: if it turns
     * up in another offence, that is another case.
     *
     * @param file the file
     * @param id an asset on the file
     * @return whether it is confiscated or reused
     */
    public static boolean ofState(CaseFile file, AssetId id) {
        LegalState state = file.assets().get(id).state();
        return state instanceof LegalState.Confiscated || state instanceof LegalState.Reused;
    }

    /**
     * Sells an asset. The proceeds become an asset with the same owner; they are the State's if the thing sold was, and
     * are to be returned or kept if the thing sold was. Whether a seizure moves to them is for the law to say.
     *
     * @param file the file
     * @param id an asset on the file
     * @param price what it fetched
     * @param proceedsId the id of the proceeds
     * @param at when
     * @return the file after
     */
    public static CaseFile sell(CaseFile file, AssetId id, Money price, AssetId proceedsId, LocalDateTime at) {
        Asset sold = file.assets().get(id);
        LegalState before = sold.state();
        boolean passesOn = before instanceof LegalState.Confiscated
                || before instanceof LegalState.ReturnDue
                || before instanceof LegalState.KeptForEntitled;
        Asset proceeds = Asset.builder()
                .id(proceedsId)
                .kind(AssetKind.BANK_BALANCE)
                .owner(sold.owner())
                .value(new Valuation(price, at.toLocalDate(), Optional.empty()))
                .proceedsOf(id)
                .state(passesOn ? before : new LegalState.Free())
                .build();
        CaseFile without = leave(file, id, LegalState.Manner.SOLD, Optional.of(price), at);
        return without.edit(at)
                .assets(without.assets().with(proceedsId, proceeds))
                .build();
    }
}
