package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.gain.Basis;
import org.confisca.gain.Division;
import org.confisca.gain.GainGround;
import org.confisca.gain.GainLaw;
import org.confisca.gain.Method;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;

/**
 * What Dutch calculations of gain rest on (art. 36e Sr and how it is practised). No method is laid down by statute: their
 * citations are to case law and practice, with the mark that says how far each was read.
 */
public final class DutchGainLaw {
    private static final LegalSource PRACTICE =
            new LegalSource.Practice("calculation of unlawful gain (ontnemingspraktijk)", Optional.empty());

    private static final Basis TRANSACTION = basis(
            "NL-CALC-TRANS", Statutes.CRIMINAL_CODE, "art. 36e(2), (5) Sr, transactieberekening", Check.SECONDARY);
    private static final Basis STANDARD_VALUES = basis(
            "NL-CALC-NORMS",
            PRACTICE,
            "standard values (BOOM-normen), if the figures come from them",
            Check.UNVERIFIED);
    private static final Basis CASH = basis(
            "NL-CALC-CASH-S",
            new LegalSource.Judgment("ECLI:NL:HR:2018:543"),
            "eenvoudige kasopstelling, HR 2018:543",
            Check.SECONDARY);
    private static final Basis CASH_AND_BANK =
            basis("NL-CALC-CASH-X", PRACTICE, "art. 36e(3) Sr, uitgebreide kasopstelling", Check.UNVERIFIED);
    private static final Basis NET_WORTH =
            basis("NL-CALC-NETWORTH", PRACTICE, "art. 36e(3) Sr, vermogensvergelijking", Check.SECONDARY);
    private static final Basis COSTS_ARTICLE =
            basis("NL-SR-36E-8", Statutes.CRIMINAL_CODE, "art. 36e(8) Sr, before that case law", Check.OFFICIAL);
    private static final Basis COSTS = basis(
            "NL-CALC-COSTS",
            new LegalSource.Judgment("ECLI:NL:HR:2011:BQ1967"),
            "direct and reasonable costs, durable equipment by depreciation, HR 2011:BQ1967",
            Check.UNVERIFIED);
    private static final Basis DIVISION = basis(
            "NL-CALC-DIST",
            new LegalSource.Judgment("ECLI:NL:HR:2015:873"),
            "own shares, otherwise equal shares, HR 2015:873",
            Check.OFFICIAL);
    private static final Basis JOINT = basis("NL-SR-36E-7", Statutes.CRIMINAL_CODE, "art. 36e(7) Sr", Check.OFFICIAL);

    /** Joint liability came with the act that widened deprivation, for offences from this day on. */
    private static final LocalDate JOINT_SINCE = LocalDate.parse("2011-07-01");

    private static final GainLaw.Unread JOINT_WIDENED = new GainLaw.Unread(
            LocalDate.parse("2026-01-01"),
            Wording.of(
                    "NL-UND2-36E-7: lid 7 is verruimd voor feiten vanaf 2026-01-01; die tekst heeft niemand gelezen"
                            + " [niet geverifieerd]",
                    "NL-UND2-36E-7: para 7 was widened for offences from 2026-01-01; nobody has read that text [not"
                            + " verified]"));

    private static final GainLaw LAW = new GainLaw(
            ImmutableMap.of(
                    Method.TRANSACTION, ImmutableList.of(TRANSACTION),
                    Method.HARVEST, ImmutableList.of(TRANSACTION, STANDARD_VALUES),
                    Method.CASH, ImmutableList.of(CASH),
                    Method.CASH_AND_BANK, ImmutableList.of(CASH_AND_BANK),
                    Method.NET_WORTH, ImmutableList.of(NET_WORTH)),
            ImmutableList.of(COSTS_ARTICLE, COSTS),
            ImmutableMap.of(
                    Division.Key.EQUAL, ImmutableList.of(DIVISION),
                    Division.Key.STATED, ImmutableList.of(DIVISION),
                    Division.Key.JOINT, ImmutableList.of(JOINT)),
            Optional.of(
                    new GainLaw.Joint(JOINT_SINCE, ImmutableSet.of(GainGround.OFFENCES), Optional.of(JOINT_WIDENED))));

    private DutchGainLaw() {}

    /**
     * The law.
     *
     * @return one immutable value
     */
    public static GainLaw law() {
        return LAW;
    }

    private static Basis basis(String id, LegalSource source, String pinpoint, Check check) {
        return new Basis(new ProvisionId(id), new Citation(source, pinpoint, check), Optional.empty());
    }
}
