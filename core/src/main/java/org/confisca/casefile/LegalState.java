package org.confisca.casefile;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * The legal state of an asset. An asset has exactly one. The measures that rest on an asset stand on the asset itself,
 * because they outlive a change of state until the law ends them: a sale, a return order, a final decision.
 */
public sealed interface LegalState extends Labelled {

    /** No measure rests on it. */
    record Free() implements LegalState {
        @Override
        public Wording label() {
            return Wording.of("vrij", "free");
        }
    }

    /** A transaction with it is on hold; the holds rest on the asset. */
    record Held() implements LegalState {
        @Override
        public Wording label() {
            return Wording.of("aangehouden", "held");
        }
    }

    /** It is seized; at least one seizure rests on the asset. */
    record Seized() implements LegalState {
        @Override
        public Wording label() {
            return Wording.of("in beslag genomen", "seized");
        }
    }

    /**
     * It was released and security took its place.
     *
     * @param security the security
     * @param at when it was accepted
     */
    record Secured(SecurityId security, LocalDateTime at) implements LegalState {
        @Override
        public Wording label() {
            return Wording.of("vrijgegeven tegen zekerheid", "released against security");
        }
    }

    /**
     * It must be returned and has not been.
     *
     * @param to to whom; empty while nobody has been named
     * @param since when return became due
     */
    record ReturnDue(Optional<PartyId> to, LocalDateTime since) implements LegalState {
        @Override
        public Wording label() {
            return Wording.of("teruggave verschuldigd", "return due");
        }
    }

    /**
     * It is kept for whoever is entitled to it.
     *
     * @param since from when
     */
    record KeptForEntitled(LocalDateTime since) implements LegalState {
        @Override
        public Wording label() {
            return Wording.of("bewaard voor de rechthebbende", "kept for whoever is entitled");
        }
    }

    /**
     * It fell to the State by a final decision, or by a waiver that the law equates with one.
     *
     * @param by the decision; empty when it was waived
     * @param since from when
     */
    record Confiscated(Optional<DecisionId> by, LocalDateTime since) implements LegalState {
        @Override
        public Wording label() {
            return Wording.of("aan de Staat vervallen", "confiscated");
        }
    }

    /**
     * It was granted for reuse.
     *
     * @param grant the grant
     */
    record Reused(GrantId grant) implements LegalState {
        @Override
        public Wording label() {
            return Wording.of("maatschappelijk herbestemd", "in public or social reuse");
        }
    }

    /**
     * It is gone from the case: returned, sold, destroyed or given up.
     *
     * @param how how it went
     * @param at when
     * @param price what it fetched; empty when nothing was paid
     * @param before the state it left from
     */
    record Disposed(Manner how, LocalDateTime at, Optional<Money> price, LegalState before) implements LegalState {
        @Override
        public Wording label() {
            return how.label();
        }
    }

    /** How an asset left the case. */
    enum Manner implements Labelled {
        /** Returned to somebody. */
        RETURNED("teruggegeven", "returned"),
        /** Sold; the proceeds are an asset of their own. */
        SOLD("verkocht", "sold"),
        /** Destroyed. */
        DESTROYED("vernietigd", "destroyed"),
        /** Given up without value. */
        GIVEN_UP("prijsgegeven", "given up"),
        /** Used for another purpose than the investigation. */
        USED_OTHERWISE("gebruikt voor een ander doel", "used for another purpose"),
        /** Turned into money to meet an obligation. */
        LEVIED_ON("uitgewonnen", "levied on"),
        /** Left with the beneficiary of a grant that has come to its end. */
        REUSED("definitief herbestemd", "reused for good");

        private final Wording label;

        Manner(String nl, String en) {
            this.label = new Wording(nl, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }
}
