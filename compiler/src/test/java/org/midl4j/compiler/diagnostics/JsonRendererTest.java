package org.midl4j.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonRendererTest {

    private static String render(Diagnostic... diagnostics) {
        return Renderer.of(Renderer.Format.JSON, false, "1").render(List.of(diagnostics));
    }

    @Test
    void writesOneObjectPerLine() {
        String text = render(Samples.unresolved(), Samples.throughMacros());
        String[] lines = text.split("\n");
        assertEquals(2, lines.length);
        assertTrue(text.endsWith("}\n"));
        for (String line : lines) {
            JsonText.parse(line);
        }
    }

    @Test
    void saysEverythingTheTextSays() {
        Object json = JsonText.parse(render(Samples.unresolved()));
        assertEquals("MIDL2011", JsonText.at(json, "code"));
        assertEquals("UNRESOLVED_TYPE", JsonText.at(json, "name"));
        assertEquals("error", JsonText.at(json, "severity"));
        assertEquals("unresolved type `ACCOUNT_ID`", JsonText.at(json, "message"));
        assertEquals("bank.idl", JsonText.at(json, "file"));
        assertEquals(3.0, JsonText.at(json, "line"));
        assertEquals(23.0, JsonText.at(json, "column"));
        assertEquals(3.0, JsonText.at(json, "endLine"));
        assertEquals(33.0, JsonText.at(json, "endColumn"));
        assertEquals("not declared here or in an import", JsonText.at(json, "label"));
        assertEquals(1.0, JsonText.at(json, "notes.0.line"));
        assertEquals("a similar name is declared here", JsonText.at(json, "notes.0.message"));
        assertEquals("did you mean `AccountId`?", JsonText.at(json, "help.0"));
    }

    @Test
    void listsMacrosOutermostFirst() {
        Object json = JsonText.parse(render(Samples.throughMacros()));
        assertEquals("TYPE", JsonText.at(json, "expansions.0.macro"));
        assertEquals("INNER", JsonText.at(json, "expansions.1.macro"));
        assertEquals("types.h", JsonText.at(json, "expansions.1.file"));
    }

    @Test
    void leavesOutThePlaceWhereThereIsNone() {
        Object json = JsonText.parse(render(Samples.withoutPlace()));
        assertFalse(JsonText.object(json).containsKey("file"));
        assertFalse(JsonText.object(json).containsKey("line"));
    }

    @Test
    void writesNothingForNothing() {
        assertEquals("", render());
    }
}
