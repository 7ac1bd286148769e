package org.midl4j;

import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.CallFilter;
import org.midl4j.call.CallDescription;
import org.midl4j.call.ThreadCalls;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.system.CALLTYPE;
import org.midl4j.system.IMessageFilter;
import org.midl4j.system.INTERFACEINFO;
import org.midl4j.system.PENDINGMSG;
import org.midl4j.system.PENDINGTYPE;
import org.midl4j.system.SERVERCALL;

/** A COM message filter, as an apartment asks it. */
record MessageFilterAdapter(IMessageFilter filter) implements CallFilter {

    /** From this many milliseconds on, an answer of {@code RetryRejectedCall} is a time to wait. */
    private static final int SHORTEST_DELAY = 100;

    static @Nullable CallFilter of(@Nullable IMessageFilter filter) {
        return filter == null ? null : new MessageFilterAdapter(filter);
    }

    static @Nullable IMessageFilter filterOf(@Nullable CallFilter filter) {
        return filter instanceof MessageFilterAdapter adapter ? adapter.filter : null;
    }

    @Override
    public Verdict incoming(CallDescription call, ThreadCalls.Relation relation, long waitingMillis)
            throws ComException {
        int type = switch (relation) {
            case TOP_LEVEL -> CALLTYPE.CALLTYPE_TOPLEVEL;
            case NESTED -> CALLTYPE.CALLTYPE_NESTED;
            case UNRELATED -> CALLTYPE.CALLTYPE_TOPLEVEL_CALLPENDING;
        };
        INTERFACEINFO what = new INTERFACEINFO(null, call.type().iid(), (short) call.opnum());
        int answer = filter.HandleInComingCall(type, null, (int) waitingMillis, what);
        return switch (answer) {
            case SERVERCALL.SERVERCALL_ISHANDLED -> Verdict.ACCEPT;
            case SERVERCALL.SERVERCALL_REJECTED -> Verdict.REJECT;
            case SERVERCALL.SERVERCALL_RETRYLATER -> Verdict.RETRY_LATER;
            default -> throw unknown("HandleInComingCall", answer);
        };
    }

    @Override
    public int refused(Verdict verdict, long elapsedMillis) throws ComException {
        int type = verdict == Verdict.REJECT ? SERVERCALL.SERVERCALL_REJECTED : SERVERCALL.SERVERCALL_RETRYLATER;
        int answer = filter.RetryRejectedCall(null, (int) elapsedMillis, type);
        return answer >= 0 && answer < SHORTEST_DELAY ? 0 : answer;
    }

    @Override
    public boolean goesOnWaiting(long elapsedMillis, boolean nested) throws ComException {
        int type = nested ? PENDINGTYPE.PENDINGTYPE_NESTED : PENDINGTYPE.PENDINGTYPE_TOPLEVEL;
        return filter.MessagePending(null, (int) elapsedMillis, type) != PENDINGMSG.PENDINGMSG_CANCELCALL;
    }

    private static ComException unknown(String method, int answer) {
        return new ComException(HResult.E_UNEXPECTED, method + " answered " + answer);
    }
}
