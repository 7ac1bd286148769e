package org.midl4j.rpc;

import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Caller;
import org.midl4j.call.Event;
import org.midl4j.com.Guid;

/**
 * A call that a server has to answer: what was asked, and the way to answer it once, from any thread. Answers after the
 * first are ignored, and so are answers that nobody reads any more.
 */
public final class IncomingCall implements Caller {
    private final Replies replies;
    private final int id;
    private final int contextId;
    private final RpcInterface target;
    private final SyntaxId transferSyntax;
    private final @Nullable Association association;
    private final int opnum;
    private final @Nullable Guid object;
    private final boolean reply;
    private final boolean bigEndian;
    private final byte[] stub;
    private final @Nullable Protection security;
    private final Event cancelled = new Event();

    // Guarded by the connection.
    boolean orphaned;
    boolean ended;
    int cancelCount;

    IncomingCall(
            Replies replies,
            Pdu.Request first,
            RpcInterface target,
            SyntaxId transferSyntax,
            @Nullable Association association,
            byte[] stub) {
        this(replies, first, target, transferSyntax, association, null, stub);
    }

    IncomingCall(
            Replies replies,
            Pdu.Request first,
            RpcInterface target,
            SyntaxId transferSyntax,
            @Nullable Association association,
            @Nullable Protection security,
            byte[] stub) {
        this(
                replies,
                first.callId(),
                first.contextId(),
                target,
                transferSyntax,
                association,
                security,
                first.opnum(),
                first.object(),
                (first.flags() & PduFlags.MAYBE) == 0,
                first.bigEndian(),
                stub);
    }

    IncomingCall(
            Replies replies,
            int id,
            int contextId,
            RpcInterface target,
            SyntaxId transferSyntax,
            @Nullable Association association,
            @Nullable Protection security,
            int opnum,
            @Nullable Guid object,
            boolean reply,
            boolean bigEndian,
            byte[] stub) {
        this.replies = replies;
        this.id = id;
        this.contextId = contextId;
        this.target = target;
        this.transferSyntax = transferSyntax;
        this.association = association;
        this.security = security;
        this.opnum = opnum;
        this.object = object;
        this.reply = reply;
        this.bigEndian = bigEndian;
        this.stub = stub;
    }

    /** Stands for the connection the call came on: the same object for all its calls. */
    public Object connection() {
        return replies;
    }

    int id() {
        return id;
    }

    int contextId() {
        return contextId;
    }

    /** The interface that the call is for, in the version that this server implements. */
    public RpcInterface target() {
        return target;
    }

    public int opnum() {
        return opnum;
    }

    /** The object that the call is for; ORPC's IPID. */
    public @Nullable Guid object() {
        return object;
    }

    /** Whether the stub data is, and the reply's is to be, NDR64 instead of NDR 2.0. */
    public boolean isNdr64() {
        return transferSyntax.equals(SyntaxId.NDR64);
    }

    /** What the connections of the client share: the context handles of this call are there. */
    public Association association() {
        return Objects.requireNonNull(association, "a call comes on a connection that is bound");
    }

    /** The {@link AuthenticationLevel} the call came with; TLS is another matter. */
    public int authenticationLevel() {
        return security == null ? AuthenticationLevel.NONE : security.level();
    }

    /** Who the client is, if it has proved that: with a security mechanism, or with a certificate in TLS. */
    @Override
    public Optional<String> principal() {
        return security != null ? Optional.of(security.context().principal()) : tls().flatMap(IncomingCall::subject);
    }

    private static Optional<String> subject(SSLSession session) {
        try {
            return Optional.of(session.getPeerPrincipal().getName());
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty(); // it has no certificate, and was not asked for one
        }
    }

    @Override
    public String address() {
        return replies.client();
    }

    @Override
    public Optional<SSLSession> tls() {
        return Optional.ofNullable(replies.tls());
    }

    /** The stub data: all of the array. */
    public byte[] stub() {
        return stub;
    }

    /** The byte order of the stub data. */
    public boolean isBigEndian() {
        return bigEndian;
    }

    /** Tells whether the client waits for an answer at all. */
    public boolean wantsReply() {
        return reply;
    }

    /** Tells whether the client cancelled the call or went away. */
    public boolean isCancelled() {
        return cancelled.isSignalled();
    }

    /** Signalled when the client cancels the call or goes away. */
    public Event cancelled() {
        return cancelled;
    }

    /** Has something done, on a thread of the runtime, as soon as the call is cancelled; at once if it was already. */
    public void onCancel(Runnable action) {
        cancelled.onSignal(action);
    }

    /** Ends the call with its results. The octets are copied or sent before this returns. */
    public void reply(byte[] octets, int offset, int length) {
        replies.reply(this, octets, offset, length);
    }

    /**
     * Ends the call with a fault.
     *
     * @param executed false if the call certainly did not run
     */
    public void fault(int status, boolean executed) {
        replies.fault(this, status, executed);
    }

    /** Tells who waits for it that the call was cancelled; never under the connection's lock. */
    void cancel() {
        cancelled.signal();
    }

    /** Where answers go. */
    interface Replies {
        void reply(IncomingCall call, byte[] octets, int offset, int length);

        void fault(IncomingCall call, int status, boolean executed);

        /** Where the calls come from, such as {@code /127.0.0.1:50123}; empty if that is not known. */
        default String client() {
            return "";
        }

        /** The encrypted connection that the calls come on; null if there is none. */
        default @Nullable SSLSession tls() {
            return null;
        }
    }
}
