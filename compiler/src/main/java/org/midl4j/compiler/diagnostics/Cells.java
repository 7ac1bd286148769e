package org.midl4j.compiler.diagnostics;

import org.midl4j.compiler.source.SourceFile;

/**
 * A line of source text as a terminal shows it: tabs as blanks, characters that would move the cursor or reorder the
 * text as {@code U+FFFD}, and for each character the cell it starts in.
 */
final class Cells {
    private static final int TAB = 4;

    /** Above this, only the part around the underlined text is shown. */
    private static final int WIDEST = 160;

    private static final int CONTEXT = 40;

    private final String text;
    private final int[] cellOf;

    private Cells(String text, int[] cellOf) {
        this.text = text;
        this.cellOf = cellOf;
    }

    /**
     * A line, shortened around a place if it is very long.
     *
     * @param line counted from 1
     * @param from index in the line of the first character that must be seen
     */
    static Cells of(SourceFile file, int line, int from) {
        String raw = file.line(line);
        int start = 0;
        int end = raw.length();
        if (raw.length() > WIDEST) {
            start = Math.max(0, Math.min(from, raw.length()) - CONTEXT);
            end = Math.min(raw.length(), start + WIDEST);
            if (start > 0 && Character.isLowSurrogate(raw.charAt(start))) {
                start--;
            }
        }
        StringBuilder shown = new StringBuilder(end - start + 16);
        int[] cells = new int[raw.length() + 1];
        int cell = 0;
        if (start > 0) {
            shown.append('…');
            cell = 1;
        }
        int at = start;
        while (at < end) {
            int c = raw.codePointAt(at);
            int units = Character.charCount(c);
            for (int i = 0; i < units; i++) {
                cells[at + i] = cell;
            }
            if (c == '\t') {
                int blanks = TAB - cell % TAB;
                shown.append(" ".repeat(blanks));
                cell += blanks;
            } else if (isUnsafe(c)) {
                shown.append('\ufffd');
                cell++;
            } else {
                shown.appendCodePoint(c);
                cell += width(c);
            }
            at += units;
        }
        for (int i = end; i <= raw.length(); i++) {
            cells[i] = cell;
        }
        if (end < raw.length()) {
            shown.append('…');
        }
        return new Cells(shown.toString(), cells);
    }

    String text() {
        return text;
    }

    /** The cell, from 0, of a character of the line; its end for places behind it. */
    int cell(int index) {
        return cellOf[Math.min(index, cellOf.length - 1)];
    }

    /** The first character of the line that is not blank. */
    static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean isUnsafe(int c) {
        return c < 0x20
                || c >= 0x7f && c < 0xa0
                || c >= 0x200e && c <= 0x200f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0xfeff
                || c >= 0xd800 && c <= 0xdfff;
    }

    /** How many cells a character takes: 2 for East Asian wide ones and emoji, 0 for combining ones. */
    static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200b || c == 0x200d) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0x303e
                || c >= 0x3041 && c <= 0xa4cf
                || c >= 0xa960 && c <= 0xa97f
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff01 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1f64f
                || c >= 0x1f680 && c <= 0x1f6ff
                || c >= 0x1f900 && c <= 0x1f9ff
                || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }
}
