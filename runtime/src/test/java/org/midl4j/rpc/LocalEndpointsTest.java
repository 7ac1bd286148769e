package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;
import org.midl4j.com.RpcException;

/** Servers on Unix-domain sockets, and the files they leave. */
@Isolated
@Timeout(60)
final class LocalEndpointsTest {
    private static final RpcInterface ECHO = new RpcInterface() {
        @Override
        public SyntaxId id() {
            return Joined.ECHO;
        }

        @Override
        public void dispatch(IncomingCall call) {
            call.reply(call.stub(), 0, call.stub().length);
        }
    };

    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void useADirectoryOfOurOwn() {
        directory = temporary.resolve("sockets");
        System.setProperty(LocalEndpoints.DIRECTORY, directory.toString());
    }

    @AfterEach
    void useTheUsualDirectory() {
        System.clearProperty(LocalEndpoints.DIRECTORY);
    }

    private static RpcServer listen(String at) throws IOException {
        return RpcServer.listen(StringBinding.parse(at), Interfaces.of(ECHO), RpcLimits.DEFAULT);
    }

    private static byte[] echo(StringBinding at, byte[] octets) throws Exception {
        try (Binding client = new Binding(at, RpcLimits.DEFAULT, Duration.ofSeconds(10))) {
            Event over = new Event();
            byte[][] result = new byte[1][];
            OutgoingCall call = new OutgoingCall(Joined.ECHO, 0, null) {
                @Override
                protected void replied(byte[] stub, boolean bigEndian) {
                    result[0] = stub;
                    over.signal();
                }

                @Override
                protected void failed(RpcFailure failure) {
                    over.signal();
                }
            };
            client.call(call, octets, 0, octets.length, true);
            assertTrue(client.waiter().await(over, Deadline.after(Duration.ofSeconds(30))));
            return result[0];
        }
    }

    @Test
    void callsGoOverASocketThatOnlyItsOwnerCanReach() throws Exception {
        try (RpcServer server = listen("ncalrpc:[stock]")) {
            assertEquals("ncalrpc:[stock]", server.address().toString());
            byte[] large = Joined.pattern(300_000, 3);
            assertArrayEquals(large, echo(server.address(), large));
            assertTrue(Files.exists(directory.resolve("stock")));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
        }
        assertFalse(Files.exists(directory.resolve("stock")), "the file goes with the server");
    }

    @Test
    void choosesANameThatNoOtherServerHas() throws Exception {
        try (RpcServer one = listen("ncalrpc:");
                RpcServer two = listen("ncalrpc:")) {
            assertFalse(one.address().equals(two.address()));
            assertArrayEquals(new byte[] {1}, echo(one.address(), new byte[] {1}));
            assertArrayEquals(new byte[] {2}, echo(two.address(), new byte[] {2}));
        }
    }

    @Test
    void replacesTheFileOfAServerThatWasKilled() throws Exception {
        LocalEndpoints.prepare();
        try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(LocalEndpoints.address("stock"));
        }
        assertTrue(Files.exists(directory.resolve("stock")), "closing a socket leaves its file");
        try (RpcServer server = listen("ncalrpc:[stock]")) {
            assertArrayEquals(new byte[] {7}, echo(server.address(), new byte[] {7}));
        }
    }

    @Test
    void doesNotTakeAnEndpointFromAServerThatLives() throws Exception {
        try (RpcServer server = listen("ncalrpc:[stock]")) {
            IOException refused = assertThrows(IOException.class, () -> listen("ncalrpc:[stock]"));
            assertEquals("a server listens there already", refused.getMessage());
            assertArrayEquals(new byte[] {7}, echo(server.address(), new byte[] {7}));
        }
    }

    @Test
    void refusesADirectoryThatOthersMayWriteTo() throws Exception {
        Files.createDirectory(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        IOException refused = assertThrows(IOException.class, () -> listen("ncalrpc:[stock]"));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("rwxrwxrwx") && message.contains(LocalEndpoints.DIRECTORY), message);
    }

    @Test
    void saysThatNobodyListens() {
        StringBinding nobody = StringBinding.local("nobody");
        RpcException refused = assertThrows(RpcException.class, () -> echo(nobody, new byte[0]));
        assertEquals(RpcStatus.SERVER_UNAVAILABLE, refused.status());
        assertTrue(String.valueOf(refused.getMessage()).contains("ncalrpc:[nobody]"), refused.getMessage());
    }
}
