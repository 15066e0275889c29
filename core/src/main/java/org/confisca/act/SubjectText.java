package org.confisca.act;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AuthorisationId;
import org.confisca.casefile.CompensationId;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DetentionId;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.DutyId;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.InterestId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.ObligationId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RequestId;
import org.confisca.casefile.SecurityId;
import org.confisca.casefile.SettlementId;
import org.confisca.casefile.StateShareId;
import org.confisca.casefile.Subject;
import org.confisca.casefile.TermId;

/** Writes a subject of any kind as text and reads it back: {@code asset:A1}. */
public final class SubjectText {
    private static final ImmutableMap<String, Function<String, Subject>> MAKERS =
            ImmutableMap.<String, Function<String, Subject>>builder()
                    .put("party", PartyId::new)
                    .put("offence", OffenceId::new)
                    .put("asset", AssetId::new)
                    .put("measure", MeasureId::new)
                    .put("authorisation", AuthorisationId::new)
                    .put("request", RequestId::new)
                    .put("decision", DecisionId::new)
                    .put("remedy", RemedyId::new)
                    .put("grant", GrantId::new)
                    .put("determination", DeterminationId::new)
                    .put("term", TermId::new)
                    .put("duty", DutyId::new)
                    .put("obligation", ObligationId::new)
                    .put("settlement", SettlementId::new)
                    .put("security", SecurityId::new)
                    .put("interest", InterestId::new)
                    .put("detention", DetentionId::new)
                    .put("stateShare", StateShareId::new)
                    .put("compensation", CompensationId::new)
                    .buildOrThrow();

    private SubjectText() {}

    /**
     * The kinds that can be written.
     *
     * @return their names
     */
    public static ImmutableSet<String> kinds() {
        return MAKERS.keySet();
    }

    /**
     * Reads a subject.
     *
     * @param text kind, colon and id
     * @return the subject; empty if the kind is unknown or the id malformed
     */
    public static Optional<Subject> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !Subject.isWellFormed(text.substring(colon + 1))) {
            return Optional.empty();
        }
        return Optional.ofNullable(MAKERS.get(text.substring(0, colon)))
                .map(maker -> maker.apply(text.substring(colon + 1)));
    }

    /**
     * Writes a subject.
     *
     * @param subject the subject
     * @return kind, colon and id
     */
    public static String format(Subject subject) {
        return kind(subject) + ":" + subject.value();
    }

    /**
     * The kind of a subject as it is written.
     *
     * @param subject the subject
     * @return the name of the kind
     */
    public static String kind(Subject subject) {
        String type = subject.getClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1, type.length() - "Id".length());
    }
}
