package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.hold.ConfirmHold;
import org.confisca.act.hold.ExtendHold;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.hold.ReleaseHold;
import org.confisca.act.management.Sell;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.reuse.GrantReuse;
import org.confisca.act.reuse.MonitorReuse;
import org.confisca.act.reuse.RevokeReuse;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.ReuseMode;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.joda.money.Money;

/** Acts in one word each, by whoever does them in the toy law, about the things of the usual file. */
public final class ToyActs {
    /** The first hold of most tests. */
    public static final MeasureId H1 = new MeasureId("H1");

    /** The asset of most tests. */
    public static final AssetId A1 = new AssetId("A1");

    private ToyActs() {}

    /** A moment. */
    public static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    /** The unit orders hold H1 of A1, on indications. */
    public static OrderHold hold(String at) {
        return hold(at, "H1", "A1");
    }

    /** The unit orders a hold, on indications. */
    public static OrderHold hold(String at, String measure, String asset) {
        return OrderHold.builder()
                .at(at(at))
                .by(Office.FIU)
                .asset(new AssetId(asset))
                .measure(new MeasureId(measure))
                .ground(HoldGround.INDICATIONS)
                .build();
    }

    /** The unit extends hold H1. */
    public static ExtendHold extend(String at) {
        return ExtendHold.builder().at(at(at)).by(Office.FIU).measure(H1).build();
    }

    /** The unit releases hold H1. */
    public static ReleaseHold release(String at) {
        return ReleaseHold.builder().at(at(at)).by(Office.FIU).measure(H1).build();
    }

    /** The bank confirms hold H1. */
    public static ConfirmHold confirm(String at) {
        return ConfirmHold.builder()
                .at(at(at))
                .by(Office.OBLIGED_ENTITY)
                .measure(H1)
                .build();
    }

    /** An investigating officer seizes A1 for the truth, under S1, from P1. */
    public static Seize seize(String at) {
        return seize(at, "S1", "A1");
    }

    /** An investigating officer seizes something for the truth, from P1 for offence O1. */
    public static Seize seize(String at, String measure, String asset) {
        return Seize.builder()
                .at(at(at))
                .by(Office.INVESTIGATING_OFFICER)
                .asset(new AssetId(asset))
                .measure(new MeasureId(measure))
                .purposes(ImmutableList.of(Purpose.TRUTH))
                .seizedFrom(new PartyId("P1"))
                .offence(new OffenceId("O1"))
                .build();
    }

    /** The custodian sells A1; the proceeds are A1P. */
    public static Sell sell(String at, String price) {
        return Sell.builder()
                .at(at(at))
                .by(Office.CUSTODIAN)
                .asset(A1)
                .price(Money.parse(price))
                .proceeds(new AssetId("A1P"))
                .build();
    }

    /** The municipality grants A1 to MUN for reuse, under G1. */
    public static GrantReuse grant(String at) {
        return GrantReuse.builder()
                .at(at(at))
                .by(Office.MUNICIPALITY)
                .asset(A1)
                .grant(new GrantId("G1"))
                .beneficiary(new PartyId("MUN"))
                .mode(ReuseMode.OBJECT)
                .purpose("a shelter")
                .build();
    }

    /** The beneficiary reports on G1. */
    public static MonitorReuse monitor(String at) {
        return MonitorReuse.builder()
                .at(at(at))
                .by(Office.BENEFICIARY)
                .grant(new GrantId("G1"))
                .build();
    }

    /** The municipality revokes G1. */
    public static RevokeReuse revoke(String at) {
        return RevokeReuse.builder()
                .at(at(at))
                .by(Office.MUNICIPALITY)
                .grant(new GrantId("G1"))
                .build();
    }

    /** Somebody determines a norm by its own standard. */
    public static Determine determine(
            String at, String id, Office by, String norm, boolean answer, Standard standard, Subject about) {
        return Determine.builder()
                .at(at(at))
                .by(by)
                .determination(new DeterminationId(id))
                .norm(norm)
                .about(ImmutableList.of(about))
                .answer(answer)
                .standard(standard)
                .build();
    }
}
