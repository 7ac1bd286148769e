package org.midl4j.com;

import org.jspecify.annotations.Nullable;

/**
 * What a context handle stands for. A server returns an object of its own, which extends this or the class generated for
 * the handle's type, and gets the same object with every call that brings the handle back. A client gets an object it
 * cannot look into, and gives it back.
 *
 * <p>The handle is closed when the server returns null, or another object, for an {@code [in, out]} one. When the client
 * goes without that, {@link #rundown} is called.
 */
public class RpcContext {
    private final @Nullable ContextHandle handle;

    /** State that a server keeps. */
    public RpcContext() {
        this.handle = null;
    }

    /** A client's: what the server calls it. */
    public RpcContext(ContextHandle handle) {
        this.handle = handle;
    }

    /** What the server calls it; null on the server itself. */
    public final @Nullable ContextHandle handle() {
        return handle;
    }

    /**
     * The client went without closing the handle: its last connection is gone, and so is the last call that came on one.
     * Called once, by a thread of the runtime, on the server; does nothing unless overridden.
     */
    public void rundown() {}
}
