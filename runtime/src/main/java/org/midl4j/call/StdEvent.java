package org.midl4j.call;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.ISynchronizeHandle;
import org.midl4j.com.IUnknown;
import org.midl4j.com.WaitHandle;

/**
 * COM's standard event object: a satisfied wait resets it, so each signal lets one waiting thread go on. Starts not
 * signalled. Can be part of an outer object.
 */
public final class StdEvent implements ISynchronize, ISynchronizeHandle {
    public static final Guid CLSID = new Guid(0x0000032b00000000L, 0xc000000000000046L);

    private final @Nullable IUnknown outer;
    private final ArrayDeque<Event> waiting = new ArrayDeque<>();

    /** Signalled when a signal has not been used up; changed with {@link #waiting} locked. */
    private final Event unused = new Event();

    public StdEvent() {
        this(null);
    }

    /**
     * Makes one that is part of another object.
     *
     * @param outer answers its {@code queryInterface}; or null
     */
    public StdEvent(@Nullable IUnknown outer) {
        this.outer = outer;
    }

    @Override
    public <T> @Nullable T tryQueryInterface(Class<T> type) throws ComException {
        if (outer != null) {
            return outer.tryQueryInterface(type);
        }
        return type.isInstance(this) ? type.cast(this) : null;
    }

    @Override
    public int Wait(int flags, int milliseconds) throws ComException {
        ManualResetEvent.checkFlags(flags);
        Event turn = new Event();
        synchronized (waiting) {
            if (unused.isSignalled()) {
                unused.reset();
                return HResult.S_OK;
            }
            waiting.add(turn);
        }
        try {
            if (ManualResetEvent.wait(turn, Waiter.ofThread(), flags, milliseconds) == HResult.S_OK) {
                return HResult.S_OK;
            }
        } finally {
            synchronized (waiting) {
                waiting.remove(turn);
            }
        }
        return turn.isSignalled() ? HResult.S_OK : HResult.RPC_S_CALLPENDING; // it came just now
    }

    @Override
    public void Signal() {
        Event turn;
        synchronized (waiting) {
            turn = waiting.poll();
            if (turn == null) {
                unused.signal();
                return;
            }
        }
        turn.signal();
    }

    @Override
    public void Reset() {
        synchronized (waiting) {
            unused.reset();
        }
    }

    /** Shows whether a signal is there; only {@code Wait} uses it up. */
    @Override
    public WaitHandle GetHandle() {
        return unused;
    }
}
