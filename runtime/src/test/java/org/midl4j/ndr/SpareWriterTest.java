package org.midl4j.ndr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Writers that are used again. */
final class SpareWriterTest {
    @Test
    void aWriterThatWasGivenBackIsAsGoodAsNew() {
        SpareWriter spare = new SpareWriter(true, 32);
        NdrWriter first = spare.take("one");
        first.writeByte((byte) 7);
        first.writeInt(5);
        first.writeLong(-1);
        spare.give(first);

        NdrWriter second = spare.take("another");

        assertSame(first, second);
        assertTrue(second.isNdr64());
        assertEquals("another", second.context());
        assertEquals(0, second.position());
        second.writeByte((byte) 1);
        second.writeLong(2);
        assertArrayEquals(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0}, second.toByteArray());
    }

    @Test
    void oneWriterIsNotTakenTwice() {
        SpareWriter spare = new SpareWriter(false, 32);
        spare.give(spare.take(null));

        assertNotSame(spare.take(null), spare.take(null));
    }

    @Test
    void aWriterThatHoldsMuchIsLetGo() {
        SpareWriter spare = new SpareWriter(false, 32);
        NdrWriter large = spare.take(null);
        large.writeBytes(new byte[1 << 20], 0, 1 << 20);
        spare.give(large);

        assertNotSame(large, spare.take(null));
    }
}
