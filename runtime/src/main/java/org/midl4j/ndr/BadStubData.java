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
    private final String problem;

    /** Whether the problem is the rest of a sentence that starts with the value's name. */
    private final boolean named;

    /** The way to the value, as far as it is known; the outermost part comes last. */
    private String path = "";

    private Reach reach = Reach.VALUE;

    /** The interface and method; empty if the caller knows them. */
    private String operation = "";

    /** From where the path leads to the value. */
    private enum Reach {
        /** From the value, or from an element or a field of it. */
        VALUE,
        /** From the structure that has the value as a field. */
        FIELD,
        /** From the parameter. */
        PARAMETER
    }

    /** @param message what is wrong, and at which octet of the stub if that is known */
    public BadStubData(String message) {
        this(STATUS, message);
    }

    private BadStubData(int status, String message) {
        super(message);
        this.status = status;
        this.problem = message;
        this.named = false;
    }

    private BadStubData(int status, String what, String problem) {
        super(problem);
        this.status = status;
        this.problem = problem;
        this.named = true;
        int dot = what.indexOf('.');
        this.path = dot < 0 ? what : what.substring(dot);
        this.reach = dot < 0 ? Reach.PARAMETER : Reach.FIELD;
    }

    /**
     * A value that contradicts another one.
     *
     * @param what the parameter, or {@code Type.field}; an element of an array with {@code []} after it
     * @param problem the rest of a sentence that starts with the value's name: what was expected, and what was found
     */
    public static BadStubData of(String what, String problem) {
        return new BadStubData(STATUS, what, problem);
    }

    /** A union's discriminant that has no arm. */
    public static BadStubData invalidTag(String union, long discriminant) {
        return new BadStubData(INVALID_TAG, "union " + union + " has no arm for " + discriminant);
    }

    /** A value outside its {@code [range]}. */
    public static BadStubData outOfRange(String what, long value, long low, long high) {
        return new BadStubData(INVALID_BOUND, what, "is " + value + ", outside [range(" + low + "," + high + ")]");
    }

    /** An array or string whose count is outside its {@code [range]}. */
    public static BadStubData countOutOfRange(String what, long count, long low, long high) {
        return new BadStubData(
                INVALID_BOUND,
                what,
                "has " + Long.toUnsignedString(count) + " elements, outside [range(" + low + "," + high + ")]");
    }

    // ---- where it is ----

    /**
     * The same, in a field of a structure.
     *
     * @param fields the names of its fields, separated by commas
     * @param field the number of the one that was being read
     */
    public BadStubData in(String fields, int field) {
        return in(fields.split(",", -1)[field]);
    }

    /** The same, in a field of a structure, unless it is known already in which one. */
    public BadStubData in(String field) {
        if (reach == Reach.VALUE) {
            path = "." + field + path;
        }
        return inside();
    }

    /** The same, in an arm of a union: what is outside has no part of the way yet. */
    public BadStubData inside() {
        if (reach == Reach.FIELD) {
            reach = Reach.VALUE;
        }
        return this;
    }

    /** The same, in an element of an array. */
    public BadStubData at(int index) {
        String step = "[" + index + "]";
        if (reach == Reach.VALUE) {
            path = step + path;
        } else if (path.endsWith("[]")) {
            path = path.substring(0, path.length() - 2) + step;
        } else {
            int inner = path.indexOf('[') < 0 ? path.length() : path.indexOf('[');
            path = path.substring(0, inner) + step + path.substring(inner);
        }
        return this;
    }

    /** The same, in what a pointer of some structure points to. */
    BadStubData behind(String owner, String field) {
        if (reach != Reach.PARAMETER) {
            path = owner + (reach == Reach.FIELD || field.isEmpty() ? "" : "." + field) + path;
            reach = Reach.PARAMETER;
        }
        return this;
    }

    /** The same, in a parameter. */
    public BadStubData ofParameter(String name) {
        if (reach != Reach.PARAMETER) {
            path = name + path;
            reach = Reach.PARAMETER;
        }
        return this;
    }

    /** The same, in a call of a method. */
    public BadStubData ofOperation(String name) {
        operation = name;
        return this;
    }

    @Override
    public String getMessage() {
        StringBuilder message = new StringBuilder();
        if (!operation.isEmpty()) {
            message.append(operation).append(": ");
        }
        if (!path.isEmpty()) {
            message.append(path.startsWith(".") ? path.substring(1) : path).append(named ? " " : ": ");
        }
        return message.append(problem).toString();
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
