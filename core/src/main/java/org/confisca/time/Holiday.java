package org.confisca.time;

import java.time.LocalDate;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * A day that does not count as a working day although it may not fall in a weekend, with the law that says so.
 *
 * @param day the day
 * @param name what the day is called
 * @param source the provision or decree that makes it a holiday
 */
public record Holiday(LocalDate day, Wording name, Citation source) {}
