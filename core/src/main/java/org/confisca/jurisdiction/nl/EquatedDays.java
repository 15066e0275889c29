package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.LegalSource.DutchStatute;
import org.confisca.source.LegalSource.OfficialPublication;
import org.confisca.source.Wording;
import org.confisca.time.Holiday;

/**
 * The days that royal decrees under art. 3(3) of the General Time Limits Act equated with a holiday, 2014 up to and
 * including 2028. How far each decree was read differs, and its citation says so: the text of the first two was read;
 * of the other three only what practitioners and public collections report of them. Of the decree of 2019 the number
 * in the Staatscourant was not found, so it is cited by its date.
 */
final class EquatedDays {

    private static final Wording NAME =
            Wording.of("bij besluit met een feestdag gelijkgesteld", "day equated with a holiday by decree");

    private static final Citation DECREE_2014_2016 = new Citation(
            new DutchStatute("BWBR0033679", "Besluit van 17 juni 2013, nr. 13.001210"),
            "art. 3(3) Atw, art. 1 Besluit van 17 juni 2013, nr. 13.001210",
            Check.VERIFIED);

    private static final Citation DECREE_2017_2019 = new Citation(
            new DutchStatute("BWBR0038666", "Besluit van 24 oktober 2016, nr. 2016001827"),
            "art. 3(3) Atw, art. 1 Besluit van 24 oktober 2016, nr. 2016001827",
            Check.VERIFIED);

    private static final Citation DECREE_2020_2022 = reported("Besluit van 20 september 2019", Optional.empty());

    private static final Citation DECREE_2023_2025 =
            reported("Stcrt. 2022, 7812", Optional.of("https://zoek.officielebekendmakingen.nl/stcrt-2022-7812.html"));

    private static final Citation DECREE_2026_2028 = reported(
            "Stcrt. 2025, 24713", Optional.of("https://zoek.officielebekendmakingen.nl/stcrt-2025-24713.html"));

    /** Every equated day, in order of time. */
    static final ImmutableList<Holiday> ALL = ImmutableList.<Holiday>builder()
            .add(day("2014-05-30", DECREE_2014_2016))
            .add(day("2015-01-02", DECREE_2014_2016))
            .add(day("2015-05-04", DECREE_2014_2016))
            .add(day("2015-05-15", DECREE_2014_2016))
            .add(day("2016-05-06", DECREE_2014_2016))
            .add(day("2017-04-28", DECREE_2017_2019))
            .add(day("2017-05-26", DECREE_2017_2019))
            .add(day("2018-05-11", DECREE_2017_2019))
            .add(day("2018-12-24", DECREE_2017_2019))
            .add(day("2018-12-31", DECREE_2017_2019))
            .add(day("2019-05-31", DECREE_2017_2019))
            .add(day("2019-12-27", DECREE_2017_2019))
            .add(day("2020-05-22", DECREE_2020_2022))
            .add(day("2021-05-14", DECREE_2020_2022))
            .add(day("2022-05-27", DECREE_2020_2022))
            .add(day("2023-04-28", DECREE_2023_2025))
            .add(day("2023-05-19", DECREE_2023_2025))
            .add(day("2024-05-10", DECREE_2023_2025))
            .add(day("2024-12-27", DECREE_2023_2025))
            .add(day("2025-05-30", DECREE_2023_2025))
            .add(day("2026-01-02", DECREE_2026_2028))
            .add(day("2026-05-15", DECREE_2026_2028))
            .add(day("2027-05-07", DECREE_2026_2028))
            .add(day("2028-04-28", DECREE_2026_2028))
            .add(day("2028-05-26", DECREE_2026_2028))
            .build();

    private EquatedDays() {}

    private static Holiday day(String day, Citation decree) {
        return new Holiday(LocalDate.parse(day), NAME, decree);
    }

    private static Citation reported(String decree, Optional<String> page) {
        LegalSource source = new OfficialPublication(decree, page);
        return new Citation(source, "art. 3(3) Atw, " + decree, Check.SECONDARY);
    }
}
