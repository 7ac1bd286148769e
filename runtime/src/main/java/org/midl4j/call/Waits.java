package org.midl4j.call;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.WaitHandle;

/** Waits for several things at once. */
public final class Waits {
    private Waits() {}

    /**
     * Waits for one of the handles, or with {@link ISynchronize#COWAIT_WAITALL} for all. A single-threaded apartment
     * serves incoming calls meanwhile, but not if nothing has to be waited for.
     *
     * @return the index of a signalled handle; 0 if all were waited for
     * @throws ComException {@code RPC_S_CALLPENDING} if the time ran out; {@code RPC_E_NO_SYNC} without handles; {@code
     *     E_INVALIDARG} for null or unknown flags
     */
    public static int forMultipleHandles(int flags, int milliseconds, WaitHandle @Nullable [] handles)
            throws ComException {
        return forMultipleHandles(flags, Deadline.afterMillis(milliseconds), handles);
    }

    static int forMultipleHandles(int flags, long deadline, WaitHandle @Nullable [] handles) throws ComException {
        if (handles == null) {
            throw new ComException(HResult.E_INVALIDARG, "there is no array of handles to wait for");
        }
        ManualResetEvent.checkFlags(flags);
        if (handles.length == 0) {
            throw new ComException(HResult.RPC_E_NO_SYNC, "there is nothing to wait for");
        }
        boolean all = (flags & ISynchronize.COWAIT_WAITALL) != 0;
        int found = all ? allSignalled(handles) : firstSignalled(handles);
        while (found < 0 && !Deadline.isOver(deadline)) {
            found = wait(flags, deadline, handles, all);
            if (found < 0
                    && (flags & ISynchronize.COWAIT_ALERTABLE) != 0
                    && Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        if (found < 0) {
            throw new ComException(HResult.RPC_S_CALLPENDING);
        }
        return found;
    }

    /** Waits until any handle changes; with all, it may have to be called again. */
    private static int wait(int flags, long deadline, WaitHandle[] handles, boolean all) throws ComException {
        Event any = new Event();
        List<WaitHandle.Registration> registrations = new ArrayList<>();
        for (WaitHandle handle : handles) {
            if (!all || !handle.isSignalled()) {
                registrations.add(handle.onSignal(any::signal));
            }
        }
        try {
            Waiter own = Waiter.ofThread();
            Waiter waiter = own == null ? Waiter.PARKING : own;
            if ((flags & ISynchronize.COWAIT_ALERTABLE) != 0) {
                waiter.await(any, deadline);
            } else {
                waiter.awaitUninterrupted(any, deadline);
            }
        } finally {
            registrations.forEach(WaitHandle.Registration::cancel);
        }
        return all ? allSignalled(handles) : firstSignalled(handles);
    }

    private static int firstSignalled(WaitHandle[] handles) {
        for (int i = 0; i < handles.length; i++) {
            if (handles[i].isSignalled()) {
                return i;
            }
        }
        return -1;
    }

    private static int allSignalled(WaitHandle[] handles) {
        for (WaitHandle handle : handles) {
            if (!handle.isSignalled()) {
                return -1;
            }
        }
        return 0;
    }
}
