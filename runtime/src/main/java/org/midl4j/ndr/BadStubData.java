package org.midl4j.ndr;

/**
 * Octets that are not the value they should be: too short, a count that contradicts another, a tag without an arm.
 *
 * <p>Proxies turn it into a {@code ComException} with {@code RPC_X_BAD_STUB_DATA}, stubs into a fault.
 */
public final class BadStubData extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The status of the fault a server answers with, {@code RPC_X_BAD_STUB_DATA}. */
    public static final int STATUS = 1783;

    /** {@code nca_s_fault_invalid_tag}: a union's discriminant has no arm. */
    public static final int INVALID_TAG = 0x1c000006;

    /** {@code nca_s_fault_invalid_bound}: a value is outside its {@code [range]}. */
    public static final int INVALID_BOUND = 0x1c000007;

    /** {@code nca_s_fault_context_mismatch}: a context handle that is not known, or of another type. */
    public static final int CONTEXT_MISMATCH = 0x1c00001a;

    private final int status;

    /** @param message what is wrong, and at which octet of the stub if that is known */
    public BadStubData(String message) {
        this(STATUS, message);
    }

    private BadStubData(int status, String message) {
        super(message);
        this.status = status;
    }

    /** A union's discriminant that has no arm. */
    public static BadStubData invalidTag(String union, long discriminant) {
        return new BadStubData(INVALID_TAG, "union " + union + " has no arm for " + discriminant);
    }

    /** A value outside its {@code [range]}. */
    public static BadStubData outOfRange(String what, long value, long low, long high) {
        return new BadStubData(INVALID_BOUND, what + " is " + value + ", outside [range(" + low + "," + high + ")]");
    }

    /** A context handle that its receiver does not know. */
    public static BadStubData contextMismatch(String what) {
        return new BadStubData(CONTEXT_MISMATCH, what);
    }

    /** The fault status a server answers with. */
    public int status() {
        return status;
    }
}
