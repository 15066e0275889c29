package org.confisca.history;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.rule.Cause;

/**
 * What stands differently, or no longer, because something earlier became known: an act, or an act of the law that stood or
 * ensued.
 *
 * @param act the act
 * @param before why it stood; empty for an act of the law that stands only now
 * @param after why it stands now; empty if it no longer stands
 */
public record Change(Act act, Optional<Cause> before, Optional<Cause> after) {}
