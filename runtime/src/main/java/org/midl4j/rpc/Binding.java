package org.midl4j.rpc;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;
import org.midl4j.call.FaultStatus;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.com.RpcException;

/**
 * A client's way to a server: connects with the first call, and again with the first one after a connection was lost.
 * Safe for use by several threads.
 */
public final class Binding implements AutoCloseable {
    private final StringBinding server;
    private final RpcLimits limits;
    private final List<SyntaxId> expected;
    private final Object opening = new Object();
    private volatile @Nullable ClientConnection connection;
    private volatile boolean closed;
    private volatile ClientOptions options;

    /** How threads wait that may wait in any way: they read the connection if nobody else does. */
    private final Waiter waiter = new Waiter() {
        @Override
        protected void block(Event until, long deadline) throws ComException {
            ClientConnection current = connection;
            if (current != null) {
                current.await(until, deadline);
            } else {
                PARKING.await(until, deadline);
            }
        }
    };

    /** @param expected interfaces that will be called, whichever is called first */
    public Binding(StringBinding server, RpcLimits limits, Duration connectTimeout, SyntaxId... expected) {
        this(server, limits, ClientOptions.DEFAULT.withConnect(connectTimeout), expected);
    }

    /** @param expected interfaces that will be called, whichever is called first */
    public Binding(StringBinding server, RpcLimits limits, ClientOptions options, SyntaxId... expected) {
        this.expected = List.of(expected);
        this.server = server;
        this.limits = limits;
        this.options = options;
    }

    /**
     * The way to a server, with the limits and the patience that suit most.
     *
     * @param endpoint such as {@code ncacn_ip_tcp:127.0.0.1[4711]}
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Binding of(String endpoint) {
        return of(endpoint, ClientOptions.DEFAULT);
    }

    /** As above, with options. */
    public static Binding of(String endpoint, ClientOptions options) {
        return new Binding(StringBinding.parse(endpoint), RpcLimits.DEFAULT, options);
    }

    /**
     * Has this end prove who it is on connections that are made from now on, and protect what it says there; a server that
     * does not take part is not called. Without this, nothing is protected.
     */
    public Binding withSecurity(ClientSecurity wanted) {
        options = options.withSecurity(wanted);
        return this;
    }

    /** How long a call may take, if nothing else is said of it; null for as long as it takes. */
    @Nullable
    Duration callLimit() {
        return options.call();
    }

    /** Where calls go. */
    public StringBinding server() {
        return server;
    }

    /** How a thread waits for replies, if it may wait in any way. */
    public Waiter waiter() {
        return waiter;
    }

    /**
     * Connects, if that has not been done.
     *
     * @return the address of this machine that the server sees
     * @throws RpcException if nobody answers
     */
    public String connect() throws RpcException {
        return open(expected.isEmpty() ? null : expected.get(0)).localHost();
    }

    /**
     * Finds out how the stub data of calls to an interface is best written: in NDR64 if the server takes that, in NDR 2.0
     * otherwise. Connects, and waits for the server's answer; what is known of the connection is not asked again.
     *
     * @throws RpcException if nobody answers within the time there is for connecting
     */
    public SyntaxId negotiate(SyntaxId target) throws RpcException {
        Agreement agreement = new Agreement(target);
        while (!open(target).agree(agreement)) {
            // The connection went away in the meantime.
        }
        Waiter own = Waiter.ofThread();
        try {
            (own == null ? waiter : own).await(agreement.over(), Deadline.after(options.connect()));
        } catch (ComException e) {
            throw new RpcException(FaultStatus.CANCELED, e.getMessage(), e);
        }
        RpcFailure failure = agreement.failure();
        if (failure != null) {
            throw new RpcException(failure.status(), failure.detail());
        }
        if (!agreement.over().isSignalled()) {
            throw new RpcException(
                    RpcStatus.SERVER_UNAVAILABLE, server + " did not answer a proposal of NDR64 in time");
        }
        return agreement.agreed();
    }

    /**
     * Sends a call. Returns when it is sent, or kept until it can be.
     *
     * @param waitedFor whether the caller is going to wait with {@link #waiter}, on this thread
     * @throws RpcException if nothing was sent; the call will not be told
     */
    public void call(OutgoingCall call, byte[] stub, int offset, int length, boolean waitedFor) throws RpcException {
        try {
            while (!open(call.target()).call(call, stub, offset, length, waitedFor)) {
                // The connection went away in the meantime; nothing was sent on it.
            }
        } catch (InterruptedException e) {
            throw new RpcException(
                    FaultStatus.CANCELED, "the thread was interrupted before the call could be sent to " + server, e);
        }
    }

    /** Sends a call if there is a connection, and forgets it otherwise. Never blocks. */
    public void post(OutgoingCall call, byte[] stub, int offset, int length) {
        ClientConnection current = connection;
        if (current != null) {
            current.post(call, stub, offset, length);
        }
    }

    /** Asks the server to stop a call, which ends as it would have, perhaps sooner. Never blocks. */
    public void cancel(OutgoingCall call) {
        ClientConnection sentOn = call.connection;
        if (sentOn != null) {
            sentOn.cancel(call);
        }
    }

    /** Forgets a call; the call will not be told how it ended, unless that has begun. Never blocks. */
    public void abandon(OutgoingCall call) {
        ClientConnection sentOn = call.connection;
        if (sentOn != null) {
            sentOn.abandon(call);
        }
    }

    /** @param target what is going to be called: with it the endpoint mapper is asked for an endpoint that was not said */
    private ClientConnection open(@Nullable SyntaxId target) throws RpcException {
        ClientConnection current = connection;
        if (current != null && current.isOpen()) {
            return current;
        }
        synchronized (opening) {
            current = connection;
            if (closed) {
                throw new RpcException(RpcStatus.CALL_FAILED_DNE, "the client was closed");
            }
            if (current == null || !current.isOpen()) {
                if (current != null) {
                    current.beWatched(); // who waits there from now on waits on the new one
                }
                current = newConnection(target);
                connection = current;
            }
            return current;
        }
    }

    private ClientConnection newConnection(@Nullable SyntaxId target) throws RpcException {
        StringBinding at = server;
        if (!server.hasEndpoint()) {
            if (target == null) {
                throw new RpcException(RpcStatus.INVALID_BINDING, server + " has no endpoint to connect to");
            }
            at = EndpointQuery.resolve(EndpointQuery.mapperOf(server), server, target, limits, options.connect());
        }
        try {
            return ClientConnection.open(at, limits, expected, options, Deadline.after(options.connect()));
        } catch (TlsException e) {
            throw new RpcException(e.status(), "cannot connect to " + at + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new RpcException(RpcStatus.SERVER_UNAVAILABLE, "cannot connect to " + at + ": " + e.getMessage(), e);
        }
    }

    /** Lets the calls on their way end, and then closes the connection. Never blocks. */
    public void retire() {
        closed = true;
        ClientConnection current = connection;
        if (current != null) {
            current.retire();
        }
    }

    /** Closes the connection; calls that are on their way fail. */
    @Override
    public void close() {
        closed = true;
        synchronized (opening) {
            ClientConnection current = connection;
            if (current != null) {
                current.close();
            }
        }
    }
}
