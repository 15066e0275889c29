package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.gain.PhaseKind;
import org.confisca.gain.payable.DatedText;
import org.confisca.gain.payable.DelayLaw;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.ProvisionId;
import org.confisca.time.Term;

/**
 * The reasonable time of art. 6 of the European Convention on Human Rights, as the Supreme Court applies it to deprivation. It is
 * practice and a starting point; the trial court's own choice is reviewed only on whether it can be understood.
 */
final class ReasonableTime {
    private static final ProvisionId DELAY = new ProvisionId("NL-CALC-DELAY");
    private static final String DAY_OF_BD2578 = "2008-06-17";

    /** That the sum to be paid is reduced, and not the estimate. */
    static final Basis PRACTICE =
            basis("ECLI:NL:HR:2008:BD2578", "HR 17 June 2008, ECLI:NL:HR:2008:BD2578", Check.OFFICIAL);

    /** Two years for each instance, eight months to send the papers in cassation; nothing was read on cassation itself. */
    static final DelayLaw LAW = new DelayLaw(
            ImmutableMap.of(
                    PhaseKind.FIRST_INSTANCE, twoYears(),
                    PhaseKind.APPEAL, twoYears(),
                    PhaseKind.CASSATION_PAPERS,
                            new DelayLaw.Limit(
                                    Term.months(8),
                                    basis("ECLI:NL:HR:2011:BP5361", "ECLI:NL:HR:2011:BP5361", Check.OFFICIAL))),
            new DelayLaw.Limit(Term.months(16), unread("HR 17 June 2008, ECLI:NL:HR:2008:BD2578, par. 3.6")),
            ImmutableList.of(
                    new DelayLaw.Step(Term.months(6), Exact.of(5)), new DelayLaw.Step(Term.months(12), Exact.of(10))),
            unread("HR 17 June 2008, ECLI:NL:HR:2008:BD2578, par. 3.6"),
            ImmutableList.of(new DatedText<>(
                    Exact.of(5000),
                    new Basis(
                            DELAY,
                            new Citation(
                                    new LegalSource.Judgment("ECLI:NL:HR:2014:2849"),
                                    "HR 17 June 2008, ECLI:NL:HR:2008:BD2578; HR 30 September 2014, ECLI:NL:HR:2014:2849",
                                    Check.OFFICIAL),
                            Optional.of(LocalDate.parse(DAY_OF_BD2578))))),
            basis("ECLI:NL:HR:2015:3025", "ECLI:NL:HR:2015:3025", Check.OFFICIAL),
            basis("ECLI:NL:HR:2011:BP5361", "ECLI:NL:HR:2011:BP5361", Check.OFFICIAL));

    private ReasonableTime() {}

    private static DelayLaw.Limit twoYears() {
        return new DelayLaw.Limit(
                Term.years(2),
                basis(
                        "ECLI:NL:HR:2008:BD2578",
                        "ECLI:NL:HR:2000:AA7309; HR 17 June 2008, ECLI:NL:HR:2008:BD2578",
                        Check.OFFICIAL));
    }

    private static Basis unread(String pinpoint) {
        return basis("ECLI:NL:HR:2008:BD2578", pinpoint, Check.UNVERIFIED);
    }

    private static Basis basis(String ecli, String pinpoint, Check check) {
        return new Basis(DELAY, new Citation(new LegalSource.Judgment(ecli), pinpoint, check), Optional.empty());
    }
}
