package org.midl4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.midl4j.Com;
import org.midl4j.examples.records.AsyncIRecordStore;

final class RecordsDemoTest {
    private static final List<String> STORY = List.of(
            "  400 records",
            "  80 candles; worked on meanwhile",
            "  waited: RPC_S_CALLPENDING, cancelled: S_OK",
            "  no engines: RPC_E_CALL_CANCELED",
            "  3 engines are enough",
            "  160 anvils and brushes",
            "  no dynamos: cancelled true");

    @Test
    void tellsTheSameStoryWithBothServers() throws Exception {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        RecordsDemo.run(new PrintStream(octets, true, StandardCharsets.UTF_8));
        List<String> lines = octets.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(2 * STORY.size() + 2, lines.size(), lines.toString());
        assertEquals("A server without call objects", lines.get(0));
        assertEquals(STORY, lines.subList(1, STORY.size() + 1));
        assertEquals("A server with call objects", lines.get(STORY.size() + 1));
        assertEquals(STORY, lines.subList(STORY.size() + 2, lines.size()));
    }

    @Test
    void aStoreInTheSameApartmentIsAskedDirectly() throws Exception {
        AsyncRecordStore store = new AsyncRecordStore(0);
        AsyncIRecordStore call = Com.createCall(store, AsyncIRecordStore.class);
        call.Begin_Query("anvil", 7);
        assertEquals(7, call.Finish_Query().rows().length);
        assertEquals(7, store.Query("anvil", 7).found());
    }
}
