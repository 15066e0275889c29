package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.casefile.CaseFile;

/**
 * What was asked: may this act be done on this file, under this book?
 *
 * @param book the book
 * @param file the file, after everything that time alone had done by the moment of the act
 * @param act the act
 * @param byLaw what time had done: terms that had ended, and what the law then did
 */
public record Question(RuleBook book, CaseFile file, Act act, ImmutableList<Step> byLaw) {}
