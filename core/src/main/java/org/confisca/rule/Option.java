package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.confisca.act.ActType;
import org.confisca.casefile.Office;
import org.confisca.casefile.Subject;

/**
 * Something that could be done about a subject: nothing that is known already rules it out.
 *
 * @param about the subject
 * @param type the act
 * @param holders who could do it
 * @param missing what would have to be told, recorded or determined for it to be permitted
 */
public record Option(Subject about, ActType<?> type, ImmutableSet<Office> holders, ImmutableList<Missing> missing) {}
