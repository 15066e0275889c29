package org.confisca.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.release;
import static org.confisca.rule.ToyBook.BOOK;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.confisca.casefile.CaseFile;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** The chain of receipts: it only grows, and it shows whatever was tampered with. */
class ReceiptTest {
    private static final Function<CaseFile, String> OPENING = CaseFile::reference;
    private static final LocalDateTime KNOWN = at("2026-08-01T09:00");
    private static final CaseHistory HISTORY = CaseHistory.of(Files.usual().file())
            .carryOut(BOOK, hold("2026-07-01T10:00"), at("2026-07-01T10:00"))
            .history()
            .carryOut(BOOK, hold("2026-07-02T10:00", "H2", "A2"), at("2026-07-02T10:00"))
            .history();

    private static ImmutableList<Receipt> receipts(CaseHistory history) {
        return history.receipts(OPENING, Entry::toString);
    }

    @Test
    void each_receipt_holds_the_hash_of_the_one_before_it() {
        ImmutableList<Receipt> receipts = receipts(HISTORY);
        String opening =
                Hashing.sha256().hashString("test", StandardCharsets.UTF_8).toString();
        assertThat(receipts).extracting(Receipt::entry).containsExactlyElementsOf(HISTORY.entries());
        assertThat(receipts.get(0).follows(opening)).isTrue();
        assertThat(receipts.get(1).follows(receipts.get(0).hash())).isTrue();
        assertThat(receipts.get(1).hash())
                .isEqualTo(Hashing.sha256()
                        .hashString(
                                receipts.get(0).hash() + "\n"
                                        + HISTORY.entries().get(1),
                                StandardCharsets.UTF_8)
                        .toString());
        assertThat(receipts(CaseHistory.of(Files.usual().file()))).isEmpty();
    }

    @Test
    void a_changed_or_moved_line_no_longer_follows() {
        Receipt first = receipts(HISTORY).get(0);
        Receipt second = receipts(HISTORY).get(1);
        Receipt changed = new Receipt(second.entry(), second.text() + " ", second.previous(), second.hash());
        assertThat(changed.follows(first.hash())).isFalse();
        assertThat(second.follows(first.previous())).isFalse();
        assertThat(first.follows(second.hash())).isFalse();
    }

    @Test
    void a_late_entry_adds_to_the_chain_and_rewrites_nothing() {
        CaseHistory revised =
                HISTORY.insert(BOOK, release("2026-07-01T12:00"), KNOWN).history();
        CaseHistory longer = revised.insert(BOOK, hold("2026-07-01T13:00", "H3", "A1"), KNOWN.plusDays(1))
                .history()
                .advance(BOOK, KNOWN.plusDays(2), KNOWN.plusDays(2));
        assertThat(receipts(revised)).startsWith(receipts(HISTORY).toArray(Receipt[]::new));
        assertThat(receipts(longer)).startsWith(receipts(revised).toArray(Receipt[]::new));
        assertThat(receipts(revised))
                .extracting(receipt -> receipt.entry().step().act().type().name() + " "
                        + receipt.entry().occurredAt())
                .containsExactly(
                        "OrderHold 2026-07-01T10:00",
                        "OrderHold 2026-07-02T10:00",
                        "ReleaseHold 2026-07-01T12:00",
                        "OrderHold 2026-07-02T10:00");
        String previous = receipts(longer).get(0).previous();
        for (Receipt receipt : receipts(longer)) {
            assertThat(receipt.follows(previous)).isTrue();
            previous = receipt.hash();
        }
    }
}
