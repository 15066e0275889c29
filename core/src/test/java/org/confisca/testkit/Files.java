package org.confisca.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.confisca.act.Act;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceBuilder;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Party;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PartyKind;
import org.confisca.history.CaseHistory;
import org.confisca.rule.RuleBook;

/** Case files in a few words, for tests and benchmarks. Each method returns a new file. */
public final class Files {
    private final CaseFile file;

    private Files(CaseFile file) {
        this.file = file;
    }

    /** A file that is a full register since a day. */
    public static Files completeSince(String day) {
        return new Files(CaseFile.builder()
                .reference("test")
                .completeSince(LocalDate.parse(day))
                .build());
    }

    /** A file that does not claim to be complete: what it does not hold is unknown. */
    public static Files incomplete() {
        return new Files(CaseFile.builder().reference("test").build());
    }

    /**
     * The file most examples start from: complete since 2000, with P1 (suspect), P2 (another person), OM (prosecution), a
     * public body MUN, offence O1 of P1 (crime of the fifth category, 1 to 31 January 2026, suspected), a car A1 and a bank
     * balance A2 of P1, and a boat A3 of P2.
     */
    public static Files usual() {
        return completeSince("2000-01-01")
                .party("P1", PartyKind.NATURAL_PERSON)
                .party("P2", PartyKind.NATURAL_PERSON)
                .party("OM", PartyKind.PUBLIC_PROSECUTION)
                .party("MUN", PartyKind.PUBLIC_BODY)
                .offence(
                        "O1",
                        "P1",
                        offence -> offence.period(
                                        new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-31")))
                                .fineCategory(5)
                                .crime(true))
                .asset("A1", AssetKind.VEHICLE, asset -> asset.owner(new PartyId("P1")))
                .asset("A2", AssetKind.BANK_BALANCE, asset -> asset.owner(new PartyId("P1")))
                .asset("A3", AssetKind.MOVABLE, asset -> asset.owner(new PartyId("P2")));
    }

    /** With a party. */
    public Files party(String id, PartyKind kind) {
        PartyId key = new PartyId(id);
        return with(CaseFile.builder()
                .from(file)
                .parties(file.parties().with(key, new Party(key, kind)))
                .build());
    }

    /** With an offence, suspected unless told otherwise; replaces one of the same id. */
    public Files offence(String id, String person, UnaryOperator<OffenceBuilder> tell) {
        OffenceId key = new OffenceId(id);
        Offence offence = tell.apply(
                        Offence.builder().id(key).person(new PartyId(person)).status(OffenceStatus.SUSPECTED))
                .build();
        return with(CaseFile.builder()
                .from(file)
                .offences(file.offences().with(key, offence))
                .build());
    }

    /** With an asset, free; replaces one of the same id. */
    public Files asset(String id, AssetKind kind, UnaryOperator<AssetBuilder> tell) {
        AssetId key = new AssetId(id);
        Asset asset = tell.apply(Asset.builder().id(key).kind(kind).state(new LegalState.Free()))
                .build();
        return with(CaseFile.builder()
                .from(file)
                .assets(file.assets().with(key, asset))
                .build());
    }

    /** After acts that were carried out under a book, whatever it thought of them; time runs between them. */
    public Files after(RuleBook book, Act... acts) {
        CaseHistory history = CaseHistory.of(file);
        for (Act act : acts) {
            CaseHistory next = history.carryOut(book, act, act.at()).history();
            if (next.entries().size() == history.entries().size()) {
                throw new IllegalArgumentException("The act does not fit the file: " + act.type() + " "
                        + book.assess(history.now(), act).explain(org.confisca.source.Language.EN));
            }
            history = next;
        }
        return with(history.now());
    }

    /** After time alone has run up to a moment. */
    public Files at(RuleBook book, String moment) {
        return with(book.advance(file, LocalDateTime.parse(moment)).file());
    }

    /** The file itself, changed by hand. */
    public Files changed(UnaryOperator<CaseFile> change) {
        return with(change.apply(file));
    }

    /** The file. */
    public CaseFile file() {
        return file;
    }

    private Files with(CaseFile changed) {
        return new Files(changed);
    }

    /** Short for a list of party ids. */
    public static com.google.common.collect.ImmutableList<PartyId> parties(String... ids) {
        return Arrays.stream(ids).map(PartyId::new).collect(com.google.common.collect.ImmutableList.toImmutableList());
    }
}
