package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.SeizureActs.notice;
import static org.confisca.jurisdiction.nl.SeizureActs.secure;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.management.HandToCustodian;
import org.confisca.act.management.HandToCustodianBuilder;
import org.confisca.act.seizure.ReleaseAgainstSecurity;
import org.confisca.act.seizure.ReleaseAgainstSecurityBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.SecurityForm;
import org.confisca.casefile.SecurityId;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of letting go of a seized object: to the person it was taken from (art. 116(4)), against security (118a). */
final class ReleaseExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final AssetId CAR = new AssetId("A1");

    private ReleaseExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(security())
                .addAll(custody())
                .build();
    }

    private static ReleaseAgainstSecurityBuilder release(String at) {
        return ReleaseAgainstSecurity.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(CAR)
                .security(new SecurityId("SC1"))
                .amount(Money.parse("EUR 9000.00"))
                .form(SecurityForm.GUARANTEE)
                .givenBy(new PartyId("P2"));
    }

    private static ImmutableList<Example> security() {
        String may = "NL-SV-118A/may-1";
        Files secured = Files.usual()
                .after(
                        BOOK,
                        SeizureActs.leave(
                                        "2026-02-01T09:00",
                                        org.confisca.casefile.AuthorisationForm.WRITTEN,
                                        Purpose.DEPRIVATION)
                                .build(),
                        secure("2026-02-01T10:00", Purpose.DEPRIVATION).build());
        Files both = secured.after(
                BOOK, seize("2026-02-02T09:00", Purpose.FORFEITURE).build());
        Files classic = Files.usual()
                .after(BOOK, seize("2026-02-02T09:00", Purpose.FORFEITURE).build());
        Act release = release("2026-03-01T09:00").build();
        return ImmutableList.<Example>builder()
                .addAll(ExampleSeries.onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        may,
                        secured,
                        office -> release("2026-03-01T09:00").by(office).build()))
                .add(fails(may, "also seized for forfeiture", both, release))
                .add(fails(may, "seized for forfeiture only", classic, release))
                .add(fails(may, "not seized", Files.usual(), release))
                .add(fails(
                        may,
                        "not twice",
                        secured.after(BOOK, release),
                        release("2026-03-02T09:00")
                                .security(new SecurityId("SC2"))
                                .build()))
                .add(holds("NL-SV-118A/ensues-1", "the security takes the place of the seizure", secured, release))
                .build();
    }

    private static HandToCustodianBuilder hand(String at) {
        return HandToCustodian.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(CAR)
                .custodian(CustodianKind.ENTITLED_PERSON)
                .keeper(new PartyId("P2"));
    }

    private static ExampleSeries.Norm norm(String name, Office... deciders) {
        return new ExampleSeries.Norm(
                name,
                Standard.FINDING,
                ImmutableSet.copyOf(deciders),
                ImmutableList.of(CAR, new PartyId("P2")),
                ImmutableList.of(CAR, new PartyId("P1")));
    }

    private static ImmutableList<Example> custody() {
        String may = "NL-SV-116-4/may-1";
        ExampleSeries.Norm entitled = norm(
                "REASONABLY_REGARDED_AS_ENTITLED",
                Office.ASSISTANT_PROSECUTOR,
                Office.PUBLIC_PROSECUTOR,
                Office.COURT_IN_CHAMBERS);
        ExampleSeries.Norm taken =
                norm("EVIDENTLY_TAKEN_BY_AN_OFFENCE", Office.PUBLIC_PROSECUTOR, Office.COURT_IN_CHAMBERS);
        Files seized = Files.usual()
                .after(BOOK, seize("2026-02-02T09:00", Purpose.TRUTH).build());
        Files noticed = seized.after(BOOK, notice("2026-02-03T09:00").build());
        Act hand = hand("2026-02-03T10:00").build();
        Files ready = taken.found(entitled.found(noticed, true), true);
        return ImmutableList.<Example>builder()
                .addAll(entitled.examples(may, taken.found(noticed, true), hand, Truth.TRUE, Truth.FALSE))
                .addAll(taken.examples(may, entitled.found(noticed, true), hand, Truth.TRUE, Truth.FALSE))
                .addAll(ExampleSeries.onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        may,
                        ready,
                        office -> hand("2026-02-03T10:00").by(office).build()))
                .add(fails(
                        may, "no notice of an intended return", taken.found(entitled.found(seized, true), true), hand))
                .add(fails(may, "not seized", taken.found(entitled.found(Files.usual(), true), true), hand))
                .addAll(ExampleSeries.each(
                        may,
                        CustodianKind.values(),
                        kind -> Truth.of(kind == CustodianKind.ENTITLED_PERSON),
                        ready,
                        kind -> hand("2026-02-03T10:00").custodian(kind).build()))
                .build();
    }
}
