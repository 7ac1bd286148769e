package org.midl4j.unknown;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceQuery;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.support.ClientCall;
import org.midl4j.system.AsyncIUnknown;
import org.midl4j.system.IMultiQI.QueryMultipleInterfacesResult;
import org.midl4j.system.MULTI_QI;

/**
 * {@code IUnknown}'s operations without waiting. References are counted here: this call object holds one to the object,
 * and gives it back when the count falls to 0.
 */
final class UnknownCall extends ClientCall implements AsyncIUnknown {
    private final ProxyTarget target;
    private final AtomicInteger references = new AtomicInteger(1);

    /** @param target where calls go; this call object's own reference */
    UnknownCall(ProxyTarget target, @Nullable IUnknown outer) {
        super(target, outer);
        this.target = target;
    }

    @Override
    public void Begin_QueryInterface(Guid riid) throws ComException {
        Questions question = new Questions(target.object(), 1, new MULTI_QI[] {new MULTI_QI(riid, null, 0)});
        beginForHResult(InterfaceQuery.OPNUM, question::write, question::read);
    }

    @Override
    public @Nullable Object Finish_QueryInterface() throws ComException {
        QueryMultipleInterfacesResult found = finish(InterfaceQuery.OPNUM);
        return found.pMQIs()[0].pItf;
    }

    @Override
    public void Begin_AddRef() throws ComException {
        beginForHResult(UnknownChannel.ADD_REFERENCE, RequestWriter.NOTHING, in -> count(1));
    }

    @Override
    public int Finish_AddRef() throws ComException {
        return this.<Integer>finish(UnknownChannel.ADD_REFERENCE);
    }

    @Override
    public void Begin_Release() throws ComException {
        beginForHResult(UnknownChannel.RELEASE, RequestWriter.NOTHING, in -> count(-1));
    }

    /** Gives the object back with the last reference; the call object can still be asked how its calls went. */
    @Override
    public int Finish_Release() throws ComException {
        int left = this.<Integer>finish(UnknownChannel.RELEASE);
        if (left == 0) {
            target.release();
        }
        return left;
    }

    private int count(int change) throws ComException {
        int now = references.updateAndGet(count -> count == 0 ? 0 : count + change);
        if (now == 0 && change > 0) {
            throw new ComException(HResult.RPC_E_DISCONNECTED, "the last reference was released");
        }
        return now;
    }
}
