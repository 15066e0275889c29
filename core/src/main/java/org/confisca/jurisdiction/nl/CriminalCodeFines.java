package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.rule.Parameter;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Art. 23 Sr: the six categories of fines. The amounts of the first category by date; the others follow from it. */
final class CriminalCodeFines {
    private static final ImmutableList<Integer> RATIOS = ImmutableList.of(1, 10, 20, 50, 200, 2000);

    /** The first category; every even year an order in council may change it (art. 23(9) Sr). */
    static final Parameter<Money> FIRST_CATEGORY = Parameter.<Money>of(
                    "NL-SR-23-4",
                    Wording.of("het bedrag van de eerste geldboetecategorie", "the amount of the first fine category"))
            .from("2008-01-01", euro(370), gazette("Stb. 2007, 456", Check.OFFICIAL))
            .from("2010-01-01", euro(380), statute(Check.VERIFIED))
            .from("2012-01-01", euro(390), statute(Check.VERIFIED))
            .from("2014-01-01", euro(405), statute(Check.VERIFIED))
            .from("2016-01-01", euro(410), gazette("Stb. 2015, 420", Check.OFFICIAL))
            .from("2018-01-01", euro(415), gazette("Stb. 2017, 433", Check.OFFICIAL))
            .from("2020-01-01", euro(435), statute(Check.UNVERIFIED))
            .from("2022-01-01", euro(450), statute(Check.UNVERIFIED))
            .from("2024-01-01", euro(515), statute(Check.UNVERIFIED))
            .unknownFrom("2026-01-01", statute(Check.UNVERIFIED));

    private static final ImmutableList<Parameter<Money>> MAXIMA =
            RATIOS.stream().map(CriminalCodeFines::times).collect(ImmutableList.toImmutableList());

    private CriminalCodeFines() {}

    /**
     * The maximum fine of a category.
     *
     * @param category 1 to 6
     * @return the amounts by date
     */
    static Parameter<Money> maximum(int category) {
        return MAXIMA.get(category - 1);
    }

    private static Parameter<Money> times(int ratio) {
        return new Parameter<>(
                FIRST_CATEGORY.id(),
                FIRST_CATEGORY.name(),
                FIRST_CATEGORY.editions().stream()
                        .map(edition -> new Parameter.Value<>(
                                edition.from(),
                                edition.value().map(first -> first.multipliedBy(ratio)),
                                edition.source()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Money euro(int amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount); // of(currency, amount) would take a double
    }

    private static Citation statute(Check check) {
        return new Citation(Statutes.CRIMINAL_CODE, "art. 23(4) Sr", check);
    }

    private static Citation gazette(String number, Check check) {
        return new Citation(
                new LegalSource.OfficialPublication(number, Optional.empty()), number + ", art. 23(4) Sr", check);
    }
}
