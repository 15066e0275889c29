package org.confisca.history;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * Proof that a line was written down, and after what. Receipts form a chain: whoever keeps the last hash can tell whether
 * anything before it was changed, taken out, put in or moved.
 *
 * @param entry the line: the act that was asked about, why it stands and what followed
 * @param text the line as it was written out
 * @param previous the hash of the receipt before it; of the first one, the hash of the opening of the file
 * @param hash SHA-256 of {@code previous}, a line feed and {@code text} in UTF-8, as 64 hexadecimal digits
 */
public record Receipt(Entry entry, String text, String previous, String hash) {

    static Receipt after(String previous, Entry entry, String text) {
        return new Receipt(entry, text, previous, hash(previous + "\n" + text));
    }

    static String hash(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /**
     * Whether the receipt is what it says: its hash is that of its text after the one before it.
     *
     * @param before the hash of the receipt before it, as somebody kept it
     * @return whether neither was changed
     */
    public boolean follows(String before) {
        return previous.equals(before) && hash.equals(hash(previous + "\n" + text));
    }
}
