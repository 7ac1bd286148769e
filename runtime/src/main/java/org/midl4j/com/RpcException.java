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
        super("RPC status " + describe(status) + (detail == null ? "" : ": " + detail), cause);
        this.status = status;
    }

    /** A status for people: its documented name, if it has one, and its number. */
    public static String describe(int status) {
        String name = RpcStatusName.of(status);
        String number = String.format("0x%08x", status);
        return name == null ? number : name + " (" + number + ")";
    }

    /** The fault's status: an {@code nca_} code, a Win32 error or an HRESULT, as the peer sent it. */
    public int status() {
        return status;
    }
}
