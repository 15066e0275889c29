package org.confisca.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Subject;
import org.confisca.distribution.Entitlement;
import org.confisca.distribution.Ground;
import org.confisca.money.Amount;
import org.confisca.source.Language;
import org.confisca.source.Wording;
import org.joda.money.Money;

/** Reads claims from the command line. */
record ClaimOption(Language language) {
    private static final int WORDS = 4;

    ImmutableListMultimap<Subject, Entitlement> all(List<String> texts) throws Complaint {
        ImmutableListMultimap.Builder<Subject, Entitlement> claims = ImmutableListMultimap.builder();
        for (String text : texts) {
            List<String> words =
                    Splitter.on(' ').omitEmptyStrings().limit(WORDS).splitToList(text);
            if (words.size() < WORDS) {
                throw complaint(text);
            }
            Optional<Subject> source = SubjectText.parse(words.get(0));
            Optional<Ground> ground = Arrays.stream(Ground.values())
                    .filter(each -> each.name().equals(words.get(1)) && each != Ground.STATE)
                    .findFirst();
            Optional<Money> amount =
                    ValueKind.MONEY.parser().apply(words.get(3)).filter(money -> !money.isNegative());
            if (source.isEmpty() || ground.isEmpty() || amount.isEmpty()) {
                throw complaint(text);
            }
            claims.put(source.get(), new Entitlement(ground.get(), words.get(2), Amount.claimed(amount.get())));
        }
        return claims.build();
    }

    private Complaint complaint(String text) {
        String grounds = Arrays.stream(Ground.values())
                .filter(each -> each != Ground.STATE)
                .map(Ground::name)
                .collect(Collectors.joining(", "));
        return new Complaint(
                Wording.of(
                        "'" + text
                                + "' is geen aanspraak (schrijf \"asset:A1 COMPENSATION party:P2 EUR 400.00\"; gronden: "
                                + grounds + ")",
                        "'" + text + "' is no claim (write \"asset:A1 COMPENSATION party:P2 EUR 400.00\"; grounds: "
                                + grounds + ")"),
                language);
    }
}
