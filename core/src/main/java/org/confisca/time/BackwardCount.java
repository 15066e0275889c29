package org.confisca.time;

/** How the days are counted that must lie between an act and the event before which it has to be done. */
public enum BackwardCount {
    /** The day of the act is one of them: three days before 10 July is 7 July at the latest. */
    DAY_OF_ACT_COUNTS,
    /**
     * Neither the day of the act nor that of the event is one of them: three clear days before 10 July is 6 July at the
     * latest. Art. 130 of the Dutch Code of Criminal Procedure counts so, unless a provision shows otherwise.
     */
    CLEAR_DAYS
}
