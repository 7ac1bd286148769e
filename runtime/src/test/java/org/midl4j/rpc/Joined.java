package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;

/** A client's and a server's session, joined by octets that a test moves as it likes. */
final class Joined {
    static final SyntaxId ECHO = SyntaxId.of(Guid.of("3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f101"), 1, 0);
    static final SyntaxId WIDE = SyntaxId.of(Guid.of("3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f102"), 1, 0);

    /** A call that remembers how it ended. */
    static final class Made extends OutgoingCall {
        byte @Nullable [] octets;

        @Nullable
        RpcFailure why;

        int ends;

        Made(SyntaxId target, SyntaxId transferSyntax, int opnum, @Nullable Guid object, boolean maybe) {
            super(target, transferSyntax, opnum, object, maybe);
        }

        @Override
        protected void replied(byte[] stub, boolean bigEndian) {
            octets = stub;
            ends++;
        }

        @Override
        protected void failed(RpcFailure failure) {
            why = failure;
            ends++;
        }

        RpcFailure failure() {
            assertEquals(1, ends);
            return java.util.Objects.requireNonNull(why);
        }

        byte[] result() {
            assertEquals(1, ends, "the call is over");
            return java.util.Objects.requireNonNull(octets, () -> "failed: " + why);
        }
    }

    /** An interface whose calls a test answers. */
    record Held(SyntaxId id, boolean ndr64, int minimumLevel, ArrayDeque<IncomingCall> calls) implements RpcInterface {
        @Override
        public boolean speaks(SyntaxId transferSyntax) {
            return transferSyntax.equals(SyntaxId.NDR) || ndr64 && transferSyntax.equals(SyntaxId.NDR64);
        }

        @Override
        public void dispatch(IncomingCall call) {
            calls.add(call);
        }
    }

    final ArrayDeque<IncomingCall> calls = new ArrayDeque<>();
    final List<IncomingCall> cancelled = new ArrayList<>();
    final Associations associations;
    final ClientSession client;
    final ServerSession server;
    private final OctetBuffer toServer = new OctetBuffer(1024);
    private final OctetBuffer toClient = new OctetBuffer(1024);

    Joined() {
        this(RpcLimits.DEFAULT, RpcLimits.DEFAULT, new Associations(Runnable::run));
    }

    Joined(RpcLimits clients, RpcLimits servers, Associations associations) {
        this(clients, servers, associations, null, List.of(), AuthenticationLevel.NONE, AuthenticationLevel.NONE);
    }

    Joined(@Nullable ClientSecurity security, List<SecurityMechanism> mechanisms, int minimumLevel) {
        this(security, mechanisms, minimumLevel, AuthenticationLevel.NONE);
    }

    /** @param serverLevel what the server wants of every call, beside what an interface does */
    Joined(@Nullable ClientSecurity security, List<SecurityMechanism> mechanisms, int minimumLevel, int serverLevel) {
        this(
                RpcLimits.DEFAULT,
                RpcLimits.DEFAULT,
                new Associations(Runnable::run),
                security,
                mechanisms,
                minimumLevel,
                serverLevel);
    }

    private Joined(
            RpcLimits clients,
            RpcLimits servers,
            Associations associations,
            @Nullable ClientSecurity security,
            List<SecurityMechanism> mechanisms,
            int minimumLevel,
            int serverLevel) {
        this.associations = associations;
        client = new ClientSession(clients, List.of(), security);
        ServerSession[] made = new ServerSession[1];
        IncomingCall.Replies replies = new IncomingCall.Replies() {
            @Override
            public void reply(IncomingCall call, byte[] octets, int offset, int length) {
                made[0].reply(call, octets, offset, length);
            }

            @Override
            public void fault(IncomingCall call, int status, boolean executed) {
                made[0].fault(call, status, executed);
            }
        };
        server = new ServerSession(
                servers,
                Interfaces.of(new Held(ECHO, false, minimumLevel, calls), new Held(WIDE, true, minimumLevel, calls)),
                associations,
                "135",
                replies,
                mechanisms,
                serverLevel);
        made[0] = server;
    }

    Made call(SyntaxId target, byte... stub) {
        return call(new Made(target, SyntaxId.NDR, 0, null, false), stub);
    }

    Made call(Made call, byte... stub) {
        client.call(call, stub, 0, stub.length);
        deliver();
        return call;
    }

    /** Moves everything either side has sent, until neither sends any more; answers no calls. */
    void run() {
        do {
            takeFromClient();
            give(toServer.length());
            takeFromServer();
            receive(toClient.length());
        } while (!client.out().isEmpty() || !server.out().isEmpty());
    }

    /** Takes what the client sent off it, to be moved; returns how much waits to be moved. */
    int takeFromClient() {
        toServer.put(client.out().array(), 0, client.out().length());
        client.out().clear();
        return toServer.length();
    }

    int takeFromServer() {
        toClient.put(server.out().array(), 0, server.out().length());
        server.out().clear();
        return toClient.length();
    }

    /** Shows the server the first octets of what was taken from the client; what it does not use stays. */
    void give(int count) {
        move(toServer, server.receive(toServer.array(), 0, count));
        for (IncomingCall call = server.pollReady(); call != null; call = server.pollReady()) {
            call.target().dispatch(call);
        }
        for (IncomingCall call = server.pollCancelled(); call != null; call = server.pollCancelled()) {
            call.cancel();
            cancelled.add(call);
        }
    }

    /** Shows the client the first octets of what was taken from the server. */
    void receive(int count) {
        move(toClient, client.receive(toClient.array(), 0, count));
        deliver();
    }

    private static void move(OctetBuffer from, int used) {
        byte[] rest = Arrays.copyOfRange(from.array(), used, from.length());
        from.clear();
        from.put(rest, 0, rest.length);
    }

    void deliver() {
        for (OutgoingCall call = client.pollEnded(); call != null; call = client.pollEnded()) {
            call.deliver();
        }
    }

    /** Answers the oldest call with its own octets. */
    void echo() {
        IncomingCall call = calls.remove();
        call.reply(call.stub(), 0, call.stub().length);
    }

    /** Both ends find that the connection is gone. */
    void lose() {
        server.disconnected();
        for (IncomingCall call = server.pollCancelled(); call != null; call = server.pollCancelled()) {
            call.cancel();
            cancelled.add(call);
        }
        client.disconnected("the connection was lost");
        deliver();
    }

    static byte[] pattern(int length, int seed) {
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) (i * 31 + i / 253 + seed);
        }
        return octets;
    }
}
