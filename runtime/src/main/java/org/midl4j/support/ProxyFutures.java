package org.midl4j.support;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.ReplyReader;
import org.midl4j.call.RequestWriter;

/**
 * Every generated class that makes a proxy's calls as futures. Its reference to the object is given back when it is
 * unreachable; calls on their way go on.
 */
public abstract class ProxyFutures {
    private static final Cleaner CLEANER = Cleaner.create();

    private final ProxyTarget target;

    /** @param target the object to call; a reference of this one's own */
    protected ProxyFutures(ProxyTarget target) {
        this.target = target;
        CLEANER.register(this, target::release);
    }

    /** Makes a call of an operation that returns an HRESULT. */
    protected final <R extends @Nullable Object> CompletableFuture<R> future(
            int opnum, RequestWriter request, ReplyReader<R> results) {
        try {
            return target.future(opnum, request, results, Apartment.mta());
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** As above, without results. */
    protected final CompletableFuture<@Nullable Void> future(int opnum, RequestWriter request) {
        try {
            return target.future(opnum, request, ReplyReader.NOTHING, Apartment.mta());
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** As {@link #future}, but {@code results} reads and checks the HRESULT too. */
    protected final <R extends @Nullable Object> CompletableFuture<R> futureForHResult(
            int opnum, RequestWriter request, ReplyReader<R> results) {
        try {
            return target.futureForHResult(opnum, request, results, Apartment.mta());
        } finally {
            Reference.reachabilityFence(this);
        }
    }
}
