package org.confisca.json;

import java.util.Optional;
import org.confisca.act.ValueKind;
import org.confisca.source.Wording;

/** Reads texts that may stand there in one language or in both. */
final class Texts {

    private Texts() {}

    /** A text, or an object with the text in both languages; empty if it is not there, or there was a finding. */
    static Optional<Wording> labelled(ObjectReader object, String name, Findings findings) {
        Optional<Node> node = object.find(name);
        if (node.isPresent() && node.get() instanceof Node.Entries) {
            return ObjectReader.of(node.get(), object.path(name), findings).flatMap(both -> {
                Optional<String> nl = both.required("nl", ValueKind.TEXT);
                Optional<String> en = both.required("en", ValueKind.TEXT);
                both.end();
                return nl.isEmpty() || en.isEmpty() ? Optional.empty() : Optional.of(new Wording(nl.get(), en.get()));
            });
        }
        return object.optional(name, ValueKind.TEXT).map(Wording::same);
    }
}
