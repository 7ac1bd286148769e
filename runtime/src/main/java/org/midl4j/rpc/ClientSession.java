package org.midl4j.rpc;

import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.RpcException;

/**
 * The client's end of one connection as a state machine: calls and octets go in; octets and ended calls come out. It
 * knows neither threads nor clocks nor sockets; its owner guards it with a lock. A breach of the protocol by the server
 * ends all its calls, and {@link #isClosing} is true from then on.
 */
final class ClientSession {
    /** The least that a server may agree to (C706 12.6.3.1). */
    private static final int SMALLEST_AGREED = 1432;

    /** A server that announces a longer response is only believed as it sends it. */
    private static final int MOST_RESERVED = 2 << 20;

    /** How an alert of TLS begins, which a server that speaks that sends to who does not. */
    private static final int TLS_ALERT = 0x15;

    private static final int TLS_MAJOR = 3;

    /** A presentation context: proposed, then accepted; one that was refused may be proposed again. */
    private static final class Context {
        final Key key;
        final int id;
        boolean proposed;
        boolean accepted;

        /** Whether the server has answered the latest proposal. */
        boolean answered;

        Context(Key key, int id) {
            this.key = key;
            this.id = id;
        }
    }

    /** What a context is for. */
    private record Key(SyntaxId target, SyntaxId transferSyntax) {}

    private final RpcLimits limits;
    private final List<SyntaxId> expected;
    private final @Nullable ClientSecurity wantedSecurity;
    private @Nullable Protection security;
    private final OctetBuffer out = new OctetBuffer(1024);
    private final Map<Key, Context> contexts = new HashMap<>();
    private final IntMap<List<Context>> negotiations = new IntMap<>();
    private final IntMap<OutgoingCall> sent = new IntMap<>();
    private final ArrayDeque<OutgoingCall> waiting = new ArrayDeque<>();
    private final ArrayDeque<OutgoingCall> ended = new ArrayDeque<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private boolean bindSent;
    private boolean bound;
    private boolean multiplexing;
    private boolean keepsConnectionOnOrphan;
    private boolean lostCount;
    private boolean retiring;
    private boolean closing;
    private int fragment;
    private int association;
    private int lastCallId;
    private int lastContextId = -1;

    /** The one that was looked for last: most calls are for the same. */
    private @Nullable Context lastContext;

    /** @param expected interfaces to propose at once with the first call's */
    ClientSession(RpcLimits limits, List<SyntaxId> expected) {
        this(limits, expected, null);
    }

    /** @param security how to prove to the server who this is, and to protect what is said; null not to */
    ClientSession(RpcLimits limits, List<SyntaxId> expected, @Nullable ClientSecurity security) {
        wantedSecurity = security;
        this.limits = limits;
        this.expected = expected;
        fragment = limits.fragment();
    }

    /** Has the bind ask to join an association that other connections of this client have; before the first call. */
    void join(int existing) {
        association = existing;
    }

    /** The association, once the server has named it; 0 before. */
    int association() {
        return bound ? association : 0;
    }

    /** What is to be sent; the owner removes what it has sent. */
    OctetBuffer out() {
        return out;
    }

    /** Whether the connection is to be closed. */
    boolean isClosing() {
        return closing || retiring && sent.isEmpty() && waiting.isEmpty() && agreements.isEmpty();
    }

    /** Whether new calls may use the connection. */
    boolean isOpen() {
        return !closing && !retiring;
    }

    /** Takes no new calls from now on, and closes when those on their way have ended. */
    void retire() {
        retiring = true;
    }

    /** Whether anything is expected from the server. */
    boolean isExpecting() {
        return !sent.isEmpty() || !negotiations.isEmpty();
    }

    /** Whether calls have ended that were not told so yet. */
    boolean hasEnded() {
        return !ended.isEmpty();
    }

    /** A call that has ended and is to be told so, if there is one. */
    @Nullable
    OutgoingCall pollEnded() {
        return ended.poll();
    }

    /** Sends a call, or keeps a copy of its request until it can be sent. The session must be open. */
    void call(OutgoingCall call, byte[] stub, int offset, int length) {
        Context context = context(call);
        if (mayRequest() && context.accepted) {
            send(call, context, stub, offset, length);
        } else {
            call.waiting = Arrays.copyOfRange(stub, offset, offset + length);
            waiting.add(call);
            propose(context);
        }
    }

    /** Asks the server to stop a call; the call ends as it would have, perhaps sooner. */
    void cancel(OutgoingCall call) {
        if (sent.get(call.id) == call) {
            control(PduType.CO_CANCEL, call.id);
        } else if (call.waiting != null) {
            call.cancelWhenSent = true;
        }
    }

    /** Forgets a call: whatever the server answers is ignored. */
    void abandon(OutgoingCall call) {
        if (waiting.remove(call)) {
            call.waiting = null;
            return;
        }
        if (sent.get(call.id) != call) {
            return;
        }
        sent.remove(call.id);
        call.unfinished = null;
        lostCount = true;
        if (keepsConnectionOnOrphan) {
            control(PduType.ORPHANED, call.id);
        } else if (!multiplexing) {
            retiring = true; // its reply is still to come, and nothing may be sent before it
        }
        pump();
    }

    /**
     * Takes octets as they arrived, and returns how many of them were used. The others are the beginning of a PDU and are
     * to be given again, with more.
     */
    int receive(byte[] octets, int start, int available) {
        int used = 0;
        try {
            if (!bound && speaksTls(octets, start, available)) {
                throw new ProtocolException("the server speaks TLS, and this end without; give this end TLS too");
            }
            while (!closing && available - used >= PduReader.HEADER) {
                int at = start + used;
                if (PduReader.version(octets, at) != PduReader.VERSION || PduReader.minorVersion(octets, at) > 1) {
                    throw new ProtocolException("the server answered in something that is not DCE/RPC version 5");
                }
                int length = PduReader.length(octets, at);
                if (length > limits.fragment()) {
                    throw new ProtocolException(
                            "the server sent a PDU of " + length + " octets; the limit is " + limits.fragment());
                }
                if (length > available - used) {
                    return used;
                }
                verify(octets, at, length);
                if (!usualResponse(octets, at, length)) {
                    handle(PduReader.read(octets, at, length));
                }
                used += length;
            }
        } catch (ProtocolException e) {
            fail(new RpcFailure(RpcStatus.PROTOCOL_ERROR, true, String.valueOf(e.getMessage())));
        }
        return closing ? available : used;
    }

    private static boolean speaksTls(byte[] octets, int start, int available) {
        return available > 1
                && Octets.unsignedByte(octets, start) == TLS_ALERT
                && Octets.unsignedByte(octets, start + 1) == TLS_MAJOR;
    }

    /** The connection is gone: ends every call. */
    void disconnected(String reason) {
        disconnected(RpcStatus.CALL_FAILED, reason);
    }

    /** As above, with what else is to be said of calls the server may have run. */
    void disconnected(int status, String reason) {
        fail(new RpcFailure(status, true, reason));
    }

    /** Whether the server has taken part in anything. */
    boolean isBound() {
        return bound;
    }

    private void handle(Pdu pdu) throws ProtocolException {
        if (pdu instanceof Pdu.Response response) {
            response(response);
        } else if (pdu instanceof Pdu.Fault fault) {
            fault(fault);
        } else if (pdu instanceof Pdu.BindAck ack && ack.alter() == bound && bindSent) {
            negotiated(ack);
        } else if (pdu instanceof Pdu.BindNak nak && !bound) {
            fail(new RpcFailure(nak.status(), false, "the server refused to bind: " + nak.describe()));
        } else if (pdu instanceof Pdu.Control control && control.type() == PduType.SHUTDOWN) {
            retiring = true;
        } else {
            throw new ProtocolException("the server sent a PDU that has no place here: "
                    + pdu.getClass().getSimpleName());
        }
    }

    // ---- contexts

    private Context context(OutgoingCall call) {
        return context(call.target(), call.transferSyntax());
    }

    private Context context(SyntaxId target, SyntaxId transferSyntax) {
        Context last = lastContext;
        if (last != null
                && last.key.target().equals(target)
                && last.key.transferSyntax().equals(transferSyntax)) {
            return last;
        }
        Key key = new Key(target, transferSyntax);
        Context context = contexts.get(key);
        if (context == null) {
            context = new Context(key, ++lastContextId);
            contexts.put(key, context);
        }
        lastContext = context;
        return context;
    }

    /**
     * Finds out whether the server takes calls of an interface in NDR64, by proposing that beside NDR 2.0. The agreement
     * ends like a call, and then knows. The session must be open.
     */
    void agree(Agreement agreement) {
        agreements.add(agreement);
        pump();
    }

    /** Ends the agreements that the server has answered, and proposes for the others. */
    private void settleAgreements() {
        if (bound && !isSecured()) {
            return;
        }
        for (Agreement agreement : List.copyOf(agreements)) {
            Context wide = context(agreement.target(), SyntaxId.NDR64);
            Context plain = context(agreement.target(), SyntaxId.NDR);
            if (wide.accepted || wide.answered && plain.answered) {
                agreement.settled(wide.accepted);
                agreements.remove(agreement);
                ended.add(agreement);
            } else {
                propose(plain, wide);
            }
        }
    }

    /** Proposes a context unless that has been done; the first proposal is the bind, and others follow its answer. */
    private void propose(Context... wanted) {
        boolean nothing = Arrays.stream(wanted).allMatch(context -> context.proposed);
        if (nothing || bindSent && !bound || bound && !multiplexing && isExpecting()) {
            return;
        }
        List<Context> proposed = new ArrayList<>();
        List<ContextElement> elements = new ArrayList<>();
        for (Context context : wanted) {
            propose(context, proposed, elements);
        }
        if (!bindSent) {
            for (SyntaxId other : expected) {
                propose(context(other, SyntaxId.NDR), proposed, elements);
            }
            SyntaxId features = BindTimeFeatures.proposing(BindTimeFeatures.KEEP_CONNECTION_ON_ORPHAN);
            elements.add(new ContextElement(++lastContextId, wanted[0].key.target(), List.of(features)));
        }
        int callId = nextCallId();
        negotiations.put(callId, proposed);
        int flags = bindSent ? 0 : PduFlags.CONCURRENT_MULTIPLEXING;
        int start = out.length();
        if (!bindSent && wantedSecurity != null) {
            flags |= PduFlags.SUPPORT_HEADER_SIGN;
        }
        PduWriter.bind(out, bindSent, flags, callId, limits.fragment(), association, elements);
        if (!bindSent && wantedSecurity != null) {
            begin(wantedSecurity, start);
        }
        bindSent = true;
    }

    // ---- security

    private boolean isSecured() {
        return wantedSecurity == null || security != null && security.isEstablished();
    }

    /** Puts the first token on the bind. */
    private void begin(ClientSecurity means, int start) {
        try {
            SecurityContext context = means.mechanism().initiate(means.level());
            Protection begun = new Protection(context, means.mechanism().type(), means.level(), 1);
            begun.addToken(out, start, context.step(new byte[0]));
            security = begun;
        } catch (GeneralSecurityException e) {
            out.reserve(start - out.length());
            fail(new RpcFailure(RpcStatus.ACCESS_DENIED, false, "no proof of identity can be made: " + e.getMessage()));
        }
    }

    /** Takes the server's token, and answers it. */
    private void prove(Pdu.BindAck ack) {
        Protection begun = security;
        if (begun == null || begun.isEstablished()) {
            return;
        }
        if (!bound && (ack.flags() & PduFlags.SUPPORT_HEADER_SIGN) != 0) {
            begun.signHeaders();
        }
        try {
            AuthTrailer trailer = ack.auth()
                    .orElseThrow(() -> new GeneralSecurityException("it did not answer the proof of identity"));
            byte[] token = begun.context().step(trailer.token());
            int start = out.length();
            if (token.length > 0 && begun.isEstablished()) {
                PduWriter.auth3(out, ack.callId());
                begun.addToken(out, start, token);
            } else if (token.length > 0) {
                int callId = nextCallId();
                negotiations.put(callId, List.of(known()));
                ContextElement again = new ContextElement(
                        known().id, known().key.target(), List.of(known().key.transferSyntax()));
                PduWriter.bind(out, true, 0, callId, limits.fragment(), association, List.of(again));
                begun.addToken(out, start, token);
            } else if (!begun.isEstablished()) {
                throw new GeneralSecurityException("it stopped in the middle of the proof of identity");
            }
        } catch (GeneralSecurityException e) {
            fail(new RpcFailure(RpcStatus.ACCESS_DENIED, false, "the server is not trusted: " + e.getMessage()));
        }
    }

    /** A context that has been proposed: to go on proving something, one is proposed again. */
    private Context known() {
        return contexts.values().stream()
                .filter(context -> context.proposed)
                .findFirst()
                .orElseGet(() -> contexts.values().iterator().next());
    }

    /** Protects what was written from {@code start} on, if that is agreed. */
    private void protect(int start) {
        if (security != null && security.protectsPdus()) {
            security.protect(out, start);
        }
    }

    /** Checks a PDU. A fault without a verifier is believed, since a server that trusts nobody can send no other. */
    private void verify(byte[] octets, int at, int length) throws ProtocolException {
        PduType type = PduType.of(octets[at + 2] & 0xff);
        boolean bare = type == PduType.FAULT && octets[at + 10] == 0 && octets[at + 11] == 0;
        if (security != null && security.protectsPdus() && Protection.covers(type) && !bare) {
            try {
                security.verify(octets, at, length);
            } catch (GeneralSecurityException e) {
                throw new ProtocolException("the server's answer is not what it sent: " + e.getMessage());
            }
        }
    }

    private void control(PduType type, int callId) {
        int start = out.length();
        PduWriter.control(out, type, callId);
        protect(start);
    }

    private static void propose(Context context, List<Context> proposed, List<ContextElement> elements) {
        if (!context.proposed) {
            context.proposed = true;
            context.answered = false;
            proposed.add(context);
            elements.add(new ContextElement(context.id, context.key.target(), List.of(context.key.transferSyntax())));
        }
    }

    private void negotiated(Pdu.BindAck ack) throws ProtocolException {
        List<Context> proposed = negotiations.remove(ack.callId());
        if (proposed == null && negotiations.size() == 1 && !bound) {
            proposed = negotiations.any();
            negotiations.clear();
        }
        List<ContextResult> results = ack.results();
        if (proposed == null || results.size() < proposed.size()) {
            throw new ProtocolException("the server answered a bind that was not asked");
        }
        prove(ack);
        if (closing) {
            return;
        }
        if (!bound) {
            bound = true;
            association = ack.association();
            fragment = Math.min(limits.fragment(), Math.min(ack.maxTransmit(), ack.maxReceive())) & ~7;
            if (fragment < SMALLEST_AGREED) {
                throw new ProtocolException("the server wants fragments of at most " + fragment + " octets; "
                        + SMALLEST_AGREED + " is the least there can be");
            }
            multiplexing = (ack.flags() & PduFlags.CONCURRENT_MULTIPLEXING) != 0;
            keepsConnectionOnOrphan = results.size() > proposed.size()
                    && results.get(proposed.size()).result() == ContextResult.NEGOTIATE_ACK
                    && (results.get(proposed.size()).reason() & BindTimeFeatures.KEEP_CONNECTION_ON_ORPHAN) != 0;
        }
        for (int i = 0; i < proposed.size(); i++) {
            negotiated(proposed.get(i), results.get(i));
        }
        pump();
    }

    private void negotiated(Context context, ContextResult result) throws ProtocolException {
        context.answered = true;
        if (result.result() != ContextResult.ACCEPTANCE) {
            context.proposed = false; // a server may have more interfaces later than it has now
            refuse(context.key, refusal(context.key, result));
        } else if (!result.transferSyntax().equals(context.key.transferSyntax())) {
            throw new ProtocolException("the server chose a transfer syntax that was not offered");
        } else {
            context.accepted = true;
        }
    }

    private static RpcFailure refusal(Key key, ContextResult result) {
        boolean syntax = result.result() == ContextResult.PROVIDER_REJECTION
                && result.reason() == ContextResult.TRANSFER_SYNTAXES_NOT_SUPPORTED;
        String wide = key.transferSyntax().equals(SyntaxId.NDR64) ? " in NDR64" : "";
        return new RpcFailure(
                syntax ? RpcStatus.UNSUPPORTED_TRANSFER_SYNTAX : RpcStatus.UNKNOWN_INTERFACE,
                false,
                "the server does not take calls of interface " + key.target() + wide + ": "
                        + ContextResult.describe(result));
    }

    /** Ends the calls that wait for a context. */
    private void refuse(Key key, RpcFailure why) {
        waiting.removeIf(call -> {
            boolean refused =
                    call.target().equals(key.target()) && call.transferSyntax().equals(key.transferSyntax());
            if (refused) {
                end(call, why);
            }
            return refused;
        });
    }

    // ---- requests

    private boolean mayRequest() {
        return isSecured() && bound && (multiplexing || !isExpecting() && waiting.isEmpty());
    }

    private void send(OutgoingCall call, Context context, byte[] stub, int offset, int length) {
        call.id = nextCallId();
        call.waiting = null;
        int flags = call.isMaybe() ? PduFlags.MAYBE : 0;
        if (call.isMaybe()) {
            call.reply = new byte[0];
            ended.add(call);
        } else {
            sent.put(call.id, call);
        }
        int start = out.length();
        int room = security == null ? fragment : fragment - security.overhead();
        PduWriter.request(out, room, flags, call.id, context.id, call.opnum(), call.object(), stub, offset, length);
        protect(start);
        if (call.cancelWhenSent) {
            control(PduType.CO_CANCEL, call.id);
        }
    }

    private int nextCallId() {
        do {
            lastCallId++;
        } while (lastCallId == 0 || sent.get(lastCallId) != null);
        return lastCallId;
    }

    /** Sends what has been waiting and may go now. */
    private void pump() {
        settleAgreements();
        int count = waiting.size();
        for (int i = 0; i < count && bound && isSecured() && !closing; i++) {
            OutgoingCall call = waiting.remove();
            Context context = context(call);
            byte[] stub = call.waiting;
            boolean mayGo = multiplexing || !isExpecting();
            if (mayGo && context.accepted && stub != null) {
                send(call, context, stub, 0, stub.length);
            } else {
                waiting.add(call);
                propose(context);
            }
        }
    }

    // ---- replies

    private void response(Pdu.Response response) throws ProtocolException {
        OutgoingCall call = answered(response.callId());
        if (call == null) {
            return;
        }
        boolean first = (response.flags() & PduFlags.FIRST_FRAGMENT) != 0;
        boolean last = (response.flags() & PduFlags.LAST_FRAGMENT) != 0;
        Reassembly<Pdu.Response> whole = call.unfinished;
        if (first != (whole == null)) {
            throw new ProtocolException("the server's fragments are out of order");
        }
        int length = response.stubLength();
        if (length > limits.response() - (whole == null ? 0 : whole.length())) {
            throw new ProtocolException(
                    "the server's response is longer than the limit of " + limits.response() + " octets");
        }
        int start = response.stubOffset();
        if (whole == null && last) {
            call.bigEndian = response.bigEndian();
            call.reply = Arrays.copyOfRange(response.octets(), start, start + length);
        } else if (whole == null) {
            call.unfinished = new Reassembly<>(
                    response,
                    response.allocHint() <= MOST_RESERVED ? response.allocHint() : 0,
                    response.octets(),
                    start,
                    length);
        } else {
            whole.add(response.octets(), start, length);
            if (last) {
                call.bigEndian = whole.first().bigEndian();
                call.reply = whole.toByteArray();
            }
        }
        if (last) {
            finish(call);
        }
    }

    /** Takes a response without further ado if nothing is unusual about it, as {@link #response} would. */
    private boolean usualResponse(byte[] octets, int start, int length) {
        if (security != null || !PduReader.isUsual(octets, start, length, PduType.RESPONSE, 0)) {
            return false;
        }
        OutgoingCall call = sent.get(PduReader.callId(octets, start));
        if (call == null || call.unfinished != null || length - PduReader.STUB > limits.response()) {
            return false;
        }
        call.bigEndian = PduReader.isBigEndian(octets, start);
        call.reply = Arrays.copyOfRange(octets, start + PduReader.STUB, start + length);
        finish(call);
        return true;
    }

    private void fault(Pdu.Fault fault) throws ProtocolException {
        OutgoingCall call = answered(fault.callId());
        if (call != null) {
            boolean executed = (fault.flags() & PduFlags.DID_NOT_EXECUTE) == 0;
            call.failure = new RpcFailure(
                    fault.status(),
                    executed,
                    "the server answered with fault " + RpcException.describe(fault.status()));
            finish(call);
        }
    }

    /** The call that a reply is for; null for one that nobody waits for any more. */
    private @Nullable OutgoingCall answered(int callId) throws ProtocolException {
        OutgoingCall call = sent.get(callId);
        if (call != null) {
            return call;
        }
        if (sent.size() == 1 && !lostCount) {
            return sent.any(); // some servers put call id 1 in every reply
        }
        if (Integer.compareUnsigned(callId, lastCallId) <= 0 && callId != 0) {
            return null;
        }
        throw new ProtocolException("the server answered call " + callId + ", which was never made");
    }

    private void finish(OutgoingCall call) {
        call.unfinished = null;
        sent.remove(call.id);
        ended.add(call);
        if (!waiting.isEmpty() || !agreements.isEmpty()) {
            pump();
        }
    }

    private void end(OutgoingCall call, @Nullable RpcFailure failure) {
        call.waiting = null;
        call.failure = failure;
        ended.add(call);
    }

    private void fail(RpcFailure failure) {
        closing = true;
        RpcFailure unsent = failure.status() == RpcStatus.CALL_FAILED
                ? new RpcFailure(RpcStatus.CALL_FAILED_DNE, false, failure.detail())
                : new RpcFailure(failure.status(), false, failure.detail());
        waiting.forEach(call -> end(call, unsent));
        waiting.clear();
        agreements.forEach(agreement -> end(agreement, unsent));
        agreements.clear();
        sent.forEach(call -> {
            call.unfinished = null;
            end(call, failure);
        });
        sent.clear();
        negotiations.clear();
    }
}
