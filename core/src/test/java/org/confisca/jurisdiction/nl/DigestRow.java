package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.confisca.source.Check;

/** One row of the digest of Dutch law, as the canonical list of ids gives it. */
record DigestRow(String id, ImmutableSet<String> kinds, String computable, Check check) {

    /** All rows, in the order of the digest. */
    static ImmutableList<DigestRow> all() {
        try {
            List<String> lines = Resources.readLines(Resources.getResource("law/nl-rows.csv"), StandardCharsets.UTF_8);
            return lines.stream().skip(1).map(DigestRow::read).collect(ImmutableList.toImmutableList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DigestRow read(String line) {
        List<String> fields = fields(line);
        return new DigestRow(
                fields.get(0),
                ImmutableSet.copyOf(fields.get(2).split("\\+")),
                fields.get(3),
                switch (fields.get(4)) {
                    case "V1" -> Check.VERIFIED;
                    case "V2" -> Check.OFFICIAL;
                    case "V3" -> Check.SECONDARY;
                    default -> Check.UNVERIFIED;
                });
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (each == '"') {
                quoted = !quoted;
            } else if (each == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(each);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
