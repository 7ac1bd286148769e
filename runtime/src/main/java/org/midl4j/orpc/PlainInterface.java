package org.midl4j.orpc;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.FaultStatus;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.IncomingCall;
import org.midl4j.rpc.RpcInterface;
import org.midl4j.rpc.SyntaxId;

/** An interface of object RPC itself, served where it is read. */
abstract class PlainInterface implements RpcInterface {
    private static final int REPLY_CAPACITY = 128;

    private final SyntaxId id;

    PlainInterface(SyntaxId id) {
        this.id = id;
    }

    @Override
    public final SyntaxId id() {
        return id;
    }

    @Override
    public final void dispatch(IncomingCall call) {
        NdrReader in = new NdrReader(call.stub(), 0, call.stub().length, false, call.isBigEndian(), null);
        NdrWriter out = new NdrWriter(false, null, REPLY_CAPACITY);
        try {
            if (serve(call.opnum(), call.object(), call.connection(), in, out)) {
                call.reply(out.octets(), out.origin(), out.position() - out.origin());
            } else {
                call.fault(FaultStatus.OPERATION_OUT_OF_RANGE, false);
            }
        } catch (BadStubData e) {
            call.fault(e.status(), false);
        } catch (ComException e) {
            call.fault(e.hresult(), false);
        }
    }

    /**
     * Serves a call, wholly.
     *
     * @param client the connection that objects are handed out on, if there is one
     * @return false if there is no such operation
     * @throws ComException to answer with a fault
     */
    abstract boolean serve(int opnum, @Nullable Guid object, @Nullable Object client, NdrReader in, NdrWriter out)
            throws ComException;

    /** Reads a conformant array's count, which an earlier parameter has said already. */
    static void expectCount(NdrReader in, int count, int elementSize) {
        if (in.readArrayCount(elementSize) != count) {
            throw new BadStubData("an array has another length than it was said to have");
        }
    }
}
