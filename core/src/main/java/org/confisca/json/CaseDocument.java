package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.CaseFile;
import org.confisca.gain.Calculation;
import org.confisca.history.Narrative;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A case file as it was written: the header, the acts in order of time and what is expected of them. */
@Value.Immutable
@ModelStyle
public interface CaseDocument {

    /**
     * The file as the header opens it, before any act. Every asset of the header is free.
     *
     * @return the file
     */
    CaseFile opening();

    /**
     * By which law the case is to be judged, such as {@code NL}. Which book that is, the caller decides.
     *
     * @return the name of the jurisdiction
     */
    String jurisdiction();

    /**
     * What the case is called.
     *
     * @return the title; empty if it has none
     */
    Optional<Wording> title();

    /**
     * Whether the case was made up.
     *
     * @return whether it was; false if the file does not say
     */
    boolean synthetic();

    /**
     * Where the case comes from.
     *
     * @return an ECLI or another reference; empty if the file does not say
     */
    Optional<String> source();

    /**
     * A note on the case.
     *
     * @return the note; empty if there is none
     */
    Optional<String> note();

    /**
     * The acts.
     *
     * @return the acts, in order of time
     */
    ImmutableList<FiledAct> acts();

    /**
     * A calculation of the gain that the case is about.
     *
     * @return the calculation; empty if the file has none
     */
    Optional<Calculation> calculation();

    /**
     * How long time runs on after the last act.
     *
     * @return the moment, with what is expected then; empty if time stops with the last act
     */
    Optional<Until> until();

    /**
     * What the file tells, without what it expects.
     *
     * @return the narrative
     */
    default Narrative narrative() {
        return new Narrative(
                opening(),
                acts().stream()
                        .map(filed -> new Narrative.Told(filed.act(), filed.proposed()))
                        .collect(ImmutableList.toImmutableList()),
                until().map(Until::at));
    }

    /**
     * Whether the file expects anything, which makes it a test.
     *
     * @return whether it does
     */
    default boolean expectsSomething() {
        return acts().stream().anyMatch(act -> act.expect().isPresent())
                || until().flatMap(Until::expect).isPresent();
    }

    /**
     * Starts a document.
     *
     * @return the builder
     */
    static CaseDocumentBuilder builder() {
        return new CaseDocumentBuilder();
    }

    /**
     * Time that runs on after the last act.
     *
     * @param at the moment until which it runs
     * @param expect what is expected then; empty if nothing is
     */
    record Until(LocalDateTime at, Optional<Expectation> expect) {}
}
