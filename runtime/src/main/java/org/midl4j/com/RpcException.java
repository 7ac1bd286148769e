package org.midl4j.com;

import org.jspecify.annotations.Nullable;

/** A call of a raw RPC interface (one without {@code [object]}) ended in a fault instead of a reply. */
public final class RpcException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    public RpcException(int status, @Nullable String detail) {
        this(status, detail, null);
    }

    public RpcException(int status, @Nullable String detail, @Nullable Throwable cause) {
        super(String.format("RPC status 0x%08x", status) + (detail == null ? "" : ": " + detail), cause);
        this.status = status;
    }

    /** The fault's status: an {@code nca_} code, a Win32 error or an HRESULT, as the peer sent it. */
    public int status() {
        return status;
    }
}
