package org.confisca.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.confisca.act.SubjectText;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What hangs on what: everything that is a person's, and what has come of a thing. */
class HangingTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-07-01T10:00");
    private static final PartyId P1 = new PartyId("P1");
    private static final PartyId P2 = new PartyId("P2");
    private static final OffenceId O1 = new OffenceId("O1");
    private static final AssetId A1 = new AssetId("A1");
    private static final AssetId A2 = new AssetId("A2");
    private static final AssetId A3 = new AssetId("A3");

    private static ImmutableList<String> hanging(CaseFile file, Subject subject) {
        return file.hangingOn(subject).stream().map(SubjectText::format).collect(ImmutableList.toImmutableList());
    }

    private static Decision decision(String id, Optional<OffenceId> offence, PartyId appellant) {
        return Decision.builder()
                .id(new DecisionId(id))
                .kind(DecisionKind.DEPRIVATION)
                .by(Office.COURT)
                .at(AT)
                .offence(offence)
                .addAppellants(appellant)
                .build();
    }

    private static Remedy remedy(String id, Subject against, PartyId by) {
        return new Remedy(
                new RemedyId(id), RemedyKind.APPEAL, against, by, AT, RemedyStatus.AVAILABLE, AT, Optional.empty());
    }

    private static Measure seizure(String id, AssetId asset, PartyId from) {
        return Measure.builder()
                .id(new MeasureId(id))
                .kind(MeasureKind.SEIZURE)
                .asset(asset)
                .seizedFrom(from)
                .since(AT)
                .build();
    }

    private static CaseFile with(CaseFile file, Decision... decisions) {
        Register<DecisionId, Decision> all = file.decisions();
        for (Decision each : decisions) {
            all = all.with(each.id(), each);
        }
        return file.edit(AT).decisions(all).build();
    }

    private static CaseFile with(CaseFile file, Remedy... remedies) {
        Remedies all = file.remedies();
        for (Remedy each : remedies) {
            all = all.with(each);
        }
        return file.edit(AT).remedies(all).build();
    }

    @Test
    void nothing_hangs_on_what_is_not_on_the_file() {
        assertThat(Files.usual().file().hangingOn(new PartyId("P9"))).isEmpty();
    }

    @Test
    void offences_and_property_are_a_persons() {
        assertThat(hanging(Files.usual().file(), P1)).containsExactly("party:P1", "offence:O1", "asset:A1", "asset:A2");
        assertThat(hanging(Files.usual().file(), P2)).containsExactly("party:P2", "asset:A3");
    }

    @Test
    void each_is_followed_by_what_hangs_on_it_and_nothing_comes_twice() {
        CaseFile file = with(
                with(Files.usual().file(), decision("D1", Optional.of(O1), P1)),
                remedy("R1", new DecisionId("D1"), P1));
        ObligationId owed = new ObligationId("D1");
        CaseFile executed = file.edit(AT)
                .execution(file.execution()
                        .with(PaymentObligation.builder()
                                .id(owed)
                                .decision(new DecisionId("D1"))
                                .addDebtors(P1, P2)
                                .ordered(Money.parse("EUR 10.00"))
                                .paid(Money.parse("EUR 0.00"))
                                .reduced(Money.parse("EUR 0.00"))
                                .toRefund(Money.parse("EUR 0.00"))
                                .since(AT)
                                .daysDetained(0)
                                .build())
                        .with(Detention.builder()
                                .id(new DetentionId("DN1"))
                                .obligation(owed)
                                .party(P1)
                                .requestedDays(3)
                                .requestedAt(AT)
                                .build())
                        .with(Settlement.builder()
                                .id(new SettlementId("SE1"))
                                .offence(O1)
                                .agreedAt(AT)
                                .build()))
                .build();

        assertThat(hanging(executed, P1))
                .containsExactly(
                        "party:P1",
                        "offence:O1",
                        "decision:D1",
                        "obligation:D1",
                        "detention:DN1",
                        "remedy:R1",
                        "settlement:SE1",
                        "asset:A1",
                        "asset:A2");
        assertThat(hanging(executed, P2))
                .as("a joint debtor owes the whole")
                .containsExactly("party:P2", "obligation:D1", "detention:DN1", "asset:A3");
        assertThat(hanging(executed, new DecisionId("D1")))
                .containsExactly("decision:D1", "obligation:D1", "detention:DN1", "remedy:R1");
    }

    @Test
    void a_decision_is_of_whoever_can_appeal_owes_or_has_an_allowance_from_it() {
        Decision plain = decision("D1", Optional.empty(), P1);
        assertThat(hanging(with(Files.usual().file(), plain), P2)).doesNotContain("decision:D1");
        assertThat(hanging(with(Files.usual().file(), decision("D1", Optional.empty(), P2)), P2))
                .contains("decision:D1");
        assertThat(hanging(
                        with(
                                Files.usual().file(),
                                Decision.builder()
                                        .from(plain)
                                        .addJointDebtors(P2)
                                        .build()),
                        P2))
                .contains("decision:D1");
        assertThat(hanging(
                        with(
                                Files.usual().file(),
                                Decision.builder().from(plain).addAllowances(P2).build()),
                        P2))
                .contains("decision:D1");
    }

    @Test
    void on_an_asset_hang_its_measures_whether_they_last_or_not_and_the_remedies_against_them() {
        Measure first = seizure("S1", A3, P1);
        Measure ended =
                Measure.builder().from(seizure("S0", A3, P2)).endedAt(AT).build();
        CaseFile file = Files.usual().file();
        CaseFile seized = with(
                file.edit(AT)
                        .measures(file.measures().with(first.id(), first).with(ended.id(), ended))
                        .assets(file.assets()
                                .with(A3, file.assets().get(A3).under(first.id(), new LegalState.Seized())))
                        .build(),
                remedy("C1", first.id(), P2));

        assertThat(hanging(seized, A3)).containsExactly("asset:A3", "measure:S1", "remedy:C1", "measure:S0");
        assertThat(hanging(seized, A1)).containsExactly("asset:A1");
        assertThat(hanging(seized, P1)).as("from whom it was seized").contains("measure:S1", "remedy:C1");
        assertThat(hanging(seized, first.id())).as("not upwards").containsExactly("measure:S1", "remedy:C1");
    }

    @Test
    void what_was_asked_decided_and_granted_about_an_asset_hangs_on_it() {
        CaseFile file = with(
                Files.usual().file(),
                Decision.builder()
                        .from(decision("F1", Optional.empty(), P1))
                        .addAssets(A3)
                        .build());
        CaseFile full = file.edit(AT)
                .requests(file.requests()
                        .with(new RequestId("V1"), new DisposalRequest(new RequestId("V1"), A3, AT, false)))
                .grants(file.grants()
                        .with(
                                new GrantId("G1"),
                                new ReuseGrant(
                                        new GrantId("G1"),
                                        A3,
                                        new PartyId("MUN"),
                                        ReuseMode.OBJECT,
                                        "a school",
                                        AT,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))
                .build();

        assertThat(hanging(full, A3)).containsExactly("asset:A3", "request:V1", "decision:F1", "grant:G1");
        assertThat(hanging(full, new PartyId("MUN"))).containsExactly("party:MUN", "grant:G1");
    }

    @Test
    void on_an_offence_hang_its_authorisations() {
        AuthorisationId id = new AuthorisationId("AU1");
        CaseFile file = Files.usual().file();
        CaseFile authorised = file.edit(AT)
                .authorisations(file.authorisations()
                        .with(
                                id,
                                Authorisation.builder()
                                        .id(id)
                                        .offence(O1)
                                        .addPurposes(Purpose.DEPRIVATION)
                                        .form(AuthorisationForm.WRITTEN)
                                        .at(AT)
                                        .build()))
                .build();
        assertThat(hanging(authorised, O1)).containsExactly("offence:O1", "authorisation:AU1");
    }

    @Test
    void an_asset_that_somebody_claims_or_gave_security_for_is_among_what_is_theirs() {
        CaseFile file = Files.usual().file();
        Interest claim = new Interest(new InterestId("I1"), A1, P2, InterestKind.OWNERSHIP, Optional.empty(), AT);
        Security given = new Security(new SecurityId("Z1"), A2, Money.parse("EUR 5.00"), SecurityForm.DEPOSIT, P2, AT);
        CaseFile claimed =
                file.edit(AT).rights(file.rights().with(claim).with(given)).build();
        assertThat(hanging(claimed, P2))
                .containsExactly("party:P2", "asset:A3", "interest:I1", "asset:A1", "security:Z1", "asset:A2");
    }

    @Test
    void a_chain_of_remedies_and_decisions_of_any_length_is_followed() {
        int length = 10_000;
        Register<DecisionId, Decision> decisions = Register.empty();
        Remedies remedies = Remedies.empty();
        for (int i = 0; i < length; i++) {
            Decision decision = Decision.builder()
                    .from(decision("D" + i, Optional.empty(), P2))
                    .decides(i == 0 ? Optional.empty() : Optional.of(new RemedyId("R" + (i - 1))))
                    .build();
            decisions = decisions.with(decision.id(), decision);
            remedies = remedies.with(remedy("R" + i, decision.id(), P2));
        }
        CaseFile file = Files.usual()
                .file()
                .edit(AT)
                .decisions(decisions)
                .remedies(remedies)
                .build();

        ImmutableList<Subject> chain = file.hangingOn(new DecisionId("D0"));
        assertThat(chain).hasSize(2 * length).doesNotHaveDuplicates();
        assertThat(ImmutableSet.copyOf(chain))
                .containsAll(IntStream.range(0, length)
                        .mapToObj(i -> new RemedyId("R" + i))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void a_file_knows_of_which_kinds_it_has_anything() {
        CaseFile file = Files.usual().file();
        assertThat(file.hasAny(AssetId.class)).isTrue();
        assertThat(file.hasAny(PartyId.class)).isTrue();
        assertThat(file.hasAny(OffenceId.class)).isTrue();
        for (Class<? extends Subject> kind : ImmutableList.of(
                MeasureId.class,
                DecisionId.class,
                RemedyId.class,
                AuthorisationId.class,
                RequestId.class,
                GrantId.class,
                ObligationId.class,
                SettlementId.class,
                DetentionId.class,
                StateShareId.class,
                CompensationId.class,
                InterestId.class,
                SecurityId.class)) {
            assertThat(file.hasAny(kind)).as(kind.getSimpleName()).isFalse();
        }
        assertThat(file.hasAny(DutyId.class)).as("nobody has to look").isTrue();
        assertThat(with(file, remedy("R1", O1, P1)).hasAny(RemedyId.class)).isTrue();
    }
}
