package org.confisca.act.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.ToyActs.A1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.seize;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DisposalGrant;
import org.confisca.casefile.DisposalRequest;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RequestId;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How assets move from state to state, are sold, and how requests about them are answered. */
class AssetsTest {
    private static final LocalDateTime AT = at("2026-07-10T10:00");
    private static final AssetId PROCEEDS = new AssetId("A1P");
    private static final Money PRICE = Money.parse("EUR 9.00");
    private static final CaseFile FILE =
            seize("2026-07-01T10:00").applyTo(Files.usual().file());

    @Test
    void an_asset_that_leaves_remembers_how_and_from_which_state() {
        CaseFile gone = Assets.leave(FILE, A1, LegalState.Manner.DESTROYED, Optional.empty(), AT);
        assertThat(gone.assets().get(A1).state())
                .isEqualTo(new LegalState.Disposed(
                        LegalState.Manner.DESTROYED, AT, Optional.empty(), new LegalState.Seized()));
        assertThat(Assets.present(FILE, A1)).isTrue();
        assertThat(Assets.present(gone, A1)).isFalse();
        assertThat(gone.at()).contains(AT);
    }

    @Test
    void proceeds_are_an_asset_of_the_same_owner() {
        CaseFile sold = Assets.sell(FILE, A1, PRICE, PROCEEDS, AT);
        Asset proceeds = sold.assets().get(PROCEEDS);
        assertThat(proceeds.owner()).contains(new PartyId("P1"));
        assertThat(proceeds.kind()).isEqualTo(AssetKind.BANK_BALANCE);
        assertThat(proceeds.proceedsOf()).contains(A1);
        assertThat(proceeds.value().orElseThrow().amount()).isEqualTo(PRICE);
        assertThat(proceeds.value().orElseThrow().on()).isEqualTo(AT.toLocalDate());
        assertThat(proceeds.measures()).isEmpty();
        assertThat(((LegalState.Disposed) sold.assets().get(A1).state()).price())
                .contains(PRICE);
        assertThat(sold.at()).contains(AT);
    }

    static Stream<Arguments> states() {
        LegalState free = new LegalState.Free();
        LegalState state = new LegalState.Confiscated(Optional.empty(), AT);
        LegalState due = new LegalState.ReturnDue(Optional.of(new PartyId("P2")), AT);
        LegalState kept = new LegalState.KeptForEntitled(AT);
        return Stream.of(
                Arguments.of(free, free),
                Arguments.of(new LegalState.Seized(), free),
                Arguments.of(state, state),
                Arguments.of(due, due),
                Arguments.of(kept, kept));
    }

    @ParameterizedTest
    @MethodSource("states")
    void the_state_passes_on_to_the_proceeds_where_it_is_not_a_measure(LegalState before, LegalState after) {
        CaseFile file = Assets.move(FILE, A1, before, AT);
        assertThat(Assets.sell(file, A1, PRICE, PROCEEDS, AT)
                        .assets()
                        .get(PROCEEDS)
                        .state())
                .isEqualTo(after);
    }

    @Test
    void a_request_is_answered_once_and_an_answer_needs_no_request() {
        RequestId id = new RequestId("R1");
        CaseFile asked = CaseFile.builder()
                .from(FILE)
                .requests(FILE.requests().with(id, new DisposalRequest(id, A1, AT, false)))
                .build();
        CaseFile answered = Requests.answer(asked, Optional.of(id), AT);
        assertThat(answered.requests().get(id)).isEqualTo(new DisposalRequest(id, A1, AT, true));
        assertThat(answered.at()).contains(AT);
        CaseFile unasked = Requests.answer(asked, Optional.empty(), AT);
        assertThat(unasked.requests()).isEqualTo(asked.requests());
        assertThat(unasked.at()).contains(AT);
    }

    @Test
    void a_request_that_is_deemed_granted_gives_leave_for_every_disposition() {
        RequestId id = new RequestId("R1");
        CaseFile asked = CaseFile.builder()
                .from(FILE)
                .requests(FILE.requests().with(id, new DisposalRequest(id, A1, AT, false)))
                .build();
        CaseFile granted = Requests.deemGranted(asked, id, AT.plusDays(1));
        assertThat(granted.assets().get(A1).disposalGrant())
                .contains(new DisposalGrant(AT.plusDays(1), true, ImmutableSet.copyOf(Disposition.values())));
        assertThat(granted.requests().get(id).answered()).isTrue();
        assertThat(granted.assets().get(A1).state()).isEqualTo(new LegalState.Seized());
        assertThat(granted.at()).contains(AT.plusDays(1));
    }
}
