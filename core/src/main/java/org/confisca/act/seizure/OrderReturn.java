package org.confisca.act.seizure;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An authority decides that an object is returned. */
@Value.Immutable
@ModelStyle
public interface OrderReturn extends OnAsset {

    /** On which ground it is returned. */
    Field<OrderReturn, ReturnRoute> ROUTE = Field.<OrderReturn, ReturnRoute>required(
            "route", Wording.of("grondslag", "route"), ValueKind.oneOf(ReturnRoute.class), OrderReturn::route);

    /** To whom; unknown if unsaid. */
    Field<OrderReturn, PartyId> TO = Field.<OrderReturn, PartyId>optional(
                    "to", Wording.of("aan", "recipient"), ValueKind.PARTY, OrderReturn::to)
            .refers();

    /** The type of this act. */
    ActType<OrderReturn> ORDER_RETURN = ActType.of(
                    "OrderReturn",
                    Wording.of("teruggave gelasten", "to order return"),
                    OrderReturn.class,
                    values -> OrderReturn.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .route(values.get(ROUTE))
                            .to(values.find(TO))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    ROUTE,
                    TO)
            .about(OnAsset.ASSET);

    /**
     * On which ground it is returned.
     *
     * @return the route
     */
    ReturnRoute route();

    /**
     * To whom.
     *
     * @return the recipient; empty if unsaid, which means unknown
     */
    Optional<PartyId> to();

    @Override
    default ActType<OrderReturn> type() {
        return ORDER_RETURN;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Assets.present(file, asset())
                ? Assets.move(file, asset(), new LegalState.ReturnDue(to(), at()), at())
                : file.edit(at()).build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static OrderReturnBuilder builder() {
        return new OrderReturnBuilder();
    }
}
