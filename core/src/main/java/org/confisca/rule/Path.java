package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * A way from an act that is not permitted to one that is.
 *
 * @param proposals what to do, in an order in which it can be done
 * @param verified whether it was carried out and ended in a permission; otherwise it is a lead: something in it can only be
 *     supplied by people
 */
public record Path(ImmutableList<Proposal> proposals, boolean verified) {

    /**
     * The path in words.
     *
     * @return Dutch and English
     */
    public Wording wording() {
        return Wording.of(words(Language.NL), words(Language.EN));
    }

    private String words(Language language) {
        return proposals.stream()
                .map(proposal -> proposal.wording().in(language))
                .collect(Collectors.joining("; "));
    }
}
