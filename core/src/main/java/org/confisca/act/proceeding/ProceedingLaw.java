package org.confisca.act.proceeding;

import org.confisca.act.ByLawType;
import org.confisca.act.effect.Decisions;
import org.confisca.act.effect.Revocations;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyStatus;
import org.confisca.source.Wording;

/** What the law does of itself about decisions and remedies. */
public final class ProceedingLaw {

    /** A remedy was not used in time. */
    public static final ByLawType REMEDY_EXPIRED = ByLawType.of(
            "RemedyExpired",
            Wording.of("de termijn voor het rechtsmiddel is verstreken", "the time for the remedy ran out"),
            RemedyId.class,
            (file, at, remedy) -> file.edit(at)
                    .remedies(file.remedies().with(file.remedies().get(remedy).in(RemedyStatus.EXPIRED, at)))
                    .build());

    /** A decision became final. */
    public static final ByLawType BECAME_FINAL = ByLawType.of(
            "BecameFinal",
            Wording.of("de beslissing is onherroepelijk", "the decision became final"),
            DecisionId.class,
            (file, at, decision) -> Decisions.becomeFinal(file, decision, at));

    /** What a final decision confiscated fell to the State. */
    public static final ByLawType FELL_TO_STATE = ByLawType.of(
            "FellToState",
            Wording.of("het voorwerp is aan de Staat vervallen", "the property fell to the State"),
            DecisionId.class,
            (file, at, decision) -> Decisions.fallToState(file, decision, at));

    /** A confiscation was revoked, on a third person's complaint that was well founded. */
    public static final ByLawType CONFISCATION_REVOKED = ByLawType.of(
            "ConfiscationRevoked",
            Wording.of("de verbeurdverklaring is herroepen", "the confiscation was revoked"),
            DecisionId.class,
            (file, at, decision) -> Revocations.revoke(file, decision, at));

    private ProceedingLaw() {}
}
