package org.midl4j.unknown;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceQuery;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.support.ClientCall;
import org.midl4j.system.AsyncIMultiQI;
import org.midl4j.system.IMultiQI.QueryMultipleInterfacesResult;
import org.midl4j.system.MULTI_QI;

/** Asks an object for many interfaces without waiting for the answer. */
final class MultiQueryCall extends ClientCall implements AsyncIMultiQI {
    private final ProxyTarget target;

    /** @param target where the question goes; this call object's own reference */
    MultiQueryCall(ProxyTarget target, @Nullable IUnknown outer) {
        super(target, outer);
        this.target = target;
    }

    @Override
    public void Begin_QueryMultipleInterfaces(int cMQIs, MULTI_QI[] pMQIs) throws ComException {
        Questions questions = new Questions(target.object(), cMQIs, pMQIs);
        beginForHResult(InterfaceQuery.OPNUM, questions::write, questions::read);
    }

    @Override
    public QueryMultipleInterfacesResult Finish_QueryMultipleInterfaces() throws ComException {
        return finish(InterfaceQuery.OPNUM);
    }
}
