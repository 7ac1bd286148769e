package org.midl4j.com;

import org.jspecify.annotations.Nullable;

/** A COM call failed: the failure HRESULT, and where it came from as far as that is known. */
public class ComException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int hresult;
    private final @Nullable String detail;
    private final @Nullable String interfaceName;
    private final @Nullable String method;
    private final @Nullable String endpoint;

    public ComException(int hresult) {
        this(hresult, null, null);
    }

    /** @param detail what happened and what to do about it, in a sentence */
    public ComException(int hresult, @Nullable String detail) {
        this(hresult, detail, null);
    }

    public ComException(int hresult, @Nullable String detail, @Nullable Throwable cause) {
        this(hresult, detail, cause, null, null, null);
    }

    private ComException(
            int hresult,
            @Nullable String detail,
            @Nullable Throwable cause,
            @Nullable String interfaceName,
            @Nullable String method,
            @Nullable String endpoint) {
        super(cause);
        if (hresult >= 0) {
            throw new IllegalArgumentException(HResult.describe(hresult) + " is a success code; nothing failed");
        }
        this.hresult = hresult;
        this.detail = detail;
        this.interfaceName = interfaceName;
        this.method = method;
        this.endpoint = endpoint;
    }

    /** The same failure, with the call it happened in; what is known already stays. */
    public ComException in(String calledInterface, String calledMethod, @Nullable String calledEndpoint) {
        if (interfaceName != null) {
            return this;
        }
        ComException located =
                new ComException(hresult, detail, getCause(), calledInterface, calledMethod, calledEndpoint);
        located.setStackTrace(getStackTrace());
        for (Throwable suppressed : getSuppressed()) {
            located.addSuppressed(suppressed);
        }
        return located;
    }

    /** The failure code: always negative. */
    public int hresult() {
        return hresult;
    }

    /** The name of the failure code, such as {@code RPC_E_CALL_CANCELED}, or its digits. */
    public String name() {
        return HResult.nameOf(hresult);
    }

    /** The interface of the call that failed, if it was a call. */
    public @Nullable String interfaceName() {
        return interfaceName;
    }

    /** The method of the call that failed, if it was a call. */
    public @Nullable String method() {
        return method;
    }

    /** Where the call went, if it left this apartment. */
    public @Nullable String endpoint() {
        return endpoint;
    }

    @Override
    public String getMessage() {
        StringBuilder message = new StringBuilder(HResult.describe(hresult));
        if (interfaceName != null) {
            message.append(" from ").append(interfaceName).append("::").append(method);
        }
        if (endpoint != null) {
            message.append(" at ").append(endpoint);
        }
        if (detail != null) {
            message.append(": ").append(detail);
        }
        return message.toString();
    }
}
