package org.midl4j.rpc;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.com.ContextHandle;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** A question to an endpoint mapper, {@code ept_map}: where on your host is this interface served? */
final class EndpointQuery extends OutgoingCall {
    private static final int NOT_REGISTERED = 1753; // EPT_S_NOT_REGISTERED

    private final Event over = new Event();
    private volatile byte @Nullable [] octets;
    private volatile boolean answeredBigEndian;
    private volatile @Nullable RpcFailure why;

    private EndpointQuery() {
        super(EndpointMapper.ID, EndpointMapper.MAP, null);
    }

    /** Where the endpoint mapper of a host listens. */
    static StringBinding mapperOf(StringBinding server) {
        return server.isLocal()
                ? StringBinding.local(EndpointMapper.LOCAL_NAME)
                : new StringBinding(server.host(), EndpointMapper.PORT);
    }

    /**
     * Asks.
     *
     * @param server the binding without an endpoint
     * @return the same with one
     * @throws RpcException if nobody answers, or the interface is not served there
     */
    static StringBinding resolve(
            StringBinding mapper, StringBinding server, SyntaxId target, RpcLimits limits, Duration timeout)
            throws RpcException {
        EndpointQuery query = new EndpointQuery();
        try (Binding asked = new Binding(mapper, limits, timeout)) {
            NdrWriter out = new NdrWriter();
            writeRequest(out, new Tower(target, SyntaxId.NDR, anywhere(server)));
            Waiter own = Waiter.ofThread();
            Waiter waiter = own == null ? asked.waiter() : own;
            asked.call(query, out.octets(), out.origin(), out.position() - out.origin(), own == null);
            if (!waiter.await(query.over, Deadline.after(timeout))) {
                throw new RpcException(
                        RpcStatus.SERVER_UNAVAILABLE,
                        "the endpoint mapper " + mapper + " did not answer for " + timeout.toMillis() + " ms");
            }
        } catch (ComException e) {
            throw new RpcException(RpcStatus.CALL_FAILED_DNE, e.getMessage(), e);
        }
        return query.answer(mapper, server, target);
    }

    private static StringBinding anywhere(StringBinding server) {
        return new StringBinding(server.protocol(), "", server.isLocal() ? "any" : "0", null, Map.of());
    }

    static void writeRequest(NdrWriter out, Tower wanted) {
        out.writePointer(null); // any object
        out.writePointer(wanted);
        EndpointMapper.writeTower(out, wanted);
        EndpointMapper.writeHandle(out, ContextHandle.NULL);
        out.writeInt(1);
    }

    private StringBinding answer(StringBinding mapper, StringBinding server, SyntaxId target) throws RpcException {
        RpcFailure failed = why;
        byte[] stub = octets;
        if (failed != null || stub == null) {
            throw new RpcException(
                    failed == null ? RpcStatus.CALL_FAILED : failed.status(),
                    "the endpoint mapper " + mapper + " cannot be asked"
                            + (failed == null ? "" : ": " + failed.detail()));
        }
        try {
            Optional<Tower> found = readResponse(new NdrReader(stub, 0, stub.length, false, answeredBigEndian, null));
            return server.withEndpoint(found.map(tower -> tower.at().endpoint())
                    .orElseThrow(() -> new RpcException(
                            NOT_REGISTERED,
                            "the endpoint mapper " + mapper + " knows no endpoint of interface " + target + " over "
                                    + server.protocol())));
        } catch (BadStubData e) {
            throw new RpcException(e.status(), "the endpoint mapper " + mapper + " gave a wrong answer", e);
        }
    }

    /** The first tower of an answer that is of a kind known here. */
    static Optional<Tower> readResponse(NdrReader in) {
        EndpointMapper.readHandle(in);
        in.readInt(); // how many; what follows says it again
        long most = in.readCount();
        int count = in.readVaryingCount(most, 4);
        boolean[] present = new boolean[count];
        for (int i = 0; i < count; i++) {
            present[i] = in.readPointer();
        }
        Optional<Tower> first = Optional.empty();
        for (boolean there : present) {
            if (there) {
                Optional<Tower> tower = Tower.read(EndpointMapper.readTower(in));
                first = first.isPresent() ? first : tower;
            }
        }
        int status = in.readInt();
        return status == 0 ? first : Optional.empty();
    }

    @Override
    protected void replied(byte[] stub, boolean big) {
        octets = stub;
        answeredBigEndian = big;
        over.signal();
    }

    @Override
    protected void failed(RpcFailure failure) {
        why = failure;
        over.signal();
    }
}
