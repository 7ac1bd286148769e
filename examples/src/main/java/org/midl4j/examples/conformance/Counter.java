package org.midl4j.examples.conformance;

import java.util.concurrent.atomic.AtomicInteger;
import org.midl4j.examples.conformance.idl.GCTX;

/** What a context handle of {@code gold} stands for: a number that grows. */
final class Counter extends GCTX {
    private final AtomicInteger next;
    private final Runnable onRundown;

    /** @param onRundown told when the client goes without closing it */
    Counter(int seed, Runnable onRundown) {
        this.next = new AtomicInteger(seed);
        this.onRundown = onRundown;
    }

    int next() {
        return next.getAndIncrement();
    }

    @Override
    public void rundown() {
        onRundown.run();
    }
}
