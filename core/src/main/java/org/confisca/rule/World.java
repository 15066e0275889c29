package org.confisca.rule;

/** What the absence of a fact means. */
public enum World {
    /** The file is the register of such facts: if it is complete and does not hold one, it did not happen. */
    RECORDED,
    /** The fact lies outside the file: if nobody has said, it is unknown. */
    OUTSIDE
}
