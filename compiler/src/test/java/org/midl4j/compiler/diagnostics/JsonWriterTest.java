package org.midl4j.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class JsonWriterTest {

    @Test
    void putsCommasBetweenMembersAndElements() {
        StringBuilder out = new StringBuilder();
        JsonWriter json = JsonWriter.compact(out);
        json.beginObject()
                .name("a")
                .beginArray()
                .value(1)
                .value("x")
                .beginObject()
                .endObject()
                .endArray();
        json.name("b")
                .value(true)
                .name("c")
                .beginArray()
                .endArray()
                .name("d")
                .value(1.5)
                .endObject();
        assertEquals("{\"a\":[1,\"x\",{}],\"b\":true,\"c\":[],\"d\":1.5}", out.toString());
    }

    @Test
    void indentsWhenPretty() {
        StringBuilder out = new StringBuilder();
        JsonWriter json = JsonWriter.pretty(out);
        json.beginObject().name("a").beginArray().value(1).value(2).endArray();
        json.name("b").beginObject().endObject().endObject();
        assertEquals("""
                {
                  "a": [
                    1,
                    2
                  ],
                  "b": {}
                }""", out.toString());
    }

    @Test
    void escapesWhatJsonCannotHold() {
        StringBuilder out = new StringBuilder();
        JsonWriter.compact(out).value("\"\\\n\u0001\ud800😀\u2028");
        assertEquals("\"\\\"\\\\\\n\\u0001\\ud800😀\\u2028\"", out.toString());
        assertEquals("\"\\\n\u0001\ud800😀\u2028", JsonText.parse(out.toString()));
    }
}
