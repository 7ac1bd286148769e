package org.midl4j.examples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.midl4j.call.ServerCall;
import org.midl4j.com.RpcException;
import org.midl4j.examples.conformance.idl.GCTX;
import org.midl4j.examples.conformance.idl.gold;
import org.midl4j.examples.conformance.idl.gold2;
import org.midl4j.examples.conformance.idl.gold2Client;
import org.midl4j.examples.conformance.idl.goldClient;
import org.midl4j.rpc.Binding;
import org.midl4j.rpc.InProcess;
import org.midl4j.rpc.RpcServer;

/** What becomes of raw RPC calls that do not just return. */
@Timeout(120)
final class CallsTest {
    private static final int CONTEXT_MISMATCH = 0x1c00001a;
    private static final int UNSPECIFIED = 0x1c000012;

    @Test
    void handlesAreRunDownWhenTheirClientGoes() throws Exception {
        GoldServer implementation = new GoldServer(() -> {});
        try (RpcServer server = Serve.start("0", implementation)) {
            try (Binding binding = binding(server)) {
                gold client = gold.TYPE.client(binding);
                GCTX forgotten = client.G_Open(1).ctx();
                GCTX closed = client.G_Open(2).ctx();
                assertNotNull(forgotten);
                client.G_Close(closed);
            }
            while (implementation.rundowns() == 0) {
                Thread.sleep(5);
            }
            assertEquals(1, implementation.rundowns());
        }
    }

    @Test
    void handlesOfOneClientAreNoOtherClients() throws Exception {
        try (RpcServer server = Serve.start("0", new GoldServer(() -> {}));
                Binding one = binding(server);
                Binding other = binding(server)) {
            GCTX handle = gold.TYPE.client(one).G_Open(7).ctx();
            assertNotNull(handle);
            gold stranger = gold.TYPE.client(other);

            RpcException refused = assertThrows(RpcException.class, () -> stranger.G_Next(handle));
            assertEquals(CONTEXT_MISMATCH, refused.status());
            assertEquals(7, gold.TYPE.client(one).G_Next(handle).v());
        }
    }

    @Test
    void cancellingAFutureReachesTheServer() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        gold2 waiting = (a, b) -> {
            ServerCall call = ServerCall.current();
            if (call == null) {
                throw new IllegalStateException("a server's method does not know its call");
            }
            call.onCancel(cancelled::countDown);
            begun.countDown();
            try {
                cancelled.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return 0;
        };
        try (RpcServer server = RpcServer.listen("ncacn_ip_tcp:127.0.0.1[0]")) {
            server.register(gold2.TYPE, waiting);
            try (Binding binding = Binding.of(server.address().toString())) {
                CompletableFuture<Integer> call =
                        gold2Client.futures(new gold2Client(binding)).G2_Add(1, 2);
                assertTrue(begun.await(60, TimeUnit.SECONDS));
                assertTrue(call.cancel(true));
                assertTrue(cancelled.await(60, TimeUnit.SECONDS));
            }
        }
    }

    @Test
    void whatAServerThrowsIsAFaultAndNothingElse() {
        gold2 broken = (a, b) -> {
            if (a == 0) {
                throw new RpcException(b, "on purpose");
            }
            throw new IllegalStateException("a secret");
        };
        try (InProcess process = new InProcess()) {
            gold2 client = process.client(gold2.TYPE, broken);

            assertEquals(
                    1234,
                    assertThrows(RpcException.class, () -> client.G2_Add(0, 1234))
                            .status());
            RpcException unspecified = assertThrows(RpcException.class, () -> client.G2_Add(1, 1));
            assertEquals(UNSPECIFIED, unspecified.status());
            assertTrue(!String.valueOf(unspecified.getMessage()).contains("secret"));
        }
    }

    @Test
    void aServerWithoutTheInterfaceSaysSo() throws Exception {
        try (RpcServer server = RpcServer.listen("ncacn_ip_tcp:127.0.0.1[0]");
                Binding binding = Binding.of(server.address().toString())) {
            gold client = new goldClient(binding);

            RpcException refused = assertThrows(RpcException.class, client::G_Ping);
            assertEquals(1717, refused.status());
        }
    }

    @Test
    void nothingIsSentThatTheIdlDoesNotAllow() {
        try (InProcess process = new InProcess()) {
            gold client = process.client(gold.TYPE, new GoldServer(() -> {}));

            RpcException tooShort = assertThrows(RpcException.class, () -> client.G_Conf(5, new short[2]));
            assertTrue(String.valueOf(tooShort.getMessage()).contains("nothing was sent"), tooShort::toString);
        }
    }

    private static Binding binding(RpcServer server) {
        return Binding.of("ncacn_ip_tcp:127.0.0.1[" + server.address().port() + "]");
    }
}
