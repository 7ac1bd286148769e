package org.midl4j.rpc;

import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;

/**
 * The server's end of one connection as a state machine: octets go in; octets, calls and cancels come out. It knows
 * neither threads nor clocks nor sockets; its owner guards it with a lock. What the peer sends never throws: a breach of
 * the protocol is answered as Windows and Samba answer it, and {@link #isClosing} is true from then on.
 */
final class ServerSession {
    /** Makes the session of a new connection. */
    @FunctionalInterface
    interface Factory {
        ServerSession create(IncomingCall.Replies replies);
    }

    /** What to do about a proposal in a bind that nobody could mean: refuse it and go. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        final int reason;

        Refusal(int reason) {
            super(null, null, false, false);
            this.reason = reason;
        }
    }

    /** An accepted presentation context. */
    private record Context(SyntaxId proposed, RpcInterface target, SyntaxId transferSyntax) {}

    private static final byte[] NOTHING = {};

    private final RpcLimits limits;
    private final InterfaceTable interfaces;
    private final Associations associations;
    private final String secondaryAddress;
    private final IncomingCall.Replies replies;
    private final List<SecurityMechanism> mechanisms;
    private final int minimumLevel;
    private @Nullable Protection security;
    private final OctetBuffer out = new OctetBuffer(1024);
    private final IntMap<Context> contexts = new IntMap<>();
    private final IntMap<Reassembly<Pdu.Request>> unfinished = new IntMap<>();
    private final IntMap<IncomingCall> running = new IntMap<>();
    private final ArrayDeque<IncomingCall> ready = new ArrayDeque<>();
    private final ArrayDeque<IncomingCall> cancelled = new ArrayDeque<>();
    private long unfinishedOctets;
    private long reservedOctets;
    private int orphans;
    private boolean bound;
    private boolean multiplexing;
    private boolean closing;
    private @Nullable Association association;
    private int fragment;

    /** How many calls were handed out and have not ended; the association lasts as long. */
    private int executing;

    private boolean disconnected;
    private boolean retiring;

    /** The object of the latest request: the next is likely to be for the same. */
    private Guid latestObject = Guid.NULL;

    private long calls;
    private long pdusIn;
    private long pdusOut;

    ServerSession(
            RpcLimits limits,
            InterfaceTable interfaces,
            Associations associations,
            String secondaryAddress,
            IncomingCall.Replies replies) {
        this(limits, interfaces, associations, secondaryAddress, replies, List.of(), AuthenticationLevel.NONE);
    }

    /**
     * @param mechanisms by which clients may prove who they are
     * @param minimumLevel the {@link AuthenticationLevel} that every call has to have, whichever interface it is for
     */
    ServerSession(
            RpcLimits limits,
            InterfaceTable interfaces,
            Associations associations,
            String secondaryAddress,
            IncomingCall.Replies replies,
            List<SecurityMechanism> mechanisms,
            int minimumLevel) {
        this.mechanisms = mechanisms;
        this.minimumLevel = minimumLevel;
        this.limits = limits;
        this.interfaces = interfaces;
        this.associations = associations;
        this.secondaryAddress = secondaryAddress;
        this.replies = replies;
        fragment = limits.fragment();
    }

    /** What is to be sent; the owner removes what it has sent. */
    OctetBuffer out() {
        return out;
    }

    /** Whether the connection is to be closed as soon as everything is sent. */
    boolean isClosing() {
        return closing;
    }

    /** How many calls have neither been answered nor been orphaned. */
    int running() {
        return running.size();
    }

    /** For how many octets there is room because they were announced. */
    long reserved() {
        return reservedOctets;
    }

    /** Whether nothing is running; requests that arrive in pieces and never get whole do not count. */
    boolean isIdle() {
        return running.isEmpty();
    }

    /** What has happened so far. */
    Statistics statistics() {
        return new Statistics(calls, pdusIn, pdusOut);
    }

    /** Takes no new calls from now on, and asks the client to close the connection when its calls have ended. */
    void retire() {
        if (!retiring && bound && !closing) {
            PduWriter.control(out, PduType.SHUTDOWN, 0);
        }
        retiring = true;
    }

    /** The next call to run, if there is one. */
    @Nullable
    IncomingCall pollReady() {
        return ready.poll();
    }

    /** The next call that the client cancelled, if there is one; {@link IncomingCall#cancel} tells it. */
    @Nullable
    IncomingCall pollCancelled() {
        return cancelled.poll();
    }

    /**
     * Takes octets as they arrived, and returns how many of them were used. The others are the beginning of a PDU and are
     * to be given again, with more.
     */
    int receive(byte[] octets, int start, int available) {
        int used = 0;
        while (!closing && available - used >= PduReader.HEADER) {
            int length = admit(octets, start + used);
            if (closing || length > available - used) {
                break;
            }
            pdu(octets, start + used, length);
            used += length;
        }
        return closing ? available : used;
    }

    /** Judges a header before the rest of its PDU is waited for. */
    private int admit(byte[] octets, int start) {
        int callId = PduReader.callId(octets, start);
        if (PduReader.version(octets, start) != PduReader.VERSION || PduReader.minorVersion(octets, start) != 0) {
            refuse(callId, Pdu.BindNak.PROTOCOL_VERSION_NOT_SUPPORTED);
            return 0;
        }
        try {
            int length = PduReader.length(octets, start);
            if (length <= limits.fragment()) {
                return length;
            }
        } catch (ProtocolException e) {
            // A PDU shorter than its header gets the same answer as one that is too long.
        }
        violation(callId);
        return 0;
    }

    private void pdu(byte[] octets, int start, int length) {
        pdusIn++;
        try {
            if (security != null
                    && security.protectsPdus()
                    && Protection.covers(PduType.of(octets[start + 2] & 0xff))) {
                security.verify(octets, start, length);
            }
            if (!usualRequest(octets, start, length)) {
                handle(PduReader.read(octets, start, length));
            }
        } catch (ProtocolException e) {
            violation(PduReader.callId(octets, start));
        } catch (GeneralSecurityException e) {
            deny(PduReader.callId(octets, start), 0);
        }
    }

    private void handle(Pdu pdu) {
        if (pdu instanceof Pdu.Request request && bound) {
            request(request);
        } else if (pdu instanceof Pdu.Bind bind && bind.alter() == bound) {
            if (bound) {
                alter(bind);
            } else {
                bind(bind);
            }
        } else if (pdu instanceof Pdu.Bind bind && bound) {
            refuse(bind.callId(), Pdu.BindNak.UNSPECIFIED);
        } else if (pdu instanceof Pdu.Auth3 last && bound && security != null) {
            auth3(last);
        } else if (pdu instanceof Pdu.Control control && bound && control.type() == PduType.CO_CANCEL) {
            cancel(control.callId());
        } else if (pdu instanceof Pdu.Control control && bound && control.type() == PduType.ORPHANED) {
            orphan(control.callId());
        } else {
            violation(pdu.callId());
        }
    }

    // ---- binding

    private void bind(Pdu.Bind bind) {
        byte[] token;
        try {
            if (retiring) {
                throw new Refusal(Pdu.BindNak.TEMPORARY_CONGESTION);
            }
            token = bind.auth().isPresent() ? begin(bind.auth().get()) : NOTHING;
            checkProposals(bind.contexts());
            association = bind.association() == 0 ? associations.create() : associations.join(bind.association());
            if (association == null) {
                throw new Refusal(Pdu.BindNak.UNSPECIFIED);
            }
        } catch (Refusal refusal) {
            refuse(bind.callId(), refusal.reason);
            return;
        }
        bound = true;
        multiplexing = (bind.flags() & PduFlags.CONCURRENT_MULTIPLEXING) != 0;
        int wanted = Math.max(RpcLimits.SMALLEST_FRAGMENT, Math.min(bind.maxTransmit(), bind.maxReceive()));
        fragment = Math.min(limits.fragment(), wanted) & ~7;
        int flags = bind.flags() & PduFlags.CONCURRENT_MULTIPLEXING;
        if (security != null && (bind.flags() & PduFlags.SUPPORT_HEADER_SIGN) != 0) {
            security.signHeaders();
            flags |= PduFlags.SUPPORT_HEADER_SIGN;
        }
        int start = out.length();
        PduWriter.bindAck(
                out,
                false,
                flags,
                bind.callId(),
                fragment,
                associationId(),
                secondaryAddress,
                negotiate(bind.contexts()));
        if (security != null && token.length > 0) {
            security.addToken(out, start, token);
        }
    }

    // ---- security

    /** A client wants to prove who it is; returns what to tell it. */
    private byte[] begin(AuthTrailer trailer) throws Refusal {
        if (!AuthenticationLevel.isKnown(trailer.level())) {
            throw new Refusal(Pdu.BindNak.UNSPECIFIED);
        }
        for (SecurityMechanism mechanism : mechanisms) {
            if (mechanism.type() == trailer.type()) {
                try {
                    SecurityContext context = mechanism.accept(trailer.level());
                    byte[] answer = context.step(trailer.token());
                    security = new Protection(context, trailer.type(), trailer.level(), trailer.contextId());
                    return answer;
                } catch (GeneralSecurityException e) {
                    throw new Refusal(Pdu.BindNak.INVALID_CHECKSUM);
                }
            }
        }
        throw new Refusal(Pdu.BindNak.AUTHENTICATION_TYPE_NOT_RECOGNISED);
    }

    /** Goes on with what {@link #begin} began; returns what to tell the client. */
    private byte[] goOn(AuthTrailer trailer) throws GeneralSecurityException {
        Protection known = security;
        if (known == null
                || known.isEstablished()
                || known.type() != trailer.type()
                || known.level() != trailer.level()
                || known.contextId() != trailer.contextId()) {
            throw new GeneralSecurityException("a token that nobody asked for");
        }
        return known.context().step(trailer.token());
    }

    private void auth3(Pdu.Auth3 last) {
        try {
            if (last.auth().isEmpty() || goOn(last.auth().get()).length > 0) {
                deny(last.callId(), 0);
            }
        } catch (GeneralSecurityException e) {
            deny(last.callId(), 0);
        }
    }

    /** Protects what was written from {@code start} on, if that is agreed. */
    private void protect(int start) {
        if (security != null && security.protectsPdus()) {
            security.protect(out, start);
        }
    }

    private int levelOfCalls() {
        return security == null ? AuthenticationLevel.NONE : security.level();
    }

    private int roomInFragment() {
        return security == null ? fragment : fragment - security.overhead();
    }

    private int associationId() {
        return association == null ? 0 : association.id();
    }

    private static void checkProposals(List<ContextElement> proposals) throws Refusal {
        boolean features = false;
        for (ContextElement proposal : proposals) {
            if (proposal.transferSyntaxes().isEmpty() || isFeatures(proposal) && features) {
                throw new Refusal(Pdu.BindNak.UNSPECIFIED);
            }
            features |= isFeatures(proposal);
        }
        if (proposals.isEmpty()) {
            throw new Refusal(Pdu.BindNak.UNSPECIFIED);
        }
    }

    private static boolean isFeatures(ContextElement proposal) {
        return BindTimeFeatures.isNegotiation(proposal.transferSyntaxes().get(0));
    }

    private void alter(Pdu.Bind alter) {
        byte[] token = NOTHING;
        if (alter.auth().isPresent()) {
            try {
                token = goOn(alter.auth().get());
            } catch (GeneralSecurityException e) {
                deny(alter.callId(), 0);
                return;
            }
        }
        boolean sensible = !alter.contexts().isEmpty();
        for (ContextElement proposal : alter.contexts()) {
            sensible &= !proposal.transferSyntaxes().isEmpty();
            Context known = contexts.get(proposal.id());
            if (known != null && !known.proposed().equals(proposal.abstractSyntax())) {
                violation(alter.callId());
                return;
            }
        }
        if (!sensible) {
            violation(alter.callId(), PduFlags.DID_NOT_EXECUTE);
            return;
        }
        int start = out.length();
        PduWriter.bindAck(out, true, 0, alter.callId(), fragment, associationId(), "", negotiate(alter.contexts()));
        if (security != null && token.length > 0) {
            security.addToken(out, start, token);
        }
    }

    private List<ContextResult> negotiate(List<ContextElement> proposals) {
        List<ContextResult> results = new ArrayList<>();
        List<Context> taken = new ArrayList<>();
        for (ContextElement proposal : proposals) {
            results.add(
                    isFeatures(proposal) ? features(proposal.transferSyntaxes().get(0)) : negotiate(proposal, taken));
        }
        return results;
    }

    private static ContextResult features(SyntaxId proposed) {
        return ContextResult.features(BindTimeFeatures.mask(proposed) & BindTimeFeatures.KEEP_CONNECTION_ON_ORPHAN);
    }

    private ContextResult negotiate(ContextElement proposal, List<Context> taken) {
        Optional<RpcInterface> target = interfaces.find(proposal.abstractSyntax());
        if (target.isEmpty()) {
            return ContextResult.rejected(ContextResult.ABSTRACT_SYNTAX_NOT_SUPPORTED);
        }
        Context known = contexts.get(proposal.id());
        if (known != null && !known.proposed().equals(proposal.abstractSyntax())) {
            return ContextResult.rejected(ContextResult.UNSPECIFIED);
        }
        for (SyntaxId syntax : proposal.transferSyntaxes()) {
            Context context = new Context(proposal.abstractSyntax(), target.get(), syntax);
            if (!target.get().speaks(syntax)
                    || taken.contains(context)
                    || known != null && !known.transferSyntax().equals(syntax)) {
                continue;
            }
            if (known == null && contexts.size() >= limits.contexts()) {
                return ContextResult.rejected(ContextResult.LOCAL_LIMIT_EXCEEDED);
            }
            contexts.put(proposal.id(), context);
            taken.add(context);
            return ContextResult.accepted(syntax);
        }
        return ContextResult.rejected(ContextResult.TRANSFER_SYNTAXES_NOT_SUPPORTED);
    }

    // ---- requests

    private void request(Pdu.Request request) {
        boolean secured = security != null && security.protectsPdus();
        if (request.authenticated() != secured || security != null && !security.isEstablished()) {
            deny(request.callId(), request.contextId());
            return;
        }
        boolean first = (request.flags() & PduFlags.FIRST_FRAGMENT) != 0;
        boolean last = (request.flags() & PduFlags.LAST_FRAGMENT) != 0;
        if (!first) {
            furtherFragment(request, last);
        } else if (!unfinished.isEmpty() && (!multiplexing || unfinished.get(request.callId()) != null)) {
            // Reported for the request that will never be whole (Samba's raw tests, "concurrent").
            Pdu.Request broken = multiplexing ? request : unfinished.any().first();
            violation(broken.callId(), 0, multiplexing ? 0 : broken.contextId());
        } else if (!unfinished.isEmpty() && contexts.get(request.contextId()) == null) {
            violation(request.callId());
        } else if (running.get(request.callId()) != null) {
            violation(request.callId());
        } else if ((request.flags() & PduFlags.PENDING_CANCEL) != 0) {
            PduWriter.fault(out, PduFlags.DID_NOT_EXECUTE, request.callId(), 0, 0, RpcStatus.NO_CALL_ACTIVE);
            closing = true;
        } else if (last) {
            byte[] octets = request.octets();
            int start = request.stubOffset();
            admit(request, Arrays.copyOfRange(octets, start, start + request.stubLength()));
        } else if (Integer.compareUnsigned(request.allocHint(), limits.request()) > 0
                || !mayHold(request.stubLength(), request.stubLength())) {
            deny(request.callId(), request.contextId());
        } else {
            unfinishedOctets += request.stubLength();
            int reserved = mayReserve(request.allocHint()) ? request.allocHint() : 0;
            reservedOctets += reserved;
            unfinished.put(
                    request.callId(),
                    new Reassembly<>(request, reserved, request.octets(), request.stubOffset(), request.stubLength()));
        }
    }

    /** Takes a request without further ado if nothing is unusual about it, as {@link #request} would. */
    private boolean usualRequest(byte[] octets, int start, int length) {
        if (!bound
                || closing
                || retiring
                || security != null
                || !unfinished.isEmpty()
                || !PduReader.isUsual(octets, start, length, PduType.REQUEST, PduFlags.OBJECT_UUID)) {
            return false;
        }
        boolean bigEndian = PduReader.isBigEndian(octets, start);
        int callId = PduReader.callId(octets, start);
        int contextId = Octets.unsignedShort(octets, start + 20, bigEndian);
        Context context = contexts.get(contextId);
        if (context == null
                || running.get(callId) != null
                || Math.max(minimumLevel, context.target().minimumLevel()) > AuthenticationLevel.NONE
                || running.size() + orphans >= limits.calls()) {
            return false;
        }
        int stubStart = start + PduReader.STUB;
        Guid object = null;
        if ((octets[start + 3] & PduFlags.OBJECT_UUID) != 0) {
            object = Octets.guid(octets, stubStart, bigEndian, latestObject);
            latestObject = object;
            stubStart += PduReader.OBJECT;
        }
        byte[] stub = Arrays.copyOfRange(octets, stubStart, start + length);
        if (VerificationTrailer.find(stub, bigEndian) >= 0) {
            return false;
        }
        calls++;
        run(new IncomingCall(
                replies,
                callId,
                contextId,
                context.target(),
                context.transferSyntax(),
                association,
                null,
                Octets.unsignedShort(octets, start + 22, bigEndian),
                object,
                true,
                bigEndian,
                stub));
        return true;
    }

    private void run(IncomingCall call) {
        running.put(call.id(), call);
        ready.add(call);
        executing++;
    }

    private void furtherFragment(Pdu.Request request, boolean last) {
        Reassembly<Pdu.Request> whole = unfinished.get(request.callId());
        if (whole == null) {
            violation(request.callId());
            return;
        }
        int length = request.stubLength();
        if (!mayHold(whole.length() + length, length)) {
            deny(request.callId(), whole.first().contextId());
            return;
        }
        whole.add(request.octets(), request.stubOffset(), length);
        unfinishedOctets += length;
        if (last) {
            unfinished.remove(request.callId());
            unfinishedOctets -= whole.length();
            reservedOctets -= whole.reserved();
            admit(whole.first(), whole.toByteArray());
        }
    }

    private boolean mayHold(int request, int more) {
        return request <= limits.request() && unfinishedOctets + more <= limits.unfinished();
    }

    /** Whether to make room for what is said to come: no more than may come at all. */
    private boolean mayReserve(int octets) {
        return octets > 0 && reservedOctets + octets <= limits.unfinished();
    }

    private void admit(Pdu.Request first, byte[] stub) {
        calls++;
        Context context = contexts.get(first.contextId());
        if (context == null) {
            reject(first, RpcStatus.NCA_UNKNOWN_INTERFACE);
            return;
        }
        int trailer = VerificationTrailer.find(stub, first.bigEndian());
        if (trailer < 0) {
            admit(first, stub, context);
        } else if (VerificationTrailer.holds(stub, trailer, first, context.proposed(), context.transferSyntax())) {
            admit(first, Arrays.copyOf(stub, trailer), context);
        } else {
            reject(first, RpcStatus.ACCESS_DENIED);
        }
    }

    private void admit(Pdu.Request first, byte[] stub, Context context) {
        if (levelOfCalls() < Math.max(minimumLevel, context.target().minimumLevel())) {
            reject(first, RpcStatus.ACCESS_DENIED);
        } else if (retiring || running.size() + orphans >= limits.calls()) {
            reject(first, RpcStatus.NCA_SERVER_TOO_BUSY);
        } else {
            run(new IncomingCall(
                    replies, first, context.target(), context.transferSyntax(), association, security, stub));
        }
    }

    private void reject(Pdu.Request request, int status) {
        if ((request.flags() & PduFlags.MAYBE) == 0) {
            int start = out.length();
            PduWriter.fault(out, PduFlags.DID_NOT_EXECUTE, request.callId(), 0, 0, status);
            protect(start);
            pdusOut++;
        }
    }

    // ---- what becomes of calls

    /** Answers a call; false if nobody is there to read it. */
    boolean reply(IncomingCall call, byte[] octets, int offset, int length) {
        if (!end(call)) {
            return false;
        }
        int start = out.length();
        pdusOut += PduWriter.response(
                out, roomInFragment(), call.id(), answeredContext(call), call.cancelCount, octets, offset, length);
        protect(start);
        return true;
    }

    /** Answers a call with a fault; false if nobody is there to read it. */
    boolean fault(IncomingCall call, int status, boolean executed) {
        if (!end(call)) {
            return false;
        }
        int flags = executed ? 0 : PduFlags.DID_NOT_EXECUTE;
        pdusOut++;
        int start = out.length();
        PduWriter.fault(out, flags, call.id(), answeredContext(call), call.cancelCount, status);
        protect(start);
        return true;
    }

    /** Windows and Samba answer with the low octet only; clients go by the call. */
    private static int answeredContext(IncomingCall call) {
        return call.contextId() & 0xff;
    }

    private boolean end(IncomingCall call) {
        if (!call.ended) {
            call.ended = true;
            executing--;
            leaveWhenIdle();
        }
        if (call.orphaned) {
            call.orphaned = false;
            orphans--;
        }
        if (running.get(call.id()) != call) {
            return false;
        }
        running.remove(call.id());
        return call.wantsReply() && !closing;
    }

    private void cancel(int callId) {
        IncomingCall call = running.get(callId);
        if (call != null) {
            call.cancelCount++;
            cancelled.add(call);
        }
    }

    private void orphan(int callId) {
        IncomingCall call = running.remove(callId);
        if (call != null) {
            call.orphaned = true;
            orphans++;
            cancelled.add(call);
        }
    }

    /** The connection is gone: nobody waits for the running calls any more. */
    void disconnected() {
        closing = true;
        disconnected = true;
        running.forEach(cancelled::add);
        running.clear();
        unfinished.clear();
        executing -= ready.size();
        ready.clear();
        leaveWhenIdle();
    }

    private void leaveWhenIdle() {
        if (disconnected && executing == 0 && association != null) {
            associations.leave(association);
            association = null;
        }
    }

    // ---- breaches of the protocol

    private void violation(int callId) {
        violation(callId, 0);
    }

    private void violation(int callId, int flags) {
        violation(callId, flags, 0);
    }

    private void violation(int callId, int flags, int contextId) {
        if (bound) {
            PduWriter.fault(out, flags, callId, contextId, 0, RpcStatus.NCA_PROTOCOL_ERROR);
        } else {
            PduWriter.bindNak(out, callId, Pdu.BindNak.PROTOCOL_VERSION_NOT_SUPPORTED);
        }
        closing = true;
    }

    private void refuse(int callId, int reason) {
        PduWriter.bindNak(out, callId, reason);
        closing = true;
    }

    private void deny(int callId, int contextId) {
        PduWriter.fault(out, 0, callId, contextId, 0, RpcStatus.ACCESS_DENIED);
        closing = true;
    }
}
