// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLECONTF {
    public static final int OLECONTF_EMBEDDINGS = 1;

    public static final int OLECONTF_LINKS = 2;

    public static final int OLECONTF_OTHERS = 4;

    public static final int OLECONTF_ONLYUSER = 8;

    public static final int OLECONTF_ONLYIFRUNNING = 16;

    private OLECONTF() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case OLECONTF_EMBEDDINGS -> "OLECONTF_EMBEDDINGS";
            case OLECONTF_LINKS -> "OLECONTF_LINKS";
            case OLECONTF_OTHERS -> "OLECONTF_OTHERS";
            case OLECONTF_ONLYUSER -> "OLECONTF_ONLYUSER";
            case OLECONTF_ONLYIFRUNNING -> "OLECONTF_ONLYIFRUNNING";
            default -> Integer.toString(value);
        };
    }
}
