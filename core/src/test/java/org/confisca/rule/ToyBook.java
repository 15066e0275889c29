package org.confisca.rule;

import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.ExtendHold.EXTEND_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.hold.ReleaseHold.RELEASE_HOLD;
import static org.confisca.act.management.ManagementLaw.SEIZURE_RESTS_ON_PROCEEDS;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.reuse.GrantReuse.GRANT_REUSE;
import static org.confisca.act.reuse.MonitorReuse.MONITOR_REUSE;
import static org.confisca.act.reuse.RevokeReuse.REVOKE_REUSE;
import static org.confisca.act.seizure.ReportSeizure.REPORT_SEIZURE;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.days;
import static org.confisca.time.Term.months;
import static org.confisca.time.Term.workingDays;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.OnAsset;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.management.Sell;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.fact.MeasureFacts;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.ProvisionId;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** A made-up law over real acts, just large enough to meet every kind of answer, and the parts to build others from. */
public final class ToyBook {
    private static final LegalSource SOURCE = new LegalSource.OfficialPublication("Toy Act", Optional.empty());

    /** The norm that the toy law leaves open. */
    public static final String SALE_NEEDED_NORM = "SALE_NEEDED";

    static final Fact<OrderHold, HoldGround> GROUND = Fact.told(Wording.of("de grond", "the ground"), OrderHold.GROUND);
    static final Ordered<Sell, Money> PRICE = Ordered.toldBy(Wording.of("de prijs", "the price"), Sell.PRICE);
    static final YesNo<OnAsset> SALE_NEEDED = YesNo.norm(
            SALE_NEEDED_NORM,
            Wording.of("verkoop is nodig", "a sale is needed"),
            Standard.PLAUSIBLE,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.PUBLIC_PROSECUTOR,
            Office.COURT);

    /** Holds. */
    public static final Provision ART_1 = art("1").from(
                    "2026-01-01",
                    may(Office.FIU, ORDER_HOLD)
                            .when(GROUND.isOneOf(HoldGround.INDICATIONS, HoldGround.FOREIGN_REQUEST)),
                    runs(ORDER_HOLD, workingDays(5))
                            .stoppedBy(SEIZE, RELEASE_HOLD)
                            .extendedBy(EXTEND_HOLD, workingDays(5))
                            .onExpiry(HOLD_LAPSED),
                    owes(Office.OBLIGED_ENTITY, ORDER_HOLD).until(CONFIRM_HOLD).endedBy(RELEASE_HOLD, HOLD_LAPSED));

    /** What happens to a hold. */
    public static final Provision ART_2 = art("2").from(
                    "2026-01-01",
                    may(Office.FIU, EXTEND_HOLD)
                            .when(Condition.all(MeasureFacts.LASTS, MeasureFacts.EXTENSIONS.lessThan(1))),
                    may(Office.FIU, RELEASE_HOLD).when(MeasureFacts.LASTS),
                    may(Office.OBLIGED_ENTITY, CONFIRM_HOLD).when(MeasureFacts.LASTS));

    /** Seizure, since 1 March 2026. */
    public static final Provision ART_3 = art("3").from(
                    "2026-03-01",
                    may(Office.INVESTIGATING_OFFICER, SEIZE),
                    owes(Office.INVESTIGATING_OFFICER, SEIZE).within(days(3)).until(REPORT_SEIZURE));

    /** Sale. */
    public static final Provision ART_4 = art("4").always(
                    only(SELL).when(SALE_NEEDED),
                    may(Office.CUSTODIAN, SELL).when(PRICE.atLeast(Money.parse("EUR 100.00"))),
                    may(Office.STATE, SELL),
                    ensues(SELL, SEIZURE_RESTS_ON_PROCEEDS));

    /** Reuse. */
    public static final Provision ART_5 = art("5").always(
                    may(Office.MUNICIPALITY, GRANT_REUSE),
                    owes(Office.BENEFICIARY, GRANT_REUSE)
                            .every(months(6))
                            .until(MONITOR_REUSE)
                            .endedBy(REVOKE_REUSE),
                    may(Office.BENEFICIARY, MONITOR_REUSE),
                    may(Office.MUNICIPALITY, REVOKE_REUSE));

    /** All of it. */
    public static final RuleBook BOOK = of(ART_1, ART_2, ART_3, ART_4, ART_5);

    private ToyBook() {}

    /** The last morning for which the table of holidays holds anything. */
    static LocalDateTime lastMorning() {
        return GeneralTimeLimitsAct.ACT.calendar().last().atTime(10, 0);
    }

    /** An article of the toy law without editions yet. */
    public static Provision art(String number) {
        return art(number, Check.VERIFIED);
    }

    static Provision art(String number, Check check) {
        return Provision.of("TOY-" + number, new Citation(SOURCE, "art. " + number + " Toy", check), Nature.LAW);
    }

    /** A rule of the toy law, as {@code TOY-1/may-1}. */
    public static RuleId rule(String id) {
        int slash = id.indexOf('/');
        return new RuleId(new ProvisionId(id.substring(0, slash)), id.substring(slash + 1));
    }

    /** A book of some provisions. */
    public static RuleBook of(Provision... provisions) {
        return RuleBook.of("Toy law", Vocabulary.standard(), GeneralTimeLimitsAct.ACT, Arrays.asList(provisions));
    }

    static <A extends Act> Matter<A> matter(Files file, A act) {
        return Matter.of(file.file(), act, BOOK);
    }

    static Matter<OrderHold> matter() {
        return matter(Files.usual(), ToyActs.hold("2026-07-01T10:00"));
    }

    static Wording name(String words) {
        return Wording.of("nl " + words, "en " + words);
    }

    /** A fact from outside the file that has a truth. */
    static YesNo<Act> outside(String name, Truth truth) {
        return YesNo.offRecord(name(name), new Supply.Header(), matter -> answer(truth));
    }

    /** A fact of which the file is the register and that has a truth. */
    static YesNo<Act> onRecord(String name, Truth truth) {
        return YesNo.onRecord(name(name), new Supply.EarlierAct(SELL), matter -> answer(truth));
    }

    private static Optional<Boolean> answer(Truth truth) {
        return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.TRUE);
    }

    static Ordered<Act, Integer> number(String name, Optional<Integer> value) {
        return Ordered.offRecord(name(name), new Supply.Header(), matter -> value);
    }

    static Ordered<Act, LocalDateTime> moment(String name, Optional<String> value) {
        return Ordered.offRecord(name(name), new Supply.Header(), matter -> value.map(LocalDateTime::parse));
    }
}
