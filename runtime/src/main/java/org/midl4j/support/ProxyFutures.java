package org.midl4j.support;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.ReplyReader;
import org.midl4j.call.RequestWriter;

/** Every generated class that makes a proxy's calls as futures. */
public abstract class ProxyFutures {
    private final ProxyTarget target;

    protected ProxyFutures(ProxyTarget target) {
        this.target = target;
    }

    /** Makes a call of an operation that returns an HRESULT. */
    protected final <R extends @Nullable Object> CompletableFuture<R> future(
            int opnum, RequestWriter request, ReplyReader<R> results) {
        return target.future(opnum, request, results, Apartment.mta());
    }

    /** As above, without results. */
    protected final CompletableFuture<@Nullable Void> future(int opnum, RequestWriter request) {
        return target.future(opnum, request, ReplyReader.NOTHING, Apartment.mta());
    }

    /** As {@link #future}, but {@code results} reads and checks the HRESULT too. */
    protected final <R extends @Nullable Object> CompletableFuture<R> futureForHResult(
            int opnum, RequestWriter request, ReplyReader<R> results) {
        return target.futureForHResult(opnum, request, results, Apartment.mta());
    }
}
