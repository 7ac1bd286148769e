package org.midl4j.rpc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ContextHandle;
import org.midl4j.com.RpcContext;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.Unsendable;

/**
 * The context handles that one call on a server brings and takes: the context of the reader of its request and of the
 * writer of its reply. Used by one thread after the other.
 */
public final class CallContexts {
    /** How many handles the server keeps for one client; far more than any needs, and no danger to the server. */
    static final int MOST_HANDLES = 16_384;

    private final Association association;

    /** The {@code [in, out]} handles in order, until the reply has replaced them; null while there was none. */
    private @Nullable Deque<Replaced> replaced;

    /** The handles that came with the call; null while there was none. */
    private @Nullable Map<RpcContext, ContextHandle> found;

    private record Replaced(@Nullable RpcContext before, Class<?> kind) {}

    CallContexts(Association association) {
        this.association = association;
    }

    /**
     * What a handle stands for.
     *
     * @throws BadStubData with {@code nca_s_fault_context_mismatch} if the client has no such handle of that type
     */
    public <T extends RpcContext> T find(ContextHandle handle, Class<T> kind) {
        Object state = association.find(handle, kind);
        if (state == null) {
            throw BadStubData.contextMismatch(
                    "the client has no context handle " + handle.uuid() + " of type " + kind.getSimpleName());
        }
        T context = kind.cast(state);
        found().put(context, handle);
        return context;
    }

    private Map<RpcContext, ContextHandle> found() {
        Map<RpcContext, ContextHandle> known = found;
        if (known == null) {
            found = known = new IdentityHashMap<>();
        }
        return known;
    }

    /** The handle of a server's object: the one the call came with, or a new one. */
    public ContextHandle nameOf(RpcContext state, Class<?> kind) {
        ContextHandle known = found().get(state);
        if (known != null) {
            return known;
        }
        if (association.size() >= MOST_HANDLES) {
            throw new Unsendable(
                    Unsendable.INVALID_BOUND, null, "the client has " + MOST_HANDLES + " context handles already");
        }
        ContextHandle made = association.add(kind, state, state::rundown);
        found().put(state, made);
        return made;
    }

    /** An {@code [in, out]} handle was read; the reply will have a new value of it. */
    public void willReplace(@Nullable RpcContext before, Class<?> kind) {
        Deque<Replaced> all = replaced;
        if (all == null) {
            replaced = all = new ArrayDeque<>();
        }
        all.add(new Replaced(before, kind));
    }

    /** The new value of the next {@code [in, out]} handle is about to be written: closes the old one unless it is that. */
    public void replacing(@Nullable RpcContext now) {
        Replaced old = replaced == null ? null : replaced.poll();
        if (old != null && old.before() != null && old.before() != now) {
            ContextHandle closed = found().remove(old.before());
            if (closed != null) {
                association.remove(closed, old.kind());
            }
        }
    }
}
