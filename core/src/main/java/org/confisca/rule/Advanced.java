package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import org.confisca.casefile.CaseFile;

/**
 * What time alone did up to a moment.
 *
 * @param steps the acts of the law, in order of time; terms that end together in the order of their ids
 * @param file the file after them
 */
public record Advanced(ImmutableList<Step> steps, CaseFile file) {}
