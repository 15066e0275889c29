package org.confisca.json;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;

/**
 * An act as a case file holds it.
 *
 * @param act the act
 * @param proposed whether it is a question only: it is judged but did not happen
 * @param recorded when it was written down; the moment of the act if the file does not say
 * @param note a note; empty if there is none
 * @param expect what is expected of the answer; empty if nothing is
 */
public record FiledAct(
        Act act, boolean proposed, LocalDateTime recorded, Optional<String> note, Optional<Expectation> expect) {}
