package org.midl4j.support;

/** The contract between generated code and the runtime, by number. */
public final class Abi {
    private static final int OLDEST = 1;
    private static final int NEWEST = 1;

    private Abi() {}

    /**
     * Checks that this runtime can run code generated against contract {@code version}.
     *
     * @throws IllegalStateException if it cannot
     */
    public static void require(int version) {
        if (version < OLDEST || version > NEWEST) {
            throw new IllegalStateException("this code was generated for runtime contract " + version
                    + ", and this runtime has " + OLDEST + " to " + NEWEST + "; "
                    + (version > NEWEST ? "use a newer midl4j-runtime" : "generate the code again"));
        }
    }
}
