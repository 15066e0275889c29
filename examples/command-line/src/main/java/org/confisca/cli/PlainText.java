package org.confisca.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Shows a control character of a case file as a mark, so that no file can steer the terminal of who reads about it. */
final class PlainText extends FilterWriter {
    private static final char MARK = '\uFFFD';

    private PlainText(Writer out) {
        super(out);
    }

    static PrintWriter to(PrintWriter out) {
        return new PrintWriter(new PlainText(out));
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character), 0, 1);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        write(new String(characters, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        StringBuilder plain = new StringBuilder(length);
        for (int i = from; i < from + length; i++) {
            plain.append(isPlain(text, i) ? text.charAt(i) : MARK);
        }
        out.write(plain.toString());
    }

    private static boolean isPlain(String text, int place) {
        char character = text.charAt(place);
        boolean lineEnds = character == '\r' && text.startsWith("\n", place + 1);
        return !Character.isISOControl(character) || character == '\n' || character == '\t' || lineEnds;
    }
}
