package org.midl4j.support;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ContextHandle;
import org.midl4j.com.RpcContext;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.rpc.CallContexts;

/**
 * Writes and reads context handles: 20 octets, aligned to 4, all zero for null. A server's writers and readers know the
 * state that handles stand for; a client's only pass them on.
 */
public final class ContextHandleCodec {
    private static final int SIZE = 20;

    private ContextHandleCodec() {}

    /** Writes a handle that has to be there: an {@code [in]} parameter. */
    public static void writeRequired(NdrWriter out, @Nullable RpcContext context, Class<? extends RpcContext> kind) {
        if (context == null) {
            throw new Unsendable(Unsendable.NULL_REFERENCE, null, "a context handle is null");
        }
        write(out, context, kind);
    }

    /** Writes a handle, or null. */
    public static void write(NdrWriter out, @Nullable RpcContext context, Class<? extends RpcContext> kind) {
        if (context == null) {
            write(out, ContextHandle.NULL);
        } else if (out.context() instanceof CallContexts contexts) {
            write(out, contexts.nameOf(context, kind));
        } else if (context.handle() != null) {
            write(out, context.handle());
        } else {
            throw new Unsendable(
                    Unsendable.INVALID_PARAMETER, null, "a context handle is none that a server has returned");
        }
    }

    /** Writes the new value of a handle whose old one was read by {@link #readToReplace}, in the same order. */
    public static void replace(NdrWriter out, @Nullable RpcContext context, Class<? extends RpcContext> kind) {
        if (out.context() instanceof CallContexts contexts) {
            contexts.replacing(context);
        }
        write(out, context, kind);
    }

    private static void write(NdrWriter out, ContextHandle handle) {
        int at = out.reserve(4, SIZE);
        out.putInt(at, handle.attributes());
        out.putGuid(at + 4, handle.uuid());
    }

    /**
     * Reads a handle that has to be there: an {@code [in]} parameter.
     *
     * @param client makes what a client has of it
     */
    public static <T extends RpcContext> T readRequired(
            NdrReader in, Class<T> kind, Function<ContextHandle, T> client) {
        T context = read(in, kind, client);
        if (context == null) {
            throw BadStubData.contextMismatch("a context handle is null where there has to be one");
        }
        return context;
    }

    /** Reads a handle, or null. */
    public static <T extends RpcContext> @Nullable T read(
            NdrReader in, Class<T> kind, Function<ContextHandle, T> client) {
        ContextHandle handle = read(in);
        if (handle.isNull()) {
            return null;
        }
        return in.context() instanceof CallContexts contexts ? contexts.find(handle, kind) : client.apply(handle);
    }

    /** Reads an {@code [in, out]} handle, which the reply will have a new value of. */
    public static <T extends RpcContext> @Nullable T readToReplace(
            NdrReader in, Class<T> kind, Function<ContextHandle, T> client) {
        T context = read(in, kind, client);
        if (in.context() instanceof CallContexts contexts) {
            contexts.willReplace(context, kind);
        }
        return context;
    }

    private static ContextHandle read(NdrReader in) {
        int at = in.take(4, SIZE);
        return new ContextHandle(in.getInt(at), in.getGuid(at + 4));
    }
}
