package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.management.Destroy;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.source.Language;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** An act that was not permitted and happened has its consequences, and they are told. */
class WhatFollowsTest {
    private static final Seize SEIZE = Seize.builder()
            .at(LocalDateTime.parse("2026-02-02T10:00"))
            .by(Office.INVESTIGATING_OFFICER)
            .asset(new AssetId("A1"))
            .measure(new MeasureId("M1"))
            .purposes(ImmutableList.of(Purpose.TRUTH))
            .build();
    private static final Destroy DESTROY = Destroy.builder()
            .at(LocalDateTime.parse("2026-03-02T10:00"))
            .by(Office.CUSTODIAN)
            .asset(new AssetId("A1"))
            .build();

    @Test
    void an_unlawful_destruction_tells_that_the_value_is_owed() {
        Assessment answer = DutchLaw.book()
                .assess(Files.usual().after(DutchLaw.book(), SEIZE).file(), DESTROY);

        assertThat(answer).isInstanceOf(Assessment.Refused.class);
        assertThat(answer.whatFollows(Language.EN))
                .containsExactly(
                        "Duty: the custodian: to pay out the value (asset:A1), without delay, art. 119(2) Sv",
                        "  statutory interest is added and not computed",
                        "  reading NL-SV-119-2/value-without-leave=owed-at-once: yes, at once (no source says so); also"
                                + " possible: ended-custody-only");
        assertThat(answer.whatFollows(Language.NL))
                .containsExactly(
                        "Verplichting: de bewaarder: de waarde uitkeren (asset:A1), zonder uitstel, art. 119 lid 2 Sv",
                        "  wettelijke rente komt erbij en wordt niet berekend",
                        "  lezing NL-SV-119-2/value-without-leave=owed-at-once: ja, meteen (geen bron zegt het); ook"
                                + " mogelijk: ended-custody-only");
    }

    @Test
    void a_permitted_act_tells_what_follows_in_its_explanation_only() {
        Assessment answer = DutchLaw.book().assess(Files.usual().file(), SEIZE);

        assertThat(answer.whatFollows(Language.EN)).isEmpty();
        assertThat(answer.explain(Language.EN)).anyMatch(line -> line.startsWith("Duty: "));
    }

    @Test
    void from_an_act_that_does_not_fit_nothing_follows() {
        Seize misfit = Seize.SEIZE.with(SEIZE, org.confisca.act.OnAsset.ASSET, new AssetId("NONE"));

        assertThat(DutchLaw.book().assess(Files.usual().file(), misfit).whatFollows(Language.EN))
                .isEmpty();
    }
}
