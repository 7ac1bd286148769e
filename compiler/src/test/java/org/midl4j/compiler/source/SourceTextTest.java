package org.midl4j.compiler.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SourceTextTest {
    @Test
    void readsPlainAscii() {
        assertEquals("interface I;\n", decode("interface I;\n", StandardCharsets.US_ASCII));
    }

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        assertEquals("// é → 字", decode("// é → 字", StandardCharsets.UTF_8));
        assertEquals("// é → 字", decode("\uFEFF// é → 字", StandardCharsets.UTF_8));
    }

    @Test
    void takesTheWholeFileForWindows1252IfAnyOfItIsNotUtf8() {
        // The first two octets would be one UTF-8 letter; the later 0x93 shows that they are not.
        byte[] octets = {(byte) 0xC3, (byte) 0xA9, ' ', (byte) 0x93, 'x', (byte) 0x94};

        assertEquals("Ã© “x”", SourceText.decode(octets));
    }

    @Test
    void readsWindows1252() {
        assertEquals(
                "helpstring(\"Größe – 5 €\")", decode("helpstring(\"Größe – 5 €\")", Charset.forName("windows-1252")));
    }

    @Test
    void readsUtf16OfEitherOrderByItsMark() {
        assertEquals("é字", decode("\uFEFFé字", StandardCharsets.UTF_16LE));
        assertEquals("é字", decode("\uFEFFé字", StandardCharsets.UTF_16BE));
    }

    @Test
    void endsInFrontOfCtrlZ() {
        assertEquals("int x;\r\n", decode("int x;\r\n\u001Agarbage", StandardCharsets.US_ASCII));
    }

    @Test
    void readsAnEmptyFile() {
        assertEquals("", SourceText.decode(new byte[0]));
        assertEquals("", SourceText.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}));
    }

    private static String decode(String text, Charset charset) {
        return SourceText.decode(text.getBytes(charset));
    }
}
