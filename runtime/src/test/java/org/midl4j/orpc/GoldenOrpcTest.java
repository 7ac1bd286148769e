package org.midl4j.orpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.Binding;
import org.midl4j.rpc.GoldenPdus;
import org.midl4j.rpc.IncomingCall;
import org.midl4j.rpc.InterfaceTable;
import org.midl4j.rpc.RpcInterface;
import org.midl4j.rpc.RpcLimits;
import org.midl4j.rpc.RpcServer;
import org.midl4j.rpc.StringBinding;
import org.midl4j.rpc.SyntaxId;

/** Object RPC's octets, held against the exchange in {@code dcom.txt} between impacket and a reference server. */
@Timeout(20)
final class GoldenOrpcTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final long OXID = 0x1122334455667788L;
    private static final long OID = 0x0102030405060708L;
    private static final Guid ICALC = Guid.of("5f2b0a11-3c4d-4e5f-8a9b-001122334455");
    private static final Guid REM_UNKNOWN_IPID = Guid.of("11111111-2222-3333-4444-555555555501");
    private static final Guid CALC_IPID = Guid.of("11111111-2222-3333-4444-555555555502");
    private static final DualStringArray RESOLVER = new DualStringArray(
            List.of(new DualStringArray.Address(7, "127.0.0.1[41350]")),
            List.of(new DualStringArray.Security(10, 0xffff, "")));

    private static final int SERVER_ALIVE_2 = 0;
    private static final int RESOLVE_2 = 2;
    private static final int COMPLEX_PING = 3;
    private static final int SIMPLE_PING = 4;
    private static final int QUERY_INTERFACE = 5;
    private static final int ADD = 6;
    private static final int ADD_REFERENCES = 8;
    private static final int RELEASE = 9;

    /** The stub data of the n-th request of the capture, or of its response. */
    private static byte[] stub(int call, boolean request) {
        List<byte[]> stubs = new ArrayList<>();
        for (GoldenPdus.Line line : GoldenPdus.all("dcom.txt")) {
            byte[] pdu = line.octets();
            if (line.toServer() == request && pdu[2] == (request ? 0 : 2)) {
                stubs.add(Arrays.copyOfRange(pdu, pdu[3] < 0 ? 40 : 24, pdu.length));
            }
        }
        return stubs.get(call);
    }

    private static byte[] request(int call) {
        return stub(call, true);
    }

    private static byte[] response(int call) {
        return stub(call, false);
    }

    private static void assertOctets(byte[] expected, byte[] actual) {
        assertEquals(HEX.formatHex(expected), HEX.formatHex(actual));
    }

    /** A server that answers every call with the same stub data and remembers what it was asked. */
    private static final class Canned implements InterfaceTable, AutoCloseable {
        private final byte[] answer;
        private final RpcServer server;
        private final Binding binding;
        volatile byte @Nullable [] asked;
        volatile int opnum;
        volatile @Nullable Guid object;

        Canned(byte[] answer) throws IOException {
            this.answer = answer;
            server = RpcServer.listen(new StringBinding("127.0.0.1", 0), this, RpcLimits.DEFAULT);
            binding = new Binding(server.address(), RpcLimits.DEFAULT, Duration.ofSeconds(5));
        }

        @Override
        public Optional<RpcInterface> find(SyntaxId wanted) {
            return Optional.of(new RpcInterface() {
                @Override
                public SyntaxId id() {
                    return wanted;
                }

                @Override
                public void dispatch(IncomingCall call) {
                    asked = call.stub();
                    opnum = call.opnum();
                    object = call.object();
                    call.reply(answer, 0, answer.length);
                }
            });
        }

        @Override
        public List<SyntaxId> listed() {
            return List.of();
        }

        RemoteExporter exporter() {
            return new RemoteExporter(OXID, binding, REM_UNKNOWN_IPID, RESOLVER);
        }

        byte[] asked() {
            return Objects.requireNonNull(asked);
        }

        @Override
        public void close() {
            binding.close();
            server.close();
        }
    }

    /** Takes out the causality id, which is anyone's choice, and octets that only pad. */
    private static byte[] masked(byte[] request, int... padding) {
        byte[] masked = request.clone();
        Arrays.fill(masked, 12, 28, (byte) 0);
        for (int at : padding) {
            masked[at] = 0;
            masked[at + 1] = 0;
        }
        return masked;
    }

    @Test
    void readsAndWritesAddresses() {
        NdrReader in = new NdrReader(response(SERVER_ALIVE_2));
        assertEquals(5, in.readShort());
        assertEquals(7, in.readShort());
        assertEquals(RESOLVER, DualStringArray.readParameter(in));
        assertEquals(0, in.readInt());
        assertEquals(0, in.readInt());
        assertEquals(0, in.remaining());
        assertEquals(List.of(new StringBinding("127.0.0.1", 41350)), RESOLVER.bindings(135));

        NdrWriter out = new NdrWriter();
        ResolverInterface.writeVersion(out);
        RESOLVER.writeParameter(out);
        out.writeInt(0);
        out.writeInt(0);
        assertOctets(response(SERVER_ALIVE_2), out.toByteArray());
    }

    @Test
    void addsThePortOfTheResolverWhereThereIsNone() {
        DualStringArray usual = new DualStringArray(
                List.of(
                        new DualStringArray.Address(7, "server"),
                        new DualStringArray.Address(15, "\\\\server[\\pipe\\x]"),
                        new DualStringArray.Address(7, "10.0.0.1[99999]"),
                        new DualStringArray.Address(7, "10.0.0.1[49152]")),
                List.of());
        assertEquals(
                List.of(new StringBinding("server", 135), new StringBinding("10.0.0.1", 49152)), usual.bindings(135));
    }

    @Test
    void readsAndWritesAnObjectReference() throws ComException {
        byte[] activation = response(1);
        String hex = HEX.formatHex(activation);
        int at = hex.indexOf("4d454f5701000000") / 2;
        int length = HexFormat.fromHexDigits(hex, 2 * at - 8, 2 * at - 6) & 0xff;
        byte[] octets = Arrays.copyOfRange(activation, at, at + length);

        ObjectReference reference = ObjectReference.read(octets);
        assertEquals(ICALC, reference.iid());
        assertEquals(new StandardReference(0, 5, OXID, OID, CALC_IPID), reference.standard());
        assertEquals(RESOLVER, reference.resolver());
        assertOctets(octets, reference.toByteArray());
    }

    @Test
    void refusesReferencesItCannotUse() {
        byte[] activation = response(1);
        String hex = HEX.formatHex(activation);
        int at = hex.indexOf("4d454f5704000000") / 2;
        byte[] custom = Arrays.copyOfRange(activation, at, activation.length);
        assertEquals(
                HResult.CO_E_NOT_SUPPORTED,
                assertThrows(ComException.class, () -> ObjectReference.read(custom))
                        .hresult());
        for (int length = 0; length < 24; length++) {
            byte[] cut = Arrays.copyOf(custom, length);
            assertEquals(
                    HResult.RPC_E_INVALID_DATA,
                    assertThrows(ComException.class, () -> ObjectReference.read(cut))
                            .hresult());
        }
    }

    @Test
    void asksForAnotherInterfaceAsTheCaptureDoes() throws Exception {
        byte[] expected = request(QUERY_INTERFACE);
        try (Canned server = new Canned(response(QUERY_INTERFACE))) {
            StandardReference found = server.exporter().queryInterface(CALC_IPID, ICALC);
            assertEquals(new StandardReference(0, 5, OXID, OID, CALC_IPID), found);
            assertEquals(REM_UNKNOWN_IPID, server.object);
            assertEquals(3, server.opnum);
            expected[48] = RemoteExporter.REFERENCES; // the capture asks for 2
            assertOctets(masked(expected, 54), masked(server.asked(), 54));
        }
    }

    @Test
    void addsAndReleasesReferencesAsTheCaptureDoes() throws Exception {
        try (Canned server = new Canned(response(ADD_REFERENCES))) {
            server.exporter().addReferences(CALC_IPID, 1);
            assertEquals(4, server.opnum);
            assertOctets(masked(request(ADD_REFERENCES), 34), masked(server.asked(), 34));
        }
        try (Canned server = new Canned(response(RELEASE))) {
            server.binding.connect();
            server.exporter().release(List.of(new RemoteExporter.Held(CALC_IPID, 1)));
            long end = System.nanoTime() + 5_000_000_000L;
            while (server.asked == null && System.nanoTime() < end) {
                Thread.sleep(2);
            }
            assertEquals(5, server.opnum);
            assertOctets(masked(request(RELEASE), 34), masked(server.asked(), 34));
        }
    }

    @Test
    void readsThisAndThat() throws ComException {
        NdrReader in = new NdrReader(request(ADD));
        OrpcHeaders.readThis(in);
        assertEquals(
                "671d8b24-7e36-5efa-0767-36554f230469",
                OrpcHeaders.causality(request(ADD), false).toString());
        assertEquals(40, in.readInt());
        assertEquals(2, in.readInt());
        NdrReader out = new NdrReader(response(ADD));
        OrpcHeaders.readThat(out);
        assertEquals(42, out.readInt());
        assertEquals(HResult.S_OK, out.readInt());
        assertEquals(0, out.remaining());

        NdrWriter written = new NdrWriter();
        OrpcHeaders.writeThis(written);
        assertOctets(masked(Arrays.copyOf(request(ADD), 32)), masked(written.toByteArray()));
    }

    @Test
    void skipsExtensionsItDoesNotKnow() throws ComException {
        NdrWriter out = new NdrWriter();
        OrpcHeaders.writeThis(out);
        byte[] header = out.toByteArray();
        header[28] = 2; // extensions: a pointer
        header[30] = 2;
        String extensions = "01000000" + "00000000" + "04000200" // size, reserved, extent
                + "02000000" + "08000200" + "00000000" // two slots, one used
                + "10000000" + "0403000000000000c000000000000046" + "0b000000" + "0102030405060708090a0b0000000000"
                + "2a000000"; // the first parameter
        NdrReader in = new NdrReader(HEX.parseHex(HEX.formatHex(header) + extensions));
        OrpcHeaders.readThis(in);
        assertEquals(42, in.readInt());
    }

    @Test
    void answersPingsAsTheCaptureDoes() {
        ResolverInterface resolver = new ResolverInterface(
                new Exporter(new ObjectSpace(RpcLimits.DEFAULT, 1000, Duration.ofSeconds(5)), 1000));
        NdrWriter complex = new NdrWriter();
        resolver.serve(ResolverInterface.COMPLEX_PING, null, null, new NdrReader(request(COMPLEX_PING)), complex);
        byte[] expected = response(COMPLEX_PING);
        System.arraycopy(complex.toByteArray(), 0, expected, 0, 8); // a set's id is its keeper's choice
        assertOctets(expected, complex.toByteArray());

        byte[] ping = request(SIMPLE_PING);
        System.arraycopy(complex.toByteArray(), 0, ping, 0, 8);
        NdrWriter simple = new NdrWriter();
        resolver.serve(ResolverInterface.SIMPLE_PING, null, null, new NdrReader(ping), simple);
        assertOctets(response(SIMPLE_PING), simple.toByteArray());
    }

    @Test
    void resolvesItsOwnOxidWithTheOctetsOfTheCapture() throws Exception {
        ObjectSpace space = new ObjectSpace(RpcLimits.DEFAULT, 1000, Duration.ofSeconds(5));
        Exporter exporter = new Exporter(space, 1000);
        ResolverInterface resolver = new ResolverInterface(exporter);
        byte[] request = request(RESOLVE_2);
        NdrWriter oxid = new NdrWriter();
        oxid.writeLong(exporter.oxid());
        System.arraycopy(oxid.toByteArray(), 0, request, 0, 8);

        NdrWriter out = new NdrWriter();
        resolver.serve(ResolverInterface.RESOLVE_2, null, null, new NdrReader(request), out);
        NdrReader in = new NdrReader(out.toByteArray());
        assertEquals(List.of(), DualStringArray.readParameter(in).addresses());
        assertEquals(exporter.remUnknown(), in.readGuid());
        assertEquals(1, in.readInt());
        assertEquals(5, in.readShort());
        assertEquals(7, in.readShort());
        assertEquals(0, in.readInt());
        assertEquals(0, in.remaining());

        byte[] foreign = request(RESOLVE_2);
        NdrWriter unknown = new NdrWriter();
        resolver.serve(ResolverInterface.RESOLVE_2, null, null, new NdrReader(foreign), unknown);
        assertArrayEquals(new byte[] {0x76, 7, 0, 0}, Arrays.copyOfRange(unknown.toByteArray(), 28, 32));
        space.close();
    }
}
