package org.midl4j.rpc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.RpcException;

/** Clients and servers that encrypt what they say. */
@Timeout(120)
final class TlsTest {
    private static final SyntaxId ECHO = SyntaxId.of(Guid.of("c3a7a4a0-6b0f-4c5d-9f58-27f0a3d1f0b5"), 1, 0);
    private static final int ECHO_BACK = 0;
    private static final int HOLD = 1;
    private static final int WHO = 2;
    private static final int UNAVAILABLE = 1722; // RPC_S_SERVER_UNAVAILABLE
    private static final int PROTOCOL_ERROR = 1728; // RPC_S_PROTOCOL_ERROR

    /** A call that is an event. */
    private static final class Made extends OutgoingCall {
        final Event over = new Event();
        volatile byte @Nullable [] octets;
        volatile @Nullable RpcFailure why;

        Made(int opnum) {
            super(ECHO, opnum, null);
        }

        @Override
        protected void replied(byte[] stub, boolean big) {
            octets = stub;
            over.signal();
        }

        @Override
        protected void failed(RpcFailure failure) {
            why = failure;
            over.signal();
        }

        byte[] result() {
            assertTrue(over.isSignalled(), "the call is over");
            return Objects.requireNonNull(octets, () -> "failed: " + why);
        }

        RpcFailure failure() {
            assertTrue(over.isSignalled(), "the call is over");
            return Objects.requireNonNull(why);
        }
    }

    private final LinkedBlockingQueue<IncomingCall> held = new LinkedBlockingQueue<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final RpcInterface echo = new RpcInterface() {
        @Override
        public SyntaxId id() {
            return ECHO;
        }

        @Override
        public void dispatch(IncomingCall call) {
            switch (call.opnum()) {
                case ECHO_BACK -> call.reply(call.stub(), 0, call.stub().length);
                case HOLD -> held.add(call);
                case WHO -> {
                    byte[] name = (call.principal().orElse("nobody") + " "
                                    + call.tls().map(tls -> tls.getProtocol()).orElse("open"))
                            .getBytes(UTF_8);
                    call.reply(name, 0, name.length);
                }
                default -> call.fault(RpcStatus.NCA_OP_RANGE, false);
            }
        }
    };

    @AfterEach
    void stop() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
        threads.shutdownNow();
    }

    private RpcServer serve(@Nullable Tls tls) throws IOException {
        ServerOptions options = tls == null ? ServerOptions.DEFAULT : ServerOptions.DEFAULT.withTls(tls);
        RpcServer server = RpcServer.listen(
                StringBinding.parse("ncacn_ip_tcp:127.0.0.1[0]"), Interfaces.of(echo), RpcLimits.DEFAULT, options);
        open.add(server);
        return server;
    }

    private Binding connect(StringBinding at, @Nullable Tls tls) {
        ClientOptions options = ClientOptions.DEFAULT.withConnect(Duration.ofSeconds(60));
        Binding client = new Binding(at, RpcLimits.DEFAULT, tls == null ? options : options.withTls(tls));
        open.add(client);
        return client;
    }

    private static Made begin(Binding client, int opnum, byte[] stub) throws RpcException {
        Made call = new Made(opnum);
        client.call(call, stub, 0, stub.length, false);
        return call;
    }

    private static Made sync(Binding client, int opnum, byte... stub) throws RpcException, ComException {
        Made call = new Made(opnum);
        client.call(call, stub, 0, stub.length, true);
        await(client, call);
        return call;
    }

    private static void await(Binding client, Made call) throws ComException {
        assertTrue(client.waiter().await(call.over, Deadline.after(Duration.ofSeconds(60))), "the call ends");
    }

    private static String who(Binding client) throws RpcException, ComException {
        return new String(sync(client, WHO).result(), UTF_8);
    }

    private static Tls only(Tls tls, String protocol) {
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(new String[] {protocol});
        return tls.withParameters(parameters);
    }

    // ---- what works

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void serverKnowsItsClient(String protocol) throws Exception {
        RpcServer server = serve(only(Certificates.server(), protocol));
        assertEquals("CN=client " + protocol, who(connect(server.address(), Certificates.client())));
    }

    @Test
    void clientNeedNotSayWhoItIsUnlessItIsAsked() throws Exception {
        RpcServer server = serve(Tls.of(Certificates.context("server")));
        assertEquals("nobody TLSv1.3", who(connect(server.address(), Tls.of(Certificates.withoutKey()))));
        assertEquals("nobody TLSv1.3", who(connect(server.address(), Certificates.client())));
    }

    @Test
    void localConnectionsAreNotEncrypted() throws Exception {
        RpcServer server = RpcServer.listen(
                StringBinding.parse("ncalrpc:"),
                Interfaces.of(echo),
                RpcLimits.DEFAULT,
                ServerOptions.DEFAULT.withTls(Certificates.server()));
        open.add(server);
        assertEquals("nobody open", who(connect(server.address(), Certificates.client())));
    }

    @Test
    void takesKeysFromFiles(@TempDir Path folder) throws Exception {
        Path serverKeys = folder.resolve("server.p12");
        Path clientKeys = folder.resolve("client.p12");
        Path trust = folder.resolve("trust.p12");
        char[] password = Certificates.writeKeys(serverKeys, "server");
        Certificates.writeKeys(clientKeys, "client");
        Certificates.writeTrust(trust);
        RpcServer server =
                serve(Tls.ofStores(serverKeys, password, trust, password).withClientCertificates());
        Binding client = connect(server.address(), Tls.ofStores(clientKeys, password, trust, password));
        assertEquals("CN=client TLSv1.3", who(client));
        assertThrows(IOException.class, () -> Tls.ofStores(serverKeys, "wrong".toCharArray(), trust, password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void largeCallsGoInManyFragmentsAndRecords(String protocol) throws Exception {
        RpcServer server = serve(only(Certificates.server(), protocol));
        Binding client = connect(server.address(), Certificates.client());
        Random random = new Random(7);
        for (int length : new int[] {1, 16_383, 16_384, 16_385, 65_528, 3_000_000}) {
            byte[] stub = new byte[length];
            random.nextBytes(stub);
            assertArrayEquals(stub, sync(client, ECHO_BACK, stub).result());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void manyCallsOfManyThreadsShareAConnection(String protocol) throws Exception {
        RpcServer server = serve(only(Certificates.server(), protocol));
        Binding client = connect(server.address(), Certificates.client());
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Random random = new Random(i);
            all.add(threads.submit(() -> {
                for (int n = 0; n < 100; n++) {
                    byte[] stub = new byte[random.nextInt(n % 10 == 0 ? 100_000 : 300)];
                    random.nextBytes(stub);
                    if (n % 2 == 0) {
                        assertArrayEquals(stub, sync(client, ECHO_BACK, stub).result());
                    } else {
                        Made call = begin(client, ECHO_BACK, stub);
                        assertTrue(call.over.await(Duration.ofSeconds(60)));
                        assertArrayEquals(stub, call.result());
                    }
                }
                return null;
            }));
        }
        for (Future<Void> each : all) {
            each.get();
        }
        assertEquals(1, server.connections());
    }

    @Test
    void backPressureHoldsBothEndsWithoutADeadlock() throws Exception {
        RpcServer server = RpcServer.listen(
                StringBinding.parse("ncacn_ip_tcp:127.0.0.1[0]"),
                Interfaces.of(echo),
                RpcLimits.DEFAULT.withQueued(64 * 1024),
                ServerOptions.DEFAULT.withTls(Certificates.server()));
        open.add(server);
        Binding client = connect(server.address(), Certificates.client());
        byte[] stub = new byte[200_000];
        new Random(3).nextBytes(stub);
        List<Made> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(begin(client, ECHO_BACK, stub));
        }
        for (Made call : calls) {
            assertTrue(call.over.await(Duration.ofSeconds(60)));
            assertArrayEquals(stub, call.result());
        }
    }

    @Test
    void cancelReachesTheServer() throws Exception {
        RpcServer server = serve(Certificates.server());
        Binding client = connect(server.address(), Certificates.client());
        Made call = begin(client, HOLD, new byte[8]);
        IncomingCall there = Objects.requireNonNull(held.poll(60, TimeUnit.SECONDS));
        CountDownLatch noticed = new CountDownLatch(1);
        there.onCancel(noticed::countDown);
        client.cancel(call);
        assertTrue(noticed.await(60, TimeUnit.SECONDS));
        there.reply(new byte[] {1}, 0, 1);
        await(client, call);
        assertArrayEquals(new byte[] {1}, call.result());
    }

    // ---- who is refused, and what they are told

    private RpcException refused(RpcServer server, @Nullable Tls tls) {
        Binding client = connect(server.address(), tls);
        return assertThrows(RpcException.class, client::connect);
    }

    private static void assertSays(RpcException told, int status, String... words) {
        assertEquals(Integer.toHexString(status), Integer.toHexString(told.status()), told.getMessage());
        for (String word : words) {
            assertTrue(String.valueOf(told.getMessage()).contains(word), told.getMessage());
        }
    }

    @Test
    void certificateThatNobodyVouchesForIsRefused() throws Exception {
        RpcServer server = serve(Tls.of(Certificates.stranger()));
        assertSays(
                refused(server, Certificates.client()),
                TlsException.UNTRUSTED_ROOT,
                server.address().toString(),
                "not trusted here",
                "trust store");
    }

    @Test
    void certificateForAnotherHostIsRefusedUnlessThatIsWanted() throws Exception {
        RpcServer server = serve(Tls.of(Certificates.context("elsewhere")));
        assertSays(
                refused(server, Certificates.client()),
                TlsException.WRONG_PRINCIPAL,
                server.address().toString(),
                "not for that host",
                "127.0.0.1");
        assertEquals(
                "nobody TLSv1.3",
                who(connect(server.address(), Certificates.client().withoutHostCheck())));
    }

    @Test
    void expiredCertificateIsRefused() throws Exception {
        RpcServer server = serve(Tls.of(Certificates.context("expired")));
        assertSays(
                refused(server, Certificates.client()), TlsException.CERTIFICATE_EXPIRED, "not valid now", "renewed");
    }

    /** In TLS 1.3 a client learns that it was refused when it reads, so that its first call tells it. */
    private RpcFailure refusedLater(Tls server, Tls client) throws Exception {
        RpcServer there = serve(server);
        Binding binding = connect(there.address(), client);
        try {
            return sync(binding, ECHO_BACK, (byte) 1).failure();
        } catch (RpcException e) {
            return new RpcFailure(e.status(), false, String.valueOf(e.getMessage()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void clientWithoutACertificateIsTold(String protocol) throws Exception {
        RpcFailure told = refusedLater(only(Certificates.server(), protocol), Tls.of(Certificates.withoutKey()));
        assertFalse(told.executed());
        assertEquals(TlsException.NO_CREDENTIALS, told.status(), told.detail());
        assertTrue(told.detail().contains("certificate") && told.detail().contains("key store"), told.detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void clientWhoseCertificateIsNotTrustedIsTold(String protocol) throws Exception {
        Tls server = only(Tls.of(Certificates.distrusting("server")).withClientCertificates(), protocol);
        RpcFailure told = refusedLater(server, Certificates.client());
        assertFalse(told.executed());
        assertTrue(
                told.status() == TlsException.UNTRUSTED_ROOT || told.status() == TlsException.NO_CREDENTIALS,
                told.detail());
        assertTrue(told.detail().contains("refused the connection"), told.detail());
    }

    @Test
    void clientWithoutTlsIsTold() throws Exception {
        RpcServer server = serve(Certificates.server());
        Binding client = connect(server.address(), null);
        RpcFailure told = sync(client, ECHO_BACK, (byte) 1).failure();
        assertFalse(told.executed());
        assertEquals(PROTOCOL_ERROR, told.status(), told.detail());
        assertTrue(told.detail().contains("the server speaks TLS"), told.detail());
    }

    @Test
    void clientWithTlsOfAServerWithoutIsTold() throws Exception {
        RpcServer server = serve(null);
        assertSays(
                refused(server, Certificates.client()),
                TlsException.ILLEGAL_MESSAGE,
                server.address().toString(),
                "without TLS");
    }

    @Test
    void endsWithoutACommonVersionAreTold() throws Exception {
        RpcServer server = serve(only(Certificates.server(), "TLSv1.3"));
        assertSays(refused(server, only(Certificates.client(), "TLSv1.2")), TlsException.ALGORITHM_MISMATCH, "version");
    }

    @Test
    void versionsThatAreTooOldCannotBeAskedFor() {
        assertThrows(IllegalArgumentException.class, () -> only(Certificates.client(), "TLSv1.1"));
    }

    @Test
    void silentServerIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Binding client = new Binding(
                    new StringBinding("127.0.0.1", silent.getLocalPort()),
                    RpcLimits.DEFAULT,
                    ClientOptions.DEFAULT.withTls(Certificates.client()).withConnect(Duration.ofMillis(200)));
            open.add(client);
            assertSays(assertThrows(RpcException.class, client::connect), UNAVAILABLE, "did not agree on keys in time");
        }
    }

    @Test
    void silentClientIsSentAway() throws Exception {
        RpcServer server = serve(Certificates.server().withHandshakeLimit(Duration.ofMillis(200)));
        try (Socket silent = new Socket("127.0.0.1", server.address().port())) {
            silent.setSoTimeout(60_000);
            InputStream in = silent.getInputStream();
            while (in.read() >= 0) {
                // what the server says before it closes
            }
        }
        assertEquals("CN=client TLSv1.3", who(connect(server.address(), Certificates.client())));
    }

    // ---- strange peers

    private SSLSocket raw(RpcServer server, String protocol) throws IOException {
        SSLContext context = Certificates.context("client");
        SSLSocket socket = (SSLSocket) context.getSocketFactory()
                .createSocket("127.0.0.1", server.address().port());
        open.add(socket);
        socket.setEnabledProtocols(new String[] {protocol});
        socket.setSoTimeout(60_000);
        socket.startHandshake();
        return socket;
    }

    private static byte[] bindPdu() {
        OctetBuffer out = new OctetBuffer(256);
        PduWriter.bind(out, false, 0, 1, 4280, 0, List.of(new ContextElement(0, ECHO, List.of(SyntaxId.NDR))));
        return Arrays.copyOf(out.array(), out.length());
    }

    private static void assertBound(SSLSocket socket, byte[] bind) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bind);
        out.flush();
        byte[] header = new byte[16];
        new DataInputStream(socket.getInputStream()).readFully(header);
        assertEquals(12, header[2], "a bind_ack");
    }

    @Test
    void keysAreUpdatedWhileAConnectionLives() throws Exception {
        RpcServer server = serve(Certificates.server());
        SSLSocket socket = raw(server, "TLSv1.3");
        socket.startHandshake(); // in TLS 1.3, asks for new keys
        assertBound(socket, bindPdu());
    }

    @Test
    void renegotiationIsRefused() throws Exception {
        RpcServer server = serve(Certificates.server());
        SSLSocket socket = raw(server, "TLSv1.2");
        assertThrows(IOException.class, () -> {
            socket.startHandshake();
            assertBound(socket, bindPdu());
        });
    }

    @Test
    void closeNotifyEndsTheConnectionOfAServer() throws Exception {
        RpcServer server = serve(Certificates.server());
        SSLSocket socket = raw(server, "TLSv1.3");
        socket.shutdownOutput();
        assertEquals(-1, socket.getInputStream().read(), "the server says goodbye too");
    }

    /** Passes octets on, up to a limit, and then cuts both connections. */
    private int cutter(int to, int limit) throws IOException {
        ServerSocket between = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        open.add(between);
        threads.submit(() -> {
            Socket client = between.accept();
            Socket server = new Socket("127.0.0.1", to);
            open(client, server);
            threads.submit(() -> pass(client, server, Integer.MAX_VALUE));
            pass(server, client, limit);
            return null;
        });
        return between.getLocalPort();
    }

    private synchronized void open(AutoCloseable... more) {
        open.addAll(List.of(more));
    }

    private static Void pass(Socket from, Socket to, int limit) throws IOException {
        byte[] octets = new byte[4096];
        int left = limit;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            while (left > 0) {
                int count = in.read(octets, 0, Math.min(left, octets.length));
                if (count < 0) {
                    return null;
                }
                to.getOutputStream().write(octets, 0, count);
                left -= count;
            }
        }
        return null;
    }

    /** A connection that is cut after so many octets of the server's ends the call that is made on it, at any step. */
    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void cutConnectionEndsItsCallAtEveryStep(String protocol) throws Exception {
        RpcServer server = serve(only(Certificates.server(), protocol));
        boolean ended = false;
        for (int limit = 1; !ended; limit += limit < 200 ? 7 : 61) {
            int port = cutter(server.address().port(), limit);
            Binding client = new Binding(
                    new StringBinding("127.0.0.1", port),
                    RpcLimits.DEFAULT,
                    ClientOptions.DEFAULT.withConnect(Duration.ofSeconds(60)).withTls(Certificates.client()));
            try (client) {
                Made call = sync(client, ECHO_BACK, (byte) 1);
                if (call.why == null) {
                    ended = true; // the reply was before the cut
                } else {
                    int status = call.failure().status();
                    assertTrue(
                            status == RpcStatus.CALL_FAILED || status == RpcStatus.CALL_FAILED_DNE,
                            call.failure().detail());
                }
            } catch (RpcException e) {
                assertTrue(e.status() == UNAVAILABLE || e.status() == TlsException.ILLEGAL_MESSAGE, e.getMessage());
            }
        }
    }
}
