package org.confisca.jurisdiction.nl;

import static org.confisca.casefile.AuthorisationForm.ORAL;
import static org.confisca.casefile.AuthorisationForm.WRITTEN;
import static org.confisca.casefile.Purpose.COMPENSATION;
import static org.confisca.casefile.Purpose.DEPRIVATION;
import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.confirm;
import static org.confisca.jurisdiction.nl.SeizureActs.leave;
import static org.confisca.jurisdiction.nl.SeizureActs.moment;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.seizure.SeizeConservatoryBuilder;
import org.confisca.act.seizure.ServeAuthorisation;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.AuthorisationForm;
import org.confisca.casefile.AuthorisationId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of the authorisation of conservatory seizure (art. 103 Sv). */
final class SeizureAuthorisationExamples {
    private static final ImmutableSet<AssetKind> WRITTEN_ONLY = ImmutableSet.of(
            AssetKind.BANK_BALANCE,
            AssetKind.CLAIM,
            AssetKind.SECURITY,
            AssetKind.IMMOVABLE,
            AssetKind.REGISTERED_SHIP_OR_AIRCRAFT);
    private static final ImmutableSet<AssetKind> BAILIFF = ImmutableSet.of(AssetKind.SECURITY, AssetKind.IMMOVABLE);

    private static final Files FILE = Files.usual();
    private static final Files IN_WRITING = authorised(FILE, WRITTEN);
    private static final Files BY_WORD = authorised(FILE, ORAL);
    private static final Files CONFIRMED =
            BY_WORD.after(DutchLaw.book(), confirm("2026-02-01T15:00").build());

    private SeizureAuthorisationExamples() {}

    private static Files authorised(Files file, AuthorisationForm form) {
        return file.after(
                DutchLaw.book(), leave("2026-02-01T10:00", form, DEPRIVATION).build());
    }

    private static SeizeConservatoryBuilder secure() {
        return SeizureActs.secure("2026-02-02T10:00", DEPRIVATION);
    }

    private static Files incomplete(Files file) {
        return file.changed(full ->
                CaseFile.builder().from(full).completeSince(Optional.empty()).build());
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(form())
                .addAll(maximum())
                .addAll(afterwards())
                .addAll(kinds())
                .build();
    }

    private static ImmutableList<Example> form() {
        String rule = "NL-SV-103-1/only-1";
        Act plain = secure().build();
        Act redHanded = secure().redHanded(true).build();
        Act otherPurpose = SeizureActs.secure("2026-02-02T10:00", COMPENSATION)
                .redHanded(true)
                .build();
        Act onNone = secure().authorisation(Optional.empty()).redHanded(true).build();
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.EXAMINING_MAGISTRATE,
                        "NL-SV-103-1/may-1",
                        FILE,
                        office -> leave("2026-02-01T10:00", WRITTEN, DEPRIVATION)
                                .by(office)
                                .build()))
                .add(holds(rule, "in writing", IN_WRITING, plain))
                .add(holds(rule, "by word of mouth, confirmed since", CONFIRMED, plain))
                .add(holds(rule, "by word of mouth, caught in the act", BY_WORD, redHanded))
                .add(fails(
                        rule,
                        "by word of mouth, not caught in the act",
                        BY_WORD,
                        secure().redHanded(false).build()))
                .add(open(rule, "by word of mouth, nobody said whether caught in the act", BY_WORD, plain))
                .add(fails(rule, "in writing, for another purpose", IN_WRITING, otherPurpose))
                .add(fails(rule, "by word of mouth, for another purpose", BY_WORD, otherPurpose))
                .add(fails(rule, "on none, though caught in the act", IN_WRITING, onNone))
                .add(open(rule, "none is named in a file that is not complete", incomplete(FILE), onNone))
                .build();
    }

    private static ImmutableList<Example> maximum() {
        String rule = "NL-SV-103-1/only-2";
        Files capped = FILE.after(
                DutchLaw.book(),
                leave("2026-02-01T10:00", ORAL, DEPRIVATION)
                        .maximum(Money.parse("EUR 10000.00"))
                        .build());
        return ImmutableList.of(
                holds(rule, "the authorised maximum itself", capped, upTo("EUR 10000.00")),
                holds(rule, "a cent less", capped, upTo("EUR 9999.99")),
                fails(rule, "a cent more", capped, upTo("EUR 10000.01")),
                open(rule, "another currency", capped, upTo("USD 100.00")),
                open(
                        rule,
                        "no maximum is stated",
                        capped,
                        secure().maximum(Optional.empty()).build()),
                holds(rule, "the authorisation names none", IN_WRITING, upTo("EUR 9000000.00")),
                holds(
                        rule,
                        "on no authorisation at all, which another rule forbids",
                        FILE,
                        secure().authorisation(Optional.empty()).build()),
                open(
                        rule,
                        "none is named in a file that is not complete",
                        incomplete(FILE),
                        secure().authorisation(Optional.empty()).build()));
    }

    private static Act upTo(String amount) {
        return secure().maximum(Money.parse(amount)).build();
    }

    private static ImmutableList<Example> afterwards() {
        Act oral = leave("2026-02-01T10:00", ORAL, DEPRIVATION).build();
        Act written = leave("2026-02-01T10:00", WRITTEN, DEPRIVATION).build();
        return ImmutableList.<Example>builder()
                .add(holds("NL-SV-103-2/owes-1", "it is to be served", FILE, written))
                .addAll(onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        "NL-SV-103-2/may-1",
                        IN_WRITING,
                        office -> ServeAuthorisation.builder()
                                .at(moment("2026-02-03T10:00"))
                                .by(office)
                                .authorisation(new AuthorisationId("AU1"))
                                .party(new PartyId("P1"))
                                .build()))
                .add(holds("NL-SV-103-3/owes-1", "given by word of mouth", FILE, oral))
                .add(fails("NL-SV-103-3/owes-1", "given in writing", FILE, written))
                .addAll(onlyBy(
                        Office.EXAMINING_MAGISTRATE,
                        "NL-SV-103-3/may-1",
                        BY_WORD,
                        office -> confirm("2026-02-02T10:00").by(office).build()))
                .add(fails(
                        "NL-SV-103-3/may-1",
                        "given in writing",
                        IN_WRITING,
                        confirm("2026-02-02T10:00").build()))
                .add(fails(
                        "NL-SV-103-3/may-1",
                        "confirmed already",
                        CONFIRMED,
                        confirm("2026-02-02T10:00").build()))
                .build();
    }

    private static ImmutableList<Example> kinds() {
        String oral = "NL-SV-103-4/only-1";
        String bailiff = "NL-SV-103-5/only-1";
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        for (AssetKind kind : AssetKind.values()) {
            if (!kind.isProperty()) {
                continue;
            }
            Files file = FILE.asset("A9", kind, asset -> asset.owner(new PartyId("P1")));
            Files byWord = authorised(file, ORAL);
            Files confirmed =
                    byWord.after(DutchLaw.book(), confirm("2026-02-01T15:00").build());
            boolean inWriting = WRITTEN_ONLY.contains(kind);
            boolean takesBailiff = BAILIFF.contains(kind);
            examples.add(example(oral, kind + " on an oral authorisation", byWord, of().redHanded(true), !inWriting))
                    .add(example(oral, kind + " on one confirmed since", confirmed, of(), true))
                    .add(example(oral, kind + " on a written one", authorised(file, WRITTEN), of(), true))
                    .add(example(bailiff, kind + " by a bailiff", byWord, of().byBailiff(true), true))
                    .add(example(bailiff, kind + " without a bailiff", byWord, of().byBailiff(false), !takesBailiff));
            Act unsaid = of().authorisation(Optional.empty()).build();
            Truth unless = inWriting ? Truth.UNKNOWN : Truth.TRUE;
            examples.add(new Example(
                            oral,
                            kind + ", none named, incomplete",
                            incomplete(file).file(),
                            unsaid,
                            unless))
                    .add(new Example(
                            bailiff,
                            kind + ", nobody said who laid it",
                            byWord.file(),
                            of().build(),
                            takesBailiff ? Truth.UNKNOWN : Truth.TRUE));
        }
        return examples.build();
    }

    private static SeizeConservatoryBuilder of() {
        return secure().asset(new AssetId("A9"));
    }

    private static Example example(
            String rule, String title, Files file, SeizeConservatoryBuilder act, boolean expected) {
        return new Example(rule, title, file.file(), act.build(), Truth.of(expected));
    }
}
