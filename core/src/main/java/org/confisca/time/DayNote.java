package org.confisca.time;

import java.time.LocalDate;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * A day over which a term runs on without counting it as an ordinary day, and why.
 *
 * @param day the day
 * @param why what the day is, for instance {@code Saturday} or {@code Good Friday}
 * @param source the provision or decree that makes it so
 */
public record DayNote(LocalDate day, Wording why, Citation source) {}
