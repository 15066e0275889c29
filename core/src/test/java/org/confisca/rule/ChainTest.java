package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.proceeding.Determine.DETERMINE;
import static org.confisca.casefile.Office.ASSISTANT_PROSECUTOR;
import static org.confisca.casefile.Office.BENEFICIARY;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.COURT_IN_CHAMBERS;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.casefile.Office.EXAMINING_MAGISTRATE;
import static org.confisca.casefile.Office.FIU;
import static org.confisca.casefile.Office.INVESTIGATING_OFFICER;
import static org.confisca.casefile.Office.MINISTER;
import static org.confisca.casefile.Office.MUNICIPALITY;
import static org.confisca.casefile.Office.OBLIGED_ENTITY;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.casefile.Office.STATE;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.jurisdiction.nl.ShippedDutchExamples;
import org.confisca.source.Language;
import org.confisca.testkit.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The chain: who may propose, order, authorise, execute, manage and decide on destination. What the book says is pinned on a
 * page; beside it stands what the table of roles of the law digest (section 3) says, written by hand.
 */
class ChainTest {
    private static final Path PAGE = Path.of("..", "docs", "generated", "chain.md");
    private static final RuleBook BOOK = DutchLaw.book();
    private static final LocalDateTime TODAY = LocalDateTime.parse("2026-11-25T10:00");
    private static final Chain CHAIN = new Chain(BOOK);

    /** The table of roles, act by act. */
    private static final ImmutableListMultimap<Office, String> MUST = ImmutableListMultimap.<Office, String>builder()
            .putAll(FIU, "OrderHold", "ExtendHold", "ReleaseHold")
            .putAll(OBLIGED_ENTITY, "ReportTransaction", "ConfirmHold")
            .putAll(INVESTIGATING_OFFICER, "Seize", "ReportSeizure")
            .putAll(ASSISTANT_PROSECUTOR, "OrderReturn", "KeepForEntitled", "TreatAsForfeited")
            .putAll(PUBLIC_PROSECUTOR, "Seize", "SeizeConservatory", "ServeAuthorisation", "OrderReturn")
            .putAll(PUBLIC_PROSECUTOR, "KeepForEntitled", "TreatAsForfeited", "NotifyIntendedReturn")
            .putAll(PUBLIC_PROSECUTOR, "AuthoriseDisposal", "RefuseDisposal", "ReleaseAgainstSecurity", "Settle")
            .putAll(PUBLIC_PROSECUTOR, "Charge", "Discontinue", "ClaimDeprivation", "Appeal", "RequestDetention")
            .putAll(EXAMINING_MAGISTRATE, "AuthoriseSeizure", "ConfirmAuthorisation")
            .putAll(COURT_IN_CHAMBERS, "DecideComplaint", "DecideObjection", "OrderReturn")
            .putAll(COURT, "Convict", "Acquit", "OrderForfeiture", "OrderDeprivation", "GrantAllowance")
            .putAll(COURT, "ReduceObligation", "AuthoriseDetention", "DecideAppeal")
            .putAll(CUSTODIAN, "Appraise", "RequestDisposal", "Sell", "Destroy", "GiveUp", "UseOtherwise")
            .putAll(CUSTODIAN, "Return", "PayOutValue")
            .putAll(MINISTER, "DemandPayment", "GrantInstalments", "LevyOnAsset", "Detain", "ReleaseDetainee")
            .putAll(STATE, "GrantReuse", "RevokeReuse")
            .putAll(BENEFICIARY, "MonitorReuse")
            .putAll(PARTY, "Waive", "LodgeComplaint", "ObjectToConfiscation", "Appeal", "Pay", "PerformSettlement")
            .build();

    /** Who alone has what the digest gives to one office, or to those named. */
    private static final ImmutableListMultimap<String, Office> ONLY = ImmutableListMultimap.<String, Office>builder()
            .putAll("OrderHold", FIU)
            .putAll("ExtendHold", FIU)
            .putAll("Seize", INVESTIGATING_OFFICER, PUBLIC_PROSECUTOR, EXAMINING_MAGISTRATE)
            .putAll("SeizeConservatory", PUBLIC_PROSECUTOR)
            .putAll("AuthoriseSeizure", EXAMINING_MAGISTRATE)
            .putAll("AuthoriseDisposal", PUBLIC_PROSECUTOR)
            .putAll("Settle", PUBLIC_PROSECUTOR)
            .putAll("ClaimDeprivation", PUBLIC_PROSECUTOR)
            .putAll("Charge", PUBLIC_PROSECUTOR)
            .putAll("DecideComplaint", COURT_IN_CHAMBERS)
            .putAll("DecideObjection", COURT_IN_CHAMBERS)
            .putAll("Convict", COURT)
            .putAll("Acquit", COURT)
            .putAll("OrderForfeiture", COURT)
            .putAll("OrderDeprivation", COURT)
            .putAll("AuthoriseDetention", COURT)
            .putAll("ReduceObligation", COURT)
            .putAll(
                    "Destroy",
                    CUSTODIAN,
                    INVESTIGATING_OFFICER) // he who holds Opium Act substances, art. 13(1) of the decree
            .putAll("Sell", CUSTODIAN)
            .putAll("DemandPayment", MINISTER)
            .putAll("GrantInstalments", MINISTER)
            .putAll("Detain", MINISTER, PUBLIC_PROSECUTOR) // for a victim's measure, art. 6:4:20 Sv
            .putAll("GrantReuse", STATE, PUBLIC_PROSECUTOR) // low-value goods in the pilot of the prosecution
            .putAll("RevokeReuse", STATE)
            .build();

    @Test
    void the_checked_in_page_says_what_the_book_says() throws IOException {
        String page = CHAIN.page();
        if (Boolean.getBoolean("confisca.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("run the tests of core with -Dconfisca.update=true to write it anew")
                .isEqualTo(page);
    }

    @TestFactory
    Stream<DynamicTest> who_must_have_a_power_has_it() {
        return MUST.entries().stream()
                .map(each -> dynamicTest(
                        each.getKey() + " " + each.getValue(),
                        () -> assertThat(BOOK.holders(type(each.getValue()))).contains(each.getKey())));
    }

    @TestFactory
    Stream<DynamicTest> nobody_else_has_what_the_law_gives_to_one() {
        return ONLY.keySet().stream()
                .map(act -> dynamicTest(act, () -> assertThat(ONLY.get(act)).containsAll(BOOK.holders(type(act)))));
    }

    @Test
    void every_office_but_the_civil_court_has_a_power_and_the_municipality_only_says_what_is_suitable() {
        assertThat(CHAIN.types()).noneMatch(type -> CHAIN.may(Office.CIVIL_COURT, type));
        assertThat(Chain.offices().filter(office -> office != Office.CIVIL_COURT))
                .allSatisfy(office -> assertThat(CHAIN.types()).anyMatch(type -> CHAIN.may(office, type)));
        assertThat(CHAIN.types().filter(type -> CHAIN.may(MUNICIPALITY, type))).containsExactly(type("Determine"));
    }

    @Test
    void nobody_who_seizes_or_prosecutes_decides_on_the_destination_of_what_fell_to_the_state() {
        assertThat(CHAIN.provisions(type("GrantReuse"), STATE)).contains("NL-MAHER-BASE");
        assertThat(CHAIN.provisions(type("GrantReuse"), PUBLIC_PROSECUTOR)).doesNotContain("NL-MAHER-BASE");
        assertThat(BOOK.holders(type("GrantReuse"))).doesNotContain(INVESTIGATING_OFFICER, COURT, MUNICIPALITY);
    }

    /** Letters a to i of art. 1 of the decree. */
    @Test
    void the_nine_custodians_of_the_decree_are_told_apart() {
        assertThat(Chain.NINE)
                .containsExactly(
                        CustodianKind.CASH_MANAGER,
                        CustodianKind.AGRICULTURAL_SERVICE,
                        CustodianKind.POLICE_SERVICE,
                        CustodianKind.MINT,
                        CustodianKind.CENTRAL_BANK,
                        CustodianKind.MILITARY_POLICE,
                        CustodianKind.VEHICLE_AUTHORITY,
                        CustodianKind.IMMIGRATION_SERVICE,
                        CustodianKind.STATE_PROPERTY_SERVICE);
    }

    /** Every act that somebody may do, taken from the examples of its powers and done by everybody who may not. */
    @TestFactory
    Stream<DynamicTest> whoever_may_not_is_told_who_may() {
        return ShippedDutchExamples.all().stream()
                .filter(example -> example.rule().contains("/may-") && example.expected() == Truth.TRUE)
                .map(example -> dynamicTest(example.rule() + ": " + example.title(), () -> refuses(example)));
    }

    private static void refuses(Example example) {
        Chain.offices()
                .filter(office -> !CHAIN.may(office, example.act().type()))
                .forEach(office -> refuses(example, doneBy(example.act().type(), example.act(), office)));
    }

    private static void refuses(Example example, Act act) {
        Assessment answer = BOOK.assess(example.file(), act);
        Office holder = example.act().by();

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assessment.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason)
                                        .isInstanceOfSatisfying(Reason.PowerFails.class, power -> {
                                            assertThat(power.rule().toString()).isEqualTo(example.rule());
                                            assertThat(power.holder()).isEqualTo(holder);
                                            assertThat(power.wrongHolder()).isTrue();
                                        })));
        for (Language language : Language.values()) {
            assertThat(answer.explain(language))
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("  - ")
                            .contains(holder.label().in(language)));
        }
    }

    private static <A extends Act> Act doneBy(ActType<A> type, Act act, Office office) {
        return type.with(type.cast(act), Act.BY, office);
    }

    @Test
    void no_act_that_somebody_may_do_lacks_such_an_example() {
        ImmutableSet<ActType<?>> shown = ShippedDutchExamples.all().stream()
                .filter(example -> example.rule().contains("/may-") && example.expected() == Truth.TRUE)
                .map(example -> example.act().type())
                .collect(ImmutableSet.toImmutableSet());

        assertThat(shown)
                .containsAll(CHAIN.types()
                        .filter(type -> type != DETERMINE && !BOOK.holders(type).isEmpty())
                        .toList());
    }

    /** Nobody wrote the powers to determine a norm, so they have no examples of their own. */
    @TestFactory
    Stream<DynamicTest> whoever_may_not_determine_a_norm_is_told_who_may() {
        return BOOK.entry(DETERMINE).powers().stream()
                .filter(held -> held.covers(TODAY.toLocalDate()))
                .map(held -> dynamicTest(held.id().toString(), () -> {
                    Determine act = Determine.builder()
                            .at(TODAY)
                            .by(BENEFICIARY)
                            .determination(new DeterminationId("X1"))
                            .norm(Chain.norm(held))
                            .addAbout(new AssetId("A1"))
                            .answer(true)
                            .standard(Standard.FINDING)
                            .build();
                    assertThat(BOOK.assess(org.confisca.testkit.Files.usual().file(), act))
                            .isInstanceOfSatisfying(
                                    Assessment.Refused.class,
                                    refused -> assertThat(refused.reasons())
                                            .filteredOn(Reason.PowerFails.class::isInstance)
                                            .extracting(reason -> ((Reason.PowerFails) reason).holder())
                                            .contains(held.rule().holder()));
                }));
    }

    private static ActType<?> type(String name) {
        return BOOK.vocabulary().find(name).orElseThrow();
    }
}
