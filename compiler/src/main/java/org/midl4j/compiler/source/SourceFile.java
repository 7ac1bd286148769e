package org.midl4j.compiler.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file of IDL text, decoded, with its line table.
 *
 * <p>Offsets count UTF-16 units from 0; lines and columns start at 1. Identity matters: a file is read once per run.
 * Immutable and safe for any number of threads.
 */
public final class SourceFile {
    private final String name;
    private final String text;
    private final @Nullable Path path;
    // Worked out when first asked for: most files have nothing to report.
    private volatile int @Nullable [] lineStarts;

    private SourceFile(String name, String text, @Nullable Path path) {
        this.name = name;
        this.path = path;
        this.text = text;
    }

    /**
     * A file whose text is known.
     *
     * @param name the path to show in messages, as the user would write it
     */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text, null);
    }

    /** What stands, or is about to stand, at a path: what it names is looked for from there. */
    public static SourceFile of(String name, String text, Path path) {
        return new SourceFile(name, text, path);
    }

    /** The path shown in messages. */
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Where it was read from, absolute; empty for text from memory and for built-in files. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    public int lineCount() {
        return lineStarts().length;
    }

    /** The line an offset is on; the end of the text belongs to the last line. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, in UTF-16 units. */
    public int columnOf(int offset) {
        return offset - lineStarts()[lineOf(offset) - 1] + 1;
    }

    /** The offset of the first character of a line. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** The text of a line, without its line end. */
    public String line(int line) {
        int start = lineStarts()[line - 1];
        int end = line < lineStarts().length ? lineStarts()[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return name;
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = lineStarts(text);
            lineStarts = known;
        }
        return known;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
