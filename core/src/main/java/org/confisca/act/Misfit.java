package org.confisca.act;

import org.confisca.source.Wording;

/**
 * Why an act cannot be judged on this file at all: it refers to what is not there, names anew what is, or is about
 * something of another kind.
 *
 * @param field the field at fault
 * @param what what is wrong, with the value
 */
public record Misfit(String field, Wording what) {}
