package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.midl4j.com.ContextHandle;
import org.midl4j.com.Guid;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** The endpoint mapper, held against a captured question and Samba's answer, and asked by our own client. */
@Isolated
@Timeout(60)
final class EndpointMapperTest {
    /** The interface that Samba's rpcclient asked for. */
    private static final SyntaxId DSSETUP = SyntaxId.of(Guid.of("3919286a-b10c-11d0-9ba8-00c04fd92ef5"), 0, 0);

    private static final StringBinding AT = new StringBinding("127.0.0.1", 49_152);
    private static final HexFormat HEX = HexFormat.of();

    private final EndpointMapper mapper = new EndpointMapper();
    private final Association client = new Association(1);

    /** The stub data of part 3 of the captures: the question, then the answer. */
    private static byte[] captured(boolean request) throws ProtocolException {
        List<GoldenPdus.Line> all = GoldenPdus.all("pdus.txt");
        byte[] octets = all.get(all.size() - (request ? 2 : 1)).octets();
        Pdu pdu = PduReader.read(octets, 0, octets.length);
        if (pdu instanceof Pdu.Request question) {
            assertEquals(EndpointMapper.MAP, question.opnum());
        }
        return Arrays.copyOfRange(octets, 24, octets.length);
    }

    private byte[] ask(int opnum, byte[] stub) {
        byte[][] answer = new byte[1][];
        Pdu.Request first = new Pdu.Request(3, 1, false, 0, 0, opnum, null, stub, 0, stub.length, false);
        mapper.dispatch(new IncomingCall(
                new IncomingCall.Replies() {
                    @Override
                    public void reply(IncomingCall call, byte[] octets, int offset, int length) {
                        answer[0] = Arrays.copyOfRange(octets, offset, offset + length);
                    }

                    @Override
                    public void fault(IncomingCall call, int status, boolean executed) {
                        throw new AssertionError(RpcException.describe(status));
                    }
                },
                first,
                mapper,
                SyntaxId.NDR,
                client,
                stub));
        return answer[0];
    }

    @Test
    void answersACapturedQuestionAsSambaDoes() throws ProtocolException {
        mapper.register(DSSETUP, AT.withEndpoint("49152"), "dssetup");
        mapper.register(DSSETUP, StringBinding.local("dssetup"), "dssetup");
        String got = HEX.formatHex(ask(EndpointMapper.MAP, captured(true)));
        String expected = HEX.formatHex(captured(false));
        // A referent id is the sender's own choice, and Samba leaves the host's address to the asker.
        assertEquals(
                expected.replace("01000000020000004b000000", "01000000000002004b000000"),
                got.replace("0904007f000001", "09040000000000"));
    }

    @Test
    void asksAsSambaDoes() throws ProtocolException {
        NdrWriter out = new NdrWriter();
        EndpointQuery.writeRequest(out, new Tower(DSSETUP, SyntaxId.NDR, new StringBinding("", 0)));
        String got = HEX.formatHex(out.octets(), out.origin(), out.position());
        assertEquals(HEX.formatHex(captured(true)).replaceFirst("^0000000001000000", "0000000000000200"), got);
    }

    @Test
    void readsSambasAnswer() throws ProtocolException {
        byte[] stub = captured(false);
        Tower found = EndpointQuery.readResponse(new NdrReader(stub)).orElseThrow();
        assertEquals(new Tower(DSSETUP, SyntaxId.NDR, new StringBinding("", 49_152)), found);
    }

    @Test
    void towersAreReadAsTheyAreWritten() {
        for (StringBinding at : List.of(AT, new StringBinding("", 1), StringBinding.local("stock"))) {
            Tower tower = new Tower(SyntaxId.of(DSSETUP.uuid(), 2, 7), SyntaxId.NDR, at);
            byte[] octets = tower.toByteArray();
            assertEquals(Optional.of(tower), Tower.read(octets));
            for (int length = 0; length < octets.length; length++) {
                assertEquals(Optional.empty(), Tower.read(Arrays.copyOf(octets, length)), "cut at " + length);
            }
        }
    }

    @Test
    void saysThatAnInterfaceIsNotServed() throws ProtocolException {
        mapper.register(SyntaxId.of(DSSETUP.uuid(), 1, 0), AT, "another major version");
        mapper.register(DSSETUP, StringBinding.local("dssetup"), "another protocol");
        byte[] answer = ask(EndpointMapper.MAP, captured(true));
        assertEquals(EndpointMapper.NOT_REGISTERED, Octets.int32(answer, answer.length - 4, false));
        assertEquals(Optional.empty(), EndpointQuery.readResponse(new NdrReader(answer)));
    }

    @Test
    void listsEverythingInPieces() {
        for (int i = 0; i < 5; i++) {
            mapper.register(SyntaxId.of(DSSETUP.uuid(), i, 0), new StringBinding("", 100 + i), "number " + i);
        }
        List<String> seen = new ArrayList<>();
        ContextHandle handle = ContextHandle.NULL;
        do {
            NdrReader in = new NdrReader(ask(EndpointMapper.LOOKUP, lookup(0, null, 0, handle, 2)));
            handle = EndpointMapper.readHandle(in);
            seen.addAll(annotations(in));
        } while (!handle.isNull());
        assertEquals(List.of("number 0", "number 1", "number 2", "number 3", "number 4"), seen);
        assertEquals(0, client.size());
    }

    @Test
    void listsByInterfaceAndVersion() {
        mapper.register(SyntaxId.of(DSSETUP.uuid(), 1, 2), new StringBinding("", 1), "1.2");
        mapper.register(SyntaxId.of(DSSETUP.uuid(), 1, 4), new StringBinding("", 1), "1.4");
        mapper.register(SyntaxId.of(DSSETUP.uuid(), 2, 0), new StringBinding("", 1), "2.0");
        mapper.register(Joined.ECHO, new StringBinding("", 1), "another");
        SyntaxId wanted = SyntaxId.of(DSSETUP.uuid(), 1, 3);
        List<List<String>> byVersion = new ArrayList<>();
        for (int versions = 1; versions <= 5; versions++) {
            NdrReader in =
                    new NdrReader(ask(EndpointMapper.LOOKUP, lookup(1, wanted, versions, ContextHandle.NULL, 9)));
            EndpointMapper.readHandle(in);
            byVersion.add(annotations(in));
        }
        assertEquals(
                List.of(List.of("1.2", "1.4", "2.0"), List.of("1.4"), List.of(), List.of("1.2", "1.4"), List.of("1.2")),
                byVersion);
    }

    @Test
    void aHandleCanBeFreed() {
        mapper.register(DSSETUP, AT, "one");
        mapper.register(Joined.ECHO, AT, "two");
        NdrReader in = new NdrReader(ask(EndpointMapper.LOOKUP, lookup(0, null, 0, ContextHandle.NULL, 1)));
        ContextHandle handle = EndpointMapper.readHandle(in);
        assertFalse(handle.isNull());
        assertEquals(1, client.size());
        NdrWriter out = new NdrWriter();
        EndpointMapper.writeHandle(out, handle);
        byte[] freed = ask(EndpointMapper.FREE, Arrays.copyOfRange(out.octets(), out.origin(), out.position()));
        assertArrayEquals(new byte[24], freed);
        assertEquals(0, client.size());
    }

    private static byte[] lookup(int how, SyntaxId wanted, int versions, ContextHandle handle, int most) {
        NdrWriter out = new NdrWriter();
        out.writeInt(how);
        out.writePointer(null);
        out.writePointer(wanted);
        if (wanted != null) {
            out.writeGuid(wanted.uuid());
            out.writeShort((short) wanted.major());
            out.writeShort((short) wanted.minor());
        }
        out.writeInt(versions);
        EndpointMapper.writeHandle(out, handle);
        out.writeInt(most);
        return Arrays.copyOfRange(out.octets(), out.origin(), out.position());
    }

    private static List<String> annotations(NdrReader in) {
        List<String> all = new ArrayList<>();
        int said = in.readInt();
        long most = in.readCount();
        int count = in.readVaryingCount(most, 32);
        assertEquals(said, count);
        for (int i = 0; i < count; i++) {
            in.readGuid();
            assertTrue(in.readPointer());
            all.add(in.readVaryingString(64));
            in.align(4);
        }
        for (int i = 0; i < count; i++) {
            assertTrue(Tower.read(EndpointMapper.readTower(in)).isPresent());
        }
        assertEquals(all.isEmpty() ? EndpointMapper.NOT_REGISTERED : 0, in.readInt());
        return all;
    }

    // ---- asked over a connection

    private static final RpcInterface SERVED = new RpcInterface() {
        @Override
        public SyntaxId id() {
            return Joined.ECHO;
        }

        @Override
        public void dispatch(IncomingCall call) {
            call.reply(call.stub(), 0, call.stub().length);
        }
    };

    @Test
    void aBindingWithoutAnEndpointIsResolved() throws Exception {
        try (RpcServer server = RpcServer.listen(AT.withEndpoint("0"), Interfaces.of(SERVED), RpcLimits.DEFAULT);
                RpcServer asked = RpcServer.listen(AT.withEndpoint("0"), Interfaces.of(mapper), RpcLimits.DEFAULT)) {
            mapper.register(Joined.ECHO, server.address(), "echo");
            StringBinding host = StringBinding.parse("ncacn_ip_tcp:127.0.0.1");
            Duration time = Duration.ofSeconds(20);
            assertEquals(
                    server.address(),
                    EndpointQuery.resolve(asked.address(), host, Joined.ECHO, RpcLimits.DEFAULT, time));
            RpcException unknown = assertThrows(
                    RpcException.class,
                    () -> EndpointQuery.resolve(asked.address(), host, Joined.WIDE, RpcLimits.DEFAULT, time));
            assertTrue(String.valueOf(unknown.getMessage()).contains("EPT_S_NOT_REGISTERED"), unknown.getMessage());
        }
    }

    @Test
    void aLocalCallFindsItsServerThroughTheLocalMapper(@TempDir Path sockets) throws Exception {
        System.setProperty(LocalEndpoints.DIRECTORY, sockets.resolve("here").toString());
        try (RpcServer server =
                        RpcServer.listen(StringBinding.parse("ncalrpc:"), Interfaces.of(SERVED), RpcLimits.DEFAULT);
                RpcServer asked = RpcServer.listen(
                        StringBinding.local(EndpointMapper.LOCAL_NAME), Interfaces.of(mapper), RpcLimits.DEFAULT);
                Binding client =
                        new Binding(StringBinding.parse("ncalrpc:"), RpcLimits.DEFAULT, Duration.ofSeconds(20))) {
            mapper.register(Joined.ECHO, server.address(), "echo");
            assertEquals(SyntaxId.NDR, client.negotiate(Joined.ECHO));
            assertEquals(1, server.connections());
            assertEquals(EndpointMapper.LOCAL_NAME, asked.address().endpoint());
        } finally {
            System.clearProperty(LocalEndpoints.DIRECTORY);
        }
    }
}
