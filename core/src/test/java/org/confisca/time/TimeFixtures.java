package org.confisca.time;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.LegalSource.OfficialPublication;
import org.confisca.source.Wording;

/** Made-up law for tests of the time package: what it says does not matter here, only that it is carried along. */
final class TimeFixtures {

    private static final LegalSource GAZETTE = new OfficialPublication("Gazette 1", Optional.empty());
    static final Citation LAW = new Citation(GAZETTE, "art. 1 Act", Check.VERIFIED);
    static final Citation REST = new Citation(GAZETTE, "art. 2 Act", Check.VERIFIED);
    static final Citation UNREAD = new Citation(GAZETTE, "art. 3 Act", Check.UNVERIFIED);
    static final Wording SATURDAY = Wording.of("zaterdag", "Saturday");
    static final Wording SUNDAY = Wording.of("zondag", "Sunday");
    static final Wording FEAST = Wording.of("feest", "feast");

    private TimeFixtures() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Holiday feast(String iso) {
        return new Holiday(day(iso), FEAST, UNREAD);
    }
}
