package org.confisca.time;

/** Which passing a local time stands for in the hour that is lived twice, when the clock is put back. */
public enum TwiceLived {
    /** The earlier moment, still in summer time: a term in hours begun in that hour ends the earlier. */
    FIRST_PASSING,
    /** The later moment, already in winter time. */
    SECOND_PASSING
}
