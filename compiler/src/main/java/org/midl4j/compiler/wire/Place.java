package org.midl4j.compiler.wire;

/**
 * Where a value is: a field of the structure, a parameter of the operation, or its result.
 *
 * @param index in the list of fields or parameters; −1 for the result
 * @param name in the IDL; may be empty for a field without a name
 */
public record Place(int index, String name) {
    /** What the operation returns. */
    public static final Place RESULT = new Place(-1, "return");

    @Override
    public String toString() {
        return name.isEmpty() ? "#" + index : name;
    }
}
