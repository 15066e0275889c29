package org.confisca.jurisdiction.eu;

import static org.confisca.act.confiscation.ConfiscateWithoutConviction.CONFISCATE_WITHOUT_CONVICTION;
import static org.confisca.act.management.AuthoriseDisposal.AUTHORISE_DISPOSAL;
import static org.confisca.act.reuse.GrantReuse.GRANT_REUSE;
import static org.confisca.casefile.Circumstance.ABSCONDING;
import static org.confisca.casefile.Circumstance.DEATH;
import static org.confisca.casefile.Circumstance.ILLNESS;
import static org.confisca.casefile.Circumstance.LIMITATION_EXPIRED;
import static org.confisca.casefile.DisposalGround.COSTS_OUT_OF_PROPORTION;
import static org.confisca.casefile.DisposalGround.SPECIAL_MANAGEMENT;
import static org.confisca.casefile.DisposalGround.UNSUITABLE_FOR_STORAGE;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.casefile.Office.STATE;
import static org.confisca.fact.AssetFacts.CONFISCATED;
import static org.confisca.fact.AssetFacts.SEIZED;
import static org.confisca.jurisdiction.eu.DirectiveFacts.CIRCUMSTANCE;
import static org.confisca.jurisdiction.eu.DirectiveFacts.COULD_NOT_BE_CONTINUED;
import static org.confisca.jurisdiction.eu.DirectiveFacts.GROUND;
import static org.confisca.jurisdiction.eu.DirectiveText.TRANSPOSED_BY;
import static org.confisca.jurisdiction.eu.DirectiveText.cite;
import static org.confisca.jurisdiction.eu.DirectiveText.standard;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.rule.Parameter;
import org.confisca.rule.Provision;
import org.confisca.rule.RuleBook;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/**
 * Directive (EU) 2024/1260 on asset recovery and confiscation, arts 11 to 16, 18 to 21, 23 and 24, as a standard for
 * national law from the day by which States had to transpose it. It addresses States, so every answer is marked as
 * conformity and not as law. Its operative text could not be read; the marks say how much of each row a summary
 * confirms. Facts that no register holds, such as good faith or necessity, are norms that an authority determines.
 */
public final class ConfiscationDirective {
    /** The limitation period below which art. 15(1)(d) applies. No source that was read states the number. */
    static final Parameter<Integer> LIMITATION_CEILING = Parameter.<Integer>of(
                    "DIR-2024-1260-15-1-d",
                    Wording.of(
                            "de grens van de verjaringstermijn in jaren",
                            "the ceiling of the limitation period in years"))
            .from(TRANSPOSED_BY, 15, cite("art. 15(1)(d) Directive (EU) 2024/1260", Check.UNVERIFIED));

    /** Proceedings were begun and could not be continued. */
    static final Provision ART_15_1 = standard("DIR-2024-1260-15-1", "art. 15(1)", Check.SECONDARY)
            .from(
                    TRANSPOSED_BY,
                    only(CONFISCATE_WITHOUT_CONVICTION)
                            .when(all(DirectiveFacts.PROCEEDINGS_BEGUN, COULD_NOT_BE_CONTINUED)));

    /** Because the suspect is ill. */
    static final Provision ART_15_1_A = standard("DIR-2024-1260-15-1-a", "art. 15(1)(a)", Check.SECONDARY)
            .from(TRANSPOSED_BY, may(COURT, CONFISCATE_WITHOUT_CONVICTION).when(CIRCUMSTANCE.is(ILLNESS)));

    /** Because the suspect absconded. */
    static final Provision ART_15_1_B = standard("DIR-2024-1260-15-1-b", "art. 15(1)(b)", Check.SECONDARY)
            .from(TRANSPOSED_BY, may(COURT, CONFISCATE_WITHOUT_CONVICTION).when(CIRCUMSTANCE.is(ABSCONDING)));

    /** Because the suspect died. */
    static final Provision ART_15_1_C = standard("DIR-2024-1260-15-1-c", "art. 15(1)(c)", Check.SECONDARY)
            .from(TRANSPOSED_BY, may(COURT, CONFISCATE_WITHOUT_CONVICTION).when(CIRCUMSTANCE.is(DEATH)));

    /** Because a limitation period below fifteen years expired after the proceedings had begun. */
    static final Provision ART_15_1_D = standard("DIR-2024-1260-15-1-d", "art. 15(1)(d)", Check.UNVERIFIED)
            .noting(Wording.of(
                    "de vijftien jaar en 'na aanvang van de procedure' staan in geen gelezen bron",
                    "the fifteen years and 'after the proceedings had begun' stand in no source that was read"))
            .from(
                    TRANSPOSED_BY,
                    may(COURT, CONFISCATE_WITHOUT_CONVICTION)
                            .when(all(
                                    CIRCUMSTANCE.is(LIMITATION_EXPIRED),
                                    DirectiveFacts.LIMITATION_YEARS.lessThan(LIMITATION_CEILING.onTheDayOfTheAct()),
                                    DirectiveFacts.EXPIRED_AFTER_PROCEEDINGS_BEGAN)));

    /** A conviction would have been possible, and the court is satisfied of the link. */
    static final Provision ART_15_2 = standard("DIR-2024-1260-15-2", "art. 15(2)", Check.SECONDARY)
            .from(
                    TRANSPOSED_BY,
                    only(CONFISCATE_WITHOUT_CONVICTION)
                            .when(all(DirectiveFacts.CONVICTION_POSSIBLE, DirectiveFacts.LINKED_TO_OFFENCE)));

    /** Confiscated property may serve public or social purposes. */
    static final Provision ART_19_1 = standard("DIR-2024-1260-19-1", "art. 19(1)", Check.SECONDARY)
            .from(TRANSPOSED_BY, may(STATE, GRANT_REUSE).when(CONFISCATED));

    /** Early sale of what perishes, costs too much to keep or is hard to manage. */
    static final Provision ART_21_1 = standard("DIR-2024-1260-21-1", "art. 21(1)", Check.SECONDARY)
            .from(
                    TRANSPOSED_BY,
                    may(PUBLIC_PROSECUTOR, AUTHORISE_DISPOSAL)
                            .when(all(
                                    SEIZED,
                                    GROUND.isOneOf(
                                            UNSUITABLE_FOR_STORAGE, COSTS_OUT_OF_PROPORTION, SPECIAL_MANAGEMENT))));

    /** The interests of the affected person are weighed. */
    static final Provision ART_21_2 = standard("DIR-2024-1260-21-2", "art. 21(2)", Check.UNVERIFIED)
            .from(TRANSPOSED_BY, only(AUTHORISE_DISPOSAL).when(DirectiveFacts.INTERESTS_WEIGHED));

    /** The affected person is notified and heard before, urgency and absconding excepted. */
    static final Provision ART_21_3 = standard("DIR-2024-1260-21-3", "art. 21(3)", Check.UNVERIFIED)
            .from(
                    TRANSPOSED_BY,
                    only(AUTHORISE_DISPOSAL)
                            .when(any(
                                    all(DirectiveFacts.NOTIFIED, any(DirectiveFacts.HEARD, DirectiveFacts.URGENT)),
                                    DirectiveFacts.CANNOT_BE_LOCATED)));

    private static final RuleBook BOOK = RuleBook.of(
            Wording.of("Richtlijn (EU) 2024/1260 (conformiteit)", "Directive (EU) 2024/1260 (conformity)"),
            Vocabulary.standard(),
            new NoTerms(),
            ImmutableList.<Provision>builder()
                    .addAll(DirectiveFreezing.provisions())
                    .addAll(DirectiveConfiscation.provisions())
                    .add(ART_15_1, ART_15_1_A, ART_15_1_B, ART_15_1_C, ART_15_1_D, ART_15_2)
                    .addAll(DirectiveUnexplainedWealth.provisions())
                    .add(ART_19_1, ART_21_1, ART_21_2, ART_21_3)
                    .addAll(DirectiveManagement.provisions())
                    .addAll(DirectiveSafeguards.provisions())
                    .addAll(DirectiveLeftToPeople.provisions())
                    .build());

    private ConfiscationDirective() {}

    /**
     * The book.
     *
     * @return one immutable conformity book; combine it with a national book to judge whole cases
     */
    public static RuleBook book() {
        return BOOK;
    }
}
