package org.midl4j.support;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.ReplyReader;
import org.midl4j.call.RequestWriter;
import org.midl4j.call.RpcTarget;
import org.midl4j.com.RpcException;

/** Every generated client of a raw RPC interface: makes its calls, and waits for them. */
public abstract class RpcClient {
    private final RpcTarget target;

    protected RpcClient(RpcTarget target) {
        this.target = target;
    }

    /** Where its calls go. */
    protected final RpcTarget rpcTarget() {
        return target;
    }

    /** Makes a call, and waits for it. */
    protected final <R extends @Nullable Object> R call(int opnum, RequestWriter request, ReplyReader<R> results)
            throws RpcException {
        return target.call(opnum, request, results);
    }
}
