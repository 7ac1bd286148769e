package org.midl4j.compiler.codegen;

import java.util.ArrayList;
import java.util.List;

/** Writes any text as a Java expression: whatever it holds, and however long it is. */
final class Strings {
    /** A literal has at most 65,535 octets, and a character up to three; half of that leaves a reader some sense. */
    private static final int LONGEST = 10_000;

    private Strings() {}

    static Code literal(String text) {
        if (text.length() <= LONGEST) {
            return Code.of("$L", quoted(text));
        }
        // Literals joined by + would be one again.
        List<Code> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LONGEST) {
            parts.add(Code.of("$L", quoted(text.substring(from, Math.min(text.length(), from + LONGEST)))));
        }
        return Code.of("String.join($S,$W$L)", "", Code.join(parts, ",$W"));
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isWritable(text, i)) {
                        out.append(c);
                    } else {
                        out.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** Half a pair of surrogates cannot be written to a file, and some characters cannot be seen in one. */
    private static boolean isWritable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
