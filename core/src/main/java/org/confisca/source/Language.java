package org.confisca.source;

/** The languages in which the library explains itself. */
public enum Language {
    /** Dutch, with the terms of the Dutch statutes. */
    NL,
    /** English, with the terms of Directive (EU) 2024/1260 where it has one. */
    EN
}
