package org.confisca.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page in Markdown.
 *
 * @param path where it is
 * @param lines its lines
 * @param blocks its fenced blocks, in order
 */
record Page(Path path, ImmutableList<String> lines, ImmutableList<Block> blocks) {
    private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    /**
     * A fenced block.
     *
     * @param language what stands after the opening fence
     * @param text its lines, each with its line feed
     * @param line the line of the page on which it opens
     * @param followed whether nothing but blank lines stands between it and the next block
     */
    record Block(String language, String text, int line, boolean followed) {}

    static Page read(Path path) {
        try {
            List<String> lines = Files.readAllLines(path);
            return new Page(path, ImmutableList.copyOf(lines), blocks(path, lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ImmutableList<Block> blocks(Path path, List<String> lines) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        int at = 0;
        while (at < lines.size()) {
            if (!lines.get(at).startsWith("```")) {
                at++;
                continue;
            }
            int opens = at++;
            StringBuilder text = new StringBuilder();
            while (at < lines.size() && !lines.get(at).equals("```")) {
                text.append(lines.get(at++)).append('\n');
            }
            if (at == lines.size()) {
                throw new IllegalStateException(path + ":" + (opens + 1) + " opens a block that nothing closes");
            }
            int next = ++at;
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            boolean followed = next < lines.size() && lines.get(next).startsWith("```");
            blocks.add(new Block(lines.get(opens).substring(3).strip(), text.toString(), opens + 1, followed));
        }
        return blocks.build();
    }

    String name() {
        return Repository.ROOT.relativize(path).toString();
    }

    /** Where a block stands, for a message. */
    String place(Block block) {
        return name() + ":" + block.line();
    }

    /** The block right after another, if it is one of text: what the other prints. */
    Optional<Block> output(Block block) {
        int next = blocks.indexOf(block) + 1;
        return block.followed() && blocks.get(next).language().equals("text")
                ? Optional.of(blocks.get(next))
                : Optional.empty();
    }

    /** The lines outside blocks. */
    ImmutableList<String> prose() {
        ImmutableList.Builder<String> prose = ImmutableList.builder();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                inside = !inside;
            } else if (!inside) {
                prose.add(line);
            }
        }
        return prose.build();
    }

    /** Where its links lead to, those to the web left out. */
    ImmutableSet<String> links() {
        return prose().stream()
                .flatMap(line -> LINK.matcher(line).results())
                .map(found -> found.group(1))
                .filter(target -> !target.startsWith("http"))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The names under which its headings can be linked to. */
    ImmutableSet<String> anchors() {
        return prose().stream()
                .filter(line -> HEADING.matcher(line).matches())
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The cells of its tables: one list a row, the rows of dashes left out. */
    ImmutableList<ImmutableList<String>> tableRows() {
        return prose().stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---") && !line.startsWith("|--"))
                .map(line -> line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(cells ->
                        java.util.Arrays.stream(cells).map(String::strip).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }
}
