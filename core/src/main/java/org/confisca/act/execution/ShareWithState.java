package org.confisca.act.execution;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.StateShare;
import org.confisca.casefile.StateShareId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** Part of what confiscated property is worth goes to another State. */
@Value.Immutable
@ModelStyle
public interface ShareWithState extends OnAsset {

    /** The id of the share. */
    Field<ShareWithState, StateShareId> STATE_SHARE = Field.<ShareWithState, StateShareId>required(
                    "stateShare",
                    Wording.of("aandeel van de staat", "new share"),
                    ValueKind.STATE_SHARE,
                    ShareWithState::stateShare)
            .creates();

    /** The State by its code of two letters. */
    Field<ShareWithState, String> STATE = Field.<ShareWithState, String>required(
            "state", Wording.of("staat", "State"), ValueKind.TEXT, ShareWithState::state);

    /** How much. */
    Field<ShareWithState, Money> AMOUNT = Field.<ShareWithState, Money>required(
            "amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, ShareWithState::amount);

    /** The type of this act. */
    ActType<ShareWithState> SHARE_WITH_STATE = ActType.of(
                    "ShareWithState",
                    Wording.of("met een andere staat delen", "to share with another State"),
                    ShareWithState.class,
                    values -> ShareWithState.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .stateShare(values.get(STATE_SHARE))
                            .state(values.get(STATE))
                            .amount(values.get(AMOUNT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    STATE_SHARE,
                    STATE,
                    AMOUNT)
            .about(OnAsset.ASSET)
            .creating(STATE_SHARE)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty())
            .requiring(
                    STATE,
                    Wording.of("een landcode van twee letters", "a country code of two letters"),
                    (file, act) -> act.state().matches("[A-Z]{2}"));

    /**
     * The id of the share.
     *
     * @return the new share
     */
    StateShareId stateShare();

    /**
     * The State by its code of two letters.
     *
     * @return the State
     */
    String state();

    /**
     * How much.
     *
     * @return the amount
     */
    Money amount();

    @Override
    default ActType<ShareWithState> type() {
        return SHARE_WITH_STATE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at())
                .execution(file.execution().with(new StateShare(stateShare(), asset(), state(), amount(), at())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ShareWithStateBuilder builder() {
        return new ShareWithStateBuilder();
    }
}
