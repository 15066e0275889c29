package org.confisca.time;

/** Which moment a local time stands for that never was, because the clock was put forward over it. */
public enum NeverLived {
    /** As much later as the clock was put forward: 02:30 stands for 03:30. It is what a clock that was not changed shows. */
    MOVED_ON,
    /** The first moment after the gap: 02:30 stands for 03:00. */
    END_OF_THE_GAP
}
