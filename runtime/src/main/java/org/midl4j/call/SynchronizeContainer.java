package org.midl4j.call;

import java.util.ArrayList;
import java.util.List;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.ISynchronizeContainer;
import org.midl4j.com.ISynchronizeHandle;
import org.midl4j.com.WaitHandle;

/** COM's container of synchronization objects. A member that a wait returns is no member any more. */
public final class SynchronizeContainer implements ISynchronizeContainer {
    public static final Guid CLSID = new Guid(0x0000032d00000000L, 0xc000000000000046L);

    private static final int CAPACITY = 63;

    private record Member(ISynchronize object, WaitHandle handle) {}

    private final List<Member> members = new ArrayList<>();

    /** An empty one. */
    public SynchronizeContainer() {}

    @Override
    public void AddSynchronize(ISynchronize member) throws ComException {
        WaitHandle handle = member.queryInterface(ISynchronizeHandle.class).GetHandle();
        synchronized (members) {
            if (members.size() == CAPACITY) {
                throw new ComException(
                        HResult.RPC_E_OUT_OF_RESOURCES, "a container holds " + CAPACITY + " objects, and is full");
            }
            members.add(new Member(member, handle));
        }
    }

    @Override
    public ISynchronize WaitMultiple(int flags, int milliseconds) throws ComException {
        if ((flags & ISynchronize.COWAIT_WAITALL) != 0) {
            throw new ComException(HResult.E_INVALIDARG, "a container can be waited for with any member, not with all");
        }
        List<Member> candidates;
        synchronized (members) {
            candidates = List.copyOf(members);
        }
        WaitHandle[] handles = candidates.stream().map(Member::handle).toArray(WaitHandle[]::new);
        long deadline = Deadline.afterMillis(milliseconds);
        for (; ; ) {
            Member signalled = candidates.get(waitForAny(flags, deadline, handles));
            if (signalled.object.Wait(ISynchronize.COWAIT_DEFAULT, 0) != HResult.S_OK) {
                continue; // another thread used the signal up
            }
            synchronized (members) {
                members.remove(signalled);
            }
            return signalled.object;
        }
    }

    private static int waitForAny(int flags, long deadline, WaitHandle[] handles) throws ComException {
        try {
            return Waits.forMultipleHandles(flags, deadline, handles);
        } catch (ComException e) {
            throw e.hresult() == HResult.RPC_S_CALLPENDING ? new ComException(HResult.RPC_E_TIMEOUT) : e;
        }
    }
}
