package org.confisca.rule;

import org.confisca.source.Wording;

/**
 * Something that nobody has said and that the answer turns on.
 *
 * @param what the fact
 * @param supply where it can come from
 */
public record Missing(Wording what, Supply supply) {}
