package org.midl4j.support;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.ReplyReader;
import org.midl4j.call.RequestWriter;
import org.midl4j.call.RpcTarget;

/** Every generated class that makes the calls of a raw RPC interface as futures; cancelling one cancels its call. */
public abstract class RpcFutures {
    private final RpcTarget target;

    protected RpcFutures(RpcTarget target) {
        this.target = target;
    }

    /** Makes a call. */
    protected final <R extends @Nullable Object> CompletableFuture<R> future(
            int opnum, RequestWriter request, ReplyReader<R> results) {
        return target.future(opnum, request, results, Apartment.mta());
    }
}
