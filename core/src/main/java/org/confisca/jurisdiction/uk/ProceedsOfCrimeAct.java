package org.confisca.jurisdiction.uk;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.WorkingLine;
import org.confisca.gain.WorkingLine.Role;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;

/** Proceeds of Crime Act 2002: the sections that the arithmetic cites. */
final class ProceedsOfCrimeAct {
    static final CurrencyUnit POUND = CurrencyUnit.GBP;
    private static final LegalSource ACT = new LegalSource.OfficialPublication(
            "Proceeds of Crime Act 2002 (c. 29)", Optional.of("https://www.legislation.gov.uk/ukpga/2002/29"));

    static final Basis PROPORTIONATE = section("6", "s 6(5)");
    static final Basis RECOVERABLE = section("7", "s 7(1) and (2)");
    static final Basis EARLIER_ORDERS = section("8", "s 8(5) and (6)");
    static final Basis AVAILABLE = section("9", "s 9(1) and (2)");
    static final Basis DEFAULT_TERMS = section("35", "s 35");
    static final Basis GIFT_FOR_LESS = section("78", "s 78(2)");
    static final Basis BENEFIT_VALUE = section("80", "s 80");
    static final Basis GIFT_VALUE = section("81", "s 81");

    /** Each who obtained property together obtained all of it, but it is not taken twice. */
    static final Basis JOINT = new Basis(
            new ProvisionId("UK-POCA-6"),
            new Citation(
                    new LegalSource.OfficialPublication(
                            "[2014] UKSC 36", Optional.of("http://www.bailii.org/uk/cases/UKSC/2014/36.html")),
                    "R v Ahmad; R v Fields [2014] UKSC 36",
                    Check.SECONDARY),
            Optional.empty());

    private ProceedsOfCrimeAct() {}

    private static Basis section(String number, String pinpoint) {
        return new Basis(
                new ProvisionId("UK-POCA-" + number),
                new Citation(ACT, pinpoint + " Proceeds of Crime Act 2002", Check.VERIFIED),
                Optional.<LocalDate>empty());
    }

    static WorkingLine line(Wording label, Optional<Wording> how, Figure figure, Role role, Basis... bases) {
        return WorkingLine.builder()
                .label(label)
                .how(how)
                .figure(figure)
                .role(role)
                .addBases(bases)
                .build();
    }

    static Figure negated(Figure figure) {
        return figure.map(Exact::negated);
    }
}
