package org.midl4j.compiler.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SourceFileTest {
    @Test
    void countsLinesWhateverEndsThem() {
        SourceFile file = SourceFile.of("a.idl", "one\ntwo\r\nthree\rfour");

        assertEquals(4, file.lineCount());
        assertEquals("two", file.line(2));
        assertEquals("three", file.line(3));
        assertEquals(4, file.lineOf(file.text().indexOf("four")));
        assertEquals(3, file.columnOf(file.text().indexOf("ree")));
    }

    @Test
    void putsTheEndOfTheTextOnTheLastLine() {
        SourceFile file = SourceFile.of("a.idl", "one\n");

        assertEquals(2, file.lineCount());
        assertEquals(2, file.lineOf(4));
        assertEquals(1, file.columnOf(4));
        assertEquals("", file.line(2));
    }
}
