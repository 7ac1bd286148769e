package org.midl4j.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.PointeeWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.sample.rich.IRich;
import org.midl4j.sample.rich.Knot;
import org.midl4j.sample.rich.KnotCodec;
import org.midl4j.sample.rich.Link;
import org.midl4j.sample.rich.LinkCodec;
import org.midl4j.sample.rich.RichIdl;

/** Lists are as long as messages may be: neither length nor depth costs any stack. */
final class LongListsTest {
    private static final int MANY = 1_000_000;
    private static final int NEIGHBOURS = 250_000;

    private static @Nullable Link list(int length) {
        Link head = null;
        for (int i = length; i > 0; i--) {
            head = new Link(i, head);
        }
        return head;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMillionUniquePointersTravel(boolean ndr64) throws ComException {
        NdrWriter out = new NdrWriter(ndr64, null, 16);
        out.writePointer(list(MANY), LinkCodec::write);
        out.writePointees();
        NdrReader in = out.toReader(null);
        @Nullable Link[] read = new Link[1];
        in.readPointer(read, 0, (from, array, index) -> array[index] = LinkCodec.read(from));
        in.readHeldPointees(read);
        assertEquals(0, in.remaining());
        int expected = 1;
        for (Link at = read[0]; at != null; at = at.next) {
            assertEquals(expected++, at.value);
        }
        assertEquals(MANY + 1, expected);
    }

    /** A ring of neighbours that know each other: every pointer but the first of each leads back. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRingOfNeighboursTravels(boolean ndr64) throws ComException {
        Knot first = new Knot(0, null, null);
        Knot last = first;
        for (int i = 1; i < NEIGHBOURS; i++) {
            Knot next = new Knot(i, last, null);
            last.right = next;
            last = next;
        }
        last.right = first;
        first.left = last;
        NdrWriter out = new NdrWriter(ndr64, null, 16);
        out.writeFullPointer(first, KnotCodec::write);
        out.writePointees();
        NdrReader in = out.toReader(null);
        @Nullable Knot[] read = new Knot[1];
        in.readFullPointer(read, (array, knot) -> array[0] = knot, () -> new Knot(), KnotCodec::read, KnotCodec::copy);
        in.readHeldPointees(read);
        assertEquals(0, in.remaining());
        Knot at = read[0];
        for (int i = 0; i < NEIGHBOURS; i++) {
            assertNotNull(at);
            assertEquals(i, at.value);
            assertNotNull(at.right);
            assertSame(at, at.right.left);
            at = at.right;
        }
        assertSame(read[0], at);
    }

    @Test
    void aCircleOfUniquePointersIsRefused() {
        NdrWriter out = new NdrWriter();
        PointeeWriter<Object> again = new PointeeWriter<>() {
            @Override
            public void write(NdrWriter to, Object value) {
                to.writePointer(value, this);
            }
        };
        out.writePointer(this, again);
        Unsendable refused = assertThrows(Unsendable.class, out::writePointees);
        assertTrue(refused.getMessage().contains("use [ptr] instead of [unique]"), refused.getMessage());
    }

    @Test
    void aCallTakesWhatItsServerTakes() throws Exception {
        Com.register(new RichIdl());
        Guid clsid = Guid.of("3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2b21");
        try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]")) {
            server.register(clsid, RichServer::new);
            try (ComClient client = ComClient.connect(server.endpoint())) {
                IRich rich = client.createInstance(clsid, IRich.class);
                Link reversed = rich.List(list(100_000));
                assertNotNull(reversed);
                assertEquals(100_000, reversed.value);
                ComException refused = assertThrows(ComException.class, () -> rich.List(list(MANY)));
                assertEquals("IRich", refused.interfaceName());
                assertEquals(HResult.E_ACCESSDENIED, refused.hresult()); // what MS-RPCE servers say to too much
                assertNull(rich.List(null));
            }
        }
    }
}
