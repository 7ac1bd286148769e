package org.midl4j.compiler.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the octets of a file into text, whatever editor wrote them. */
final class SourceText {
    private static final char END_OF_TEXT = 0x1A;
    private static final char REPLACEMENT = 0xFFFD;

    private SourceText() {}

    /**
     * UTF-16 or UTF-8 if a byte order mark says so, else UTF-8, else, as a whole, Windows-1252.
     *
     * <p>As under DOS, the text ends in front of a Ctrl-Z.
     */
    static String decode(byte[] octets) {
        return untilEndOfText(text(octets));
    }

    private static String text(byte[] octets) {
        if (startsWith(octets, 0xFF, 0xFE)) {
            return new String(octets, 2, octets.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(octets, 0xFE, 0xFF)) {
            return new String(octets, 2, octets.length - 2, StandardCharsets.UTF_16BE);
        }
        int start = startsWith(octets, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(octets, start, octets.length - start, StandardCharsets.UTF_8);
        // Only where this found a fault is it worth while to look whether it was one.
        return text.indexOf(REPLACEMENT) < 0 ? text : textWithFaults(octets, start);
    }

    private static String textWithFaults(byte[] octets, int start) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(octets, start, octets.length - start))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(octets, start, octets.length - start, Charset.forName("windows-1252"));
        }
    }

    private static String untilEndOfText(String text) {
        int end = text.indexOf(END_OF_TEXT);
        return end < 0 ? text : text.substring(0, end);
    }

    private static boolean startsWith(byte[] octets, int... mark) {
        if (octets.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((octets[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
