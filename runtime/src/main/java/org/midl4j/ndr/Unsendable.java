package org.midl4j.ndr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;

/**
 * A value that the IDL does not let through: null where there has to be something, an array shorter than its count, a
 * number out of range. Proxies turn it into a {@code ComException}, and nothing is sent.
 */
public final class Unsendable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** {@code RPC_X_NULL_REF_POINTER}. */
    public static final int NULL_REFERENCE = 1780;

    /** {@code RPC_X_ENUM_VALUE_OUT_OF_RANGE}. */
    public static final int ENUM_OUT_OF_RANGE = 1781;

    /** {@code RPC_S_INVALID_BOUND}: a count, or a value with a {@code [range]}. */
    public static final int INVALID_BOUND = 1734;

    /** {@code RPC_S_INVALID_TAG}: a union whose arm is not the one {@code switch_is} says. */
    public static final int INVALID_TAG = 1733;

    /** {@code RPC_S_STRING_TOO_LONG}. */
    public static final int STRING_TOO_LONG = 1743;

    /** {@code ERROR_INVALID_PARAMETER}: anything else. */
    public static final int INVALID_PARAMETER = 87;

    private static final int FACILITY_WIN32 = 0x80070000;

    private final int status;
    private final String what;
    private final String problem;
    private final transient @Nullable Object subject;
    private final boolean isSubject;

    /** A value that only itself is known of. */
    public Unsendable(int status, @Nullable Object subject, String problem) {
        this(status, "", subject, true, problem);
    }

    /**
     * @param status one of the constants
     * @param what the parameter, or {@code Type.field}, or an array with {@code []} after it
     * @param subject the object with that field, or that array; null for a parameter
     * @param problem the rest of a sentence that starts with the value's name: what was expected, and what was found
     */
    public Unsendable(int status, String what, @Nullable Object subject, String problem) {
        this(status, what, subject, false, problem);
    }

    private Unsendable(int status, String what, @Nullable Object subject, boolean isSubject, String problem) {
        super(what.isEmpty() ? (subject == null ? problem : "a value " + problem) : what + " " + problem);
        this.status = status;
        this.what = what;
        this.problem = problem;
        this.subject = subject;
        this.isSubject = isSubject;
    }

    /** A value that is itself what is wrong; {@code what} as above. */
    public static Unsendable ofValue(int status, String what, Object value, String problem) {
        return new Unsendable(status, what, value, true, problem);
    }

    /** The HRESULT that a call with such a value ends with: that of a {@link ComException} that is the cause, if there is one. */
    public int hresult() {
        if (getCause() instanceof ComException cause) {
            return cause.hresult();
        }
        return FACILITY_WIN32 | status;
    }

    /**
     * The same, with the way from a parameter to the value if it can be found: {@code items[3].name}.
     *
     * @param parameters names and values of the parameters in turn
     */
    public Unsendable in(@Nullable Object... parameters) {
        Optional<String> path = subject == null ? Optional.empty() : ValuePath.to(subject, parameters);
        if (path.isEmpty()) {
            return this;
        }
        Unsendable located = new Unsendable(status, path.get() + step(), null, problem);
        if (getCause() != null) {
            located.initCause(getCause());
        }
        return located;
    }

    /** From the subject to the value. */
    private String step() {
        if (isSubject) {
            return "";
        }
        if (what.endsWith("[]")) {
            return ValuePath.indexOfNull(subject);
        }
        int dot = what.indexOf('.');
        return dot < 0 ? "" : what.substring(dot);
    }
}
