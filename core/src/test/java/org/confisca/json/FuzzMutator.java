package org.confisca.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages texts: bytes, characters, tokens, or the tree that they spell. One thread. */
final class FuzzMutator {
    private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|[^\\w\\s]");
    private static final String[] ODD = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "'",
        "null",
        "~",
        "true",
        "-1",
        "1e999",
        "-0.0",
        "0x1F",
        "1_000",
        "NaN",
        ".inf",
        "99999999999999999999",
        "9".repeat(1200),
        "&a ",
        "*a",
        "!!x ",
        "!<tag:yaml.org,2002:binary> ",
        "<<: ",
        "\n",
        "\r",
        "\t",
        "- ",
        "? ",
        "| ",
        ">-\n",
        "#",
        "\\u0000",
        "\u0000",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "\u2028",
        "\u0085",
        "\uD83D\uDE00",
        "\u202E",
        "---\n",
        "...\n",
        "%YAML 1.1\n",
        "%TAG ! x\n",
        "@",
        "`",
        "\\",
        "\\uD800",
        "2026-02-30",
        "2026-13-45T99:99",
        "+999999999-12-31T00:00",
        "0000-01-01",
        "9999-12-31T23:59:59",
        "USD 1.00",
        "EUR 0.001",
        "EUR 999999999999999.99",
        "JPY 1.5",
        "XXX 1",
        "measure:",
        "asset:A1",
        "duty:DU1",
        "term:T1",
        "D1/P1",
        "\"act\": \"Seize\",",
        "\"caseFile\": \"x\",",
        "acts:",
        "expect: {outcome: PERMITTED}",
        "proposed: true",
        "recorded: 2026-01-01T00:00"
    };

    private final Random random;
    private final FuzzCorpus corpus;
    private final FuzzTrees trees;

    FuzzMutator(long seed, FuzzCorpus corpus) {
        this.random = new Random(seed);
        this.corpus = corpus;
        this.trees = new FuzzTrees(random, corpus);
    }

    String next() {
        int kind = random.nextInt(100);
        if (kind < 4) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
        }
        if (kind < 8) {
            return soup();
        }
        FuzzCorpus.Kept kept = corpus.any(random);
        if (kind < 55 && kept.tree().isPresent()) {
            return trees.damaged(kept.tree().get());
        }
        String text = kept.text();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && !text.isEmpty(); i++) {
            text = kind < 70 ? bytes(text) : kind < 82 ? characters(text) : tokens(text);
        }
        return text;
    }

    private String soup() {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(40);
        for (int i = 0; i < parts; i++) {
            text.append(odd());
        }
        return text.toString();
    }

    private String odd() {
        return ODD[random.nextInt(ODD.length)];
    }

    private String bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(bytes.length);
        if (random.nextBoolean()) {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
        } else {
            bytes[at] = (byte) random.nextInt(256);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String characters(String text) {
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 8));
        switch (random.nextInt(5)) {
            case 0 -> changed.delete(at, to);
            case 1 -> changed.insert(at, text, at, to);
            case 2 -> changed.setCharAt(at, (char) random.nextInt(0x10000));
            case 3 -> changed.insert(at, odd());
            default -> {
                String other = corpus.any(random).text(); // the beginning of one and the end of another
                int from = other.isEmpty() ? 0 : random.nextInt(other.length());
                changed.setLength(at);
                changed.append(other, from, other.length());
            }
        }
        return changed.toString();
    }

    private String tokens(String text) {
        List<String> tokens = split(text);
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(5)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> tokens.set(at, odd());
            case 3 -> {
                List<String> others = split(corpus.any(random).text());
                tokens.set(at, others.isEmpty() ? "" : others.get(random.nextInt(others.size())));
            }
            default -> {
                int with = random.nextInt(tokens.size());
                String token = tokens.get(at);
                tokens.set(at, tokens.get(with));
                tokens.set(with, token);
            }
        }
        return String.join("", tokens);
    }

    private static List<String> split(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        if (tokens.isEmpty()) {
            tokens.add(text);
        }
        return tokens;
    }
}
