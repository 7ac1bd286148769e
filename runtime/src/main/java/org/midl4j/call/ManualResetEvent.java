package org.midl4j.call;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.ISynchronizeEvent;
import org.midl4j.com.IUnknown;
import org.midl4j.com.WaitHandle;

/**
 * COM's manual-reset event object: stays signalled until it is reset, and lets every waiting thread go on. Starts not
 * signalled. Can be part of an outer object.
 */
public final class ManualResetEvent implements ISynchronize, ISynchronizeEvent {
    public static final Guid CLSID = new Guid(0x0000032c00000000L, 0xc000000000000046L);

    private static final int KNOWN_FLAGS = COWAIT_WAITALL
            | COWAIT_ALERTABLE
            | COWAIT_INPUTAVAILABLE
            | COWAIT_DISPATCH_CALLS
            | COWAIT_DISPATCH_WINDOW_MESSAGES;

    private volatile Event event;
    private final @Nullable IUnknown outer;
    private final @Nullable Channel channel;

    public ManualResetEvent() {
        this(null);
    }

    /** @param outer the object it is part of, which answers its {@code queryInterface}; or null */
    public ManualResetEvent(@Nullable IUnknown outer) {
        this(new Event(), outer, null);
    }

    /** @param channel whose replies threads that wait for it may read; or null */
    public ManualResetEvent(Event event, @Nullable IUnknown outer, @Nullable Channel channel) {
        this.event = event;
        this.outer = outer;
        this.channel = channel;
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
        return wait(event, channel == null ? Waiter.ofThread() : Waiter.of(channel), flags, milliseconds);
    }

    @Override
    public void Signal() {
        event.signal();
    }

    @Override
    public void Reset() {
        event.reset();
    }

    @Override
    public WaitHandle GetHandle() {
        return event;
    }

    /**
     * Signals, resets and waits for another event from now on, which others may share; waits that have begun go on as
     * they are.
     *
     * @throws ComException {@code E_INVALIDARG} unless it is an {@link Event}, since nothing else can be signalled
     */
    @Override
    public void SetEventHandle(@Nullable WaitHandle handle) throws ComException {
        if (!(handle instanceof Event other) || handle instanceof PendingCall) {
            throw new ComException(HResult.E_INVALIDARG, "only an Event can take the place of an event object's own");
        }
        event = other;
    }

    /** Waits for an event as {@link ISynchronize#Wait} does. */
    static int wait(Event event, @Nullable Waiter waiter, int flags, int milliseconds) throws ComException {
        checkFlags(flags);
        Waiter how = waiter == null ? Waiter.PARKING : waiter;
        long deadline = Deadline.afterMillis(milliseconds);
        boolean signalled =
                (flags & COWAIT_ALERTABLE) != 0 ? how.await(event, deadline) : how.awaitUninterrupted(event, deadline);
        return signalled ? HResult.S_OK : HResult.RPC_S_CALLPENDING;
    }

    /** @throws ComException {@code E_INVALIDARG} for flags that do not exist */
    static void checkFlags(int flags) throws ComException {
        if ((flags & ~KNOWN_FLAGS) != 0) {
            throw new ComException(
                    HResult.E_INVALIDARG, String.format("wait flags 0x%x are not all COWAIT_ values", flags));
        }
    }
}
