package org.midl4j.conformance;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.Com;
import org.midl4j.call.ManualResetEvent;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** A client that makes a call object part of itself, to be told when the call is over. */
final class Outer implements ISynchronize {
    final AtomicInteger resets = new AtomicInteger();
    final AtomicInteger signals = new AtomicInteger();
    final AtomicInteger waits = new AtomicInteger();
    volatile boolean waitsForNothing;
    volatile int requestsAtReset;
    volatile Callable<?> whenSignalled = () -> null;
    volatile @Nullable Thread signalledOn;

    private final Net net;
    private final ISynchronize event = new ManualResetEvent();
    private final IUnknown inner;

    Outer(Net net) throws ComException {
        this.net = net;
        this.inner = Com.createCall(net.proxy(IStock.TYPE), AsyncIStock.class, this);
    }

    AsyncIStock call() throws ComException {
        return queryInterface(AsyncIStock.class);
    }

    @Override
    public <T> @Nullable T tryQueryInterface(Class<T> type) throws ComException {
        return type.isInstance(this) ? type.cast(this) : inner.tryQueryInterface(type);
    }

    @Override
    public int Wait(int flags, int milliseconds) throws ComException {
        waits.incrementAndGet();
        if (waitsForNothing) {
            return HResult.S_OK;
        }
        return event.Wait(flags, milliseconds);
    }

    @Override
    public void Signal() throws ComException {
        signals.incrementAndGet();
        signalledOn = Thread.currentThread();
        event.Signal();
        try {
            whenSignalled.call();
        } catch (ComException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void Reset() throws ComException {
        resets.incrementAndGet();
        requestsAtReset = net.requests.get();
        event.Reset();
    }
}
