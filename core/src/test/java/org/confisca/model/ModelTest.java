package org.confisca.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.model.Broken.Property.ENDS;
import static org.confisca.model.Broken.Property.LIVE;
import static org.confisca.model.Broken.Property.ONE_STATE;
import static org.confisca.model.Broken.Property.REMEDY;
import static org.confisca.model.Broken.Property.RETURNED;
import static org.confisca.model.Broken.Property.SAFE;

import java.util.List;
import java.util.stream.Stream;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that Dutch law as encoded lets happen to a small case, and what holds of all of it. */
class ModelTest {
    private static final int STATES_OF_WHOLE = Explored.DEEP ? 100_000 : 3_000;

    private static List<Broken> faults(Broken.Property property) {
        return Explored.dutchLaw().stream()
                .flatMap(proof -> proof.faults(property).stream())
                .toList();
    }

    private static Stream<Node.Edge> edges() {
        return Explored.dutchLaw().stream()
                .flatMap(proof -> proof.graph().nodes().stream())
                .flatMap(node -> node.edges().stream());
    }

    @Test
    void every_street_is_walked_to_its_end() {
        assertThat(Explored.dutchLaw()).allSatisfy(proof -> {
            assertThat(proof.graph().closed()).as(proof.graph().toString()).isTrue();
            assertThat(proof.graph().nodes()).hasSizeGreaterThan(500);
        });
    }

    @Test
    void nothing_is_sold_destroyed_given_up_or_reused_without_the_decision_the_law_demands() {
        assertThat(faults(SAFE)).isEmpty();
    }

    @Test
    void what_must_be_returned_leaves_by_return_to_whom_it_is_due_and_by_no_other_way() {
        assertThat(faults(RETURNED)).isEmpty();
    }

    @Test
    void a_remedy_stays_open_and_usable_until_it_is_used_decided_withdrawn_or_expired() {
        assertThat(faults(REMEDY)).isEmpty();
    }

    @Test
    void an_asset_has_one_state_and_its_measures_and_grants_agree_with_it() {
        assertThat(faults(ONE_STATE)).isEmpty();
    }

    @Test
    void time_alone_ends_every_term_and_every_hold() {
        assertThat(faults(ENDS)).isEmpty();
    }

    @Test
    void there_is_a_way_out_of_every_hold_and_seizure_and_every_decision_can_become_final() {
        assertThat(faults(LIVE)).isEmpty();
    }

    @Test
    void files_in_one_abstract_state_allow_the_same_acts() {
        assertThat(Explored.dutchLaw()).allSatisfy(proof -> {
            assertThat(proof.graph().merged()).isGreaterThan(100);
            assertThat(proof.graph().unlike()).as(proof.graph().street().name()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUSTODIAN Sell",
                "CUSTODIAN Destroy",
                "CUSTODIAN GiveUp",
                "CUSTODIAN UseOtherwise",
                "CUSTODIAN Return",
                "CUSTODIAN PayOutValue",
                "STATE GrantReuse",
                "STATE RevokeReuse",
                "PUBLIC_PROSECUTOR TreatAsForfeited",
                "PUBLIC_PROSECUTOR KeepForEntitled",
                "PARTY Appeal",
                "PUBLIC_PROSECUTOR WithdrawAppeal",
                "PUBLIC_PROSECUTOR ServeDecision",
                "COURT_IN_CHAMBERS DecideComplaint",
                "PARTY ObjectToConfiscation",
                "COURT_IN_CHAMBERS DecideObjection",
                "COURT_IN_CHAMBERS OrderReturn asset=A3 route=CONFISCATION_REVOKED",
                "FIU ExtendHold",
                "PUBLIC_PROSECUTOR SeizeConservatory",
                "PARTY HandToCustodian",
                "PARTY PayEstimate",
                "COURT WithdrawFromCirculation",
                "COURT_IN_CHAMBERS WithdrawFromCirculation",
                "COURT OrderDeprivation"
            })
    void the_proofs_are_about_something_because_acts_of_each_kind_were_reached(String act) {
        assertThat(edges().filter(edge -> edge.label().startsWith(act + " "))).isNotEmpty();
    }

    @Test
    void nothing_unlawful_is_found_in_the_first_states_of_everything_at_once() {
        Proof whole = Proof.of(DutchLaw.book(), Streets.whole(), STATES_OF_WHOLE, Explored.DEEP ? 7 : 29);

        assertThat(whole.faults()).isEmpty();
        assertThat(whole.graph().unlike()).isEmpty();
        assertThat(whole.graph().nodes()).hasSizeGreaterThanOrEqualTo(STATES_OF_WHOLE);
    }
}
